import { expect, test } from 'vitest';
import { pageContents } from './pageContents.ts';

const heading = (text: string, depth = 2) => ({ depth, slug: text.toLowerCase().replaceAll(' ', '-'), text });
const factor = { id: 'proef', titel: 'Begin met een proef', toelichting: undefined, afgeleid: false, elders: 0 };

test('names the headings of the text first, then what the portal adds', () => {
  const parts = pageContents([heading('Aanleiding'), heading('Een zijpad', 3), heading('Wat hielp')], { onderdelen: [{ naam: 'Vervolg', pad: ['praktijken', 'vervolg'] }], factoren: [factor] });
  expect(parts.map((p) => p.naam)).toEqual(['Aanleiding', 'Wat hielp', 'Onderdelen', 'Succesfactoren', 'Zelf aan de slag', 'Vragen en antwoorden', 'Wie leerde van wie']);
  expect(parts[1]).toEqual({ id: 'wat-hielp', naam: 'Wat hielp' });
});

test('leaves a short page alone, and names no part that is not there', () => {
  expect(pageContents([], { onderdelen: [], factoren: [factor] })).toEqual([]);
  expect(pageContents([heading('Aanleiding'), heading('Aanpak'), heading('Opbrengst')], { onderdelen: [], factoren: [] }).map((p) => p.id)).toEqual(['aanleiding', 'aanpak', 'opbrengst', 'zelf-aan-de-slag', 'vragen-en-antwoorden', 'wie-leerde-van-wie']);
});
