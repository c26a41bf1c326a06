import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ITrie } from 'cspell-trie-lib';
import { een, saysOfEach } from '../fixtures.ts';
import { ALIKE, nearlyAlike } from './alike.ts';
import { dictionary } from './dictionary.ts';
import { hardWords, longSentences, longWords, passiveTwice, unexplainedAbbreviations } from './plain.ts';
import { sentencesOf } from './sentences.ts';
import { misspelt } from './spelling.ts';

const page = (body: string, id = 'x') => een('paginas', id, {}, body);
const words = (n: number) => Array.from({ length: n }, () => 'woord').join(' ');

it('knows where a sentence ends', () => {
  expect(sentencesOf('Zie par. 3.8 en p. 46. Dat is bijv. de WW. “Zo is het.” Werkt het ook voor u? Ja! In 2004 (ca. 3 mensen) stopte het.')).toEqual(['Zie par. 3.8 en p. 46.', 'Dat is bijv. de WW.', '“Zo is het.”', 'Werkt het ook voor u?', 'Ja!', 'In 2004 (ca. 3 mensen) stopte het.']);
});

describe('spelling', () => {
  const folder = mkdtempSync(join(tmpdir(), 'woorden-'));
  let dutch: ITrie;
  beforeAll(async () => {
    dutch = await dictionary(folder);
  }, 20_000);
  afterAll(() => rmSync(folder, { recursive: true }));
  const spell = (...entries: ReturnType<typeof een>[]) => saysOfEach((e, corpus) => misspelt(e, corpus, dutch), ...entries);

  it('tells an unknown word once, at its place, with the word that was meant', () => {
    expect(spell(page('De gemeente belde.\n\nEerst de gemeentte, dan **de gemeentte** en\neen werkgevver.'))).toMatchInlineSnapshot(`
      "paginas/x.mdx:11:10 [Tekst] Het woord 'gemeentte' kennen wij niet. Bedoelde u 'gemeente'? Is het goed? Zet het in src/check/language/woorden.txt, of leg het uit bij de begrippen. (waarschuwing)
      paginas/x.mdx:12:5 [Tekst] Het woord 'werkgevver' kennen wij niet. Bedoelde u 'werkgever'? Is het goed? Zet het in src/check/language/woorden.txt, of leg het uit bij de begrippen. (waarschuwing)"
    `);
  });
  it('looks at fields with words of ours, not at ids, names, addresses and code', () => {
    expect(spell(een('praktijken', 'x', { samenvatting: 'In 2004 beggon dit.', partners: [{ naam: 'Xqzw BV', soort: 'werkgever', rol: 'koos de deelnemrs' }], oorspronkelijk: { titel: 'Qwxz', url: 'https://xqz.nl/wqx' } }, 'Zie `xqzwq` op https://xqzw.nl en qwx@xqz.nl.'))).toMatchInlineSnapshot(`
      "praktijken/x.mdx:3:23 [Samenvatting] Het woord 'beggon' kennen wij niet. Bedoelde u 'begon'? Is het goed? Zet het in src/check/language/woorden.txt, of leg het uit bij de begrippen. (waarschuwing)
      praktijken/x.mdx:20:18 [Partners 1 › Rol] Het woord 'deelnemrs' kennen wij niet. Bedoelde u 'deelnemers'? Is het goed? Zet het in src/check/language/woorden.txt, of leg het uit bij de begrippen. (waarschuwing)"
    `);
  });
  it.each([
    'De samenwerkingsovereenkomst van het werkgeversservicepunt liep af.',
    'Dat is níet goed; het ís zo, zó snel. Eén keer.',
    'De werkgevers- en werknemersorganisaties, in- en uitstroom, mbo’ers en zzp’ers, foto’s en A4’tjes.',
    '’s Ochtends in ’s-Hertogenbosch en ’t Gooi, drieëntwintigduizend mensen.',
    'In Zwxqstad en bij Qwerty Holding deed Fatma Yılmaz mee.',
    'CWI, UWV, P&O en 100%-banen.',
    'De bron schrijft ‘gemeentte’ en “wekrgever’s werkk”.',
  ])('lets pass: %s', (text) => expect(spell(page(text))).toBe(''));
  it('learns words from terms, regions and partners', () => {
    const own = page('Een zwoekbaan in Xwoerden bij Kwibla helpt.');
    expect(spell(own)).not.toBe('');
    expect(spell(own, een('begrippen', 'b', { term: 'Zwoekbaan' }), een('regios', 'r', { gemeenten: ['Xwoerden'] }), een('praktijken', 'p', { partners: [{ naam: 'Kwibla BV', soort: 'werkgever' }] }))).toBe('');
  });
  it('tells a name that is nearly a known one', () => {
    expect(spell(page('Het begon in Maastrict.'), een('regios', 'r', { gemeenten: ['Maastricht'] }))).toContain("Bedoelde u 'Maastricht'?");
  });
});

describe('plain language', () => {
  it('tells a long sentence, in fields and body, with the sentence', () => {
    expect(saysOfEach(longSentences, een('praktijken', 'x', { samenvatting: `In 2004 ${words(24)}.` }, `Kort. ${words(25)}.\n\n- Een ${words(25)} in een lijst.`))).toMatchInlineSnapshot(`
      "praktijken/x.mdx:3:15 [Samenvatting] Deze zin heeft 26 woorden: "In 2004 woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord." Maak er twee of drie zinnen van. (waarschuwing)
      praktijken/x.mdx:21:1 [Tekst] Deze zin heeft 26 woorden: "Kort. woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord." Maak er twee of drie zinnen van. (waarschuwing)
      praktijken/x.mdx:23:3 [Tekst] Deze zin heeft 29 woorden: "Een woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord woord in een lijst." Maak er twee of drie zinnen van. (waarschuwing)"
    `);
  });
  it('takes a colon for a rest: what stands before it and after it counts apart', () => {
    expect(saysOfEach(longSentences, page(`${words(15)}: ${words(15)}; ${words(15)}.`))).toBe('');
    expect(saysOfEach(longSentences, page(`Zo: ${words(26)}.`))).toContain('Deze zin heeft 26 woorden achter elkaar');
  });
  it('takes a word of 24 letters, and tells one of 25', () => {
    expect(saysOfEach(longWords, page(`Een ${'a'.repeat(24)}.`))).toBe('');
    expect(saysOfEach(longWords, page(`Een ${'a'.repeat(25)}.`))).toContain('heeft 25 letters');
  });
  it('tells a long word that no term explains, once', () => {
    expect(saysOfEach(longWords, page('De werkgeversdienstverleningsteam en de werkgeversdienstverleningsteam.'))).toMatchInlineSnapshot(`"paginas/x.mdx:9:4 [Tekst] Het woord 'werkgeversdienstverleningsteam' heeft 30 letters: "De werkgeversdienstverleningsteam en de werkgeversdienstverleningsteam." Schrijf het met een streepje of in twee woorden, of leg het uit bij de begrippen. (waarschuwing)"`);
    expect(saysOfEach(longWords, page('De werkgeversdienstverleningsteams.'), een('begrippen', 'b', { term: 'Werkgeversdienstverleningsteam' }))).toBe('');
  });
  it('tells an abbreviation that nobody explains', () => {
    expect(saysOfEach(unexplainedAbbreviations, page('De QXZ belde. De QXZ kwam.'))).toMatchInlineSnapshot(`"paginas/x.mdx:9:4 [Tekst] De afkorting QXZ wordt nergens uitgelegd: "De QXZ belde." Schrijf haar één keer voluit met (QXZ) erachter, of zet haar bij de begrippen. (waarschuwing)"`);
    expect(saysOfEach(unexplainedAbbreviations, page('De Quasi Zaak (QXZ) belde. De QXZ kwam. QXW (dat is iets anders) ook.'))).toBe('');
    expect(saysOfEach(unexplainedAbbreviations, page('De bron schrijft ‘QXZ’.'))).toBe('');
    expect(saysOfEach(unexplainedAbbreviations, page('De QXZ belde.'), een('begrippen', 'b', { synoniemen: ['QXZ'] }))).toBe('');
  });
  it('tells a word of the office with the plain one, but not in a quotation', () => {
    expect(saysOfEach(hardWords, page('Indien nodig belt u, teneinde af te spreken.'))).toMatchInlineSnapshot(`
      "paginas/x.mdx:9:1 [Tekst] 'Indien' is geen gewone taal: "Indien nodig belt u, teneinde af te spreken." Schrijf bijvoorbeeld 'als'. (waarschuwing)
      paginas/x.mdx:9:22 [Tekst] 'teneinde' is geen gewone taal: "Indien nodig belt u, teneinde af te spreken." Schrijf bijvoorbeeld 'om'. (waarschuwing)"
    `);
    expect(saysOfEach(hardWords, page('Indien nodig belt u. Indien niet, dan niet.')).split('\n')).toHaveLength(1);
    expect(saysOfEach(hardWords, page('De bron zegt “indien nodig”. De conformiteit is van Indiener.'))).toBe('');
  });
  it('tells two sentences in a row that hide who acts, and no single one', () => {
    expect(saysOfEach(passiveTwice, page('Er wordt vaak gebeld. Daarna werd de brief verstuurd. Klaar.'))).toMatchInlineSnapshot(`"paginas/x.mdx:9:1 [Tekst] Twee zinnen na elkaar zeggen niet wie iets doet: "Er wordt vaak gebeld. Daarna werd de brief verstuurd." Zeg wie het doet, als u dat weet: "de gemeente belt" in plaats van "er wordt gebeld". (waarschuwing)"`);
    expect(saysOfEach(passiveTwice, page('Er wordt gebeld. De gemeente stuurt een brief. Daarna werd het gesloten.'))).toBe('');
    expect(saysOfEach(passiveTwice, page('Hij wordt gebeld door de gemeente. De brief werd verstuurd door het UWV.'))).toBe('');
    expect(saysOfEach(passiveTwice, page('Hij werd ouder. Zij werden het eens.'))).toBe('');
  });
  it('leaves code, titles and lists of words alone', () => {
    expect(saysOfEach(longSentences, page(`\`\`\`\n${words(40)}.\n\`\`\`\n\n## Kop ${words(30)}`))).toBe('');
  });
});

describe('entries that are alike', () => {
  const text = 'De gemeente belde elke week met de werkgever over de mensen die daar sinds de zomer werkten. Zij spraken over het werk, over de reis en over wat er thuis speelde, en schreven het op in een schrift.';
  it('are told in both', () => {
    const changed = text.replace('elke week', 'iedere maand').replace('schrift', 'boek');
    expect(saysOfEach(nearlyAlike, page(text, 'a'), page(changed, 'b'), page('Heel iets anders over een markt in de sporthal waar mensen elkaar spraken zonder brief en zonder vacature, elke maand weer, met koffie en met soep.', 'c'))).toMatchInlineSnapshot(`
      "paginas/a.mdx:2:1 Dit item lijkt voor 88% op paginas/b.mdx. Voeg de twee samen, of verwijs naar het andere item en vertel hier alleen wat anders is. (waarschuwing)
      paginas/b.mdx:2:1 Dit item lijkt voor 88% op paginas/a.mdx. Voeg de twee samen, of verwijs naar het andere item en vertel hier alleen wat anders is. (waarschuwing)"
    `);
    expect(ALIKE).toBeLessThan(0.5);
  });
  it('are not those that are short or share a phrase', () => {
    expect(saysOfEach(nearlyAlike, page('Het rapport vertelt er niets over.', 'a'), page('Het rapport vertelt er niets over.', 'b'))).toBe('');
  });
});
