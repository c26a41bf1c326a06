// A page of prose: about, accessibility, privacy, taking part.
import { z } from 'zod';
import { identiteit } from './identiteit.ts';
import { datesInOrder, levensloop } from './levensloop.ts';
import './meta.ts';

export const pagina = z.strictObject({ ...identiteit, ...levensloop }).superRefine(datesInOrder).meta({ label: 'Pagina' });

export type Pagina = z.output<typeof pagina>;
