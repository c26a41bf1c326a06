import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { collecties, type Collectie } from '../../src/schemas/index.ts';
import { root } from '../root.ts';
import { drifted } from './all.ts';
import { ISSUE_FORMS } from './questions.ts';
import { issueForm, issueTemplate, questionsOf } from './issueForms.ts';
import { readLists, type Lists } from './lists.ts';
import { withoutIds } from './jsonSchemas.ts';
import { collectionField, DAY, MOMENT, fieldAt } from './field.ts';
import { may } from './fieldReference.ts';

const lijsten: Lists = new Map([['regios', [{ id: 'achterhoek', titel: 'Achterhoek' }]], ['themas', [{ id: 'samenwerking', titel: 'Samenwerking' }]], ...['doelgroepen', 'sectoren', 'instrumenten'].map((l): [string, { id: string; titel: string }[]] => [`termen/${l}`, [{ id: 'een', titel: 'Eén' }]])]);

// Reads every entry
test('what is made from the schemas is up to date: npm run genereer', { timeout: 60_000 }, () => {
  expect(drifted(root)).toEqual([]);
});

describe('a field as an editor writes it', () => {
  const praktijk = collectionField('praktijken');
  it('tells dates apart, and knows what is required behind a union', () => {
    expect(fieldAt(praktijk, 'gepubliceerd')?.pattern).toBe(DAY);
    expect(fieldAt(praktijk, 'stand.peildatum')?.pattern).toBe(MOMENT);
    expect(fieldAt(praktijk, 'periode')?.required).toEqual(['van']);
    expect(praktijk.required).not.toContain('kosten');
  });
  it('says in words what may stand there', () => {
    const words = (path: string) => may(fieldAt(praktijk, path) ?? {});
    expect(words('titel')).toBe('tekst, hoogstens 110 tekens');
    expect(words('inwoners')).toBe('geheel getal van 100 tot en met 20000000');
    expect(words('onderdeelVan')).toBe('id uit [praktijken](#praktijken)');
    expect(words('sectoren')).toBe('lijst van: id uit [termen/sectoren](#termen), of `{ sector: id, toekenning: redactie }` als de redactie het koos');
    expect(words('succesfactoren.bron')).toBe('[bron met vindplaats](#bron-met-vindplaats)');
    expect(words('periode.van')).toBe('jaar, maand of dag: `"JJJJ"`, `"JJJJ-MM"`, `"JJJJ-MM-DD"`, of [ongeveer](#ongeveer)');
  });
});

describe('JSON Schemas', () => {
  const read = (naam: string) => JSON.parse(readFileSync(`${root}schemas-json/${naam}.schema.json`, 'utf8')) as Parameters<typeof z.fromJSONSchema>[0];
  it.each(Object.keys(collecties) as Collectie[])('accept every entry of %s, and no unknown field', { timeout: 60_000 }, (naam) => {
    const schema = z.fromJSONSchema(read(naam));
    const entries = globSync(`src/content/${naam}/**/*.{mdx,yaml}`, { cwd: root }).map((file) => {
      const text = readFileSync(root + file, 'utf8');
      return { file, data: parse(file.endsWith('.mdx') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text) as Record<string, unknown> };
    });
    expect(entries.filter(({ data }) => !schema.safeParse(data).success).map(({ file }) => file)).toEqual([]);
    expect(schema.safeParse({ ...entries[0]?.data, onzin: 1 }).success).toBe(false);
  });
  it('offer the ids that exist, and an id that is newer than the list passes', () => {
    const text = JSON.stringify({ definitions: { praktijken: { title: 'praktijken', enum: ['a'] } } });
    expect(withoutIds(text)).toBe(withoutIds(text.replace('"a"', '"a","b"')));
    const schema = z.fromJSONSchema(read('uitwisselingen'));
    const step = { titel: 'T', soort: 'werkbezoek', van: { naam: 'A' }, naar: { naam: 'B', regio: 'nog-niet-in-de-lijst' }, datum: '2019', bron: { opgave: 'A', datum: '2026' } };
    expect(schema.safeParse(step).success).toBe(true);
  });
  it('read titles and ids from the files, drafts left out', { timeout: 60_000 }, () => {
    const all = readLists(`${root}src/content`);
    expect(all.get('termen/sectoren')?.length).toBeGreaterThan(10);
    const names = globSync('src/content/regios/*.yaml', { cwd: root }).map((f) => basename(f, '.yaml'));
    expect(all.get('regios')?.map((i) => i.id)).toEqual(names.sort());
  });
});

describe.each(ISSUE_FORMS)('issue form $id', (formulier) => {
  const vragen = questionsOf(formulier, lijsten);

  it('asks everything that the schema requires, or leaves it to the editors by name', () => {
    if (!formulier.collectie) return;
    const asked = formulier.vragen.map((v) => (typeof v === 'string' ? v : 'veld' in v ? v.veld : v.id).split('.')[0] ?? '');
    const source = asked.includes('bron') ? ['bronnen', 'bron'] : [];
    const missing = (collectionField(formulier.collectie).required ?? []).filter((key) => ![...asked, ...formulier.doorRedactie, ...source].includes(key));
    expect(missing).toEqual([]);
  });

  // What GitHub and Forgejo refuse: doubles, empty lists, choices that are no text
  it('has ids, labels and choices that the forges accept', () => {
    const form = parse(issueForm(formulier, lijsten)) as { name: string; description: string; body: { type: string; id?: string; attributes: { label?: string; options?: unknown[] } }[] };
    expect(form.name && form.description).toBeTruthy();
    const fields = form.body.filter((b) => b.type !== 'markdown');
    expect(fields.every((f) => /^[a-zA-Z0-9-]+$/.test(f.id ?? ''))).toBe(true);
    expect(new Set(fields.map((f) => f.id)).size).toBe(fields.length);
    expect(new Set(fields.map((f) => f.attributes.label)).size).toBe(fields.length);
    for (const f of fields.filter((x) => x.type === 'dropdown')) {
      expect(f.attributes.options?.every((o) => typeof o === 'string' && !/^(none|true|false)$/i.test(o)), f.id).toBe(true);
      expect(new Set(f.attributes.options).size, f.id).toBe(f.attributes.options?.length);
      expect(f.attributes.options?.length, f.id).toBeGreaterThan(0);
    }
  });

  it('asks the same on GitLab', () => {
    const headings = [...issueTemplate(formulier, lijsten).matchAll(/^## (.*?)(?: \(verplicht\))?$/gm)].map((m) => m[1]);
    expect(headings).toEqual([...vragen.map((v) => v.label), 'Voor u verstuurt']);
  });
});

it('stops at a field that is not in the schema', () => {
  expect(() => questionsOf({ id: 'x', naam: 'X', uitleg: '', titel: '', collectie: 'praktijken', vragen: ['titels'], doorRedactie: [] }, lijsten)).toThrow('Het formulier x vraagt naar titels');
});
