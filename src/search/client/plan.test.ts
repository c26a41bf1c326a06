import { describe, expect, it } from 'vitest';
import { schrijfNamen } from '../namenbestand.ts';
import { schrijfWoordenlijst } from '../taal/woordenlijst.ts';
import { begrip } from '../../schemas/begrip.ts';
import { regio } from '../../schemas/regio.ts';
import { maakPlan } from './plan.ts';
import { maakZoektaal } from './zoektaal.ts';

const WOORDEN = 'statushouders vergunninghouder wet wethouder leerwerkplek leer werk plek werkervaring loonkosten subsidie loonkostensubsidie jobcoaches jobcoach bijstand participatiewet social return mensen zonder kleine gemeente gemeenten reintegratie meierijstad veghel regio register aannemen aanneemt mensen';
const begrippen = [
  { id: 'statushouder', ...begrip.parse({ term: 'Statushouder', uitleg: 'x', herkomst: 'bekend', synoniemen: ['vergunninghouder'], verwant: ['bijstand'] }) },
  { id: 'bijstand', ...begrip.parse({ term: 'Bijstand', uitleg: 'x', herkomst: 'bekend' }) },
  { id: 'social-return', ...begrip.parse({ term: 'Social return', uitleg: 'x', herkomst: 'bekend', synoniemen: ['SROI'] }) },
];
const regios = [{ id: 'noordoost-brabant', ...regio.parse({ naam: 'Noordoost-Brabant', code: 'AM27', provincies: ['Noord-Brabant'], gemeenten: ['Meierijstad'], aliassen: [{ naam: 'Veghel', soort: 'voormalige-gemeente', gemeente: 'Meierijstad' }], tegel: { kolom: 1, rij: 1, afgebroken: 'x' } }) }];
const taal = maakZoektaal(schrijfWoordenlijst(new Map([...new Set(WOORDEN.split(' '))].map((w) => [w, 1]))), schrijfNamen({ begrippen, regios, termen: [] }, 100, { reintegratie: 're-integratie' }));
const plan = (v: string, letterlijk = false) => maakPlan(v, taal, letterlijk);
const varianten = (v: string) => plan(v).delen.map((d) => d.varianten.map((x) => `${x.woorden.join(' ')}:${x.reden}`));

describe('maakPlan', () => {
  it('zoekt eerst het eigen woord, dan vormen, namen en verwante woorden', () =>
    expect(varianten('statushouders')).toEqual([['statushouders:eigen', 'vergunninghouder:naam', 'bijstand:verwant']]));
  it('verbetert een tikfout en zegt dat', () => {
    expect(plan('statushoudres').anders).toEqual([{ van: 'statushoudres', naar: 'statushouders' }]);
    expect(plan('reintegrattie').anders).toEqual([{ van: 'reintegrattie', naar: 're-integratie' }]);
  });
  it('verbetert niet als de bezoeker het letterlijk wil', () => expect(plan('statushoudres', true)).toMatchObject({ delen: [], onbekend: ['statushoudres'], anders: [] }));
  it('voegt losse woorden samen', () => expect(varianten('leer werk plek')[0]).toContain('leerwerkplek:samen'));
  it('vindt bij een onbekende samenstelling de delen', () => expect(varianten('werkervaringsplek')).toEqual([['werkervaring plek:delen']]));
  it('verbetert de fout in een deel van een onbekende samenstelling', () => expect(plan('werkbijstant').anders).toEqual([{ van: 'werkbijstant', naar: 'werkbijstand' }]));
  it('leest aan te nemen als één werkwoord', () => expect(varianten('mensen aan te nemen')[1]).toContain('aannemen:samen'));
  it('vindt een naam van meer woorden via een afkorting', () => expect(varianten('sroi')).toEqual([['social return:naam']]));
  it('zet wethouder niet bij wet en register niet bij regio', () => {
    expect(varianten('wet')).toEqual([['wet:eigen']]);
    expect(varianten('regio')).toEqual([['regio:eigen']]);
  });
  it('laat kleine woorden weg als er andere zijn', () => expect(plan('wat is de bijstand').delen.map((d) => d.getypt)).toEqual(['bijstand']));
  it('sluit een woord met al zijn vormen uit', () => expect(plan('werk -jobcoach').niet).toEqual(['jobcoach', 'jobcoaches']));
  it('houdt een zin heel, of zegt dat die niet bestaat', () => {
    expect(plan('"kleine gemeente"').zinnen).toEqual(['kleine gemeente']);
    expect(plan('"kleine banaan"').zinOnbekend).toBe(true);
  });
  it('geeft de regio als antwoord op een oude plaatsnaam', () => expect(plan('Veghel').antwoorden).toEqual([{ pagina: 'regios/noordoost-brabant', naam: 'Veghel', plaats: true }]));
  it('geeft een begrip als antwoord op zijn synoniem', () => expect(plan('vergunninghouder').antwoorden).toEqual([{ pagina: 'begrippen/statushouder', naam: 'Statushouder', plaats: false }]));
  it('vraagt nooit naar een woord dat de index niet kent', () => {
    for (const v of ['xqzvw', 'asielzoekerscentrum wethouders', 'werkervaringsplek', '"niet bestaand"', '-onbekend werk', 'sroi', 'Veghel bijstant']) {
      const { delen, zinnen, niet } = plan(v);
      const gevraagd = [...delen.flatMap((d) => d.varianten.flatMap((x) => x.woorden)), ...zinnen.flatMap((z) => z.split(' ')), ...niet];
      expect(gevraagd.filter((w) => !taal.kent(w))).toEqual([]);
    }
  });
});
