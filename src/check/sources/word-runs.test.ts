import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ALLOWED_TITLES } from './titles-allowed.ts';
import { decodeRuns, encodeRuns, hashOf, RUN, runsOf, wordsOf } from './word-runs.ts';

const SOURCES = '../shared/bronnen';
const file = new URL('./word-runs.bin', import.meta.url);

it('reads words as they are compared: without accents, capitals and signs', () => {
  expect(wordsOf('Één “coöperatie”,\n twee: de WW-ers.').map((w) => `${w.text} ${w.line}:${w.column}`)).toEqual(['een 1:1', 'cooperatie 1:6', 'twee 2:2', 'de 2:8', 'ww 2:11', 'ers 2:14']);
});
it('takes a web address for one word that no source has', () => {
  expect(runsOf(wordsOf('a b c d https://x.nl/een-twee-drie e f g h'))).toHaveLength(1);
  expect(runsOf(wordsOf('a b c d https://x.nl/een-twee-drie e f g h'))[0]).not.toBe(runsOf(wordsOf('a b c d x e f g h'))[0]);
});
it('makes no run of fewer words', () => expect(runsOf(wordsOf('een twee drie vier vijf zes zeven acht'))).toEqual([]));
it('keeps hashes and finds them again', () => {
  const text = 'de gemeente en de werkgever spreken samen af wat er na de proef gebeurt';
  const known = decodeRuns(encodeRuns([text, text]));
  expect(known.size).toBe(wordsOf(text).length - RUN + 1);
  expect(runsOf(wordsOf(text)).every((r) => known.has(hashOf(r)))).toBe(true);
  expect(known.has(hashOf('een heel andere zin die nergens in de tekst staat'))).toBe(false);
});
it('holds the runs of the sources in little room', () => {
  const bytes = readFileSync(file);
  expect(bytes.length).toBeLessThan(400_000);
  expect(decodeRuns(bytes).size).toBeGreaterThan(40_000);
});
it('gives each allowed title a reason, and allows none that no source has', () => {
  const known = decodeRuns(readFileSync(file));
  for (const { title, reason } of ALLOWED_TITLES) {
    expect(reason).toMatch(/\.$/);
    expect(runsOf(wordsOf(title)).filter((r) => known.has(hashOf(r))), title).not.toEqual([]);
  }
});
// The sources stay outside the project; where they are at hand the file must be theirs.
it.skipIf(!existsSync(SOURCES))('is made of the sources as they are', () => {
  const texts = readdirSync(SOURCES).filter((f) => f.endsWith('.txt')).map((f) => readFileSync(`${SOURCES}/${f}`, 'utf8'));
  expect(Buffer.compare(Buffer.from(encodeRuns(texts)), readFileSync(file))).toBe(0);
});
