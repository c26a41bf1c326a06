import { describe, expect, test } from 'vitest';
import { leervraag } from '../schemas/leervraag.ts';
import { byNeed, careGroups } from './care.ts';
import { deadLinks } from './care/deadLinks.ts';
import { orphans, overdue, stale, thin, unusedTerms, withoutGoal } from './care/entries.ts';
import { eenCatalogus, eenFactor, eenPraktijk, eenTerm } from './fixtures.ts';

const bron = { bron: 'tno-2004', vindplaats: 'p. 1' };
const ids = (list: { id: string }[]) => list.map((i) => i.id);

describe('what needs care', () => {
  test('what was revised more than 18 months ago, oldest first', () => {
    const c = eenCatalogus({ praktijken: [eenPraktijk('net', { gepubliceerd: '2020-01-01', herzien: '2025-05-22' }), eenPraktijk('oud', { gepubliceerd: '2020-01-01', herzien: '2025-05-21' }), eenPraktijk('ouder', { gepubliceerd: '2020-01-01', herzien: '2020-01-01' })] });
    expect(ids(stale(c, '2026-11-22'))).toEqual(['ouder', 'oud']);
    expect(stale(c, '2026-11-22')[0]?.reden).toBe('Herzien op 1 januari 2020');
  });

  test('full descriptions of which more than half is unknown, never short ones', () => {
    const known = { kosten: 'x', inzet: 'x', doelen: 'x', draagvlak: 'x' };
    const c = eenCatalogus({ praktijken: [eenPraktijk('dun'), eenPraktijk('goed', known), eenPraktijk('kort', { niveau: 'signalement' })] });
    expect(ids(thin(c))).toEqual(['dun']);
    expect(thin(c)[0]?.reden).toBe('7 van de 7 onderdelen van ‘Zelf aan de slag’ onbekend');
  });

  test('outcomes without any goal', () => {
    const figure = { wat: 'x', eenheid: 'mensen', waarde: 3, soort: 'resultaat', bron } as const;
    const c = eenCatalogus({ praktijken: [eenPraktijk('zonder', { resultaten: [figure] }), eenPraktijk('met', { resultaten: [figure, { ...figure, doel: 5 }] }), eenPraktijk('bereik', { resultaten: [{ ...figure, soort: 'bereik' }] })] });
    expect(withoutGoal(c).map(({ id, reden }) => [id, reden])).toEqual([['zonder', '1 cijfer, geen doel']]);
  });

  test('factors that no practice shows, with the reason', () => {
    const c = eenCatalogus({ succesfactoren: [eenFactor('los', { zonderPraktijk: 'Alleen in de tekst.' }), eenFactor('vast')], praktijken: [eenPraktijk('a', { succesfactoren: [{ factor: 'vast', bron }] })] });
    expect(orphans(c)).toEqual([{ collectie: 'succesfactoren', id: 'los', titel: 'los', reden: 'Alleen in de tekst', pagina: ['succesfactoren', 'los'] }]);
  });

  test('terms that no entry uses', () => {
    const c = eenCatalogus({ termen: [eenTerm('sectoren', 'bouw'), eenTerm('doelgroepen', 'bouw')], praktijken: [eenPraktijk('a', { sectoren: ['bouw'] })] });
    expect(unusedTerms(c)).toEqual([{ collectie: 'termen', id: 'doelgroepen/bouw', titel: 'bouw', reden: 'Lijst doelgroepen', pagina: undefined }]);
  });

  test('open questions past their date, to the precision in which it is given', () => {
    const ask = (id: string, tot: string) => ({
      id,
      data: leervraag.parse({ titel: id, samenvatting: 'Vraag.', status: 'gepubliceerd', gepubliceerd: '2026-01-01', herzien: '2026-01-01', vrager: { naam: 'gemeente X' }, gesteld: '2026', tot, stand: 'open', bron: { opgave: 'gemeente X', datum: '2026' } }),
    });
    expect(ids(overdue(eenCatalogus({ leervragen: [ask('voorbij', '2026-10'), ask('deze-maand', '2026-11'), ask('dit-jaar', '2026')] }), '2026-11-22'))).toEqual(['voorbij']);
  });

  test('outside links: unchecked says so, checked names what failed', () => {
    const report = { datum: '2026-11-01', dood: [{ adres: 'https://weg.example/', fout: '404', plaatsen: [{ kind: 'praktijken', id: 'a' }] }] };
    const c = eenCatalogus({ praktijken: [eenPraktijk('a', { titel: 'A' })] });
    expect(deadLinks(c, report)).toEqual([{ collectie: 'praktijken', id: 'a', titel: 'A', reden: 'Geen antwoord van https://weg.example/ (404)', pagina: ['praktijken', 'a'] }]);
    const links = (r: typeof report | undefined) => careGroups(c, '2026-11-22', r).find((g) => g.naam === 'Dode links');
    expect(links(undefined)).toMatchObject({ uitleg: 'Niet gecontroleerd. Draai npm run links:extern.', items: [], nagegaan: false });
    const names = (r: typeof report | undefined) => byNeed(careGroups(c, '2026-11-22', r));
    expect(names(undefined).todo.map((g) => g.naam)).toContain('Dode links');
    expect(names({ ...report, dood: [] }).done.map((g) => g.naam)).toContain('Dode links');
    expect(names(report).todo.map((g) => g.naam)).toContain('Dode links');
    expect(links(report)).toMatchObject({ uitleg: 'Nagegaan op 1 november 2026.', items: [{ id: 'a' }], nagegaan: true });
  });

  test('outside links: a term by its list, what has no page without a link, and nothing of what is gone', () => {
    const c = eenCatalogus({ termen: [eenTerm('sectoren', 'bouw'), eenTerm('partnersoorten', 'school')], praktijken: [eenPraktijk('a', { sectoren: ['bouw'] })] });
    const plaatsen = [{ kind: 'termen', id: 'sectoren/bouw' }, { kind: 'termen', id: 'partnersoorten/school' }, { kind: 'praktijken', id: 'verwijderd' }, { kind: 'beelden', id: 'zaal' }];
    expect(deadLinks(c, { datum: '2026-11-01', dood: [{ adres: 'https://weg.example/', fout: '404', plaatsen }] }).map(({ id, pagina }) => [id, pagina])).toEqual([
      ['sectoren/bouw', ['sectoren', 'bouw']],
      ['partnersoorten/school', undefined],
    ]);
  });
});
