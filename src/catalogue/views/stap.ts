// One recorded step of learning as every page shows it: the trail, the register, a region.
import type { BronOfOpgave } from '../../schemas/herkomst.ts';
import { firstDay } from '../../schemas/datum.ts';
import type { Uitwisseling } from '../../schemas/uitwisseling.ts';
import { lineageOf, type Schakel } from '../lineage.ts';
import { entryLinks, type Link } from '../names.ts';
import { momentText } from '../period.ts';
import { originOf, SOORT_NAMES, trailOf } from '../trail.ts';
import type { Catalogue, Item } from '../types.ts';

interface PartijView {
  naam: string;
  /** The practice of this party, when it has a page. */
  praktijk?: Link;
}

export interface BronView {
  naam: string;
  pad?: string[];
  /** Place in the source, or the day it was told. */
  plaats: string;
}

export interface StapView {
  id: string;
  titel: string;
  soort: string;
  datum: string;
  jaar: string;
  van: PartijView;
  naar: PartijView;
  /** What is not recorded is absent. */
  watVeranderde?: string;
  uitkomst?: string;
  bron: BronView;
}

/** Where a fact comes from, in words: a source with its place, or who told it and when. */
export function bronView(bron: BronOfOpgave, c: Catalogue): BronView {
  if ('opgave' in bron) return { naam: `opgave van ${bron.opgave}`, plaats: momentText(bron.datum) };
  return { naam: c.bronnen.find((b) => b.id === bron.bron)?.data.kort ?? bron.bron, pad: ['bronnen', bron.bron], plaats: bron.vindplaats };
}

function partij({ naam, praktijk }: Uitwisseling['van'], c: Catalogue): PartijView {
  const [link] = praktijk ? entryLinks('praktijken', [praktijk], c) : [];
  return link ? { naam, praktijk: link } : { naam };
}

/** The view of one step. */
export function stapView({ id, data: u }: Item<Uitwisseling>, c: Catalogue): StapView {
  const origin = originOf(u);
  const step: StapView = {
    id,
    titel: u.titel,
    soort: SOORT_NAMES[u.soort],
    datum: momentText(u.datum),
    jaar: firstDay(u.datum).slice(0, 4),
    van: partij(origin ? { ...u.van, praktijk: origin } : u.van, c),
    naar: partij(u.naar, c),
    bron: bronView(u.bron, c),
  };
  if (u.watVeranderde !== 'onbekend') step.watVeranderde = u.watVeranderde;
  if (u.uitkomst !== 'onbekend') step.uitkomst = u.uitkomst;
  return step;
}

/** The trail of a practice, oldest first. */
export const spoorView = (id: string, c: Catalogue): StapView[] => trailOf(id, c.uitwisselingen).map((u) => stapView(u, c));

export interface SchakelView {
  naam: string;
  praktijk?: Link;
  soort: string;
  datum: string;
  /** Names one step further. */
  verder: string[];
}

export interface StamboomView {
  gebaseerdOp: SchakelView[];
  verderIn: SchakelView[];
}

/** The lineage of a practice; nothing where no descent is recorded. */
export function stamboomView(id: string, c: Catalogue): StamboomView | undefined {
  const { gebaseerdOp, verderIn } = lineageOf(id, c.uitwisselingen);
  if (gebaseerdOp.length + verderIn.length === 0) return undefined;
  const view = (s: Schakel): SchakelView => ({ ...partij(s.praktijk ? { naam: s.naam, praktijk: s.praktijk } : { naam: s.naam }, c), soort: SOORT_NAMES[s.stap.data.soort], datum: momentText(s.stap.data.datum), verder: s.verder });
  return { gebaseerdOp: gebaseerdOp.map(view), verderIn: verderIn.map(view) };
}
