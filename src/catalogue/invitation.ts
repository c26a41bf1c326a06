// Practices that could fit a region that has none of its own yet, with the reasons.
import { themaLinks } from './names.ts';
import { midSentence } from './sentence.ts';
import { alike, sizeReason } from './regionSize.ts';
import type { Catalogue, PraktijkItem, RegioItem } from './types.ts';

interface Invitation {
  praktijk: PraktijkItem;
  redenen: string[];
}

/**
 * Full descriptions that could fit a region without entries of its own, with the reason: from the
 * same province, on the scale of a region, from a region as large. At most one per region.
 */
export function invitationFor(regio: RegioItem, c: Catalogue, max = 3): Invitation[] {
  const asked = new Set(c.leervragen.filter((l) => l.data.vrager.regio === regio.id).flatMap((l) => l.data.themas.map((t) => t.id)));
  const scored = c.praktijken
    .filter((p) => p.data.niveau === 'beschrijving' && !p.data.onderdeelVan)
    .map((praktijk) => {
      const redenen: string[] = [];
      let score = 0;
      const homes = c.regios.filter((r) => praktijk.data.regios.some((t) => t.id === r.id));
      const theme = praktijk.data.themas.find((t) => asked.has(t.id));
      const province = regio.data.provincies.find((naam) => homes.some((r) => r.data.provincies.includes(naam)));
      const like = homes.find((r) => alike(regio, r));
      if (theme) (score += 4), redenen.push(`past bij uw vraag over ${themaLinks([theme], c).map((l) => midSentence(l.naam)).join()}`);
      if (province) (score += 3), redenen.push(`ook uit ${province}`);
      if (praktijk.data.schaal === 'regio') (score += 2), redenen.push('op de schaal van een regio');
      if (like) (score += 1), redenen.push(`uit een regio met ${sizeReason(regio, like)}`);
      return { praktijk, redenen, score, home: homes[0]?.id ?? praktijk.id };
    })
    .filter((u) => u.redenen.length > 0)
    .sort((a, b) => b.score - a.score || (a.praktijk.id < b.praktijk.id ? -1 : 1));
  const seen = new Set<string>();
  return scored.filter((u) => !seen.has(u.home) && seen.add(u.home)).slice(0, max).map(({ praktijk, redenen }) => ({ praktijk, redenen }));
}
