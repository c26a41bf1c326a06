// `npm run nieuw` asks for what everybody fills in, field by field, and checks every answer against
// the schema of that field.
import { dataProblems } from './judge.ts';
import type { Field } from './field.ts';
import { kindFields } from './fields.ts';
import { kind, type KindName } from './kinds.ts';

/** One question: the path of its field in the file, and the field. */
export interface Question {
  path: string[];
  field: Field;
}

/** What a new entry gets without being asked. */
export const beginning = (today: string): Record<string, unknown> => ({ status: 'concept', gepubliceerd: today, herzien: today });

/**
 * The questions of a kind, in the order of its form: what everybody fills in and what is required,
 * groups by their required parts. What takes several answers each (figures, partners) is left for the file.
 */
export function questions(soort: KindName): Question[] {
  const fields = kindFields(soort);
  const given = new Set(Object.keys(beginning('')));
  const usual = kind(soort).stappen.flatMap((s) => s.velden);
  const all = [...usual.flatMap((name) => fields.find((f) => f.naam === name) ?? []), ...fields.filter((f) => f.verplicht && !usual.includes(f.naam))];
  return all.filter((f) => !given.has(f.naam) && (f.verplicht || isSimple(f))).flatMap((f) => asked(f, [f.naam]));
}

/** Whether one line answers it. */
const isSimple = (f: Field): boolean => f.soort !== 'groep' && f.soort !== 'vormen' && f.soort !== 'vast' && (f.soort !== 'lijst' || f.item.soort === 'tekst');

function asked(f: Field, path: string[]): Question[] {
  if (f.soort === 'groep') return f.velden.filter((v) => v.verplicht).flatMap((v) => asked(v, [...path, v.naam]));
  if (f.soort === 'lijst' && f.item.soort === 'groep') return f.item.velden.filter((v) => v.verplicht).flatMap((v) => asked(v, [...path, '0', v.naam]));
  const first = f.soort === 'vormen' ? f.vormen[0] : undefined;
  // Of the ways to write a value the first is asked; a flag can give another.
  if (first) return first.soort === 'groep' ? asked(first, path) : [{ path, field: { ...first, naam: f.naam, label: f.label, verplicht: f.verplicht, ...(f.uitleg === undefined ? {} : { uitleg: f.uitleg }) } }];
  return [{ path, field: f }];
}

/** The value of an answer as typed: several of a list are separated by commas. */
export function answerValue(field: Field, text: string): unknown {
  const t = text.trim().replace(/\s+/g, ' ');
  if (t === '') return undefined;
  if (field.soort === 'getal') return /^-?\d+([.,]\d+)?$/.test(t) ? Number(t.replace(',', '.')) : t;
  if (field.soort === 'janee') return /^(ja|j|true)$/i.test(t) ? true : /^(nee|n|false)$/i.test(t) ? false : t;
  if (field.soort === 'vinkjes' || field.soort === 'lijst') return t.split(/\s*,\s*/).filter(Boolean);
  return t;
}

/** Data with a value at a path; lists and groups on the way are made. */
export function withValue(data: Record<string, unknown>, [step, ...rest]: readonly string[], value: unknown): Record<string, unknown> {
  if (step === undefined) return data;
  return { ...data, [step]: rest.length === 0 ? value : below(data[step], rest, value) };
}

function below(value: unknown, [step = '', ...rest]: readonly string[], leaf: unknown): unknown {
  if (!/^\d+$/.test(step)) return withValue(typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}, [step, ...rest], leaf);
  const list: unknown[] = Array.isArray(value) ? [...value] : [];
  list[Number(step)] = rest.length === 0 ? leaf : below(list[Number(step)], rest, leaf);
  return list;
}

/** What the schema says of one answer among what is there; empty when it is right. */
export function answerProblem(soort: KindName, data: Record<string, unknown>, path: readonly string[]): string {
  const own = dataProblems(kind(soort).collectie, data).find((p) => p.path.join('.') === path.join('.') || p.path.join('.').startsWith(`${path.join('.')}.`));
  return own?.message ?? '';
}
