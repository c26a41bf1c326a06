import { beforeEach, describe, expect, it } from 'vitest';
import { writeNames } from '../namesFile.ts';
import { writeVocabulary } from '../language/vocabulary.ts';
import { begrip } from '../../schemas/begrip.ts';
import type { PageRow } from '../pageRows.ts';
import type { Engine } from './engine.ts';
import { makePlan } from './plan.ts';
import { Search } from './search.ts';
import { makeLanguage } from './searchLanguage.ts';

/** Pages as an engine knows them: a title, then text. */
const PAGES: Record<string, { title: string; text: string; soort: string; niveau?: string; synoniemen?: string }> = {
  gids: { title: 'jobcoach', text: 'een jobcoach helpt', soort: 'praktijk', niveau: 'beschrijving' },
  noemt: { title: 'werk', text: 'met een jobcoach', soort: 'praktijk', niveau: 'signalement' },
  ander: { title: 'begeleiding', text: 'jobcoaching op het werk', soort: 'praktijk', niveau: 'beschrijving', synoniemen: 'jobcoach' },
  wet: { title: 'wet', text: 'de wet zegt', soort: 'praktijk' },
  houder: { title: 'wethouder', text: 'de wethouder belt', soort: 'praktijk' },
  markt: { title: 'markt', text: 'werk zonder markt', soort: 'praktijk' },
  bouw: { title: 'leerplek', text: 'een baan in de bouw', soort: 'praktijk' },
  baan: { title: 'bouw', text: 'banen', soort: 'praktijk' },
  register: { title: 'register', text: `schuld ${'veld '.repeat(80)}taal markt`, soort: 'pagina' },
  rij: { title: 'lijst', text: `${'veld '.repeat(80)}schuld en taal`, soort: 'praktijk' },
  hulp: { title: 'schuld', text: 'hulp aan huis', soort: 'praktijk' },
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`veel${i}`, { title: `titel${i}`, text: 'gewoon', soort: 'praktijk' }])),
};
const asked: string[] = [];
const words = (p: (typeof PAGES)[string]) => `${p.title} ${p.text}`.split(' ');

/** Answers as Pagefind does: a loose question also gives longer words, a quoted one is exact. */
const engine: Engine = {
  search: async (question) => {
    asked.push(question);
    const exact = question.startsWith('"');
    const wanted = question.replaceAll('"', '').split(' ');
    const results = Object.entries(PAGES).flatMap(([id, p]) => {
      const text = words(p);
      const places = text.flatMap((t, i) => (wanted.some((q) => (exact ? t === q : t.startsWith(q))) ? [i] : []));
      const phrase = text.some((_, i) => wanted.every((q, n) => text[i + n] === q));
      const meta = wanted.every((q) => p.synoniemen?.split(' ').includes(q));
      if (exact ? !phrase && !meta : places.length === 0 && !meta) return [];
      return [{ id, score: 1, words: places, ...(meta ? { matchedMetaFields: ['synoniemen'] } : {}), data: () => Promise.reject(new Error('not asked')) }];
    });
    return { results };
  },
};
const pages = new Map(
  Object.entries(PAGES).map(([id, p]): [string, PageRow] => [id, { id, jaar: 0, page: '', values: { soort: [p.soort], thema: [], regio: [], doelgroep: [], niveau: p.niveau ? [p.niveau] : [] }, size: { title: 1, core: 1, summary: 0, words: 300 } }]),
);
const begrippen = [
  { id: 'jobcoaching', ...begrip.parse({ term: 'Jobcoaching', uitleg: 'x', herkomst: 'bekend', synoniemen: ['jobcoach'], verwant: ['markt'] }) },
  { id: 'markt', ...begrip.parse({ term: 'Markt', uitleg: 'x', herkomst: 'bekend' }) },
];
const counts = new Map<string, number>();
for (const p of Object.values(PAGES)) for (const w of new Set([...words(p), ...(p.synoniemen?.split(' ') ?? [])])) counts.set(w, (counts.get(w) ?? 0) + 1);
const language = makeLanguage(writeVocabulary(counts), writeNames({ begrippen, regios: [], termen: [] }, PAGES['gids'] ? Object.keys(PAGES).length : 0, {}));
const search = (question: string) => new Search(makePlan(question, language), engine, pages);
const ids = async (question: string) => (await search(question).all()).map((t) => t.id);

beforeEach(() => { asked.length = 0; });

describe('Search', () => {
  it('gives a page about the word before one that mentions it', async () => expect((await search('jobcoach').own()).map((t) => t.id)).toEqual(['gids', 'noemt']));
  it('gives other names after the own word, then what comes near, and says by which as editors write it', async () => {
    const hits = await search('jobcoach').all();
    expect(hits.map((t) => [t.id, t.own])).toEqual([['gids', true], ['noemt', true], ['ander', false], ['markt', false], ['register', false]]);
    expect(hits.slice(2, 4).map((t) => t.via)).toEqual([['Jobcoaching'], ['Markt']]);
  });
  it('gives no longer word that begins the same', async () => expect(await ids('wet')).toEqual(['wet']));
  it('leaves out pages with an excluded word', async () => expect(await ids('jobcoach -werk')).not.toContain('noemt'));
  it('keeps to a quoted phrase', async () => expect(await ids('"jobcoach helpt"')).toEqual(['gids']));
  it('asks what comes near when few pages have all words, however many have one', async () => {
    const hits = await search('gewoon jobcoach').all();
    expect(hits.find((t) => t.id === 'markt')).toMatchObject({ rung: 3, via: ['Markt'] });
  });
  it('names one way per part that her own words did not find, and no second form of it', async () => {
    const hit = (await search('begeleiding jobcoach').all()).find((t) => t.id === 'ander');
    expect([hit?.rung, hit?.via]).toEqual([1, ['Jobcoaching']]);
  });
  it('does not take words of different entries of a register for one thing', async () => {
    const hits = await search('schuld taal').all();
    expect(hits.map((t) => [t.id, t.own, t.scattered])).toEqual([['rij', true, false], ['hulp', false, false], ['register', false, true]]);
    expect((await search('schuld taal').own()).map((t) => t.id)).toEqual(['rij']);
    // Nor what only comes near: 'markt' is near 'jobcoach'
    expect((await search('register jobcoach').all()).find((t) => t.id === 'register')?.rung).toBe(3);
    expect((await search('schuld').own()).map((t) => t.id)).toContain('register');
  });
  it('gives pages with all words before pages with one', async () => expect((await ids('baan bouw')).slice(0, 2).sort()).toEqual(['baan', 'bouw']));
  it('asks each question once, also when it widens', async () => {
    const s = search('jobcoach');
    await s.own();
    await s.all();
    expect(asked.length).toBe(new Set(asked).size);
  });
  it('asks nothing when no word is known', async () => {
    expect(await ids('xqzvw')).toEqual([]);
    expect(asked).toEqual([]);
  });
});
