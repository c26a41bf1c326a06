import { describe, expect, it } from 'vitest';
import { splitWord } from './splitWord.ts';

const WORDS =
  'loon kosten subsidie leerling bouw plaats plaatsen werkgevers werk gevers dienst verlening jeugd werkloosheid loosheid job coach coaches ervaring banen markt participatie wet houder ' +
  'overheid over heid regio gist register onder wijs pak aan doelgroepen doel groepen uitzend bureau mensen kans rijk arbeid arbeids succes verhalen maat schappelijk vacature ambassadeurs netwerk net statushouders status houders plek contact neder land deel tijd';
const knows = (w: string): 0 | 2 => (WORDS.split(' ').includes(w) ? 2 : 0);

describe('splitWord', () => {
  it.each([
    ['loonkostensubsidie', 'loon kosten subsidie'],
    ['leerlingbouwplaatsen', 'leerling bouw plaatsen'],
    ['jobcoaches', 'job coaches'],
    ['banenmarkt', 'banen markt'],
    ['participatiewet', 'participatie wet'],
    ['werkervaringsplaats', 'werk ervaring s plaats'],
    ['jeugdwerkloosheid', 'jeugd werkloosheid'],
    ['arbeidsmarkt', 'arbeids markt'],
    ['succesverhalen', 'succes verhalen'],
    ['werkgeverscontact', 'werkgevers contact'],
  ])('%s valt uiteen', (word, parts) => expect(splitWord(word, knows)?.join(' ')).toBe(parts));

  it.each(['wethouder', 'overheid', 'register', 'onderwijs', 'maatschappelijk', 'kansrijk', 'aanpak', 'nederland', 'deeltijd', 'markt', 'werkloosheid', 'subsidiexyz', '2004bouw'])('%s blijft heel', (word) =>
    expect(splitWord(word, knows)).toBeNull(),
  );

  it('volgt de lijst van de redactie', () => expect(splitWord('nazorg', () => 0)).toEqual(['na', 'zorg']));
});
