// Unquoted values that two yaml readers may take for different things. Astro reads with
// js-yaml, the check with eemeli's yaml: what they could disagree on is refused.
import { isRealDay } from '../../schemas/datum.ts';
import type { Advice } from '../problem.ts';

const PLAIN_NUMBER = /^(0|-?[1-9]\d*|-?(0|[1-9]\d*)\.\d+)$/;
const NUMBERLIKE = /^[-+]?(0b[01_]+|0o?[0-7_]+|0x[\da-f_]+|\d[\d_]*(\.[\d_]*)?(e[-+]?\d+)?|\.\d[\d_]*(e[-+]?\d+)?|\.(inf|nan))$/i;
const TIMESTAMP = /^\d{4}-\d{1,2}-\d{1,2}([Tt]|[ \t]+)\d/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an unquoted yaml value: the value for the schema, or what is wrong with it. */
export function readPlain(text: string, value: unknown): { value: unknown } | Advice {
  if (DAY.test(text)) {
    if (isRealDay(text)) return { value: new Date(`${text}T00:00:00Z`) };
    return { message: `De datum ${text} bestaat niet.`, remedy: 'Verbeter de dag of de maand: JJJJ-MM-DD, zoals 2026-11-22.' };
  }
  if (TIMESTAMP.test(text))
    return { message: `Bij ${text} staat een tijd.`, remedy: 'Schrijf alleen de dag: JJJJ-MM-DD, zoals 2026-11-22.' };
  if (NUMBERLIKE.test(text) && !PLAIN_NUMBER.test(text))
    return {
      message: `${text} kan een getal zijn of een tekst.`,
      remedy: `Is het een tekst, zoals een telefoonnummer? Zet het tussen aanhalingstekens: "${text}". Is het een getal? Schrijf alleen cijfers.`,
    };
  return { value };
}
