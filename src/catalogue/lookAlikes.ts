// Which regions look like one region, with the reasons.
import type { Lijst } from '../schemas/term.ts';
import type { Toegekend } from '../schemas/toekenning.ts';
import { termLinks, themaLinks } from './names.ts';
import { listText, midSentence } from './sentence.ts';
import { alike, sizeRatio, sizeReason } from './regionSize.ts';
import { praktijkenFrom } from './regions.ts';
import type { Catalogue, RegioItem } from './types.ts';

const FIELDS = ['doelgroepen', 'sectoren', 'themas'] as const;
type Profile = Record<(typeof FIELDS)[number], Set<string>>;

function profileOf(regio: string, c: Catalogue): Profile {
  const own = praktijkenFrom(regio, c);
  const ids = (field: (typeof FIELDS)[number]) => new Set(own.flatMap((p) => p.data[field].map((t: Toegekend) => t.id)));
  return { doelgroepen: ids('doelgroepen'), sectoren: ids('sectoren'), themas: ids('themas') };
}

/** Names told per field: enough to see why, no more. */
const TOLD = { doelgroepen: 2, sectoren: 1, themas: 1 } as const;

interface Likeness {
  regio: RegioItem;
  redenen: string[];
}

const names = (field: (typeof FIELDS)[number], ids: string[], c: Catalogue) => {
  const assigned = ids.map((id): Toegekend => ({ id }));
  return (field === 'themas' ? themaLinks(assigned, c) : termLinks(field as Lijst, assigned, c)).map((l) => midSentence(l.naam));
};

/**
 * Regions with practices that look like one region, with the reasons.
 * Shared doelgroepen, sectors and themes weigh more the fewer regions have them, and less in a region
 * that has much of everything; a like number of municipalities adds a little. Ties by id.
 * Of a region without practices only its province and its size are known, so only then these count by themselves.
 */
export function lookAlikes(regio: RegioItem, c: Catalogue, max = 4): Likeness[] {
  const profiles = new Map(c.regios.map((r) => [r.id, profileOf(r.id, c)]));
  const having = (field: (typeof FIELDS)[number], id: string) => [...profiles.values()].filter((p) => p[field].has(id)).length;
  const mine = profiles.get(regio.id) ?? profileOf(regio.id, c);
  const empty = FIELDS.every((f) => mine[f].size === 0);
  return c.regios
    .filter((r) => r.id !== regio.id && praktijkenFrom(r.id, c).length > 0)
    .map((other) => {
      const theirs = profiles.get(other.id);
      const redenen: string[] = [];
      let score = 0;
      for (const field of FIELDS) {
        const shared = [...mine[field]].filter((id) => theirs?.[field].has(id)).sort((a, b) => having(field, a) - having(field, b) || (a < b ? -1 : 1));
        if (shared.length === 0) continue;
        for (const id of shared) score += 1 / having(field, id);
        const lead = { doelgroepen: 'ook voor ', sectoren: 'ook in ', themas: 'ook over ' }[field];
        redenen.push(lead + listText(names(field, shared.slice(0, TOLD[field]), c)));
      }
      score /= Math.sqrt(praktijkenFrom(other.id, c).length);
      const content = redenen.length > 0;
      const province = empty ? regio.data.provincies.find((p) => other.data.provincies.includes(p)) : undefined;
      if (province) (score += 0.5), redenen.push(`ook in ${province}`);
      if (alike(regio, other)) (score += 0.5 * sizeRatio(regio, other)), redenen.push(sizeReason(regio, other));
      return { regio: other, redenen, score, content };
    })
    .filter((g) => g.redenen.length > 0 && (empty || g.content))
    .sort((a, b) => b.score - a.score || (a.regio.id < b.regio.id ? -1 : 1))
    .slice(0, max)
    .map(({ regio: found, redenen }) => ({ regio: found, redenen }));
}
