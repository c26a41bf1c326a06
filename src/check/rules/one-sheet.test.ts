import { expect, it } from 'vitest';
import { een, says } from '../fixtures.ts';
import { fitsOneSheet } from './one-sheet.ts';

const words = (n: number) => Array.from({ length: n }, () => 'woorden').join(' ');
const body = (n: number) => `## Aanleiding\n\nKort.\n\n## Aanpak\n\n${words(n)}\n\n## Wat u kunt overnemen\n\nKort.`;

it('a description that fits one A4 is fine, and so is a short one of any length', () => {
  expect(says(fitsOneSheet, een('praktijken', 'a', { niveau: 'beschrijving' }, body(200)))).toBe('');
  expect(says(fitsOneSheet, een('praktijken', 'a', { niveau: 'signalement' }, body(2000)))).toBe('');
});

it('a description that is too long says by how much, and where to shorten', () => {
  expect(says(fitsOneSheet, een('praktijken', 'a', { niveau: 'beschrijving' }, body(900)))).toMatchInlineSnapshot(`"praktijken/a.mdx:23:1 [Tekst] De A4 is 56 regels te lang, ongeveer 3620 tekens. Kort 'Aanpak' in (nu 7199 tekens), of 'Wat u kunt overnemen', of de velden van 'Zelf aan de slag'."`);
});

it('a story that is too long says so', () => {
  expect(says(fitsOneSheet, een('verhalen', 'a', {}, words(900)))).toMatchInlineSnapshot(`"verhalen/a.mdx:1:1 [Tekst] De A4 is 50 regels te lang, ongeveer 5510 tekens. Kort de tekst van het verhaal in, of de langste antwoorden."`);
});
