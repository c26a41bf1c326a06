// The life of an entry: draft, published, archived; when, by whom, under which licence.
import { z } from 'zod';
import { dag } from './datum.ts';
import { id, tekst } from './tekst.ts';

export const status = z
  .enum(['concept', 'gepubliceerd', 'gearchiveerd'], { error: 'Kies concept, gepubliceerd of gearchiveerd.' })
  .meta({ label: 'Status', description: 'concept: nog niet te zien. gepubliceerd: te zien. gearchiveerd: bewaard met melding, niet meer in lijsten.', voorbeeld: 'gepubliceerd' });

const vroegereIds = z
  .array(id)
  .default([])
  .meta({ label: 'Vroegere ids', description: 'Oude adressen van deze pagina; die verwijzen door.', voorbeeld: ['meedoeplein'] });

const days = {
  gepubliceerd: dag.meta({ label: 'Gepubliceerd', description: 'Eerste dag op de site.', voorbeeld: '2026-11-22' }),
  herzien: dag.meta({ label: 'Herzien', description: 'Laatste dag waarop de redactie de inhoud naging.', voorbeeld: '2026-11-22' }),
};

/** Fields of every entry that is a page of prose (mdx). */
export const levensloop = {
  status,
  ...days,
  redactie: tekst(120).default('Redactie Praktijkplein').meta({ label: 'Redactie', description: 'Organisatie die dit item bijhoudt.', voorbeeld: 'Redactie Praktijkplein' }),
  vroegereIds,
  licentie: z.enum(['CC-BY-4.0', 'CC0-1.0']).default('CC-BY-4.0').meta({ label: 'Licentie', description: 'Voorwaarden voor hergebruik.', voorbeeld: 'CC-BY-4.0' }),
};

/** Fields of every entry that is a record (yaml). */
export const recordLevensloop = {
  status: status.default('gepubliceerd'),
  vroegereIds,
};

/** Published dates in order; put on a schema with `.superRefine(datesInOrder)`. */
export function datesInOrder(e: { gepubliceerd: string; herzien: string }, ctx: z.RefinementCtx): void {
  if (e.herzien < e.gepubliceerd)
    ctx.addIssue({ code: 'custom', path: ['herzien'], message: 'Herzien ligt vóór gepubliceerd. Verbeter een van beide datums.' });
}
