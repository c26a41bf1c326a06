// A file to fill in by hand: every field with what it means, the required ones open, the rest as comment.
import { isMap, parseDocument } from 'yaml';
import { collecties } from '../schemas/index.ts';
import type { Field } from './field.ts';
import { kind, type KindName } from './kinds.ts';
import { kindFields } from './fields.ts';
import { safeProse } from './prose.ts';
import { yamlText } from './write.ts';

/** Data that is known already, and prose under each heading of the kind. */
interface Start {
  velden: Record<string, unknown>;
  tekst?: readonly string[];
}

/**
 * The text of a file with comments. What `start` does not give, the reader fills in: a required field
 * stands open with its example, another one is a comment.
 */
export function templateText(soort: KindName, start: Start): string {
  const { collectie, koppen } = kind(soort);
  const yaml = kindFields(soort).map((f) => fieldLines(f, start.velden[f.naam])).join('');
  if (collecties[collectie].vorm === 'yaml') return yaml;
  const sections = start.velden['niveau'] === 'signalement' && !start.tekst ? [''] : koppen;
  const body = sections.map((kop, i) => {
    const text = safeProse(start.tekst?.[i] ?? '', kop !== '') || (kop === '' ? 'Schrijf hier uw tekst.' : 'Onbekend.');
    return kop === '' ? text : `## ${kop}\n\n${text}`;
  });
  return `---\n${yaml}---\n\n${body.join('\n\n')}\n`;
}

function fieldLines(f: Field, value: unknown): string {
  const about = [`${f.label}. ${f.uitleg ?? ''}`.trim(), choices(f), f.verplicht && value === undefined ? 'Verplicht.' : ''].filter(Boolean).join(' ');
  if (value !== undefined) return `# ${about}\n${yamlText({ [f.naam]: value })}`;
  return `# ${about}\n${commented(example(f))}`;
}

function choices(f: Field): string {
  if (f.soort === 'keuze') return `Kies uit: ${f.opties.join(', ')}.`;
  if (f.soort === 'vinkjes' && f.opties) return `Kies uit: ${f.opties.join(', ')}.`;
  if (f.soort === 'vinkjes' || f.soort === 'verwijzing') return `Schrijf een id uit src/content/${f.verwijst ?? ''}.`;
  return f.soort === 'tekst' && f.max && !f.uitleg?.includes('tekens') ? `Hoogstens ${f.max} tekens.` : '';
}

/** The field as yaml, with the worked value of its schema. */
function example(f: Field): string {
  const parsed = f.voorbeeld === undefined ? undefined : parseDocument(`${f.naam}: ${f.voorbeeld}`);
  const whole = parsed && parsed.errors.length === 0 && isMap(parsed.contents) && !f.voorbeeld?.includes('...');
  if (whole) return `${f.naam}: ${f.voorbeeld}\n`;
  if (f.soort === 'tekst') return `${f.naam}: ...\n`;
  return yamlText({ [f.naam]: shape(f) });
}

/** What a field looks like, from the examples within it. */
function shape(f: Field): unknown {
  if (f.soort === 'groep') return Object.fromEntries(f.velden.map((v) => [v.naam, shape(v)]));
  if (f.soort === 'lijst') return [shape(f.item)];
  if (f.soort === 'vormen') return f.vormen[0] ? shape(f.vormen[0]) : '...';
  if (f.soort === 'vinkjes') return [f.opties?.[0] ?? '...'];
  if (f.soort === 'getal') return Number(f.voorbeeld ?? 1);
  return f.voorbeeld?.replace(/^"(.*)"$/, '$1') ?? '...';
}

const commented = (text: string) => text.replace(/^(?=.)/gm, '# ');
