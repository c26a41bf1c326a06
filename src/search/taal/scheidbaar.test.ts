import { describe, expect, it } from 'vitest';
import { apart, gescheidenWerkwoorden, metTe } from './scheidbaar.ts';

const VORMEN = new Set(['aanneemt', 'aannemen', 'meldt', 'aanmeldt', 'opleidt', 'overneemt', 'meedoet', 'inwerkt', 'uitwerkt']);
const vind = (tekst: string) => gescheidenWerkwoorden(tekst, (w) => VORMEN.has(w));

describe('gescheidenWerkwoorden', () => {
  it.each([
    ['Het bedrijf neemt elk jaar tien mensen aan.', ['aanneemt']],
    ['Wie zich bij het loket meldt aan, komt binnen', ['aanmeldt']],
    ['De gemeente leidt hen op en betaalt.', ['opleidt']],
    ['Vijf manieren om iemand aan te nemen zonder risico', ['aannemen']],
    ['De buurgemeente neemt de werkwijze over; zij doet mee.', ['meedoet', 'overneemt']],
  ])('%s', (tekst, vormen) => expect(vind(tekst)).toEqual(vormen));

  it.each(['Het bedrijf neemt aan de tafel plaats.', 'Hij werkt in de bouw.', 'Dat neemt tijd. Wij kijken naar aan.', 'De stad gaat door.'])('niet in: %s', (tekst) => expect(vind(tekst)).toEqual([]));
});

describe('metTe', () => {
  it('leest aan te nemen als aannemen', () => expect(metTe(['mensen', 'aan', 'te', 'nemen'], 1)).toEqual({ tot: 4, woord: 'aannemen' }));
  it('laat een gewone zin staan', () => expect(metTe(['wijze', 'te', 'nemen'], 0)).toBeNull());
});

describe('apart', () => {
  const vorm = (w: string) => ['aanneem', 'overhalen', 'meekrijg'].includes(w);
  const lees = (vraag: string, van: number) => apart(vraag.split(' '), van, vorm);
  it('leest een werkwoord met zijn deeltje aan het eind', () => {
    expect(lees('hoe neem ik iemand aan', 1)).toEqual({ woord: 'aanneem', deeltje: 4 });
    expect(lees('hoe krijg ik werkgevers mee', 1)).toEqual({ woord: 'meekrijg', deeltje: 4 });
  });
  it('laat een deeltje staan dat er niet bij hoort', () => {
    expect(lees('mensen aan', 0)).toBeNull();
    expect(lees('neem de kosten aan werkgevers', 0)).toBeNull();
    expect(lees('werken in', 0)).toBeNull();
  });
});
