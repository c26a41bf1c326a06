import type { DraftGroup } from './field.ts';
import type { Sheet } from './sheet.ts';

/** What the form of a new entry begins with. `praktijk`: the practice that it is about; `vandaag`: JJJJ-MM-DD. */
export function beginningOf(sheet: Sheet, praktijk: string | undefined, vandaag: string): DraftGroup {
  const names = new Set(sheet.stappen.flatMap((s) => [...s.velden, ...s.zelden]).map((f) => f.naam));
  const month = vandaag.slice(0, 7);
  const all: DraftGroup = {
    status: 'concept',
    gepubliceerd: vandaag,
    herzien: vandaag,
    ...(sheet.collectie === 'praktijken' || sheet.collectie === 'verhalen' ? { bronnen: [{ bron: 'eigen-opgave' }] } : {}),
    ...(sheet.soort === 'leervraag' ? { stand: 'open', gesteld: month, praktijken: praktijk ? [praktijk] : [] } : {}),
    ...(praktijk ? { praktijk } : {}),
    ...(['leervraag', 'uitwisseling'].includes(sheet.soort) ? { bron: { vorm: '1', waarde: { datum: month } } } : {}),
  };
  return Object.fromEntries(Object.entries(all).filter(([k]) => names.has(k)));
}

/** The answers that a practice still lacks: a question for each thing that it does not tell. */
export function openAnswers(sheet: Sheet, onbekend: readonly string[], vandaag: string): DraftGroup {
  const month = vandaag.slice(0, 7);
  return { antwoorden: onbekend.map((k) => ({ vraag: sheet.vragen[k] ?? '', datum: month, bron: { vorm: '1', waarde: { datum: month } } })) };
}
