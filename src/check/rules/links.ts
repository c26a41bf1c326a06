import { problemInBody, type Corpus, type Entry } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import { headingsOf, linksOf } from './body.ts';

/** Where the entries of a collection or list have their pages: /<first part>/<id>/. */
const PAGES: Readonly<Record<string, string>> = {
  praktijken: 'praktijken', succesfactoren: 'succesfactoren', themas: 'themas', werkwijzen: 'werkwijzen', verhalen: 'verhalen', leervragen: 'leervragen',
  regios: 'regios', begrippen: 'begrippen', bronnen: 'bronnen', doelgroepen: 'termen/doelgroepen', sectoren: 'termen/sectoren', instrumenten: 'termen/instrumenten',
};

/** Pages of the portal that are no entry. Whether they exist is tested on the built site. */
const OTHER_PAGES = ['zoeken', 'leren', 'werkgevers', 'mijn-selectie', 'zelfscan', 'cijfers', 'data', 'redactie', 'deel-uw-praktijk'];

/** Links in a body lead to entries that exist and can be seen. */
export function linksBetweenEntries(entry: Entry, corpus: Corpus): Problem[] {
  return linksOf(entry).flatMap(({ url, place }) => linkProblems(corpus, entry, url).map((p) => problemInBody(entry, place, p.message, p.remedy, p.severity)));
}

type Found = Pick<Problem, 'message' | 'remedy' | 'severity'>;

function linkProblems(corpus: Corpus, entry: Entry, url: string): Found[] {
  const [path = '', anchor] = url.split('#');
  if (path === '') return anchorProblems(entry, url, anchor, 'fout');
  // Other addresses, and ill-formed ones, are for the guard.
  const parts = /^\/(?!\/)(.*)\/$/.exec(path)?.[1]?.split('/');
  if (!parts) return [];
  const [first = '', id] = parts;
  const collectie = Object.hasOwn(PAGES, first) ? PAGES[first] : undefined;
  if (id === undefined && (collectie !== undefined || OTHER_PAGES.includes(first))) return [];
  const target = id === undefined ? corpus.find('paginas', first) : collectie === undefined ? undefined : corpus.find(collectie, id);
  if (!target) {
    const near = id === undefined ? didYouMean(first, [...Object.keys(PAGES), ...OTHER_PAGES, ...corpus.ids('paginas')]) : collectie === undefined ? didYouMean(first, Object.keys(PAGES)) : didYouMean(id, corpus.ids(collectie));
    return [{ severity: 'fout', message: `De pagina ${path} is er niet.`, remedy: near || 'Verbeter het adres, of haal de link weg.' }];
  }
  if (entry.status === 'gepubliceerd' && target.status === 'concept') return [{ severity: 'fout', message: `De pagina ${path} is nog een concept.`, remedy: 'Publiceer dat item ook, of haal de link weg.' }];
  if (entry.status === 'gepubliceerd' && target.status === 'gearchiveerd') return [{ severity: 'fout', message: `De pagina ${path} is gearchiveerd.`, remedy: 'Link naar een pagina die nog in de lijsten staat, of haal de link weg.' }];
  // The layout of a page has anchors of its own that this check does not know.
  return anchorProblems(target, url, anchor, 'waarschuwing');
}

function anchorProblems(target: Entry, url: string, anchor: string | undefined, severity: Problem['severity']): Found[] {
  if (anchor === undefined || target.body() === undefined) return [];
  const anchors = headingsOf(target).map((h) => h.anchor);
  if (anchors.includes(anchor)) return [];
  return [{ severity, message: `De plek ${url} is er niet.`, remedy: didYouMean(anchor, anchors) || (anchors.length > 0 ? `Kies uit: ${anchors.map((a) => `#${a}`).join(', ')}.` : 'Haal # en wat erachter staat weg.') }];
}
