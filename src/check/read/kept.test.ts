import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterAll, expect, it } from 'vitest';
import { een, read, text } from '../fixtures.ts';
import { keptEntry } from './entry.ts';
import { loadKept, storeKept } from './kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'gelezen-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('keeps what was read, days included, so that the entry is the same again', () => {
  const source = text('paginas', {}, '## Kop\n\nTekst.');
  const { facts } = read('paginas', 'x', source);
  const file = join(folder, 'map/gelezen');
  storeKept(file, new Map([['x.mdx', { stamp: '1', facts }]]));
  const kept = loadKept(file).get('x.mdx');
  expect(kept?.facts).toEqual(facts);
  const again = keptEntry({ file: 'paginas/x.mdx', path: '', collectie: 'paginas', id: 'x', kind: 'mdx' }, kept!.facts, () => source).entry;
  expect(kept?.facts.raw).toMatchObject({ gepubliceerd: new Date('2026-11-22') });
  const first = een('paginas', 'x', {}, '## Kop\n\nTekst.');
  expect(again?.data).toEqual(first.data);
  expect(again?.placeOf(['titel'])).toEqual(first.placeOf(['titel']));
  expect(again?.body()).toEqual(first.body());
});
it('begins anew when there is nothing, or nothing readable', () => {
  expect(loadKept(join(folder, 'weg')).size).toBe(0);
  writeFileSync(join(folder, 'half'), 'abc');
  expect(loadKept(join(folder, 'half')).size).toBe(0);
});
it('begins anew after a change of the check, of the schemas or of a package', () => {
  const file = join(folder, 'ouder');
  storeKept(file, new Map([['x.mdx', { stamp: '1', facts: read('paginas', 'x', text('paginas')).facts }]]));
  expect(loadKept(file).size).toBe(1);
  writeFileSync(file, serialize({ ...(deserialize(readFileSync(file)) as object), version: 'die van gisteren' }));
  expect(loadKept(file).size).toBe(0);
});
it('does not mind a place where it cannot write', () => {
  const file = join(folder, 'bestand');
  writeFileSync(file, '');
  expect(() => storeKept(join(file, 'x'), new Map())).not.toThrow();
});
