import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { describedPraktijken } from '../entries.ts';
import { meta, pagesIn, text } from './pages.ts';
import { copyProject, rewriteEntry, run } from './project.ts';

/** Words that stand nowhere but in the entries of this test. */
const words = { concept: 'zwaluwkwartier', archief: 'ijsvogelhoek' };
const model = describedPraktijken()[0]!.id;
const file = (id: string) => `praktijken/${id}.mdx`;

let project: string;

beforeAll(() => {
  project = copyProject('proef-levensloop');
  const own = (id: string, status: string, word: string) =>
    rewriteEntry(project, file(model), { file: file(id), more: `Deze regel over ${word} is van een test.` }, (entry) => {
      entry.set('status', status);
      entry.set('titel', `Proef ${word}`);
      entry.set('samenvatting', `In 2004 liep dit in ${word}.`);
      for (const key of ['verwant', 'vroegereIds', 'onderdeelVan']) entry.delete(key);
    });
  own('proef-concept', 'concept', words.concept);
  own('proef-archief', 'gearchiveerd', words.archief);
  rewriteEntry(project, file(model), {}, (entry) => entry.set('vroegereIds', ['proef-vroeger-adres']));
});

async function built(folder: string, env: Record<string, string> = {}): Promise<string> {
  const { status, output } = await run(project, 'build', { ...env, UITVOER: folder });
  expect(status, output).toBe(0);
  return join(project, folder);
}

/** What a file says; the index of the search is compressed. */
function told(file: string): string {
  const bytes = readFileSync(file);
  const compressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (compressed ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase();
}

/** Files that hold a word. */
const filesWith = (folder: string, word: string) =>
  globSync('**/*.*', { cwd: folder }).filter((f) => statSync(join(folder, f)).isFile() && told(join(folder, f)).includes(word)).map((f) => f.replaceAll('\\', '/'));

// The form must know every id that was ever used, and can mend the file of any page
const forTheForm = (file: string) => file === 'deel-uw-praktijk/bekend.json' || file.startsWith('bron-bestanden/');

describe('a build for visitors', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await built('dist');
  });

  test('shows a draft nowhere', () => {
    expect(existsSync(join(folder, 'praktijken/proef-concept'))).toBe(false);
    expect(filesWith(folder, 'proef-concept')).toEqual([]);
    expect(filesWith(folder, words.concept)).toEqual([]);
  });

  test('keeps an archived entry at its address with a notice, and out of lists, sitemap and search', () => {
    expect(filesWith(folder, 'proef-archief').filter((f) => !forTheForm(f))).toEqual(['praktijken/proef-archief/index.html']);
    expect(filesWith(folder, words.archief).filter((f) => !forTheForm(f))).toEqual(['praktijken/proef-archief/index.html']);
    const page = pagesIn(folder).find((p) => p.path === '/praktijken/proef-archief/')!;
    expect(page.noindex).toBe(true);
    expect(page.elements.filter((e) => e.tagName === 'main').map(text).join()).toContain('Gearchiveerd.');
    expect(page.html).not.toContain('data-pagefind-body');
  });

  test('leads an old address on to the new one, and keeps it from search engines', () => {
    const page = pagesIn(folder).find((p) => p.path === '/praktijken/proef-vroeger-adres/')!;
    expect(page.redirect).toBe(`/praktijken/${model}/`);
    expect(meta(page, 'robots')).toBe('noindex');
    expect(page.html).toContain(`href="/praktijken/${model}/"`);
    expect(filesWith(folder, 'proef-vroeger-adres').filter((f) => !forTheForm(f))).toEqual([]);
  });
});

test('with CONCEPTEN=1 a draft shows, marked, in its lists, and is kept from search engines', async () => {
  const folder = await built('.cache/concepten', { CONCEPTEN: '1', BASE_PATH: '/pad/' });
  const page = pagesIn(folder).find((p) => p.path === '/praktijken/proef-concept/')!;
  expect(page.noindex).toBe(true);
  expect(page.elements.filter((e) => e.tagName === 'main').map(text).join()).toContain('Concept.');
  expect(filesWith(folder, 'proef-concept')).toContain('praktijken/index.html');
  expect(filesWith(folder, 'proef-concept')).not.toContain('sitemap.xml');
  const old = pagesIn(folder).find((p) => p.path === '/praktijken/proef-vroeger-adres/')!;
  expect(old.redirect).toBe(`/pad/praktijken/${model}/`);
});
