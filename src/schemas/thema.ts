// One of the eight themes of the report of 2019.
import { z } from 'zod';
import { bronnenlijst } from './herkomst.ts';
import { identiteit } from './identiteit.ts';
import { datesInOrder, levensloop } from './levensloop.ts';
import './meta.ts';

export const thema = z
  .strictObject({
    ...identiteit,
    ...levensloop,
    nummer: z.int().min(1).max(99).meta({ label: 'Nummer', description: 'Volgorde in de bron.', voorbeeld: 1 }),
    bronnen: bronnenlijst,
  })
  .superRefine(datesInOrder)
  .meta({ label: 'Thema' });

export type Thema = z.output<typeof thema>;
