// What the form accepts, the check accepts. The same cases at every run, so that nobody's change fails by
// chance; VORM_RUNS=200 fills in each kind that often, in other ways each time.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { HONEST, HOSTILE } from '../check/guard/hostile.fixtures.ts';
import { checkContent, type CheckCache } from '../check/index.ts';
import { knownRuns } from '../check/sources/known-runs.ts';
import { collecties, type Collectie } from '../schemas/index.ts';
import { content, entries } from './content.fixtures.ts';
import { filledBy } from './drafts.fixtures.ts';
import { kindNames, SHARED, type KindName } from './kinds.ts';
import { knownFrom } from './known.ts';
import { kindFields } from './fields.ts';
import { makeFile, type Filled } from './make.ts';
import { entryDraft } from './to-draft.ts';

const known = () => ({ entries: all, runs: knownRuns() });
const root = mkdtempSync(join(tmpdir(), 'vorm-'));
afterAll(() => rmSync(root, { recursive: true }));
cpSync(content, root, { recursive: true });
const cache: CheckCache = new Map();

const all = (Object.keys(collecties) as Collectie[]).flatMap((c) => entries(c).map((e) => knownFrom(c, e.path, collecties[c].schema.parse(e.raw))));

let checks = 0;

/** Errors of the check once the file is among the others: its own, and every sixth time those of all, which takes seconds. */
async function errorsWith(file: { collectie: Collectie; id: string; text: string }): Promise<string[]> {
  const path = join(root, file.collectie, `${file.id}.${collecties[file.collectie].vorm}`);
  const old = entries(file.collectie).find((e) => e.path === file.id)?.text;
  writeFileSync(path, file.text);
  cache.delete(path);
  checks += 1;
  const problems = await checkContent({ root, cache, paths: checks % 6 === 0 ? [] : [path] });
  if (old === undefined) rmSync(path);
  else writeFileSync(path, old);
  cache.delete(path);
  return problems.filter((p) => p.severity === 'fout').map((p) => `${p.file}:${p.line} ${p.label} ${p.message}\n${file.text}`);
}

async function holds(soort: KindName, mended: boolean, runs: number) {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(filledBy(soort, mended), async (filled) => {
      const { file, problems } = makeFile(filled, known());
      if (!file || problems.length > 0) return;
      accepted += 1;
      expect(await errorsWith(file)).toEqual([]);
    }),
    { numRuns: runs, ...(process.env['VORM_RUNS'] ? {} : { seed: 2026 }) },
  );
  if (process.env['VORM_RUNS']) console.log(`${soort}: ${accepted} van ${runs} aangenomen`);
  return accepted;
}

const RUNS = Number(process.env['VORM_RUNS'] ?? 12);

describe('what the form accepts, the check accepts', () => {
  it.each(SHARED.filter((s) => s !== 'antwoord'))('a new %s', async (soort) => expect(await holds(soort, false, RUNS)).toBeGreaterThan(0), 600_000);
  it.each(kindNames)('a mended %s', async (soort) => expect(await holds(soort, true, RUNS)).toBeGreaterThan(0), 600_000);
});

describe('in prose', () => {
  const filled = (titel: string, tekst: string): Filled => {
    const entry = entries('leervragen')[0]!;
    return { soort: 'leervraag', velden: { ...entryDraft(kindFields('leervraag'), entry.raw), titel, vroegereIds: [] }, tekst: [tekst] };
  };

  it('every honest text is accepted as it is typed', () => {
    const refused = Object.entries(HONEST).flatMap(([naam, tekst]) => makeFile(filled('Een nieuwe vraag', tekst), known()).problems.map((p) => `${naam}: ${p.message}`));
    // Rightly: the text of the fixture alone has no such heading
    expect(refused).toEqual(['link naar een kop: De plek #wat-hielp is er niet. Haal # en wat erachter staat weg.']);
  }, 60_000);

  it('a hostile text is refused, or the check finds nothing in what it became', async () => {
    const made = Object.values(HOSTILE).flatMap((tekst, i) => {
      const { file, problems } = makeFile(filled(`Nieuwe vraag ${i}`, tekst), known());
      return file && problems.length === 0 ? [file] : [];
    });
    expect(made.length).toBeGreaterThan(0);
    const paths = made.map((f) => join(root, f.collectie, `${f.id}.mdx`));
    made.forEach((f, i) => writeFileSync(paths[i]!, f.text));
    const problems = await checkContent({ root, cache });
    for (const path of paths) rmSync(path);
    expect(problems.filter((p) => p.severity === 'fout')).toEqual([]);
  }, 120_000);
});
