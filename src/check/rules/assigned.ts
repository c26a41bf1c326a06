// What the editors chose and a source does not say is marked, and only that.
import { problemAt, type Corpus, type Valid } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { READ_DOCUMENTS, STATED, type Stated } from '../sources/stated.ts';
import { regionsOfPlaces } from './places.ts';

type Assigning = Valid<'praktijken'> | Valid<'werkwijzen'> | Valid<'leervragen'>;
type Field = keyof Stated;

/** By field: what an item is called in the long form, and in a sentence. */
const FIELDS: Record<Field, { sleutel: string; naam: string }> = {
  themas: { sleutel: 'thema', naam: 'het thema' },
  doelgroepen: { sleutel: 'doelgroep', naam: 'de doelgroep' },
  regios: { sleutel: 'regio', naam: 'de regio' },
};

/**
 * Every theme, group and region of an entry that rests on the documents we read in full is named there,
 * as `stated` knows, or marked as the editors' choice. An entry with another source may name what that
 * source says: an organisation chooses for its own practice.
 */
export const assignedByEditors = (corpus: Corpus, stated: Readonly<Record<string, Stated>> = STATED): Problem[] => {
  const regions = regionsOfPlaces(corpus);
  return [...corpus.of('praktijken'), ...corpus.of('werkwijzen'), ...corpus.of('leervragen')].flatMap((entry: Assigning) => {
    if (!restsOnReadDocuments(entry)) return [];
    const said = stated[`${entry.collectie}/${entry.id}`] ?? {};
    const places = entry.collectie === 'praktijken' ? entry.data.gemeenten.flatMap((g) => [...regions(g)]) : [];
    return (['themas', 'doelgroepen', 'regios'] as const).flatMap((field) =>
      assigned(entry, field).flatMap(({ id, toekenning }, i) => {
        const words = wordsFor(said, field, id);
        const given = words !== undefined || (field === 'regios' && places.includes(id));
        if (given !== (toekenning === 'redactie')) return [];
        return [given ? needlesslyMarked(entry, field, i, id, words) : unmarked(entry, field, i, id)];
      }),
    );
  });
};

/** What the document calls it; a theme has no other words than its own. */
const wordsFor = (said: Stated, field: Field, id: string) => (field === 'themas' ? said.themas?.find((t) => t === id) : said[field]?.[id]);

function unmarked(entry: Assigning, field: Field, i: number, id: string): Problem {
  const { sleutel, naam } = FIELDS[field];
  return problemAt(entry, [field, i], `De bron van dit item noemt ${naam} '${id}' hier niet; dat is een keuze van de redactie.`, `Schrijf { ${sleutel}: ${id}, toekenning: redactie }. Vertelt uw organisatie het zelf? Zet dan haar eigen opgave bij de bronnen.`);
}

function needlesslyMarked(entry: Assigning, field: Field, i: number, id: string, words: string | undefined): Problem {
  const where = words === undefined ? 'het volgt uit de gemeente' : `"${words}"`;
  return problemAt(entry, [field, i], `De bron noemt ${FIELDS[field].naam} '${id}' zelf (${where}); het is geen keuze van de redactie.`, `Schrijf alleen ${id}.`);
}

const assigned = (entry: Assigning, field: Field) => (field !== 'regios' ? entry.data[field] : entry.collectie === 'praktijken' ? entry.data.regios : []);

function restsOnReadDocuments({ data }: Assigning): boolean {
  const sources = 'bronnen' in data ? data.bronnen.map((b) => b.bron) : 'bron' in data.bron ? [data.bron.bron] : [];
  return sources.length > 0 && sources.every((s) => READ_DOCUMENTS.has(s));
}
