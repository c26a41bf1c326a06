import { describe, expect, it } from 'vitest';
import { readQuestion } from './question.ts';

const words = (v: string) => readQuestion(v).words.map((w) => w.word);

describe('readQuestion', () => {
  it('leest losse woorden in één spelling', () => expect(words('  Reïntegratie Den  Haag? ')).toEqual(['reintegratie', 'den', 'haag']));
  it('bewaart hoe de bezoeker het schreef', () => expect(readQuestion('Reïntegratie, ’s-Hertogenbosch').words.map((w) => w.shown)).toEqual(['Reïntegratie', '’s-Hertogenbosch']));
  it('leest een zin tussen aanhalingstekens', () => expect(readQuestion('werk "social return" nu')).toMatchObject({ phrases: [['social', 'return']], without: [] }));
  it('leest ook een zin die niet gesloten is', () => expect(readQuestion('"social return').phrases).toEqual([['social', 'return']]));
  it('sluit een woord met een streepje uit', () => expect(readQuestion('werk -bouw')).toMatchObject({ without: ['bouw'] }));
  it('sluit een zin met een streepje uit', () => expect(readQuestion('werk -"bouw"').without).toEqual(['bouw']));
  it('ziet een streepje in een woord niet als uitsluiten', () => {
    expect(readQuestion('re-integratie').without).toEqual([]);
    expect(words('werk - inkomen')).toEqual(['werk', 'inkomen']);
  });
  it('leest een schuine streep als twee woorden', () => expect(words('werk/inkomen')).toEqual(['werk', 'inkomen']));
  it('geeft niets voor een lege vraag', () => expect(readQuestion(' ?! "" ')).toMatchObject({ words: [], phrases: [], without: [] }));
});
