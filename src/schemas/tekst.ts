// Text, links and small lists as editors write them.
import { z } from 'zod';
import { ID_VORM } from './id-vorm.ts';

export { ID_VORM };

/** A line of text: not empty, no spaces at its ends, at most `max` characters. */
export const tekst = (max = 600) =>
  z
    .string({ error: 'Hier hoort tekst te staan. Zet de tekst tussen aanhalingstekens als hij op een getal of datum lijkt.' })
    .min(1, 'Dit veld is leeg. Vul het in, of haal de regel weg als het veld niet verplicht is.')
    .max(max, `Deze tekst is te lang: hoogstens ${max} tekens. Kort hem in.`)
    .refine((s) => s === s.trim(), 'Haal de spaties aan het begin en het einde weg.');

/** A text, or the literal `onbekend`: unknown is a value, not a gap. */
export const tekstOfOnbekend = (max = 600) => tekst(max).default('onbekend');

/** An https or http address of another site. */
export const url = z
  .string({ error: 'Hier hoort een adres te staan dat met https:// begint.' })
  .max(400, 'Dit adres is te lang: hoogstens 400 tekens.')
  .refine((s) => {
    try {
      const u = new URL(s);
      return /^https?:\/\//.test(s) && !u.username && !u.password && /^[\x21-\x7e]+$/.test(s) && !s.includes('\\');
    } catch {
      return false;
    }
  }, 'Dit is geen gewoon webadres. Schrijf het volledig, zoals https://www.voorbeeld.nl/pagina.');

/** The id of an entry. */
export const id = z
  .string({ error: 'Hier hoort de naam van een item te staan, zoals tilburg-matchingsunit.' })
  .regex(ID_VORM, 'Een id bestaat uit kleine letters, cijfers en streepjes, zoals tilburg-matchingsunit.')
  .max(80, 'Een id heeft hoogstens 80 tekens.');

/** The id of an entry that must exist: `collectie`, or `termen/<lijst>` for a closed list. */
export const verwijzing = (collectie: string) => id.meta({ verwijst: collectie });

export const onbekend = z.literal('onbekend');
