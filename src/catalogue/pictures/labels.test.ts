import { expect, test } from 'vitest';
import { labelled, type Unlabelled } from './labels.ts';

const frame = { vorm: 'balken', naam: '', titel: '', antwoord: '', erbij: [], niet: [], bronnen: [], tabel: { kop: [], rijen: [] }, kolom: '', as: { naam: '', streepjes: [] }, legenda: [] } as const;
const row = { naam: '', links: [] };
const rows: Unlabelled['groepen'][number]['rijen'] = [
  { ...row, waarde: '25', stukken: [{ x: 0, breedte: 20, vorm: 'vol' }, { x: 20, breedte: 5, vorm: 'onzeker' }] },
  { ...row, waarde: '2, doel 6', stukken: [{ x: 0, breedte: 20, vorm: 'vol' }], merk: { x: 50, soort: 'doel' } },
  { ...row, waarde: 'doel minstens 33%', stukken: [] },
];
const picture = (geheel: boolean) => labelled({ ...frame, erbij: [], niet: [], bronnen: [], tabel: { kop: [], rijen: [] }, as: { naam: '', streepjes: [] }, legenda: [], geheel, groepen: [{ naam: '', rijen: rows }] });

test('a value stands behind all that is drawn; a row without drawing has its value alone', () => {
  expect(picture(false).groepen[0]?.rijen.map((r) => r.label)).toEqual([25, 50, undefined]);
});

test('behind a whole, every value stands at the same place', () => {
  expect(picture(true).groepen[0]?.rijen.map((r) => r.label)).toEqual([100, 100, undefined]);
});

test('the longest value behind a drawing decides how much room there is', () => {
  expect(picture(false).ruimte).toBe('midden');
});
