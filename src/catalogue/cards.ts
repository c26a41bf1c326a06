// A practice as it stands in a list: what decides the click.
import { DETAIL_NAMES, detailOf } from './detail.ts';
import { OORDEEL_NAMES } from './facets.ts';
import { comparison, figureText, headlineFigures, type Comparison } from './figures.ts';
import { placeText, regioLinks, termLinks } from './names.ts';
import { periodText, startYear } from './period.ts';
import { firstSentence } from './sentence.ts';
import { standText } from './standing.ts';
import type { Catalogue, PraktijkItem } from './types.ts';

export interface Card {
  id: string;
  titel: string;
  samenvatting: string;
  /** What a list of short ones tells: the first sentence of the summary. */
  kern: string;
  plaats: string;
  periode: string;
  stand: string;
  doelgroep: string;
  kort: boolean;
  /** The source names it and tells nothing about it. */
  alleenTitel: boolean;
  /** How much the source tells, in words. */
  detail: string;
  jaar: number;
  concept: boolean;
  /** What the source thought of it, where it says so. */
  oordeel?: string;
  cijfer?: { tekst: string; vergelijking?: Comparison };
}

/** The card of a practice. */
export function cardOf({ id, data }: PraktijkItem, c: Catalogue): Card {
  const card: Card = {
    id,
    titel: data.titel,
    samenvatting: data.samenvatting,
    kern: firstSentence(data.samenvatting),
    plaats: placeText(data.gemeenten, regioLinks(data.regios, c)),
    periode: periodText(data.periode),
    stand: standText(data.stand),
    doelgroep: termLinks('doelgroepen', data.doelgroepen.slice(0, 2), c).map((d) => d.naam).join(', '),
    kort: data.niveau === 'signalement',
    alleenTitel: data.alleenTitel,
    detail: DETAIL_NAMES[detailOf(data)],
    jaar: startYear(data.periode),
    concept: data.status === 'concept',
  };
  if (data.oordeel.waarde !== 'onbekend') card.oordeel = OORDEEL_NAMES[data.oordeel.waarde];
  const [best] = headlineFigures(data.resultaten, 1);
  if (best) {
    const drawn = comparison(best);
    card.cijfer = drawn ? { tekst: figureText(best), vergelijking: drawn } : { tekst: figureText(best) };
  }
  return card;
}

/** Cards by their own period, newest first; ties by title. */
export function cardsNewestFirst(items: PraktijkItem[], c: Catalogue): Card[] {
  return items.map((i) => cardOf(i, c)).sort((a, b) => b.jaar - a.jaar || a.titel.localeCompare(b.titel, 'nl'));
}

/** Full descriptions and short notices apart, each newest first; those of which only the title is known come last. */
export function cardsByLevel(items: PraktijkItem[], c: Catalogue): { vol: Card[]; kort: Card[] } {
  const cards = cardsNewestFirst(items, c);
  return { vol: cards.filter((k) => !k.kort), kort: cards.filter((k) => k.kort).sort((a, b) => Number(a.alleenTitel) - Number(b.alleenTitel)) };
}
