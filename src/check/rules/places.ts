import { problemAt, type Corpus, type Entry } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { valueAt } from '../schema/show.ts';
import { didYouMean } from '../suggest.ts';

const norm = (s: string) => s.toLowerCase().replace(/’/g, "'");

/** Every name of a place, with the regions it belongs to. */
function placeNames(corpus: Corpus): Map<string, { naam: string; regios: Set<string> }> {
  const names = new Map<string, { naam: string; regios: Set<string> }>();
  for (const regio of corpus.of('regios'))
    for (const naam of [...regio.data.gemeenten, ...regio.data.aliassen.map((a) => a.naam)]) {
      const known = names.get(norm(naam));
      if (known) known.regios.add(regio.id);
      else names.set(norm(naam), { naam, regios: new Set([regio.id]) });
    }
  return names;
}

/** Tells in which regions a place lies, by its name of today or then. */
export function regionsOfPlaces(corpus: Corpus): (naam: string) => ReadonlySet<string> {
  const names = placeNames(corpus);
  const none = new Set<string>();
  return (naam) => names.get(norm(naam))?.regios ?? none;
}

/** A municipality of a practice or story is one of today, or an alias that a region keeps. */
export function knownMunicipalities(corpus: Corpus): Problem[] {
  // A region with mistakes of its own may hold the name.
  if (corpus.entries.some((e) => e.collectie === 'regios' && e.data === undefined)) return [];
  const names = placeNames(corpus);
  return municipalities(corpus).flatMap(({ entry, naam, path }) => {
    if (names.has(norm(naam))) return [];
    const near = didYouMean(naam, [...names.values()].map((n) => n.naam));
    return [problemAt(entry, path, `De gemeente '${naam}' is niet bekend.`, near || 'Schrijf de naam zoals hij toen was. Is het een vroegere gemeente? Zet haar bij de aliassen van de regio van nu.')];
  });
}

/** The municipality of a practice lies in one of its regions, unless the editors assigned the region. */
export function municipalityInRegion(corpus: Corpus): Problem[] {
  const names = placeNames(corpus);
  return municipalities(corpus).flatMap(({ entry, naam, path }) => {
    if (entry.collectie !== 'praktijken' || assignedRegion(entry)) return [];
    const own = entry.references.filter((r) => r.collectie === 'regios').map((r) => r.id);
    const { regios } = names.get(norm(naam)) ?? {};
    // A region that does not exist is told as such; it may be the right one, misspelt.
    if (!regios || own.some((id) => regios.has(id) || !corpus.find('regios', id))) return [];
    return [problemAt(entry, path, `${naam} ligt in de regio ${[...regios].join(' of ')}, en die staat niet bij regios.`, `Voeg ${[...regios][0] ?? ''} toe aan regios, of zet bij de regio toekenning: redactie.`)];
  });
}

const assignedRegion = (entry: Entry): boolean => listAt(entry, 'regios').some((_, i) => valueAt(entry.raw, ['regios', i, 'toekenning']) === 'redactie');

/** A name of a place leads to one place: one municipality of one region, or one alias. */
export function placeNamesOnce(corpus: Corpus): Problem[] {
  const first = new Map<string, { entry: Entry; gemeente: string | undefined }>();
  const all = corpus.of('regios').flatMap((entry) => [
    ...entry.data.gemeenten.map((naam, i) => ({ entry, naam, gemeente: naam, path: ['gemeenten', i] })),
    ...entry.data.aliassen.filter((a) => a.soort !== 'regionaam' && a.soort !== 'streek').map((a) => ({ entry, naam: a.naam, gemeente: a.gemeente, path: ['aliassen', entry.data.aliassen.indexOf(a), 'naam'] })),
  ]);
  return all.flatMap(({ entry, naam, gemeente, path }) => {
    const other = first.get(norm(naam));
    if (!other) {
      first.set(norm(naam), { entry, gemeente });
      return [];
    }
    return [problemAt(entry, path, `'${naam}' staat al ${other.entry === entry ? 'in dit bestand' : `in ${other.entry.file}`}.`, 'Een naam hoort bij één plaats: haal hem op een van beide plekken weg.')];
  });
}

/** The municipality that an alias belongs to lies in the same region. */
export function aliasesPointHome(corpus: Corpus): Problem[] {
  return corpus.of('regios').flatMap((entry) =>
    entry.data.aliassen.flatMap((a, i) =>
      a.gemeente === undefined || entry.data.gemeenten.includes(a.gemeente)
        ? []
        : [problemAt(entry, ['aliassen', i, 'gemeente'], `${a.gemeente} is geen gemeente van deze regio.`, didYouMean(a.gemeente, entry.data.gemeenten) || 'Zet de alias bij de regio waar de gemeente nu in ligt.')],
    ),
  );
}

/** The municipalities that practices and stories name, as they stand in the file: other mistakes of an entry do not hide these. */
function municipalities(corpus: Corpus): { entry: Entry; naam: string; path: (string | number)[] }[] {
  return corpus.entries
    .filter((e) => e.collectie === 'praktijken' || e.collectie === 'verhalen')
    .flatMap((entry) => listAt(entry, 'gemeenten').flatMap((naam, i) => (typeof naam === 'string' ? [{ entry, naam, path: ['gemeenten', i] }] : [])));
}

function listAt(entry: Entry, field: string): readonly unknown[] {
  const list = valueAt(entry.raw, [field]);
  return Array.isArray(list) ? list : [];
}
