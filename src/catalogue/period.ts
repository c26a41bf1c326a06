// Periods in words: "1999–2001", "sinds 2003", "tussen 2017 en 2019".
import { firstDay, type Datumaanduiding, type Periode } from '../schemas/datum.ts';

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** A moment in words: '1999-12' becomes 'december 1999'. */
export function momentText(d: Datumaanduiding): string {
  if (typeof d !== 'string') return d.omstreeks;
  const [year, month, day] = d.split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}

const short = (d: Datumaanduiding) => (typeof d === 'string' ? d.slice(0, 4) : d.omstreeks);

/** A period in years, for cards and stamps. */
export function periodText(p: Periode): string {
  const from = short(p.van);
  if (!p.tot) return typeof p.van === 'string' ? `vanaf ${from}` : from;
  const to = short(p.tot);
  // 'begin 2004' that ended in 2004 is told already
  return from.endsWith(to) ? from : `${from}–${to}`;
}

/** The year a period began, to sort and search by. */
export const startYear = (p: Periode): number => Number(firstDay(p.van).slice(0, 4));
