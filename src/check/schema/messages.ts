// What a schema refuses, in Dutch: one sentence for what is wrong, one for what to do.
import type { z } from 'zod';
import { counted } from '../../numbers.ts';
import { ID_VORM } from '../../schemas/id-vorm.ts';
import type { Advice } from '../problem.ts';
import { idFrom } from '../read/file-name.ts';
import { didYouMean } from '../suggest.ts';
import { asWritten } from './show.ts';
import type { FieldMeta } from './walk.ts';

export type Issue = z.core.$ZodIssue;

/** Marks a message that no schema wrote; see `validate`. */
export const NO_OWN_MESSAGE = '';

const KINDS: Record<string, string> = {
  string: 'een tekst', number: 'een getal', int: 'een geheel getal', boolean: 'true of false', array: 'een lijst', object: 'een groepje velden', date: 'een datum',
};

const DO = /^(Kies|Schrijf|Haal|Noem|Vul|Zeg|Zet|Kort|Verbeter|Draai|Laat|Gebruik|Kijk)\b/;

/**
 * Advice for one issue. `value` is what stands in the file (undefined: nothing), `field` what the
 * schema says about the field.
 */
export function issueAdvice(issue: Issue, value: unknown, field: FieldMeta): Advice {
  if (value === null) return { message: 'Dit veld is leeg.', remedy: `Vul het in${example(field)}, of haal de regel weg als het veld niet verplicht is.` };
  const measured = sizeAdvice(issue, value);
  if (measured) return measured;
  const general = generalAdvice(issue, value, field);
  const own = issue.message === NO_OWN_MESSAGE ? general : ownAdvice(issue.message, general);
  if (issue.code === 'invalid_format' && issue.pattern === String(ID_VORM) && typeof value === 'string' && idFrom(value)) return { message: own.message, remedy: `Schrijf ${idFrom(value)}.` };
  const near = issue.code === 'invalid_value' && typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : '';
  return near ? { ...own, remedy: `${near} ${own.remedy}` } : own;
}

/** Advice for a field that must be there and is not. */
export function missingAdvice(key: string, field: FieldMeta): Advice {
  return { message: `Het veld '${key}' ontbreekt.`, remedy: field.voorbeeld === undefined ? `Voeg '${key}' toe.` : `Voeg toe, zoals \`${key}: ${asWritten(field.voorbeeld)}\`.` };
}

/** More fields than this are not listed in a message. */
const MANY = 12;

/** Advice for a field that the schema does not know. */
export function unknownFieldAdvice(key: string, known: readonly string[]): Advice {
  const near = didYouMean(key, known);
  const others = known.length > MANY ? 'zet de tekst bij een ander veld. Alle velden staan in docs/velden.md' : `gebruik een van deze velden: ${known.join(', ')}`;
  return { message: `Onbekend veld '${key}'.`, remedy: near ? `${near} Haal anders de regel weg.` : `Haal de regel weg, of ${others}.` };
}

/** The sentences of a schema's own message, divided over message and remedy. */
function ownAdvice(text: string, general: Advice): Advice {
  const sentences = text.split(/(?<=[.?!]) (?=\p{Lu})/u);
  const at = sentences.findIndex((s) => DO.test(s));
  if (at === -1) return { message: text, remedy: general.remedy };
  return { message: sentences.slice(0, at).join(' ') || general.message, remedy: sentences.slice(at).join(' ') };
}

function sizeAdvice(issue: Issue, value: unknown): Advice | undefined {
  if (issue.code !== 'too_big' || typeof value !== 'string') return undefined;
  const max = Number(issue.maximum);
  const over = value.length - max;
  return { message: `Deze tekst heeft ${value.length} tekens; hoogstens ${max} mag.`, remedy: `Kort hem ${counted(over, 'teken')} in.` };
}

function generalAdvice(issue: Issue, value: unknown, field: FieldMeta): Advice {
  const here = value === undefined ? 'Hier ontbreekt iets.' : `Hier staat ${asWritten(value)}; dat past niet in dit veld.`;
  const remedy = field.voorbeeld === undefined ? (field.description ?? 'Verbeter de waarde.') : `Verbeter het${example(field)}.`;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof value)) return { message: here, remedy: `Zet de waarde tussen aanhalingstekens: "${asWritten(value)}".` };
      return { message: here, remedy: `Hier hoort ${KINDS[issue.expected] ?? 'iets anders'} te staan${example(field)}.` };
    case 'invalid_value':
      return { message: here, remedy: `Kies uit: ${issue.values.map(String).join(', ')}.` };
    case 'too_small':
      if (typeof value === 'string' || Array.isArray(value)) return { message: Array.isArray(value) ? 'Deze lijst is te kort.' : 'Deze tekst is te kort.', remedy: `Vul ten minste ${issue.minimum} in${example(field)}.` };
      return { message: here, remedy: `Schrijf een getal van ten minste ${issue.minimum}.` };
    case 'too_big':
      return { message: here, remedy: Array.isArray(value) ? `Laat hoogstens ${issue.maximum} staan.` : `Schrijf een getal van hoogstens ${issue.maximum}.` };
    default:
      return { message: here, remedy };
  }
}

const example = (field: FieldMeta) => (field.voorbeeld === undefined ? '' : `, zoals ${asWritten(field.voorbeeld)}`);
