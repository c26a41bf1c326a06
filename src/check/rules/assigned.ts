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
 * as `stated` knows, or marked as the editors' choice. Of a new entry nobody wrote down what they name:
 * its editor is warned, and told of a theme that its documents do not have. An entry with another source
 * may name what that source says: an organisation chooses for its own practice.
 */
export const assignedByEditors = (corpus: Corpus, stated: Readonly<Record<string, Stated>> = STATED): Problem[] => {
  const regions = regionsOfPlaces(corpus);
  const withThemes = new Set(corpus.of('themas').flatMap((t) => t.data.bronnen.map((b) => b.bron)));
  return [...corpus.of('praktijken'), ...corpus.of('werkwijzen'), ...corpus.of('leervragen')].flatMap((entry: Assigning) => {
    const sources = sourcesOf(entry);
    if (sources.length === 0 || !sources.every((s) => READ_DOCUMENTS.has(s))) return [];
    const noThemes = withThemes.size > 0 && !sources.some((s) => withThemes.has(s));
    // An entry that moved keeps what was written down under its former id.
    const said = [entry.id, ...entry.data.vroegereIds].map((id) => stated[`${entry.collectie}/${id}`]).find((s) => s !== undefined);
    const places = entry.collectie === 'praktijken' ? entry.data.gemeenten.flatMap((g) => [...regions(g)]) : [];
    return (['themas', 'doelgroepen', 'regios'] as const).flatMap((field) =>
      assigned(entry, field).flatMap(({ id, toekenning }, i) => {
        const words = said && wordsFor(said, field, id);
        const given = words !== undefined || (field === 'regios' && places.includes(id));
        if (given !== (toekenning === 'redactie')) return [];
        const known = said !== undefined || (field === 'themas' && noThemes);
        if (!known) return given ? [] : [notWrittenDown(entry, field, i, id)];
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

function notWrittenDown(entry: Assigning, field: Field, i: number, id: string): Problem {
  const { sleutel, naam } = FIELDS[field];
  return problemAt(entry, [field, i], `Of de bron ${naam} '${id}' hier noemt, is nog niet vastgelegd.`, `Koos u het zelf? Schrijf { ${sleutel}: ${id}, toekenning: redactie }. Noemt de bron het? Laat haar woorden opnemen in src/check/sources/stated.ts.`, 'waarschuwing');
}

function needlesslyMarked(entry: Assigning, field: Field, i: number, id: string, words: string | undefined): Problem {
  const where = words === undefined ? 'het volgt uit de gemeente' : `"${words}"`;
  return problemAt(entry, [field, i], `De bron noemt ${FIELDS[field].naam} '${id}' zelf (${where}); het is geen keuze van de redactie.`, `Schrijf alleen ${id}.`);
}

const assigned = (entry: Assigning, field: Field) => (field !== 'regios' ? entry.data[field] : entry.collectie === 'praktijken' ? entry.data.regios : []);

const sourcesOf = ({ data }: Assigning): string[] => ('bronnen' in data ? data.bronnen.map((b) => b.bron) : 'bron' in data.bron ? [data.bron.bron] : []);
