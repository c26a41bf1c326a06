// Where a fact comes from.
import { z } from 'zod';
import { moment } from './datum.ts';
import { tekst, verwijzing } from './tekst.ts';

const PART = /^(par\. \d+(\.\d+)*|p\. \d+(-\d+)?|bijlage \d+|thema \d|hoofdstuk \d+|noot \d+)$/;

/** Whether a place is well formed: 'par. N', 'p. N', 'p. N-M', 'bijlage N', 'thema N', 'hoofdstuk N',
 * 'noot N', or a literal section heading (starts with a capital or a quote), joined by commas. */
function isVindplaats(s: string): boolean {
  const [first = ''] = s.split(', ');
  if (PART.test(first)) return s.split(', ').every((d) => PART.test(d) || /^[\p{Lu}“‘"'(]/u.test(d));
  return /^[\p{Lu}“‘"'(]/u.test(s);
}

const vindplaats = z
  .string({ error: 'Hier hoort de plaats in de bron te staan, zoals "par. 3.8, p. 46-48".' })
  .max(200)
  .refine(isVindplaats, 'Schrijf de plaats als "par. 3.8", "p. 46-48", "bijlage 1", "thema 2" of de letterlijke kop, met komma’s ertussen.')
  .meta({ label: 'Vindplaats', description: 'Waar het in de bron staat. Bij een eigen opgave: welke organisatie het vertelt, en wanneer, zoals Gemeente Wijchen, oktober 2026.', voorbeeld: 'par. 3.8, p. 46-48' });

/** A source document and the place in it. */
export const bronverwijzing = z
  .strictObject({
    bron: verwijzing('bronnen').meta({ verwijst: 'bronnen', label: 'Bron', description: 'Het brondocument. Vertelt uw organisatie het zelf? Dan is het de eigen opgave (eigen-opgave).', voorbeeld: 'tno-2004' }),
    vindplaats,
  })
  .meta({ label: 'Bron', description: 'Een rapport, nota of ander stuk, met de plaats daarin.', voorbeeld: { bron: 'tno-2004', vindplaats: 'par. 3.8, p. 47' } });

/** What the people concerned told the editors themselves. */
const opgave = z
  .strictObject({
    opgave: tekst(200).meta({ label: 'Opgave', description: 'Welke organisatie dit vertelde. Geen persoonsnamen.', voorbeeld: 'gemeente Wijchen' }),
    datum: moment.meta({ label: 'Datum', description: 'Wanneer dat was.', voorbeeld: '2026-10' }),
  })
  .meta({ label: 'Eigen opgave', description: 'Uw organisatie vertelt het zelf.', voorbeeld: { opgave: 'gemeente Wijchen', datum: '2026-10' } });

export const bronOfOpgave = z.union([bronverwijzing, opgave], { error: 'Noem een bron met vindplaats, of een opgave met datum.' }).meta({ label: 'Bron', description: 'Waar dit staat, of welke organisatie het vertelde.' });

export const bronnenlijst = z
  .array(bronverwijzing)
  .min(1, 'Noem ten minste één bron met vindplaats.')
  .meta({ label: 'Bronnen', description: 'Brondocumenten waarop dit berust, met plaats.', voorbeeld: [{ bron: 'tno-2004', vindplaats: 'par. 3.8, p. 46-48' }] });

export type Bronverwijzing = z.output<typeof bronverwijzing>;
export type BronOfOpgave = z.output<typeof bronOfOpgave>;
