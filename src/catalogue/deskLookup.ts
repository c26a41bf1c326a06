// From what a visitor types to the region and its desk for employers. Runs in the browser too.
import { distance } from 'fastest-levenshtein';

/** A desk as a visitor sees it; null when it is unknown. */
export interface Desk {
  naam: string;
  telefoon?: string | undefined;
  url?: string | undefined;
  gecontroleerd: string;
}

interface DeskRegion {
  id: string;
  naam: string;
  loket: Desk | null;
}

/** A municipality or another name: name, place of its region in the list, municipality of today, year it ended. */
export type DeskPlace = [naam: string, regio: number, gemeente?: string, tot?: number];

export interface DeskData {
  regios: DeskRegion[];
  plaatsen: DeskPlace[];
}

export interface Found {
  naam: string;
  /** The municipality of today, when that is another name. */
  gemeente?: string | undefined;
  tot?: number | undefined;
  regio: DeskRegion;
}

export type Answer = { soort: 'leeg' } | { soort: 'gevonden'; plaats: Found } | { soort: 'lijkt-op'; namen: string[] } | { soort: 'niets' };

/** A name as it is compared: no capitals, accents, apostrophes, brackets or hyphens. */
export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^gemeente /, '');

const MOST = 6;

/** A slip of the finger: one edit in a short name, two in a longer one. */
const nearly = (a: string, b: string): boolean => distance(a, b) <= (Math.min(a.length, b.length) > 6 ? 2 : 1);

/**
 * The region of a municipality, or of a name that it once had.
 * @param query what the visitor typed; longer than a name is cut.
 * @returns the place, names that look like it (at most six), or that there is none.
 */
export function findDesk(query: string, { regios, plaatsen }: DeskData): Answer {
  const wanted = plainName(query.slice(0, 80));
  if (!wanted) return { soort: 'leeg' };
  const named = plaatsen.map((plaats) => ({ plaats, naam: plainName(plaats[0]) }));
  const hit = named.find((n) => n.naam === wanted)?.plaats;
  const regio = hit && regios[hit[1]];
  if (hit && regio) return { soort: 'gevonden', plaats: { naam: hit[0], gemeente: hit[2] === hit[0] ? undefined : hit[2], tot: hit[3], regio } };
  const close = [named.filter((n) => n.naam.startsWith(wanted)), named.filter((n) => wanted.length > 3 && nearly(n.naam, wanted)), named.filter((n) => wanted.length > 3 && n.naam.includes(wanted))];
  const namen = [...new Set(close.flat().map((n) => n.plaats[0]))].slice(0, MOST);
  return namen.length > 0 ? { soort: 'lijkt-op', namen } : { soort: 'niets' };
}

/** Where the place lies, in one sentence: 'Veghel hoort sinds 2017 bij Meierijstad, in de regio Noordoost-Brabant.' */
export function whereText({ naam, gemeente, tot, regio }: Found): string {
  if (plainName(naam) === plainName(regio.naam) && !gemeente) return `Uw regio heet ${regio.naam}.`;
  return gemeente ? `${naam} hoort ${tot ? `sinds ${tot} ` : ''}bij ${gemeente}, in de regio ${regio.naam}.` : `${naam} ligt in de regio ${regio.naam}.`;
}

/** What to do when the desk of a region is unknown. */
export const WITHOUT_DESK = 'Het nummer van het loket is ons onbekend. Bel het algemene nummer van uw gemeente en vraag wie in uw regio werkgevers helpt.';

/** The desk in one line, or what to do when it is unknown. */
export function deskText(loket: Desk | null): string {
  if (!loket) return WITHOUT_DESK;
  return [`${loket.naam}${loket.telefoon ? `, telefoon ${loket.telefoon}` : ''}.`, `Nagegaan op ${loket.gecontroleerd}.`].join(' ');
}
