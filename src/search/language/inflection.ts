// Inflection by the vocabulary: which known words are forms of the same word. Rules alone
// would invent words; a form counts only when the collection really uses it.
import { type StemReading, readings, type Ending } from './stem.ts';
import { VERB_COUNT, IRREGULAR } from './irregular.ts';
import { INSEPARABLE, SEPARABLE } from './prefixes.ts';

export type Inflector = (word: string) => string[];

const NOUN: readonly Ending[] = ['none', 'en', 's', 'e', 'diminutive'];

/** Whether two endings can belong to one word, given whether the stem is known as a verb. */
function goTogether(a: Ending, b: Ending, verb: boolean): boolean {
  if (NOUN.includes(a) && NOUN.includes(b)) return true;
  // A participle and a word in -ing of one stem show the verb that neither is: 'verslaafden', 'verslaving'.
  if ((a === 'past' && b === 'ing') || (a === 'ing' && b === 'past')) return true;
  return verb;
}

const GROUP_OF = new Map<string, number[]>();
IRREGULAR.forEach((forms, i) => {
  for (const form of forms) GROUP_OF.set(form, [...(GROUP_OF.get(form) ?? []), i]);
});

/** Forms by the table of irregular words, with any prefix: 'aangenomen' gives 'aannemen', 'aanneemt', ... */
export function irregularForms(word: string): string[] {
  const out = new Set<string>();
  for (const prefix of ['', ...SEPARABLE, ...INSEPARABLE]) {
    if (!word.startsWith(prefix)) continue;
    const rest = word.slice(prefix.length);
    // 'begonnen' has no 'ge' to put back, 'besproken' has.
    const candidates = INSEPARABLE.includes(prefix) ? [rest, `ge${rest}`] : [rest];
    for (const group of candidates.flatMap((k) => GROUP_OF.get(k) ?? [])) {
      if (prefix !== '' && group >= VERB_COUNT) continue;
      for (const form of IRREGULAR[group] ?? []) out.add(prefix + (INSEPARABLE.includes(prefix) ? form.replace(/^ge/, '') : form));
    }
  }
  out.delete(word);
  return [...out];
}

/** A function that gives the known forms of any word, itself not included, in alphabetical order. */
export function makeInflector(known: Iterable<string>): Inflector {
  const words = new Set(known);
  const byStem = new Map<string, { word: string; ending: Ending }[]>();
  for (const word of words)
    for (const { stem, ending } of readings(word)) {
      const group = byStem.get(stem);
      if (group) group.push({ word, ending });
      else byStem.set(stem, [{ word, ending }]);
    }
  const fromReading = (l: StemReading): string[] => {
    const group = byStem.get(l.stem) ?? [];
    const verb = l.ending === 'en' || group.some((g) => g.ending === 'en');
    return group.filter((g) => goTogether(l.ending, g.ending, verb)).map((g) => g.word);
  };
  return (word) => {
    const out = new Set([...readings(word).flatMap(fromReading), ...irregularForms(word).filter((v) => words.has(v))]);
    out.delete(word);
    return [...out].sort();
  };
}
