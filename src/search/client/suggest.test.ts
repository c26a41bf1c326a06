import { expect, test } from 'vitest';
import { begrip } from '../../schemas/begrip.ts';
import { regio } from '../../schemas/regio.ts';
import { writeVocabulary } from '../language/vocabulary.ts';
import { writeNames } from '../namesFile.ts';
import { makeLanguage } from './searchLanguage.ts';
import { suggest } from './suggest.ts';

const term = (id: string, name: string, synoniemen: string[] = []) => ({ id, ...begrip.parse({ term: name, uitleg: 'x', herkomst: 'bekend', synoniemen }) });
const region = (id: string, naam: string, gemeenten: string[]) => ({ id, ...regio.parse({ naam, code: 'AM01', provincies: ['Noord-Holland'], gemeenten, tegel: { kolom: 1, rij: 1, afgebroken: 'x' } }) });
const language = makeLanguage(
  writeVocabulary(new Map([['zaanstad', 1]])),
  writeNames({ begrippen: [term('statushouder', 'Statushouder', ['vergunninghouder']), term('status', 'Status'), term('stage', 'Stage'), term('startkwalificatie', 'Startkwalificatie'), term('stapelen', 'Stapelen')], regios: [region('zaanstreek-waterland', 'Zaanstreek/Waterland', ['Zaanstad', 'Edam-Volendam'])], termen: [] }, 10, {}),
);
const titles = [['De vergunning van Zaanstad', 'Zaanstad', 'praktijken/vergunning'], ['Samen naar werk', 'Statenhoek', 'praktijken/samen']] as const;
const found = (typed: string, atMost?: number) => suggest(typed, language, titles, atMost).map((s) => `${s.naam} | ${s.note} | ${s.page}`);

test('a term by its own name or another one, which is then told, before titles', () => {
  expect(found('vergunning')).toEqual(['vergunninghouder | begrip: Statushouder | begrippen/statushouder', 'De vergunning van Zaanstad | Zaanstad | praktijken/vergunning']);
});

test('a place with its region, whatever stands between its parts', () => {
  expect(found('zaanstreek w')).toEqual(['Zaanstreek/Waterland | regio Zaanstreek/Waterland | regios/zaanstreek-waterland']);
  expect(found('Zaanstreek/w')).toEqual(found('zaanstreek w'));
  expect(found('edam-vol')).toEqual(['Edam-Volendam | regio Zaanstreek/Waterland | regios/zaanstreek-waterland']);
});

test('three terms, the shortest first, then titles by a word of title or place, and no more than fit', () => {
  expect(found('sta')).toEqual(['Stage | begrip | begrippen/stage', 'Status | begrip | begrippen/status', 'Stapelen | begrip | begrippen/stapelen', 'Samen naar werk | Statenhoek | praktijken/samen']);
  expect(found('sta', 3)).toHaveLength(3);
});

test('one letter, or none that counts, suggests nothing', () => {
  expect([found('s'), found(' / '), found('xyz')]).toEqual([[], [], []]);
});
