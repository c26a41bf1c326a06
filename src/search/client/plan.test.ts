import { describe, expect, it } from 'vitest';
import { writeNames } from '../namesFile.ts';
import { writeVocabulary } from '../language/vocabulary.ts';
import { begrip } from '../../schemas/begrip.ts';
import { regio } from '../../schemas/regio.ts';
import { makePlan } from './plan.ts';
import { makeLanguage } from './searchLanguage.ts';

const WORDS = 'stage westland west land leiden leidt huis rijnland tilburg tilburgs middenbrabant beginnen voor jezelf taalcursus taalles inburgeraar papierwerk autisme deel tijd statushouders vergunninghouder wet wethouder leerwerkplek leer werk plek werkervaring loonkosten subsidie loonkostensubsidie jobcoaches jobcoach bijstand participatiewet social return mensen zonder kleine gemeente gemeenten reintegratie meierijstad veghel regio register aannemen aanneemt mensen';
const begrippen = [
  { id: 'statushouder', ...begrip.parse({ term: 'Statushouder', uitleg: 'x', herkomst: 'bekend', synoniemen: ['vergunninghouder'], verwant: ['bijstand'] }) },
  { id: 'bijstand', ...begrip.parse({ term: 'Bijstand', uitleg: 'x', herkomst: 'bekend' }) },
  { id: 'starten', ...begrip.parse({ term: 'Ondernemerschap', uitleg: 'x', herkomst: 'bekend', synoniemen: ['voor jezelf beginnen'] }) },
  { id: 'inburgeraar', ...begrip.parse({ term: 'Inburgeraar', uitleg: 'x', herkomst: 'bekend', verwant: ['taalcursus'] }) },
  { id: 'taalcursus', ...begrip.parse({ term: 'Taalcursus', uitleg: 'x', herkomst: 'bekend', synoniemen: ['taalles'], verwant: ['inburgeraar', 'bijstand'] }) },
  { id: 'social-return', ...begrip.parse({ term: 'Social return', uitleg: 'x', herkomst: 'bekend', synoniemen: ['SROI'] }) },
];
const aRegio = (id: string, naam: string, gemeenten: string[], fields: object = {}) => ({ id, ...regio.parse({ naam, code: 'AM27', provincies: ['Noord-Brabant'], gemeenten, tegel: { kolom: 1, rij: 1, afgebroken: 'x' }, ...fields }) });
const regios = [
  aRegio('noordoost-brabant', 'Noordoost-Brabant', ['Meierijstad'], { aliassen: [{ naam: 'Veghel', soort: 'voormalige-gemeente', gemeente: 'Meierijstad' }] }),
  aRegio('rijnland', 'Rijnland', ['Leiden', 'Westland']),
  aRegio('midden-brabant', 'Midden-Brabant', ['Tilburg', 'Huissen', 'Huizen']),
];
const language = makeLanguage(writeVocabulary(new Map([...new Set(WORDS.split(' '))].map((w) => [w, 1]))), writeNames({ begrippen, regios, termen: [] }, 100, { reintegratie: 're-integratie' }));
const plan = (v: string, literal = false) => makePlan(v, language, literal);
const variants = (v: string) => plan(v).parts.map((d) => d.variants.map((x) => `${x.words.join(' ')}:${x.reason}`));

describe('makePlan', () => {
  it('zoekt eerst het eigen woord, dan vormen, namen en verwante woorden', () =>
    expect(variants('statushouders')).toEqual([['statushouders:own', 'vergunninghouder:name', 'bijstand:near']]));
  it('verbetert een tikfout en zegt dat', () => {
    expect(plan('statushoudres').corrections).toEqual([{ from: 'statushoudres', to: 'statushouders' }]);
    expect(plan('reintegrattie').corrections).toEqual([{ from: 'reintegrattie', to: 're-integratie' }]);
  });
  it('verbetert niet als de bezoeker het letterlijk wil', () => expect(plan('statushoudres', true)).toMatchObject({ parts: [], unknown: ['statushoudres'], corrections: [] }));
  it('voegt losse woorden samen', () => expect(variants('leer werk plek')[0]).toContain('leerwerkplek:joined'));
  it('vindt bij een onbekende samenstelling de delen', () => expect(variants('werkervaringsplek')).toEqual([['werkervaring:split'], ['plek:split']]));
  it('verbetert de fout in een deel van een onbekende samenstelling', () => expect(plan('werkbijstant').corrections).toEqual([{ from: 'werkbijstant', to: 'werkbijstand' }]));
  it('leest het begin van een bekende samenstelling niet als tikfout', () => {
    expect(plan('status').corrections).toEqual([]);
    expect(variants('status')).toEqual([['statushouders:near']]);
  });
  it('leest aan te nemen als één werkwoord', () => expect(variants('mensen aan te nemen')[1]).toContain('aannemen:joined'));
  it('vindt een naam van meer woorden via een afkorting', () => expect(variants('sroi')).toEqual([['social return:name']]));
  it('zet wethouder niet bij wet en register niet bij regio', () => {
    expect(variants('wet')).toEqual([['wet:own']]);
    expect(variants('regio')).toEqual([['regio:own']]);
  });
  it('laat kleine woorden weg als er andere zijn', () => expect(plan('wat is de bijstand').parts.map((d) => d.typed)).toEqual(['bijstand']));
  it('laat mensen weg naast een ander woord, niet alleen of in een naam', () => {
    expect(plan('mensen met autisme').parts.map((d) => d.typed)).toEqual(['autisme']);
    expect(plan('mensen').parts.map((d) => d.typed)).toEqual(['mensen']);
    expect(plan('welke mensen').unknown).toEqual([]);
  });
  it('verbetert geen woord in zichzelf', () => expect(plan('deeltijd')).toMatchObject({ corrections: [], unknown: ['deeltijd'] }));
  it('sluit een woord met al zijn vormen uit', () => expect(plan('werk -jobcoach').without).toEqual(['jobcoach', 'jobcoaches']));
  it('houdt een zin heel, of zegt dat die niet bestaat', () => {
    expect(plan('"kleine gemeente"').phrases).toEqual(['kleine gemeente']);
    expect(plan('"kleine banaan"').phraseUnknown).toBe(true);
  });
  it('geeft de regio als antwoord op een oude plaatsnaam', () => expect(plan('Veghel').answers).toEqual([{ page: 'regios/noordoost-brabant', name: 'Veghel', place: true }]));
  it('geeft een begrip als antwoord op zijn synoniem', () => expect(plan('vergunninghouder').answers).toEqual([{ page: 'begrippen/statushouder', name: 'Statushouder', place: false }]));
  it('leest een plaats die ook een gewoon woord is als plaats, als zij alleen staat', () => {
    expect(variants('Leiden')).toEqual([['rijnland:name', 'leiden:near', 'leidt:near']]);
    expect(variants('leiden huis')[0]).toContain('leiden:own');
    expect(variants('Tilburg')).toEqual([['tilburg:own', 'tilburgs:form', 'middenbrabant:near']]);
  });
  it('geeft bij Huizen niet ook Huissen', () => expect(plan('Huizen').answers.map((a) => a.name)).toEqual(['Huizen']));
  it('splitst een plaats niet', () => expect(variants('Westland')[0]).toEqual(['westland:own', 'rijnland:near']));
  it('leest voor jezelf beginnen niet als zomaar beginnen', () => {
    const [part] = plan('voor jezelf beginnen').parts;
    expect(part?.variants.map((v) => [v.words.join(' '), v.phrase?.join(' '), v.onlyTogether])).toEqual([['beginnen', 'voor jezelf beginnen', true]]);
  });
  it('vindt van een samenstelling die hier niemand kent het laatste deel', () => expect(variants('snuffelstage')).toEqual([['stage:near']]));
  it('gaat niet door naar wat alleen in de buurt komt van iets in de buurt', () => {
    expect(variants('taalles')).toEqual([['taalles:own', 'taalcursus:name', 'inburgeraar:near', 'bijstand:near']]);
    // Near 'taalcursus', by any of its names; 'bijstand' is near that, and no further.
    expect(variants('inburgeraar')).toEqual([['inburgeraar:own', 'taalcursus:near', 'taalles:near']]);
  });
  it('vraagt nooit naar een woord dat de index niet kent', () => {
    for (const v of ['xqzvw', 'asielzoekerscentrum wethouders', 'werkervaringsplek', '"niet bestaand"', '-onbekend werk', 'sroi', 'Veghel bijstant']) {
      const { parts, phrases, without, together } = plan(v);
      const asked = [...parts.flatMap((d) => d.variants.flatMap((x) => x.words)), ...phrases.flatMap((z) => z.split(' ')), ...without, ...together.flat()];
      expect(asked.filter((w) => !language.knows(w))).toEqual([]);
    }
  });
});
