// "Past dit bij ons?": how a practice compares with the visitor's own situation. Reasons, never a
// mark. Also runs in the browser.
import { readValues, type AddressNote } from './addressState.ts';
import { SIZES } from './facets.ts';
import { midSentence } from './sentence.ts';

/** What is compared: only what the schema of a practice has. */
export const PROFILE_FIELDS = ['regio', 'grootte', 'doelgroep', 'sector'] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

/** The visitor's own situation; what is not given is not compared. */
export type OwnProfile = Partial<Record<ProfileField, string>>;

/** What of a practice is compared: its values per field, as its filters have them. */
export type Compared = Record<ProfileField, string[]>;

export type FieldFit = 'past' | 'verschilt' | 'onbekend';

/** Reasons per outcome. */
type PracticeFit = Record<FieldFit, string[]>;

const REASONS: Record<ProfileField, Record<FieldFit, string>> = {
  regio: { past: 'uw regio', verschilt: 'andere regio', onbekend: 'regio' },
  grootte: { past: 'zelfde gemeentegrootte', verschilt: 'andere gemeentegrootte', onbekend: 'gemeentegrootte' },
  doelgroep: { past: 'zelfde doelgroep', verschilt: 'andere doelgroep', onbekend: 'doelgroep' },
  sector: { past: 'zelfde sector', verschilt: 'andere sector', onbekend: 'sector' },
};

/** How one field compares; nothing where the visitor gave nothing. What the source does not tell is unknown, not different. */
export function fitOfField(item: Compared, profile: OwnProfile, field: ProfileField): FieldFit | undefined {
  const wanted = profile[field];
  if (!wanted) return undefined;
  const known = item[field].filter((v) => v !== 'onbekend');
  if (known.length === 0) return 'onbekend';
  return known.includes(wanted) ? 'past' : 'verschilt';
}

/**
 * What of a practice fits the visitor, what differs and what the source does not tell.
 * @param names what the visitor's own values are called; a match then tells which it is.
 */
export function fitOf(item: Compared, profile: OwnProfile, names: OwnProfile = {}): PracticeFit {
  const result: PracticeFit = { past: [], verschilt: [], onbekend: [] };
  for (const field of PROFILE_FIELDS) {
    const outcome = fitOfField(item, profile, field);
    const naam = outcome === 'past' ? names[field] : undefined;
    if (outcome) result[outcome].push(`${REASONS[field][outcome]}${naam ? ` (${midSentence(naam)})` : ''}`);
  }
  return result;
}

/** Order of two practices by fit: most matches first, then those for the same doelgroep, then fewest differences. */
export function byFit(a: Compared, b: Compared, profile: OwnProfile): number {
  const [one, other] = [fitOf(a, profile), fitOf(b, profile)];
  const same = (item: Compared) => Number(fitOfField(item, profile, 'doelgroep') === 'past');
  return other.past.length - one.past.length || same(b) - same(a) || one.verschilt.length - other.verschilt.length;
}

/** The fit in words: 'Past bij u: uw regio. Verschilt: andere sector. Onbekend: gemeentegrootte.' */
export function fitText({ past, verschilt, onbekend }: PracticeFit): string {
  const part = (lead: string, list: string[]) => (list.length > 0 ? [`${lead}: ${list.join(', ')}.`] : []);
  return [...part('Past bij u', past), ...part('Verschilt', verschilt), ...part('Onbekend', onbekend)].join(' ');
}

/** Whether anything is filled in. */
export const isEmptyProfile = (p: OwnProfile): boolean => PROFILE_FIELDS.every((v) => !p[v]);

/** The key of a field in an address, and its name in a form. */
export const profileKey = (field: ProfileField) => `wij-${field}` as const;

/** What a visitor may choose from. */
export type OfferedValues = Record<Exclude<ProfileField, 'grootte'>, ReadonlySet<string>>;

const sizes: ReadonlySet<string> = new Set(Object.keys(SIZES).filter((g) => g !== 'onbekend'));

/**
 * Reads a profile from an address (`wij-regio`, `wij-grootte`, `wij-doelgroep`, `wij-sector`), one value a field.
 * Never throws: values that no practice and no region has fall away and are counted.
 */
export function readProfile(params: URLSearchParams, known: OfferedValues): { wij: OwnProfile } & Pick<AddressNote, 'geweigerd'> {
  const profile: OwnProfile = {};
  let geweigerd = 0;
  for (const field of PROFILE_FIELDS) {
    const read = readValues(params, profileKey(field), field === 'grootte' ? sizes : known[field]);
    const [first] = read.waarden;
    if (first) profile[field] = first;
    geweigerd += read.geweigerd + Math.max(0, read.waarden.length - 1);
  }
  return { wij: profile, geweigerd };
}

/** Writes a profile, always in the same order. */
export const writeProfile = (p: OwnProfile): [key: string, value: string][] => PROFILE_FIELDS.flatMap((v) => (p[v] ? [[profileKey(v), p[v]]] : []));
