// Every entry of the collection through the form and back.
import { describe, expect, it } from 'vitest';
import { collecties, type Collectie } from '../schemas/index.ts';
import { entries } from './content.fixtures.ts';
import { fieldsOf } from './describe.ts';
import { kindNames, kindOf, KINDS } from './kinds.ts';
import { bodyText, mendFile } from './mend.ts';
import { entryData } from './to-data.ts';
import { entryDraft } from './to-draft.ts';

it('every collection has a form, and that of the practices is not the one for answers', () => {
  for (const collectie of Object.keys(collecties) as Collectie[]) expect(KINDS[kindOf(collectie)].collectie).toBe(collectie);
  expect(kindOf('praktijken')).toBe('praktijk');
});

describe.each(Object.keys(collecties) as Collectie[])('%s', (collectie) => {
  const { schema, vorm } = collecties[collectie];
  const fields = fieldsOf(schema);
  const order = fields.map((f) => f.naam);

  it('has entries to try', () => expect(entries(collectie).length).toBeGreaterThan(0));

  it('shows every entry in the form, and reads the same data back', () => {
    for (const { path, raw } of entries(collectie)) expect(schema.parse(entryData(fields, entryDraft(fields, raw))), path).toEqual(schema.parse(raw));
  });

  it('leaves an entry that nobody changed as it is, byte for byte', () => {
    for (const { path, text, raw } of entries(collectie)) {
      const data = entryData(fields, entryDraft(fields, raw));
      expect(mendFile(vorm, text, order, data, data), path).toBe(text);
      if (vorm === 'mdx') expect(mendFile(vorm, text, order, data, data, bodyText(text)), path).toBe(text);
    }
  });
});

it.each(kindNames.filter((k) => k !== 'antwoord'))('the steps of %s name every field of its schema once', (naam) => {
  const steps: readonly { velden: readonly string[]; zelden?: readonly string[] }[] = KINDS[naam].stappen;
  const asked = steps.flatMap((s) => [...s.velden, ...(s.zelden ?? [])]);
  expect([...asked].sort()).toEqual(fieldsOf(collecties[KINDS[naam].collectie].schema).map((f) => f.naam).sort());
});
