import { ID_VORM } from '../../schemas/tekst.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Corpus, type Entry } from '../corpus.ts';
import { didYouMean } from '../suggest.ts';

/** An id that a field names must exist. */
export function danglingReferences(corpus: Corpus): Problem[] {
  return eachReference(corpus).flatMap(({ entry, path, id, collectie, target }) => {
    // A badly formed id is told by the schema.
    if (target || !ID_VORM.test(id)) return [];
    const where = collectie.startsWith('termen/') ? `de lijst ${collectie.slice(7)}` : collectie;
    const near = didYouMean(id, corpus.ids(collectie));
    return [problemAt(entry, path, `'${id}' staat niet in ${where}.`, near || `Kies een bestaand item uit src/content/${collectie}, of maak het eerst.`)];
  });
}

/** What is published may not lean on what nobody can see. */
export function referencesToHidden(corpus: Corpus): Problem[] {
  return eachReference(corpus).flatMap(({ entry, path, id, target }) => {
    if (!target || entry.status !== 'gepubliceerd') return [];
    if (target.status === 'concept') return [problemAt(entry, path, `'${id}' is nog een concept, en dit item is gepubliceerd.`, 'Publiceer dat item ook, of haal de verwijzing weg.')];
    if (target.status === 'gearchiveerd') return [problemAt(entry, path, `'${id}' is gearchiveerd.`, 'Verwijs naar een item dat nog in de lijsten staat, of haal de verwijzing weg.', 'waarschuwing')];
    return [];
  });
}

/** An entry that names itself leads nowhere. */
export function selfReferences(corpus: Corpus): Problem[] {
  return eachReference(corpus)
    .filter(({ entry, target }) => target === entry)
    .map(({ entry, path }) => problemAt(entry, path, 'Dit item verwijst naar zichzelf.', 'Haal de verwijzing weg.'));
}

function eachReference(corpus: Corpus) {
  return corpus.entries.flatMap((entry: Entry) => entry.references.map((r) => ({ entry, ...r, target: corpus.find(r.collectie, r.id) })));
}
