// Practices to read next, with the reason. Hand-picked first, then family, then shared rare terms.
import type { PraktijkItem, TermItem } from './types.ts';

interface Related {
  praktijk: PraktijkItem;
  reasons: string[];
}

type Terms = Map<string, string>;

const SHARED = [
  ['doelgroepen', 'ook voor: '],
  ['instrumenten', 'ook met: '],
  ['sectoren', 'ook in: '],
] as const;

/**
 * Related practices of one practice.
 * Ladder: parts and whole, chosen by hand (either way), then shared terms weighted by how rare they
 * are (1 / number of practices with the term); ties by id. Never itself. At most `max`.
 */
export function relatedTo(item: PraktijkItem, all: PraktijkItem[], termen: TermItem[], max = 5): Related[] {
  const names: Terms = new Map(termen.map((t) => [`${t.lijst}/${t.id}`, t.data.naam.toLowerCase()]));
  const rarity = new Map<string, number>();
  for (const p of all) for (const [list] of SHARED) for (const t of p.data[list]) rarity.set(`${list}/${t.id}`, (rarity.get(`${list}/${t.id}`) ?? 0) + 1);

  return all
    .filter((p) => p.id !== item.id)
    .map((praktijk) => {
      const reasons: string[] = [];
      let score = 0;
      if (praktijk.data.onderdeelVan === item.id) (score += 100), reasons.push('onderdeel hiervan');
      if (item.data.onderdeelVan === praktijk.id) (score += 100), reasons.push('het geheel waar dit bij hoort');
      if (item.data.onderdeelVan && item.data.onderdeelVan === praktijk.data.onderdeelVan) (score += 40), reasons.push('hoort bij hetzelfde geheel');
      if (item.data.verwant.includes(praktijk.id) || praktijk.data.verwant.includes(item.id)) (score += 60), reasons.push('hangt ermee samen');
      for (const [list, lead] of SHARED) {
        const mine = new Set(item.data[list].map((t) => t.id));
        const shared = praktijk.data[list].filter((t) => mine.has(t.id)).map((t) => `${list}/${t.id}`);
        if (!shared.length) continue;
        for (const key of shared) score += 10 / (rarity.get(key) ?? 1);
        reasons.push(lead + shared.slice(0, 2).map((key) => names.get(key) ?? key).join(' en '));
      }
      if (praktijk.data.niveau === 'beschrijving') score *= 1.2;
      return { praktijk, reasons, score };
    })
    .filter((r) => r.reasons.length > 0)
    .sort((a, b) => b.score - a.score || (a.praktijk.id < b.praktijk.id ? -1 : 1))
    .slice(0, max)
    .map(({ praktijk, reasons }) => ({ praktijk, reasons }));
}
