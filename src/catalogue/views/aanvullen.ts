// What the form may know of a practice before a visitor types: its open questions, and who did it.
import { nounFor } from '../../numbers.ts';
import { listText, midSentence } from '../sentence.ts';
import { questionsFor } from '../questions.ts';
import type { Catalogue, PraktijkItem } from '../types.ts';

/** Questions of the practice in its own words, and the party that others learn from. */
export function aanvullenView(item: PraktijkItem, c: Catalogue): { vragen: string[]; partij: { naam: string; regio?: string } } {
  const { gemeenten, regios, titel } = item.data;
  const [regio] = regios;
  const names = regios.map((r) => c.regios.find((x) => x.id === r.id)?.data.naam ?? r.id);
  const naam = gemeenten.length > 0 ? `${nounFor(gemeenten.length, 'gemeente')} ${listText(gemeenten)}` : names.length > 0 ? `regio ${listText(names)}` : midSentence(titel);
  return { vragen: questionsFor(item, c).map((v) => v.vraag), partij: regio ? { naam, regio: regio.id } : { naam } };
}
