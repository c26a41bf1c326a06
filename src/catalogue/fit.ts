// "Past dit bij ons?": how a practice compares with the visitor's own situation. Reasons, never a
// mark. Also runs in the browser.
import { readValues, type AddressNote } from './addressState.ts';
import { GROOTTEN } from './facets.ts';
import { midSentence } from './sentence.ts';

/** What is compared: only what the schema of a practice has. */
export const VELDEN = ['regio', 'grootte', 'doelgroep', 'sector'] as const;
export type Veld = (typeof VELDEN)[number];

/** The visitor's own situation; what is not given is not compared. */
export type Profiel = Partial<Record<Veld, string>>;

/** What of a practice is compared: its values per field, as its filters have them. */
export type Vergeleken = Record<Veld, string[]>;

export type Uitkomst = 'past' | 'verschilt' | 'onbekend';

/** Reasons per outcome. */
export type Past = Record<Uitkomst, string[]>;

const REDENEN: Record<Veld, Record<Uitkomst, string>> = {
  regio: { past: 'uw regio', verschilt: 'andere regio', onbekend: 'regio' },
  grootte: { past: 'zelfde gemeentegrootte', verschilt: 'andere gemeentegrootte', onbekend: 'gemeentegrootte' },
  doelgroep: { past: 'zelfde doelgroep', verschilt: 'andere doelgroep', onbekend: 'doelgroep' },
  sector: { past: 'zelfde sector', verschilt: 'andere sector', onbekend: 'sector' },
};

/** How one field compares; nothing where the visitor gave nothing. What the source does not tell is unknown, not different. */
export function fitOfField(item: Vergeleken, profiel: Profiel, veld: Veld): Uitkomst | undefined {
  const wanted = profiel[veld];
  if (!wanted) return undefined;
  const known = item[veld].filter((v) => v !== 'onbekend');
  if (known.length === 0) return 'onbekend';
  return known.includes(wanted) ? 'past' : 'verschilt';
}

/**
 * What of a practice fits the visitor, what differs and what the source does not tell.
 * @param namen what the visitor's own values are called; a match then tells which it is.
 */
export function fitOf(item: Vergeleken, profiel: Profiel, namen: Profiel = {}): Past {
  const result: Past = { past: [], verschilt: [], onbekend: [] };
  for (const veld of VELDEN) {
    const outcome = fitOfField(item, profiel, veld);
    const naam = outcome === 'past' ? namen[veld] : undefined;
    if (outcome) result[outcome].push(`${REDENEN[veld][outcome]}${naam ? ` (${midSentence(naam)})` : ''}`);
  }
  return result;
}

/** Order of two practices by fit: most matches first, then those for the same doelgroep, then fewest differences. */
export function byFit(a: Vergeleken, b: Vergeleken, profiel: Profiel): number {
  const [one, other] = [fitOf(a, profiel), fitOf(b, profiel)];
  const same = (item: Vergeleken) => Number(fitOfField(item, profiel, 'doelgroep') === 'past');
  return other.past.length - one.past.length || same(b) - same(a) || one.verschilt.length - other.verschilt.length;
}

/** The fit in words: 'Past bij u: uw regio. Verschilt: andere sector. Onbekend: gemeentegrootte.' */
export function fitText({ past, verschilt, onbekend }: Past): string {
  const part = (lead: string, list: string[]) => (list.length > 0 ? [`${lead}: ${list.join(', ')}.`] : []);
  return [...part('Past bij u', past), ...part('Verschilt', verschilt), ...part('Onbekend', onbekend)].join(' ');
}

/** Whether anything is filled in. */
export const isEmptyProfile = (p: Profiel): boolean => VELDEN.every((v) => !p[v]);

/** The key of a field in an address, and its name in a form. */
export const profileKey = (veld: Veld) => `wij-${veld}` as const;

/** What a visitor may choose from. */
export type BekendeWaarden = Record<Exclude<Veld, 'grootte'>, ReadonlySet<string>>;

const sizes: ReadonlySet<string> = new Set(Object.keys(GROOTTEN).filter((g) => g !== 'onbekend'));

/**
 * Reads a profile from an address (`wij-regio`, `wij-grootte`, `wij-doelgroep`, `wij-sector`), one value a field.
 * Never throws: values that no practice and no region has fall away and are counted.
 */
export function readProfile(params: URLSearchParams, known: BekendeWaarden): { wij: Profiel } & Pick<AddressNote, 'geweigerd'> {
  const wij: Profiel = {};
  let geweigerd = 0;
  for (const veld of VELDEN) {
    const read = readValues(params, profileKey(veld), veld === 'grootte' ? sizes : known[veld]);
    const [first] = read.waarden;
    if (first) wij[veld] = first;
    geweigerd += read.geweigerd + Math.max(0, read.waarden.length - 1);
  }
  return { wij, geweigerd };
}

/** Writes a profile, always in the same order. */
export const writeProfile = (p: Profiel): [key: string, value: string][] => VELDEN.flatMap((v) => (p[v] ? [[profileKey(v), p[v]]] : []));
