// What Chromium printed, read back: pages, sizes, words and where they stand.
import { getDocumentProxy } from 'unpdf';

interface Word {
  text: string;
  /** Size of its type in points; a PDF rounds. */
  points: number;
  /** Its box in points, from the left and the foot of the page. */
  box: { left: number; right: number; foot: number; top: number };
}

interface PrintedPage {
  /** Width and height in whole millimetres, as '210 x 297'. */
  size: string;
  words: Word[];
}

const mm = (points: number) => Math.round((points / 72) * 25.4);

/** Every page of a PDF. */
export async function read(pdf: Buffer): Promise<PrintedPage[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages: PrintedPage[] = [];
  for (let i = 1; i <= document.numPages; i++) {
    const page = await document.getPage(i);
    const { width, height } = page.getViewport({ scale: 1 });
    const words = (await page.getTextContent()).items.flatMap((item): Word[] => {
      if (!('str' in item) || !item.str.trim()) return [];
      const [, , c, d, left, foot] = item.transform.map(Number) as [number, number, number, number, number, number];
      const points = Math.hypot(c, d);
      // Turned text, as over the columns of a gap map, has a box that this does not know
      const turned = Math.abs(c) > Math.abs(d);
      return [{ text: item.str, points, box: turned ? { left, right: left, foot, top: foot } : { left, right: left + item.width, foot, top: foot + points * 0.7 } }];
    });
    pages.push({ size: `${mm(width)} x ${mm(height)}`, words });
  }
  await document.cleanup();
  return pages;
}

/** Words that stand on other words: what a page break does to a grid. */
export function collisions({ words }: PrintedPage): string[] {
  // Letters of one line may be set closer than their boxes
  const near = (a: Word, b: Word) => 0.4 * Math.min(a.points, b.points);
  const touch = (a: Word, b: Word) => Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > near(a, b) && Math.min(a.box.top, b.box.top) - Math.max(a.box.foot, b.box.foot) > 0.4 * near(a, b);
  return words.flatMap((a, i) => words.slice(i + 1).filter((b) => touch(a, b)).map((b) => `${a.text} | ${b.text}`));
}
