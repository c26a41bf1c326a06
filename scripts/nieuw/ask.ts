// The questions on the screen, and what is done with an answer.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { valueAt } from '../../src/check/schema/show.ts';
import { labelAt } from '../../src/check/schema/walk.ts';
import { didYouMean, nearest } from '../../src/check/suggest.ts';
import { kind, type KindName } from '../../src/form/kinds.ts';
import { collecties } from '../../src/schemas/index.ts';
import { answerProblem, answerValue, questions, withValue, type Question } from '../../src/form/prompts.ts';
import { KINDS, Refusal, USE } from './refusal.ts';

type Ask = (question: string, why?: string) => Promise<string>;

/** More names than this are not listed in a question. */
const MANY = 60;

/** Asks on the screen, line by line; the end of the input is an empty answer to all that follows. */
export function onScreen(): { ask: Ask; close(): void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // Lines that came before the question count too.
  const answers = lines[Symbol.asyncIterator]();
  const ask: Ask = async (question, why = '') => {
    console.log(`\n${question}${why ? `\n  ${why}` : ''}`);
    return (await answers.next()).value ?? '';
  };
  return { ask, close: () => lines.close() };
}

/** The kind that a flag names, or that somebody chooses. Throws a Refusal when there is no such kind. */
export async function chosenKind(flag: string | undefined, ask: Ask | undefined): Promise<KindName> {
  const given = flag ?? (await ask?.(`Wat wilt u maken? (${KINDS.join(', ')})`)) ?? '';
  const found = KINDS.find((k) => k === given.trim());
  if (found) return found;
  const near = nearest(given, KINDS);
  throw new Refusal(`${given ? `De soort '${given}' is er niet.` : 'Noem een soort.'}${near ? ` Bedoelde u '${near}'?` : ''}\n\n${USE}`);
}

/** Asks every question of a kind; asks again until the schema accepts the answer. An empty answer leaves it for later. */
export async function asked(root: string, soort: KindName, data: Record<string, unknown>, ask: Ask): Promise<Record<string, unknown>> {
  let all = data;
  for (const { path, field } of questions(soort)) {
    if (valueAt(all, path) !== undefined) continue;
    const names = namesFor(root, field);
    for (let first = true; ; first = false) {
      const value = answerValue(field, await ask(labelOf(soort, { path, field }), first ? about(field, names) : ''));
      if (value === undefined) break;
      const next = withValue(all, path, value);
      const problem = answerProblem(soort, next, path) || unknownName(value, names);
      if (!problem) {
        all = next;
        break;
      }
      console.log(`  ${problem}`);
    }
  }
  return all;
}

/** A part of a group with the name of the group, as in "Periode › Van". */
function labelOf(soort: KindName, { path, field }: Question): string {
  const { schema } = collecties[kind(soort).collectie];
  const label = path.length > 1 ? labelAt(schema, path.map((p) => (p === '0' ? 0 : p))) : field.label;
  return field.verplicht ? label : `${label} (mag leeg)`;
}

/** The ids that a field may name; undefined for a field that names none. */
function namesFor(root: string, field: Question['field']): string[] | undefined {
  const collectie = field.soort === 'verwijzing' || field.soort === 'vinkjes' ? field.verwijst : undefined;
  return collectie === undefined ? undefined : globSync('*.{mdx,yaml}', { cwd: join(root, collectie) }).map((f) => f.replace(/\.\w+$/, '')).sort();
}

function unknownName(value: unknown, names: readonly string[] | undefined): string {
  const strange = names && [value].flat().map(String).find((id) => !names.includes(id));
  return strange === undefined ? '' : `'${strange}' staat er niet bij. ${didYouMean(strange, names ?? [])}`.trim();
}

function about(field: Question['field'], names: readonly string[] | undefined): string {
  const several = field.soort === 'vinkjes' || field.soort === 'lijst' ? "Een of meer, met komma's" : 'Kies uit';
  const own = field.soort === 'keuze' || field.soort === 'vinkjes' ? field.opties : undefined;
  const list = own ?? (names && names.length <= MANY ? names : undefined);
  const options = list ? `${several}: ${list.join(', ')}.` : names ? `Een naam uit src/content/${'verwijst' in field ? (field.verwijst ?? '') : ''}.` : field.soort === 'lijst' ? `${several}.` : '';
  return [field.uitleg, options, field.voorbeeld && field.voorbeeld !== 'onbekend' ? `Bijvoorbeeld: ${field.voorbeeld.replace(/^\[ (.*) \]$|^"(.*)"$/, '$1$2')}` : ''].filter(Boolean).join(' ');
}
