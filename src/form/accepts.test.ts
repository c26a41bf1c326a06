// What the form accepts, the check accepts: with real entries as a beginning, and strange hands at the keys.
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
import { isGroup, type Draft, type DraftGroup } from './field.ts';
import { kind, SHARED, type KindName } from './kinds.ts';
import { knownFrom } from './known.ts';
import { kindFields } from './fields.ts';
import { makeFile, type Filled } from './make.ts';
import { bodyText } from './mend.ts';
import { entryDraft } from './values.ts';

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

const strange = fc.oneof(
  fc.constantFrom('', '2004', '2004-09', '31-02-2026', '2026-02-31', '1_000', '0x1F', '12:30', '1e3', '.5', '007', '+31612345678', 'yes', 'Null', '~', 'null', 'true', '=', '<<', '- x', '? y', 'a: b', 'a #b', '#b', '"x', "'s ochtends", '*ref', '&anker', '!tag', '%TAG', '@x', '`x`', '|', '>', '{naam}', '[x]', 'x, y', '---', '+++', '--- x', 'de heer Jansen', 'jan.jansen@oss.nl', 'Oss', 'Veghel', 'onbekend', 'ß’ğ😀', 'x\u202Ey', 'a\u200bb', 'a\tb\n\nc', '\\', '\\"', 'wethouder Jan Jansen'),
  ...Object.values(HONEST).map((t) => fc.constant(t)),
  ...Object.values(HOSTILE).map((t) => fc.constant(t)),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'<>{}[]()!#*_-+=`~|\\/&;:.,"\'@ \n\tabc1www.http://'.split(''), 'import ', 'export ', 'https://', 'www.', 'mailto:', '[^1]', '\n- [ ] ', '\n> ', '\n# ', '\n### ', '| a |\n| - |\n', '<Kader titel="x">', '</Kader>', '&lt;', '&#x202e;'), maxLength: 25 }),
);

/** The paths of all texts of a draft. */
function leaves(draft: Draft, path: (string | number)[] = []): (string | number)[][] {
  if (typeof draft === 'string') return [path];
  return Object.entries(draft).flatMap(([k, d]) => leaves(d as Draft, [...path, Array.isArray(draft) ? Number(k) : k]));
}

function put(draft: Draft, [step, ...rest]: (string | number)[], text: string): Draft {
  if (step === undefined) return text;
  if (Array.isArray(draft)) return (draft as readonly Draft[]).map((d, i) => (i === step ? put(d, rest, text) : d));
  return isGroup(draft) ? { ...draft, [step]: put(draft[step] ?? '', rest, text) } : draft;
}

/** A real entry, with strange text in some of its fields. */
function filledBy(soort: KindName, mended: boolean) {
  const fields = kindFields(soort);
  const { collectie, koppen } = kind(soort);
  return fc
    .record({
      entry: fc.constantFrom(...entries(collectie)),
      edits: fc.oneof(fc.constant([]), fc.array(fc.tuple(fc.nat(), strange), { minLength: 1, maxLength: 3 })),
      titel: fc.string({ minLength: 1, maxLength: 40 }),
      // Six strange texts at once are never all accepted
      prose: fc.array(fc.oneof({ weight: 2 * koppen.length, arbitrary: fc.constantFrom('', 'Tekst.') }, { weight: 2, arbitrary: strange }), { minLength: koppen.length, maxLength: koppen.length }),
    })
    .map(({ entry, edits, titel, prose }): Filled => {
      const original = entryDraft(fields, entry.raw);
      let velden: Draft = original;
      for (const [n, text] of edits) {
        const all = leaves(velden);
        velden = put(velden, all[n % all.length] ?? [], text);
      }
      // The form begins a new practice or story with its own source.
      const own = collectie === 'praktijken' || collectie === 'verhalen' ? { bronnen: [{ bron: 'eigen-opgave', vindplaats: 'Gemeente Oss, 2026' }] } : {};
      if (!mended) return { soort, velden: { ...(velden as DraftGroup), titel: `Nieuw ${titel}`, vroegereIds: [], ...own }, tekst: prose.map((p) => (p.trim() === '' ? 'Tekst.' : p)) };
      const body = collecties[collectie].vorm === 'mdx' && prose[0] !== undefined && prose[0] !== '' ? [`${bodyText(entry.text)}\n\n${prose[0]}`] : undefined;
      return { soort, velden: velden as DraftGroup, tekst: body, van: { id: entry.path, bron: entry.text, velden: original } };
    });
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
    { numRuns: runs },
  );
  return accepted;
}

const RUNS = Number(process.env['VORM_RUNS'] ?? 12);

describe('what the form accepts, the check accepts', () => {
  it.each(SHARED.filter((s) => s !== 'antwoord'))('a new %s', async (soort) => expect(await holds(soort, false, RUNS)).toBeGreaterThan(0), 600_000);
  it.each([...SHARED, 'begrip', 'werkwijze', 'succesfactor', 'regio'] as const)('a mended %s', async (soort) => expect(await holds(soort, true, RUNS)).toBeGreaterThan(0), 600_000);
});

describe('in prose', () => {
  const filled = (titel: string, tekst: string): Filled => {
    const entry = entries('leervragen')[0]!;
    return { soort: 'leervraag', velden: { ...entryDraft(kindFields('leervraag'), entry.raw), titel, vroegereIds: [] }, tekst: [tekst] };
  };

  it('every honest text is accepted as it is typed', () => {
    const refused = Object.entries(HONEST).flatMap(([naam, tekst]) => makeFile(filled('Een nieuwe vraag', tekst), known()).problems.map((p) => `${naam}: ${p.melding}`));
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
