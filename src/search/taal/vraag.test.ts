import { describe, expect, it } from 'vitest';
import { leesVraag } from './vraag.ts';

const woorden = (v: string) => leesVraag(v).woorden.map((w) => w.woord);

describe('leesVraag', () => {
  it('leest losse woorden in één spelling', () => expect(woorden('  Reïntegratie Den  Haag? ')).toEqual(['reintegratie', 'den', 'haag']));
  it('bewaart hoe de bezoeker het schreef', () => expect(leesVraag('Reïntegratie, ’s-Hertogenbosch').woorden.map((w) => w.toon)).toEqual(['Reïntegratie', '’s-Hertogenbosch']));
  it('leest een zin tussen aanhalingstekens', () => expect(leesVraag('werk "social return" nu')).toMatchObject({ zinnen: [['social', 'return']], niet: [] }));
  it('leest ook een zin die niet gesloten is', () => expect(leesVraag('"social return').zinnen).toEqual([['social', 'return']]));
  it('sluit een woord met een streepje uit', () => expect(leesVraag('werk -bouw')).toMatchObject({ niet: ['bouw'] }));
  it('sluit een zin met een streepje uit', () => expect(leesVraag('werk -"bouw"').niet).toEqual(['bouw']));
  it('ziet een streepje in een woord niet als uitsluiten', () => {
    expect(leesVraag('re-integratie').niet).toEqual([]);
    expect(woorden('werk - inkomen')).toEqual(['werk', 'inkomen']);
  });
  it('leest een schuine streep als twee woorden', () => expect(woorden('werk/inkomen')).toEqual(['werk', 'inkomen']));
  it('geeft niets voor een lege vraag', () => expect(leesVraag(' ?! "" ')).toMatchObject({ woorden: [], zinnen: [], niet: [] }));
});
