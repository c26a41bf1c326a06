import { expect, it } from 'vitest';
import { bodyOf, safeProse } from './prose.ts';

it.each([
  ['jonger dan <27 jaar & {naam}', 'jonger dan \\<27 jaar & \\{naam\\}'],
  ['`code` en \\', '\\`code\\` en \\\\'],
  ['&lt; blijft staan', '\\&lt; blijft staan'],
  ['import van elders', '&#105;mport van elders'],
  ['exporteren mag', 'exporteren mag'],
  ['![plaat](x.png)', '\\![plaat](x.png)'],
  ['Kop\n===', 'Kop\n\\==='],
  ['Kop\n---', 'Kop\n\\---'],
  ['~~~\nx', '\\~~~\nx'],
  ['# Titel\n\n## Kop\n\n### Tussenkop', '\\# Titel\n\n## Kop\n\n### Tussenkop'],
  ['- een\n- twee\n\n\n\n**vet** en [link](/over/)', '- een\n- twee\n\n**vet** en [link](/over/)'],
  ['\r\n  \r\nTekst  \r\n', 'Tekst'],
])('%j becomes %j', (typed, made) => expect(safeProse(typed)).toBe(made));

it('under a heading of the page only smaller ones are headings', () => {
  expect(bodyOf([{ kop: 'Aanpak', tekst: '## Zo\n\n### Klein' }, { kop: 'Opbrengst', tekst: ' ' }])).toBe('## Aanpak\n\n\\## Zo\n\n### Klein');
});
