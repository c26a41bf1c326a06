// Dates as editors write them. Impossible days (31 February) are refused here for quoted
// text and by the check on the raw YAML for unquoted ones, which YAML itself rolls over.
import { z } from 'zod';

/** Whether the text 'JJJJ-MM-DD' is a day that exists. Takes text, returns a boolean. */
export function isRealDay(s: string): boolean {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(s);
  if (!m) return false;
  const d = new Date(`${s}T00:00:00Z`);
  return !Number.isNaN(d.getTime()) && d.toISOString().slice(0, 10) === s;
}

/** How a day is written here when somebody wrote it as 26-11-2026; else undefined. */
function reversedDay(v: unknown): string | undefined {
  const [, d, m, j] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(String(v).trim()) ?? [];
  const day = `${j ?? ''}-${m?.padStart(2, '0') ?? ''}-${d?.padStart(2, '0') ?? ''}`;
  return isRealDay(day) ? day : undefined;
}

/** The words for a date that is no date: those for one that is written the other way round where it is. */
const wordsFor = (text: string) => ({
  error: ({ input }: { input?: unknown }) => {
    const day = reversedDay(input);
    return day === undefined ? text : `Een datum begint met het jaar. Schrijf ${day}.`;
  },
});

const asText = (v: unknown) => (v instanceof Date && !Number.isNaN(v.getTime()) ? v.toISOString().slice(0, 10) : v);

/** A day: JJJJ-MM-DD in the file, an ISO string in the data. */
export const dag = z.preprocess(
  asText,
  z
    .string({ error: 'Hier hoort een datum te staan: JJJJ-MM-DD, zoals 2026-11-22.' })
    .refine(isRealDay, wordsFor('Deze datum bestaat niet of is anders geschreven dan JJJJ-MM-DD, zoals 2026-11-22.')),
);

const YEAR_MONTH_DAY = /^(1[89]|20)\d\d(-\d{2}(-\d{2})?)?$/;

/** Whether a year, month or day that is written right is one that exists. */
const exists = (s: string) => (s.length === 10 ? isRealDay(s) : s.length < 7 || /-(0[1-9]|1[0-2])$/.test(s));

/** A moment known to the year, month or day: 'JJJJ', 'JJJJ-MM' or 'JJJJ-MM-DD'. */
export const moment = z.preprocess(
  (v) => (typeof v === 'number' ? String(v) : asText(v)),
  z
    .string({ error: 'Hier hoort een jaar, maand of dag te staan: "2004", "2004-09" of "2004-09-15".' })
    .refine((s) => YEAR_MONTH_DAY.test(s), wordsFor('Schrijf een jaar, maand of dag: "2004", "2004-09" of "2004-09-15".'))
    .refine((s) => !YEAR_MONTH_DAY.test(s) || exists(s), 'Deze datum bestaat niet. Verbeter de maand of de dag.')
    .meta({ label: 'Een jaar, maand of dag', voorbeeld: '2004-09' }),
);

/** A moment that is only roughly known: what to show, and the year to sort by. */
const omstreeks = z
  .strictObject({
    omstreeks: z.string().min(1).max(80).meta({ label: 'Omstreeks', description: 'Zo komt het op de pagina.', voorbeeld: 'tussen 2017 en 2019' }),
    sorteer: z
      .int({ error: 'Schrijf één jaartal, zoals 2018.' })
      .min(1850, 'Schrijf één jaartal, zoals 2018.')
      .max(2100, 'Schrijf één jaartal, zoals 2018.')
      .meta({ label: 'Sorteer', description: 'Jaar waarop het in lijsten wordt gesorteerd.', voorbeeld: 2018 }),
  })
  .meta({ label: 'Ongeveer', description: 'U weet het alleen ongeveer.' });

export const datumaanduiding = z.union([moment, omstreeks], {
  error: 'Schrijf een jaar ("2004"), maand ("2004-09"), dag ("2004-09-15"), of { omstreeks: "rond 2004", sorteer: 2004 }.',
});

/** A period: when it began and, if known, when it ended. */
export const periode = z
  .strictObject({
    van: datumaanduiding.meta({ label: 'Van', description: 'Begin van de praktijk.', voorbeeld: '1999-12' }),
    tot: datumaanduiding.optional().meta({ label: 'Tot', description: 'Einde, als dat bekend is.', voorbeeld: '2001' }),
  })
  .refine((p) => !p.tot || firstDay(p.tot) >= firstDay(p.van).slice(0, typeof p.tot === 'string' ? p.tot.length : 4), {
    path: ['tot'],
    message: 'Het einde ligt vóór het begin. Draai van en tot om, of verbeter een van beide.',
  });

export type Datumaanduiding = z.output<typeof datumaanduiding>;
export type Periode = z.output<typeof periode>;

/** Text to sort a date by: 'JJJJ', 'JJJJ-MM' or 'JJJJ-MM-DD'. */
export function firstDay(d: Datumaanduiding): string {
  return typeof d === 'string' ? d : String(d.sorteer);
}
