// The thesaurus: what editors wrote in the terms and the regions, ready for the planner.
// Problems are told in Dutch, all at once, because editors read them.
import type { Begrip } from '../schemas/begrip.ts';
import type { Regio } from '../schemas/regio.ts';
import { normaliseer } from './taal/normaliseer.ts';

type BegripVoorZoeken = Pick<Begrip, 'term' | 'synoniemen' | 'verwant' | 'vroeger' | 'later'> & { id: string; uitlegwoorden?: string[] };
interface RegioVoorZoeken {
  id: string;
  naam: string;
  gemeenten: string[];
  aliassen: { naam: string; soort: Regio['aliassen'][number]['soort']; gemeente?: string | undefined }[];
}
/** A term of a closed list: its other names are near, not exact. */
export interface LijstTerm {
  naam: string;
  ookGenoemd: string[];
}

/** Names of one thing. `namen` mean the same, the first is how we write it; `verwant` come near. */
export interface Groep {
  /** 'begrippen/<id>' or 'regios/<id>' for the page that answers, '' when there is none. */
  pagina: string;
  namen: string[];
  verwant: string[];
  /** Words that only the explanation of this term uses: whoever asks for them is near. */
  uitleg: string[];
  /** Whether this is a place: then the region answers, and its other names count as her own word. */
  plaats: boolean;
}

/** A phrase in the one spelling of the index, words apart: 'Wet werk en bijstand' is 'wet werk en bijstand'. */
export function zinsleutel(naam: string): string {
  return naam.split(/[\s/]+/).map(normaliseer).filter(Boolean).join(' ');
}

/** Everything that is wrong with the lists, as Dutch sentences in a fixed order. */
export function thesaurusfouten(begrippen: readonly BegripVoorZoeken[], regios: readonly RegioVoorZoeken[]): string[] {
  return [...leeg(begrippen), ...gelijkAanTerm(begrippen), ...dubbel(begrippen), ...dubbelePlaats(regios)].sort();
}

function leeg(begrippen: readonly BegripVoorZoeken[]): string[] {
  return begrippen
    .filter((b) => zinsleutel(b.term) === '' || b.synoniemen.some((s) => zinsleutel(s) === ''))
    .map((b) => `begrippen/${b.id}: de term of een synoniem heeft geen letters of cijfers. Vul een woord in, of haal de regel weg.`);
}

// Accents and hyphens are no difference to search, but a reader may look for 're-integratie'
// and 'reïntegratie' both; only a difference in capitals is none at all.
function gelijkAanTerm(begrippen: readonly BegripVoorZoeken[]): string[] {
  return begrippen.flatMap((b) =>
    b.synoniemen.filter((s) => s.toLowerCase() === b.term.toLowerCase()).map((s) => `begrippen/${b.id}: "${s}" staat bij de synoniemen, maar is de term zelf. Haal het synoniem weg.`),
  );
}

function dubbel(begrippen: readonly BegripVoorZoeken[]): string[] {
  const eerste = new Map<string, string>();
  return begrippen.flatMap((b) => {
    const eigen = new Set([b.term, ...b.synoniemen].map(zinsleutel).filter(Boolean));
    return [...eigen].flatMap((naam) => {
      const ander = eerste.get(naam);
      if (ander === undefined) {
        eerste.set(naam, b.id);
        return [];
      }
      return [`begrippen/${b.id}: "${naam}" staat ook bij begrippen/${ander}. Een naam hoort bij één begrip: haal hem bij een van beide weg, of zet het bij verwant.`];
    });
  });
}

function dubbelePlaats(regios: readonly RegioVoorZoeken[]): string[] {
  const eerste = new Map<string, { regio: string; gemeente: string }>();
  return regios.flatMap((r) =>
    r.aliassen.flatMap((a) => {
      const sleutel = zinsleutel(a.naam);
      const hier = { regio: r.id, gemeente: a.gemeente ?? '' };
      const daar = eerste.get(sleutel);
      if (!daar) {
        eerste.set(sleutel, hier);
        return [];
      }
      // Two spellings of one place are no doubt about the place.
      if (daar.regio === hier.regio && daar.gemeente === hier.gemeente) return [];
      return [`regios/${r.id}: de naam "${a.naam}" staat ook bij regios/${daar.regio}. Eén naam wijst naar één plaats: haal hem bij een van beide weg.`];
    }),
  );
}

// A name of digits alone ('50+') is any number of any text.
const uniek = (namen: readonly string[]) => [...new Set(namen.filter((n) => /[a-z]/.test(zinsleutel(n))))];

/** The groups of names, in the order of their pages. */
export function maakThesaurus(begrippen: readonly BegripVoorZoeken[], regios: readonly RegioVoorZoeken[], lijsten: readonly LijstTerm[] = []): Groep[] {
  const termVan = new Map(begrippen.map((b) => [b.id, b.term]));
  const vanBegrip = (b: BegripVoorZoeken): Groep => ({
    pagina: `begrippen/${b.id}`,
    namen: uniek([b.term, ...b.synoniemen]),
    verwant: uniek([...b.vroeger, ...b.later].map((n) => n.naam).concat(b.verwant.map((id) => termVan.get(id) ?? ''))),
    uitleg: b.uitlegwoorden ?? [],
    plaats: false,
  });
  const vanLijst = (t: LijstTerm): Groep => ({ pagina: '', namen: [t.naam], verwant: uniek(t.ookGenoemd), uitleg: [], plaats: false });
  return [...begrippen.map(vanBegrip), ...regios.flatMap(plaatsgroepen), ...lijsten.filter((l) => l.ookGenoemd.length > 0).map(vanLijst)];
}

/** A region with its other names, and each place in it with the names of that place. */
function plaatsgroepen(r: RegioVoorZoeken): Groep[] {
  const pagina = `regios/${r.id}`;
  const streken = r.aliassen.filter((a) => a.soort === 'regionaam' || a.soort === 'streek');
  const schrijfwijzen = (plaats: string) => r.aliassen.filter((a) => a.soort === 'schrijfwijze' && (a.gemeente ?? r.naam) === plaats).map((a) => a.naam);
  const delen = r.aliassen.filter((a) => a.soort === 'voormalige-gemeente' || a.soort === 'plaats');
  return [
    { pagina, namen: uniek([r.naam, ...streken.map((a) => a.naam), ...schrijfwijzen(r.naam)]), verwant: [], uitleg: [], plaats: true },
    ...r.gemeenten.map((g) => ({ pagina, namen: uniek([g, ...schrijfwijzen(g)]), verwant: uniek([...delen.filter((a) => a.gemeente === g).map((a) => a.naam), r.naam]), uitleg: [], plaats: true })),
    ...delen.map((a) => ({ pagina, namen: [a.naam], verwant: uniek([a.gemeente ?? '', r.naam]), uitleg: [], plaats: true })),
  ];
}
