import { describe, expect, it } from 'vitest';
import { apart, separatedVerbs, withTe } from './separable.ts';

const FORMS = new Set(['aanneemt', 'aannemen', 'meldt', 'aanmeldt', 'opleidt', 'overneemt', 'meedoet', 'inwerkt', 'uitwerkt']);
const found = (text: string) => separatedVerbs(text, (w) => FORMS.has(w));

describe('separatedVerbs', () => {
  it.each([
    ['Het bedrijf neemt elk jaar tien mensen aan.', ['aanneemt']],
    ['Wie zich bij het loket meldt aan, komt binnen', ['aanmeldt']],
    ['De gemeente leidt hen op en betaalt.', ['opleidt']],
    ['Vijf manieren om iemand aan te nemen zonder risico', ['aannemen']],
    ['De buurgemeente neemt de werkwijze over; zij doet mee.', ['meedoet', 'overneemt']],
  ])('%s', (text, forms) => expect(found(text)).toEqual(forms));

  it.each(['Het bedrijf neemt aan de tafel plaats.', 'Hij werkt in de bouw.', 'Dat neemt tijd. Wij kijken naar aan.', 'De stad gaat door.'])('niet in: %s', (text) => expect(found(text)).toEqual([]));
});

describe('withTe', () => {
  it('leest aan te nemen als aannemen', () => expect(withTe(['mensen', 'aan', 'te', 'nemen'], 1)).toEqual({ end: 4, word: 'aannemen' }));
  it('laat een gewone zin staan', () => expect(withTe(['wijze', 'te', 'nemen'], 0)).toBeNull());
});

describe('apart', () => {
  const form = (w: string) => ['aanneem', 'overhalen', 'meekrijg'].includes(w);
  const joinedAt = (question: string, from: number) => apart(question.split(' '), from, form);
  it('leest een werkwoord met zijn deeltje aan het eind', () => {
    expect(joinedAt('hoe neem ik iemand aan', 1)).toEqual({ word: 'aanneem', particle: 4 });
    expect(joinedAt('hoe krijg ik werkgevers mee', 1)).toEqual({ word: 'meekrijg', particle: 4 });
  });
  it('laat een deeltje staan dat er niet bij hoort', () => {
    expect(joinedAt('mensen aan', 0)).toBeNull();
    expect(joinedAt('neem de kosten aan werkgevers', 0)).toBeNull();
    expect(joinedAt('werken in', 0)).toBeNull();
  });
});
