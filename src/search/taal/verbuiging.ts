// Inflection by the vocabulary: which known words are forms of the same word. Rules alone
// would invent words; a form counts only when the collection really uses it.
import { type Lezing, lezingen, type Uitgang } from './stam.ts';
import { AANTAL_WERKWOORDEN, ONREGELMATIG } from './sterk.ts';
import { ONSCHEIDBAAR, SCHEIDBAAR } from './voorvoegsels.ts';

export type Verbuiger = (woord: string) => string[];

const NAAMWOORD: readonly Uitgang[] = ['geen', 'en', 's', 'e', 'klein'];

/** Whether two endings can belong to one word, given whether the stem is known as a verb. */
function passen(a: Uitgang, b: Uitgang, werkwoord: boolean): boolean {
  if (NAAMWOORD.includes(a) && NAAMWOORD.includes(b)) return true;
  return werkwoord;
}

const GROEP_VAN = new Map<string, number[]>();
ONREGELMATIG.forEach((vormen, i) => {
  for (const vorm of vormen) GROEP_VAN.set(vorm, [...(GROEP_VAN.get(vorm) ?? []), i]);
});

/** Forms by the table of irregular words, with any prefix: 'aangenomen' gives 'aannemen', 'aanneemt', ... */
export function onregelmatigeVormen(woord: string): string[] {
  const uit = new Set<string>();
  for (const voor of ['', ...SCHEIDBAAR, ...ONSCHEIDBAAR]) {
    if (!woord.startsWith(voor)) continue;
    const rest = woord.slice(voor.length);
    // 'begonnen' has no 'ge' to put back, 'besproken' has.
    const kandidaten = ONSCHEIDBAAR.includes(voor) ? [rest, `ge${rest}`] : [rest];
    for (const groep of kandidaten.flatMap((k) => GROEP_VAN.get(k) ?? [])) {
      if (voor !== '' && groep >= AANTAL_WERKWOORDEN) continue;
      for (const vorm of ONREGELMATIG[groep] ?? []) uit.add(voor + (ONSCHEIDBAAR.includes(voor) ? vorm.replace(/^ge/, '') : vorm));
    }
  }
  uit.delete(woord);
  return [...uit];
}

/** A function that gives the known forms of any word, itself not included, in alphabetical order. */
export function maakVerbuiger(bekend: Iterable<string>): Verbuiger {
  const woorden = new Set(bekend);
  const opStam = new Map<string, { woord: string; uitgang: Uitgang }[]>();
  for (const woord of woorden)
    for (const { stam, uitgang } of lezingen(woord)) {
      const groep = opStam.get(stam);
      if (groep) groep.push({ woord, uitgang });
      else opStam.set(stam, [{ woord, uitgang }]);
    }
  const vanLezing = (l: Lezing): string[] => {
    const groep = opStam.get(l.stam) ?? [];
    const werkwoord = l.uitgang === 'en' || groep.some((g) => g.uitgang === 'en');
    return groep.filter((g) => passen(l.uitgang, g.uitgang, werkwoord)).map((g) => g.woord);
  };
  return (woord) => {
    const uit = new Set([...lezingen(woord).flatMap(vanLezing), ...onregelmatigeVormen(woord).filter((v) => woorden.has(v))]);
    uit.delete(woord);
    return [...uit].sort();
  };
}
