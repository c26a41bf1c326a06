// "Past dit bij ons?": how a practice compares with the visitor's own situation. Reasons, never a
// mark. Also runs in the browser.
import { GROOTTEN, type Facetted } from './facets.ts';

/** The visitor's own situation; what is not given is not compared. */
export interface Profiel {
  regio?: string;
  grootte?: string;
  doelgroepen: string[];
  sectoren: string[];
}

export interface Past {
  past: string[];
  verschilt: string[];
  onbekend: string[];
}

function compare(into: Past, wanted: string[], found: string[], same: string, other: string, unknown: string): void {
  if (wanted.length === 0) return;
  const known = found.filter((v) => v !== 'onbekend');
  if (known.length === 0) into.onbekend.push(unknown);
  else if (known.some((v) => wanted.includes(v))) into.past.push(same);
  else into.verschilt.push(other);
}

/** What of a practice fits the visitor, what differs and what the source does not tell. */
export function fitOf(item: Facetted, profiel: Profiel): Past {
  const result: Past = { past: [], verschilt: [], onbekend: [] };
  compare(result, profiel.regio ? [profiel.regio] : [], item.regio, 'uw regio', 'andere regio', 'regio');
  compare(result, profiel.grootte ? [profiel.grootte] : [], item.grootte, 'zelfde gemeentegrootte', 'andere gemeentegrootte', 'gemeentegrootte');
  compare(result, profiel.doelgroepen, item.doelgroep, 'zelfde doelgroep', 'andere doelgroep', 'doelgroep');
  compare(result, profiel.sectoren, item.sector, 'zelfde sector', 'andere sector', 'sector');
  return result;
}

/** Order of two practices by fit: most matches first, then fewest differences. */
export const byFit = (a: Past, b: Past): number => b.past.length - a.past.length || a.verschilt.length - b.verschilt.length;

/** The fit in words: 'Past bij u: uw regio. Verschilt: andere sector. Onbekend: gemeentegrootte.' */
export function fitText({ past, verschilt, onbekend }: Past): string {
  const part = (lead: string, list: string[]) => (list.length > 0 ? [`${lead}: ${list.join(', ')}.`] : []);
  return [...part('Past bij u', past), ...part('Verschilt', verschilt), ...part('Onbekend', onbekend)].join(' ');
}

/** Whether anything is filled in. */
export const isEmptyProfile = (p: Profiel): boolean => !p.regio && !p.grootte && p.doelgroepen.length === 0 && p.sectoren.length === 0;

const sizes = Object.keys(GROOTTEN).filter((g) => g !== 'onbekend');

/**
 * Reads a profile from an address (`wij-regio`, `wij-grootte`, `wij-doelgroep`, `wij-sector`).
 * Values that no practice and no region has fall away.
 */
export function readProfile(params: URLSearchParams, known: { regios: string[]; doelgroepen: string[]; sectoren: string[] }): Profiel {
  const one = (key: string, allowed: string[]) => allowed.find((v) => v === params.get(key));
  const many = (key: string, allowed: string[]) => [...new Set(params.getAll(key))].filter((v) => allowed.includes(v));
  const profiel: Profiel = { doelgroepen: many('wij-doelgroep', known.doelgroepen), sectoren: many('wij-sector', known.sectoren) };
  const regio = one('wij-regio', known.regios);
  const grootte = one('wij-grootte', sizes);
  if (regio) profiel.regio = regio;
  if (grootte) profiel.grootte = grootte;
  return profiel;
}

/** Writes a profile into an address. */
export function writeProfile(p: Profiel, params: URLSearchParams): void {
  if (p.regio) params.set('wij-regio', p.regio);
  if (p.grootte) params.set('wij-grootte', p.grootte);
  for (const d of p.doelgroepen) params.append('wij-doelgroep', d);
  for (const s of p.sectoren) params.append('wij-sector', s);
}
