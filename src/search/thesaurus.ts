// The thesaurus: what editors wrote in the terms and the regions, ready for the planner.
// Problems are told in Dutch, all at once, because editors read them.
import type { Begrip } from '../schemas/begrip.ts';
import type { Regio } from '../schemas/regio.ts';
import { normalise } from './language/normalise.ts';

type SearchableBegrip = Pick<Begrip, 'term' | 'synoniemen' | 'verwant' | 'vroeger' | 'later'> & { id: string; explainingWords?: string[] };
interface SearchableRegio {
  id: string;
  naam: string;
  gemeenten: string[];
  aliassen: { naam: string; soort: Regio['aliassen'][number]['soort']; gemeente?: string | undefined }[];
}
/** A term of a closed list: its other names are near, not exact. */
export interface ListTerm {
  naam: string;
  ookGenoemd: string[];
}

/** Names of one thing. `namen` mean the same, the first is how we write it; `verwant` come near. */
export interface Group {
  /** 'begrippen/<id>' or 'regios/<id>' for the page that answers, '' when there is none. */
  page: string;
  namen: string[];
  verwant: string[];
  /** Words that only the explanation of this term uses: whoever asks for them is near. */
  explainingWords: string[];
  /** Whether this is a place: then the region answers, and its other names count as her own word. */
  plaats: boolean;
}

/** A phrase in the one spelling of the index, words apart: 'Wet werk en bijstand' is 'wet werk en bijstand'. */
export function phraseKey(name: string): string {
  return name.split(/[\s/]+/).map(normalise).filter(Boolean).join(' ');
}

/** Everything that is wrong with the lists, as Dutch sentences in a fixed order. */
export function thesaurusProblems(begrippen: readonly SearchableBegrip[], regios: readonly SearchableRegio[]): string[] {
  return [...empty(begrippen), ...sameAsTerm(begrippen), ...twice(begrippen), ...placeTwice(regios)].sort();
}

function empty(begrippen: readonly SearchableBegrip[]): string[] {
  return begrippen
    .filter((b) => phraseKey(b.term) === '' || b.synoniemen.some((s) => phraseKey(s) === ''))
    .map((b) => `begrippen/${b.id}: de term of een synoniem heeft geen letters of cijfers. Vul een woord in, of haal de regel weg.`);
}

// Accents and hyphens are no difference to search, but a reader may look for 're-integratie'
// and 'reïntegratie' both; only a difference in capitals is none at all.
function sameAsTerm(begrippen: readonly SearchableBegrip[]): string[] {
  return begrippen.flatMap((b) =>
    b.synoniemen.filter((s) => s.toLowerCase() === b.term.toLowerCase()).map((s) => `begrippen/${b.id}: "${s}" staat bij de synoniemen, maar is de term zelf. Haal het synoniem weg.`),
  );
}

function twice(begrippen: readonly SearchableBegrip[]): string[] {
  const first = new Map<string, string>();
  return begrippen.flatMap((b) => {
    const own = new Set([b.term, ...b.synoniemen].map(phraseKey).filter(Boolean));
    return [...own].flatMap((name) => {
      const other = first.get(name);
      if (other === undefined) {
        first.set(name, b.id);
        return [];
      }
      return [`begrippen/${b.id}: "${name}" staat ook bij begrippen/${other}. Een naam hoort bij één begrip: haal hem bij een van beide weg, of zet het bij verwant.`];
    });
  });
}

function placeTwice(regios: readonly SearchableRegio[]): string[] {
  const first = new Map<string, { regio: string; gemeente: string }>();
  return regios.flatMap((r) =>
    r.aliassen.flatMap((a) => {
      const key = phraseKey(a.naam);
      const here = { regio: r.id, gemeente: a.gemeente ?? '' };
      const there = first.get(key);
      if (!there) {
        first.set(key, here);
        return [];
      }
      // Two spellings of one place are no doubt about the place.
      if (there.regio === here.regio && there.gemeente === here.gemeente) return [];
      return [`regios/${r.id}: de naam "${a.naam}" staat ook bij regios/${there.regio}. Eén naam wijst naar één plaats: haal hem bij een van beide weg.`];
    }),
  );
}

// A name of digits alone ('50+') is any number of any text.
const unique = (names: readonly string[]) => [...new Set(names.filter((n) => /[a-z]/.test(phraseKey(n))))];

/** The groups of names, in the order of their pages. */
export function makeThesaurus(begrippen: readonly SearchableBegrip[], regios: readonly SearchableRegio[], lists: readonly ListTerm[] = []): Group[] {
  const termOf = new Map(begrippen.map((b) => [b.id, b.term]));
  const fromBegrip = (b: SearchableBegrip): Group => ({
    page: `begrippen/${b.id}`,
    namen: unique([b.term, ...b.synoniemen]),
    verwant: unique([...b.vroeger, ...b.later].map((n) => n.naam).concat(b.verwant.map((id) => termOf.get(id) ?? ''))),
    explainingWords: b.explainingWords ?? [],
    plaats: false,
  });
  const fromList = (t: ListTerm): Group => ({ page: '', namen: [t.naam], verwant: unique(t.ookGenoemd), explainingWords: [], plaats: false });
  return [...begrippen.map(fromBegrip), ...regios.flatMap(placeGroups), ...lists.filter((l) => l.ookGenoemd.length > 0).map(fromList)];
}

/** A region with its other names, and each place in it with the names of that place. */
function placeGroups(r: SearchableRegio): Group[] {
  const page = `regios/${r.id}`;
  const areas = r.aliassen.filter((a) => a.soort === 'regionaam' || a.soort === 'streek');
  const spellings = (plaats: string) => r.aliassen.filter((a) => a.soort === 'schrijfwijze' && (a.gemeente ?? r.naam) === plaats).map((a) => a.naam);
  const parts = r.aliassen.filter((a) => a.soort === 'voormalige-gemeente' || a.soort === 'plaats');
  return [
    { page, namen: unique([r.naam, ...areas.map((a) => a.naam), ...spellings(r.naam)]), verwant: [], explainingWords: [], plaats: true },
    ...r.gemeenten.map((g) => ({ page, namen: unique([g, ...spellings(g)]), verwant: unique([...parts.filter((a) => a.gemeente === g).map((a) => a.naam), r.naam]), explainingWords: [], plaats: true })),
    ...parts.map((a) => ({ page, namen: [a.naam], verwant: unique([a.gemeente ?? '', r.naam]), explainingWords: [], plaats: true })),
  ];
}
