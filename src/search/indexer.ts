// Builds the search index from the built pages: Pagefind's files, the vocabulary, the thesaurus
// and the table of pages, all in one folder. The same pages always give the same bytes.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Dictionary } from './dictionary.ts';
import { explainingWords } from './explainingWords.ts';
import { headSize, makeCopy, readPages, type SearchedPage } from './indexCopy.ts';
import { makeInflector } from './language/inflection.ts';
import { indexWords, writtenWords } from './language/normalise.ts';
import { writeNames } from './namesFile.ts';
import { countWords, type Filed, filedPages, isNeeded } from './pagefindFiles.ts';
import { pageMeta } from './pageMeta.ts';
import { writePageRows } from './pageRows.ts';
import type { SearchContent } from './searchContent.ts';
import { makeMentions } from './searchedWords.ts';
import { spellings } from './spellings.ts';
import { makeSplitter } from './splitter.ts';
import { writeVocabulary } from './language/vocabulary.ts';

/** A built page: its address on the site and its HTML. */
interface BuiltPage {
  url: string;
  html: string;
}

interface SearchIndex {
  /** Files to write, by path inside the search folder. */
  files: Map<string, Uint8Array>;
  pages: number;
  words: number;
}

/** The index of all pages that ask to be searched. Throws in Dutch what Pagefind refuses. */
export async function buildIndex(built: readonly BuiltPage[], content: SearchContent, dictionary: Dictionary): Promise<SearchIndex> {
  const pages = readPages([...built].sort((a, b) => (a.url < b.url ? -1 : 1)));
  const files = await pagefindFiles(pages, content, dictionary);
  const filed = filedPages(files);
  const words = countWords(filed);
  const text = new TextEncoder();
  files.set('woorden.txt', text.encode(writeVocabulary(words)));
  files.set('namen.json', text.encode(writeNames(content, pages.length, spellings(pages.map((p) => p.text), words), explainingWords(pages, words))));
  files.set('bladen.json', text.encode(writePageRows(rows(pages, filed))));
  files.set('titels.json', text.encode(JSON.stringify(titles(pages))));
  return { files, pages: pages.length, words: words.size };
}

/** Writes an index into a folder, which is emptied first. */
export async function writeIndex(index: SearchIndex, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of [...index.files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

async function pagefindFiles(pages: readonly SearchedPage[], content: SearchContent, dictionary: Dictionary): Promise<Map<string, Uint8Array>> {
  const corpus = new Set(pages.flatMap((p) => indexWords(`${p.text} ${p.zoek.titel} ${(p.zoek.namen ?? []).join(' ')}`)));
  const split = makeSplitter(corpus, content, dictionary);
  const tools = { content, corpus, dictionary, split, mentions: makeMentions(content.groups, makeInflector(corpus)) };
  // The stemmer of Pagefind takes 'register' for 'regio'; inflection comes from the vocabulary.
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  if (!index) throw new Error(`De zoekindex kan niet beginnen: ${errors.join('; ')}`);
  for (const page of pages) {
    const added = await index.addHTMLFile({ url: page.url, content: makeCopy(page, split, pageMeta(page, tools)) });
    if (added.errors.length > 0) throw new Error(`${page.url} kan niet in de zoekindex: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.filter((f) => isNeeded(f.path)).map((f) => [f.path, f.content]));
}

/** Every page with the name that Pagefind gave it, and its size. */
function rows(pages: readonly SearchedPage[], filed: readonly Filed[]) {
  const idOf = new Map(filed.map((f) => [f.url, f.id]));
  return pages.map((p) => ({ id: idOf.get(p.url) ?? '', zoek: p.zoek, size: { ...headSize(p), words: writtenWords(p.text).length } }));
}

/** Titles to suggest while typing; terms and regions are known by their names already. */
function titles(pages: readonly SearchedPage[]): [string, string, string][] {
  return pages.filter((p) => p.zoek.soort !== 'begrip' && p.zoek.soort !== 'regio').map(({ zoek }) => [zoek.titel, zoek.plaats ?? '', `${zoek.collectie}/${zoek.id}`]);
}
