// What the page of a practice holds, for the list of jumps beside it.
import type { PraktijkView } from './views/praktijk.ts';

/** A part of a page: the id of its heading and what it is called. */
export interface PagePart {
  id: string;
  naam: string;
}

/** Below this number of parts a page is short enough to do without a list of them. */
const WORTH_A_LIST = 6;

/**
 * The parts of the page of a practice, in their order: the headings of its own text, then what the portal adds.
 * @param headings of the rendered text, every depth.
 * @returns [] when the page is short.
 */
export function pageContents(headings: readonly { depth: number; slug: string; text: string }[], view: Pick<PraktijkView, 'onderdelen' | 'factoren'>): PagePart[] {
  const parts = [
    ...headings.filter((h) => h.depth === 2).map((h) => ({ id: h.slug, naam: h.text })),
    ...(view.onderdelen.length > 0 ? [{ id: 'onderdelen', naam: 'Onderdelen' }] : []),
    ...(view.factoren.length > 0 ? [{ id: 'succesfactoren', naam: 'Succesfactoren' }] : []),
    { id: 'zelf-aan-de-slag', naam: 'Zelf aan de slag' },
    { id: 'vragen-en-antwoorden', naam: 'Vragen en antwoorden' },
    { id: 'wie-leerde-van-wie', naam: 'Wie leerde van wie' },
  ];
  return parts.length < WORTH_A_LIST ? [] : parts;
}
