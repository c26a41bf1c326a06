import { describe, expect, test } from 'vitest';
import { eenCatalogus, eenPraktijk, eenTerm, eenThema, eenUitwisseling } from '../../catalogue/fixtures.ts';
import { allPictures } from '../../catalogue/pictures/all.ts';
import { pictureFile } from './picture.ts';
import { el, wrap } from '../svg.ts';

const bron = { bron: 'tno-2004', vindplaats: 'p. 47' };
const praktijk = eenPraktijk('a', { titel: 'Werk & <zorg>', themas: ['matching'], doelgroepen: ['jongeren'], resultaten: [{ wat: 'vervuld', waarde: 5, van: 10, doel: 8, eenheid: 'vacatures', soort: 'resultaat', bron }] });
const pictures = allPictures(eenCatalogus({ praktijken: [praktijk], themas: [eenThema('matching', 1)], termen: [eenTerm('doelgroepen', 'jongeren')], uitwisselingen: [eenUitwisseling('u')] }));

describe('a picture as a file', () => {
  test.each(pictures.map((p) => [p.naam, p] as const))('%s needs nothing from outside and no styles', (_, p) => {
    const svg = pictureFile(p, 'Getekend door ons');
    expect(svg).not.toMatch(/<style|style=|<script|href=|url\(|<image|NaN|undefined/);
    expect(svg).toContain('<title>');
    expect(svg).toContain('Wat u hieruit niet kunt afleiden');
    expect(svg).toContain('Bron: TNO (2004). Getekend door ons');
  });

  test('signs of markup in an entry stay text', () => {
    const svg = pictures.map((p) => pictureFile(p, '')).join('');
    expect(svg).toContain('Werk &amp; &lt;zorg&gt;');
    expect(svg).not.toContain('<zorg>');
    expect(el('a', { b: '"<' })).toBe('<a b="&quot;&lt;"/>');
  });
});

test('text breaks between words, and a long word keeps its line', () => {
  expect(wrap('een twee drie', 40, 10)).toEqual(['een', 'twee', 'drie']);
  expect(wrap('een arbeidsmarktregio', 40, 10)).toEqual(['een', 'arbeidsmarktregio']);
});
