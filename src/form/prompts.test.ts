import { expect, it } from 'vitest';
import { kindFields } from './fields.ts';
import { kindNames } from './kinds.ts';
import { answerValue, beginning, questions, withValue } from './prompts.ts';

it.each(kindNames.filter((k) => k !== 'antwoord'))('asks for everything that a %s cannot do without, and for nothing twice', (soort) => {
  const asked = questions(soort).map((q) => q.path.join('.'));
  const given = Object.keys(beginning(''));
  const needed = kindFields(soort).filter((f) => f.verplicht && !given.includes(f.naam)).map((f) => f.naam);
  expect(needed.filter((naam) => !asked.some((pad) => pad.split('.')[0] === naam))).toEqual([]);
  expect(new Set(asked).size).toBe(asked.length);
});

it('asks of a practice what a reader wants to know', () => {
  const asked = questions('praktijk').map((q) => q.path.join('.'));
  expect(asked).toEqual(expect.arrayContaining(['titel', 'periode.van', 'stand.fase', 'stand.peildatum', 'gemeenten', 'regios', 'doelgroepen', 'kosten', 'bronnen.0.bron', 'bronnen.0.vindplaats']));
  // One line cannot hold a figure with its source.
  expect(asked.filter((pad) => pad.startsWith('resultaten'))).toEqual([]);
});

it('reads an answer as its field wants it', () => {
  const veld = (soort: 'praktijk' | 'bron' | 'cijfer', pad: string) => questions(soort).find((q) => q.path.join('.') === pad)!.field;
  expect(answerValue(veld('praktijk', 'doelgroepen'), ' jongeren ,werkgevers,')).toEqual(['jongeren', 'werkgevers']);
  expect(answerValue(veld('praktijk', 'titel'), '  De   proef ')).toBe('De proef');
  expect(answerValue(veld('cijfer', 'waarde'), '12,5')).toBe(12.5);
  expect(answerValue(veld('praktijk', 'titel'), ' ')).toBeUndefined();
});

it('puts a value at its path, making lists and groups on the way', () => {
  expect(withValue(withValue({}, ['bronnen', '0', 'bron'], 'x'), ['bronnen', '0', 'vindplaats'], 'p. 1')).toEqual({ bronnen: [{ bron: 'x', vindplaats: 'p. 1' }] });
});
