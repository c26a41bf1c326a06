import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { evenLines, lines, missing, outline, widthOf } from './font.ts';
import { indexed } from './palette.ts';
import { renderPng } from './png.ts';
import { socialSvg } from './card.ts';
import { readPalette } from './tokens.ts';

const colour = readPalette(readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8'));
const fixed = () => '#0b5563';
const card = { accent: 'petrol', boven: 'Veghel · 1999–2001', titel: 'De Sligro-pilot in Veghel', cijfer: { getal: '20 van 21', tekst: 'mensen gingen uit de bijstand', procent: 95.2 }, alt: '' } as const;

describe('text as outlines', () => {
  test('every sign of Dutch text is in the font', () => {
    expect(missing('Coöperatie één ‘IJssel’ – €5 · 10% … “ja” ëïüàç')).toEqual([]);
  });

  test('no size gives a coordinate that is not a number', () => {
    for (let size = 20; size < 90; size += 1) expect(outline('De Sligro-pilot in Veghel: 1999–2001', 72, 178.4, size)).toMatch(/^[MLCQZ0-9 .-]+$/);
  });

  test('lines fit their width, also when a word does not', () => {
    for (const line of lines('Werkgeversdienstverleningsovereenkomst in Zuid-Holland', 300, 40)) expect(widthOf(line, 40)).toBeLessThanOrEqual(300);
  });
});

test('lines are made even, without one more', () => {
  const title = 'In Deventer nam de Sallcongroep het papierwerk over';
  expect(lines(title, 1056, 68)).toEqual(['In Deventer nam de', 'Sallcongroep het papierwerk', 'over']);
  expect(evenLines(title, 1056, 68)).toEqual(['In Deventer nam de', 'Sallcongroep het', 'papierwerk over']);
});

describe('the picture', () => {
  test('the colours are those of the light palette', () => {
    expect(socialSvg(card, 'Praktijkplein', colour)).toContain(`fill="${colour('pp-papier')}"`);
    expect(colour('pp-papier')).toBe('#fbfaf6');
    expect(socialSvg({ ...card, accent: 'klei' }, 'Praktijkplein', colour)).toContain(`fill="${colour('pp-klei')}"`);
    expect(() => colour('bestaat-niet')).toThrow('Kleur bestaat-niet staat niet in tokens.css.');
  });

  test('the longest title fits above the line', () => {
    const svg = socialSvg({ ...card, titel: 'Werkgeversdienstverlening '.repeat(20).trim() }, 'Praktijkplein', fixed);
    expect(svg).not.toContain('NaN');
  });

  test('is 1200 x 630 and small', async () => {
    const png = await renderPng(socialSvg(card, 'Praktijkplein', colour));
    const { width, height, palette } = decode(png);
    expect([width, height]).toEqual([1200, 630]);
    expect(palette).toContainEqual([0xfb, 0xfa, 0xf6]);
    expect(png.length).toBeLessThan(25_000);
  });

  test('the way from text to PNG gives these very bytes, on every machine', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="120"><rect width="600" height="120" fill="#fbfaf6"/><path fill="#0b5563" d="${outline('Veghel · 1999–2001', 20, 80, 60)}"/></svg>`;
    expect(createHash('sha256').update(await renderPng(svg)).digest('hex')).toBe('78d8731244746b12c106e1f8e92cd4bed957f6ccc70f927ab2d4476493b0e18c');
  });
});

test('near colours become one, and the most used stays as it is', () => {
  const rgba = Uint8Array.from([255, 255, 255, 255, 250, 250, 250, 255, 250, 250, 250, 255, 0, 0, 0, 255]);
  const { palette, data } = indexed(rgba);
  expect(palette).toEqual([[250, 250, 250], [0, 0, 0]]);
  expect([...data]).toEqual([0, 0, 0, 1]);
});
