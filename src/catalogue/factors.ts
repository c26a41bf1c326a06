// Which practices show which factor, and how firmly the source ties them.
import { ONDERDELEN } from '../schemas/succesfactor.ts';
import type { Catalogue, FactorItem, PraktijkItem } from './types.ts';

interface Support {
  praktijk: PraktijkItem;
  sterkte: 'direct' | 'afgeleid';
  toelichting?: string | undefined;
  bron: { bron: string; vindplaats: string };
}

/** Practices that show a factor: direct ones first, then by title. */
export function supportOf(factorId: string, praktijken: PraktijkItem[]): Support[] {
  return praktijken
    .flatMap((praktijk) =>
      praktijk.data.succesfactoren
        .filter((f) => f.factor === factorId)
        .map((f): Support => ({ praktijk, sterkte: f.sterkte, toelichting: f.toelichting, bron: f.bron })),
    )
    .sort((a, b) => Number(a.sterkte !== 'direct') - Number(b.sterkte !== 'direct') || a.praktijk.data.titel.localeCompare(b.praktijk.data.titel, 'nl'));
}

export const ONDERDEEL_NAMES: Record<(typeof ONDERDELEN)[number], string> = {
  uitgangspunten: 'Uitgangspunten',
  voorbereiding: 'Voorbereiding',
  ontmoeting: 'Ontmoeting',
  inhoud: 'Inhoud',
  uitvoering: 'Uitvoering',
};

/** The factors of Schema 1 in their five parts, in the order of the source. */
export function factorsByPart(factoren: FactorItem[]): { onderdeel: (typeof ONDERDELEN)[number]; factoren: FactorItem[] }[] {
  return ONDERDELEN.map((onderdeel) => ({
    onderdeel,
    factoren: factoren.filter((f) => f.data.soort === 'succesfactor' && f.data.onderdeel === onderdeel).sort((a, b) => a.data.volgorde - b.data.volgorde),
  }));
}

/** The effective elements of a theme, in the order of the source. */
export function elementsOf(thema: string, factoren: FactorItem[]): FactorItem[] {
  return factoren.filter((f) => f.data.soort === 'werkzaam-element' && f.data.thema === thema).sort((a, b) => a.data.volgorde - b.data.volgorde);
}

export interface Matrix {
  praktijken: PraktijkItem[];
  rows: { factor: FactorItem; cells: (Support['sterkte'] | undefined)[]; total: number }[];
}

/** The matrix of all factors of Schema 1, in the order of the source. */
export const schemaMatrix = (c: Pick<Catalogue, 'succesfactoren' | 'praktijken'>): Matrix => factorMatrix(factorsByPart(c.succesfactoren).flatMap((p) => p.factoren), c.praktijken);

/** Factor by practice: only practices that show at least one of these factors. */
export function factorMatrix(factoren: FactorItem[], praktijken: PraktijkItem[]): Matrix {
  const ids = new Set(factoren.map((f) => f.id));
  const columns = praktijken.filter((p) => p.data.succesfactoren.some((f) => ids.has(f.factor)));
  const rows = factoren.map((factor) => {
    const cells = columns.map((p) => p.data.succesfactoren.find((f) => f.factor === factor.id)?.sterkte);
    return { factor, cells, total: cells.filter(Boolean).length };
  });
  return { praktijken: columns, rows };
}
