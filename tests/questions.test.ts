// The questions of the real collection: they must read well for every practice, not only for made-up ones.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { root } from '../scripts/root.ts';
import { eenCatalogus, eenTerm } from '../src/catalogue/fixtures.ts';
import { MAX_VRAGEN, questionsFor } from '../src/catalogue/questions.ts';
import { praktijk } from '../src/schemas/praktijk.ts';
import { LIJSTEN } from '../src/schemas/term.ts';
import { entriesOf } from './entries.ts';

const termen = LIJSTEN.flatMap((lijst) =>
  globSync(`src/content/termen/${lijst}/*.yaml`, { cwd: root }).map((file) => eenTerm(lijst, basename(file, '.yaml'), (parse(readFileSync(`${root}/${file}`, 'utf8')) as { naam: string }).naam)),
);
const c = eenCatalogus({ termen });
const praktijken = entriesOf('praktijken').map(({ id, data }) => ({ id, data: praktijk.parse(data) }));

describe('the questions of every practice', () => {
  test.each(praktijken)('$id', (item) => {
    const vragen = questionsFor(item, c).map((v) => v.vraag);
    expect(vragen.length).toBeGreaterThan(3);
    expect(vragen.length).toBeLessThanOrEqual(MAX_VRAGEN);
    expect(new Set(vragen).size).toBe(vragen.length);
    expect(vragen.filter((v) => !/^[\p{Lu}\d‘€].*\?$/u.test(v) || /undefined|onbekend|\.\.|\s{2}|,\?/.test(v))).toEqual([]);
  });
});
