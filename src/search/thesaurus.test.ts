import { describe, expect, it } from 'vitest';
import { begrip } from '../schemas/begrip.ts';
import { regio } from '../schemas/regio.ts';
import { makeThesaurus, thesaurusProblems, phraseKey } from './thesaurus.ts';

const aBegrip = (id: string, fields: object) => ({ id, ...begrip.parse({ term: id, uitleg: 'Uitleg.', herkomst: 'bekend', ...fields }) });
const aRegio = (id: string, fields: object) => ({
  id,
  ...regio.parse({ naam: id, code: 'AM01', provincies: ['Noord-Brabant'], gemeenten: ['Meierijstad'], tegel: { kolom: 1, rij: 1, afgebroken: id }, ...fields }),
});

describe('thesaurusProblems', () => {
  it('meldt een naam die bij twee begrippen staat', () => {
    expect(thesaurusProblems([aBegrip('wwb', { synoniemen: ['bijstandswet'] }), aBegrip('abw', { synoniemen: ['Bijstandswet'] })], [])).toMatchInlineSnapshot(`
      [
        "begrippen/abw: "bijstandswet" staat ook bij begrippen/wwb. Een naam hoort bij één begrip: haal hem bij een van beide weg, of zet het bij verwant.",
      ]
    `);
  });
  it('meldt een plaatsnaam die naar twee plaatsen wijst', () => {
    const alias = { aliassen: [{ naam: 'Bergen', soort: 'plaats' }] };
    expect(thesaurusProblems([], [aRegio('noord', alias), aRegio('zuid', alias)])).toMatchInlineSnapshot(`
      [
        "regios/zuid: de naam "Bergen" staat ook bij regios/noord. Eén naam wijst naar één plaats: haal hem bij een van beide weg.",
      ]
    `);
  });
  it('meldt een leeg begrip en een synoniem dat de term zelf is', () => {
    expect(thesaurusProblems([aBegrip('leeg', { term: '—' }), aBegrip('roc', { term: 'ROC', synoniemen: ['roc'] })], [])).toMatchInlineSnapshot(`
      [
        "begrippen/leeg: de term of een synoniem heeft geen letters of cijfers. Vul een woord in, of haal de regel weg.",
        "begrippen/roc: "roc" staat bij de synoniemen, maar is de term zelf. Haal het synoniem weg.",
      ]
    `);
  });
  it('vindt niets in goede lijsten', () => {
    expect(thesaurusProblems([aBegrip('re-integratie', { synoniemen: ['reïntegratie'] })], [aRegio('a', {})])).toEqual([]);
  });
});

describe('makeThesaurus', () => {
  it('maakt van een begrip een groep met verwante, vroegere en latere namen', () => {
    const groups = makeThesaurus([aBegrip('wwb', { term: 'Wet werk en bijstand', synoniemen: ['WWB'], later: [{ naam: 'Participatiewet' }], verwant: ['bijstand'] }), aBegrip('bijstand', {})], []);
    expect(groups[0]).toEqual({ page: 'begrippen/wwb', namen: ['Wet werk en bijstand', 'WWB'], verwant: ['Participatiewet', 'bijstand'], explainingWords: [], plaats: false });
  });
  it('brengt een oude plaatsnaam naar de gemeente en de regio', () => {
    const groups = makeThesaurus([], [aRegio('Noordoost-Brabant', { aliassen: [{ naam: 'Veghel', soort: 'voormalige-gemeente', gemeente: 'Meierijstad', tot: 2017 }] })]);
    expect(groups.find((g) => g.namen.includes('Veghel'))).toMatchObject({ verwant: ['Meierijstad', 'Noordoost-Brabant'], plaats: true });
    expect(groups.find((g) => g.namen.includes('Meierijstad'))?.verwant).toEqual(['Veghel', 'Noordoost-Brabant']);
  });
  it('houdt een andere schrijfwijze bij haar gemeente', () => {
    const groups = makeThesaurus([], [aRegio('Noordoost-Brabant', { gemeenten: ["'s-Hertogenbosch"], aliassen: [{ naam: 'Den Bosch', soort: 'schrijfwijze', gemeente: "'s-Hertogenbosch" }] })]);
    expect(groups.find((g) => g.namen.includes('Den Bosch'))?.namen).toEqual(["'s-Hertogenbosch", 'Den Bosch']);
  });
});

it('phraseKey schrijft een naam zoals de index', () => expect(phraseKey("Wet Werk en Bijstand/'s-Hertogenbosch")).toBe('wet werk en bijstand shertogenbosch'));
