// Where the value of a row stands: behind what is drawn, so that the eye need not travel.
import type { BarPicture, BarRow, LabelRoom } from './types.ts';

/** A picture of bars of which the places of the values are not yet reckoned. */
export type Unlabelled = Omit<BarPicture, 'ruimte' | 'groepen'> & { groepen: { naam: string; rijen: Omit<BarRow, 'label'>[] }[] };

const FULL = 100;

/** The end of all that is drawn in a row; nothing when nothing is drawn. */
function endOf({ stukken, merk }: Omit<BarRow, 'label'>): number | undefined {
  const ends = [...stukken.map((s) => s.x + s.breedte), ...(merk ? [merk.x] : [])];
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

const roomFor = (longest: number): LabelRoom => (longest <= 4 ? 'smal' : longest <= 10 ? 'midden' : 'breed');

/** The picture with a place for every value, and the room that the longest of them needs. */
export function labelled(p: Unlabelled): BarPicture {
  const groepen = p.groepen.map((g) => ({
    ...g,
    rijen: g.rijen.map((r): BarRow => {
      const end = endOf(r);
      return end === undefined ? r : { ...r, label: p.geheel ? FULL : end };
    }),
  }));
  const drawn = groepen.flatMap((g) => g.rijen.filter((r) => r.label !== undefined));
  return { ...p, groepen, ruimte: roomFor(Math.max(0, ...drawn.map((r) => r.waarde.length))) };
}
