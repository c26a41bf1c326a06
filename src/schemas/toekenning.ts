// A term that the source gives, or one that the editors assigned (and say so).
import { z } from 'zod';
import { verwijzing } from './tekst.ts';

export interface Toegekend {
  id: string;
  toekenning?: 'redactie' | undefined;
}

/**
 * A list of ids of `collectie`. In the file an item is a bare id, or
 * `{ <sleutel>: id, toekenning: redactie }` where the editors assigned it.
 * In the data every item is `{ id, toekenning? }`.
 */
export const assignedList = (collectie: string, key: string) =>
  z
    .array(
      z
        .union(
          [
            verwijzing(collectie),
            z.strictObject({ [key]: verwijzing(collectie), toekenning: z.literal('redactie').optional() }),
          ],
          { error: `Schrijf een id, of { ${key}: id, toekenning: redactie }.` },
        )
        .transform((v): Toegekend => {
          if (typeof v === 'string') return { id: v };
          const item: Toegekend = { id: String(v[key]) };
          if (v.toekenning) item.toekenning = 'redactie';
          return item;
        }),
    )
    .refine((l) => new Set(l.map((t) => t.id)).size === l.length, 'Er staat twee keer hetzelfde in deze lijst. Haal er een weg.')
    .default([]);
