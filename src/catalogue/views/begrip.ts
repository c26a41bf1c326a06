// Everything the glossary pages show.
import type { Begrip } from '../../schemas/begrip.ts';
import { termsIn } from '../glossary.ts';
import type { SearchData } from '../searchData.ts';
import { sourceViews } from '../sources.ts';
import type { Catalogue, Item } from '../types.ts';

const HERKOMST: Record<Begrip['herkomst'], string> = {
  bron: 'Deze uitleg berust op de bron.',
  deels: 'Deze uitleg berust deels op de bron; de redactie vulde aan wat algemeen bekend is.',
  bekend: 'Deze uitleg is algemeen bekend en komt niet uit een van de bronnen.',
};

/** The view of one term. `texts`: prose per practice, to find who uses the word. */
export function begripView(item: Item<Begrip>, texts: { id: string; titel: string; tekst: string }[], c: Catalogue) {
  const zoek: SearchData = { soort: 'begrip', collectie: 'begrippen', id: item.id, titel: item.data.term, samenvatting: item.data.uitleg, namen: item.data.synoniemen };
  return {
    herkomst: HERKOMST[item.data.herkomst],
    verwant: item.data.verwant.flatMap((id) => {
      const other = c.begrippen.find((b) => b.id === id);
      return other ? [{ naam: other.data.term, pad: ['begrippen', id] }] : [];
    }),
    praktijken: texts.filter((t) => termsIn(t.tekst, [item]).length > 0).map((t) => ({ naam: t.titel, pad: ['praktijken', t.id] })),
    bronnen: sourceViews(item.data.bronnen, c),
    zoek,
  };
}

/** The glossary by first letter. */
export function begrippenByLetter(c: Catalogue): { letter: string; begrippen: Item<Begrip>[] }[] {
  const sorted = [...c.begrippen].sort((a, b) => a.data.term.localeCompare(b.data.term, 'nl', { sensitivity: 'base' }));
  const groups = new Map<string, Item<Begrip>[]>();
  for (const b of sorted) {
    const first = b.data.term.normalize('NFD').replace(/\p{M}/gu, '').charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '0-9';
    groups.set(letter, [...(groups.get(letter) ?? []), b]);
  }
  return [...groups].map(([letter, begrippen]) => ({ letter, begrippen })).sort((a, b) => (a.letter < b.letter ? -1 : 1));
}
