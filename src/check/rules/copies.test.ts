import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Entry } from '../corpus.ts';
import { een, saysOfEach } from '../fixtures.ts';
import { checkContent } from '../index.ts';
import { ALLOWED_TITLES } from '../sources/titles-allowed.ts';
import { decodeRuns, encodeRuns, wordsOf } from '../sources/word-runs.ts';
import { copiedSentences } from './copies.ts';

const source = decodeRuns(encodeRuns(['Hij fietste elke ochtend naar het kantoor en vroeg daar of er al post voor hem was gekomen uit Zwolle, en ging weer naar huis.']));
const copied = (entry: Entry) => copiedSentences(entry, source);

it('tells the place, the words and the remedy, in the body and in fields', () => {
  expect(saysOfEach(copied, een('paginas', 'x', {}, 'Eerst dit.\n\nWie ’t weet: fietste élke ochtend naar **het kantoor** en\nvroeg daar of dat kon.'))).toMatchInlineSnapshot(`"paginas/x.mdx:11:14 Deze 10 woorden staan zo in een bron: fietste elke ochtend naar het kantoor en vroeg daar of. Zeg het in eigen woorden. Is het een officiële titel? Laat hem dan toe, met de reden, in src/check/sources/titles-allowed.ts."`);
  expect(saysOfEach(copied, een('begrippen', 'x', { uitleg: 'Hij fietste elke ochtend naar het kantoor en vroeg daar of er al post voor hem was gekomen uit Zwolle.' }))).toMatchInlineSnapshot(`"begrippen/x.yaml:2:9 Deze 20 woorden staan zo in een bron: hij fietste elke ochtend naar het kantoor en vroeg daar of er al post voor hem …. Zeg het in eigen woorden. Is het een officiële titel? Laat hem dan toe, met de reden, in src/check/sources/titles-allowed.ts."`);
});
it('lets eight words pass, and words that a web address holds', () => {
  expect(saysOfEach(copied, een('paginas', 'x', {}, 'Zij fietste elke ochtend naar het kantoor en toen verder.'))).toBe('');
  expect(saysOfEach(copied, een('paginas', 'x', {}, 'Zie https://x.nl/hij-fietste-elke-ochtend-naar-het-kantoor-en-vroeg-daar/.'))).toBe('');
});
it('lets an official title pass, and not more than the title', () => {
  const { title } = ALLOWED_TITLES[0]!;
  const known = decodeRuns(encodeRuns([`${title} is de kop`]));
  const rule = (entry: Entry) => copiedSentences(entry, known);
  expect(saysOfEach(rule, een('paginas', 'x', {}, `Zie “${title}”.`))).toBe('');
  expect(saysOfEach(rule, een('paginas', 'x', {}, `Zie “${title}” is de kop.`))).not.toBe('');
});

const TOOL = '../shared/hulpmiddelen/eigen-woorden.mjs';
it.skipIf(!existsSync(TOOL))('agrees with the tool that holds the sources themselves, titles and addresses left out', { timeout: 60_000 }, async () => {
  let out = '';
  try {
    execFileSync(process.execPath, [TOOL, 'src/content'], { encoding: 'utf8' });
  } catch (e) {
    out = (e as { stdout: string }).stdout;
  }
  const titles = ALLOWED_TITLES.map(({ title }) => wordsOf(title).map((w) => w.text).join(' '));
  const isTitle = (words: string) => titles.some((t) => t.includes(words) || (words.length > 60 && t.startsWith(words)));
  const theirs = out.split('\n').flatMap((line) => {
    const [, file, words = ''] = /^(\S+):\d+: \d+ words from \S+: (.*?)(?: …)?$/.exec(line) ?? [];
    return file === undefined || words.startsWith('https ') || isTitle(words) ? [] : [file];
  });
  const ours = (await checkContent({ root: 'src/content' })).filter((p) => p.message.includes('staan zo in een bron')).map((p) => p.file);
  expect([...new Set(ours)]).toEqual([...new Set(theirs)]);
});
