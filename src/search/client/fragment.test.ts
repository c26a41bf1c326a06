import { describe, expect, it } from 'vitest';
import { markTitle, passage, sections } from './fragment.ts';

const TEXT = `De start. ${'woord '.repeat(40)}De loon^kosten^subsidie, zo bleek, hielp. ${'slot '.repeat(40)}`.trim();
const fragment = { url: '/praktijken/a/', content: TEXT, meta: {}, anchors: [{ element: 'h2', id: 'aanpak', text: 'Aan^pak', location: 42 }, { element: 'h2', id: 'slot', text: 'Slot', location: 48 }] };
const readable = (pieces: { text: string; isMarked: boolean }[]) => pieces.map((s) => (s.isMarked ? `[${s.text}]` : s.text)).join('');

describe('passage', () => {
  it('toont de plek van het woord, zonder splitstekens', () => {
    const out = readable(passage(fragment, [43], new Set(['loonkostensubsidie'])));
    expect(out).toContain('De [loonkostensubsidie], zo bleek');
    expect(out).not.toContain('^');
    expect(out.startsWith('… ')).toBe(true);
  });
  it('merkt in een samenstelling alleen het gezochte deel', () => expect(readable(passage(fragment, [43], new Set(['subsidie'])))).toContain('loonkosten[subsidie], zo'));
  it('toont het begin als er geen plek is', () => expect(readable(passage(fragment, [], new Set())).startsWith('De start.')).toBe(true));
});

describe('sections', () => {
  it('wijst naar de kop boven het woord', () => expect(sections(fragment, [43], new Set(['subsidie'])).map((s) => [s.title, s.url])).toEqual([['Aanpak', '/praktijken/a/#aanpak']]));
  it('slaat een langer woord over waar Pagefind ook naar wijst', () => expect(readable(passage(fragment, [43], new Set(['loon1'])))).not.toContain('['));
  it('noemt geen sectie zonder gevonden woord', () => expect(sections(fragment, [1], new Set())).toEqual([]));
});

it('markTitle merkt woorden en delen in een titel', () => expect(readable(markTitle('Leerling^bouw^plaatsen in Deurne', new Set(['bouw', 'deurne'])))).toBe('Leerling[bouw]plaatsen in [Deurne]'));
