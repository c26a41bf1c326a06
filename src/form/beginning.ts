// What a new entry begins with: its dates, and what the page that the visitor came from already knows.
import type { Draft, DraftGroup } from './field.ts';
import type { Sheet } from './sheet.ts';

/** What is known of the practice that an entry is about. */
export interface AboutPractice {
  /** Its open questions, in its own words. */
  vragen: readonly string[];
  /** Who did it: the party that others learn from. */
  partij: { readonly naam: string; readonly regio?: string };
}

export interface Beginning {
  /** The day of the visitor, JJJJ-MM-DD. */
  vandaag: string;
  praktijk?: string | undefined;
  over?: AboutPractice | undefined;
  regio?: string | undefined;
  /** Kind of exchange. */
  stap?: string | undefined;
}

/** Whether a value is one that the sheet offers for a collection. */
export const isOffered = (sheet: Pick<Sheet, 'opties'>, collectie: string, id: string | undefined): id is string => sheet.opties[collectie]?.some(([known]) => known === id) ?? false;

const nameIn = (sheet: Sheet, collectie: string, id: string) => sheet.opties[collectie]?.find(([known]) => known === id)?.[1] ?? '';

const given = (pairs: Record<string, Draft | undefined>): DraftGroup => Object.fromEntries(Object.entries(pairs).filter((p): p is [string, Draft] => p[1] !== undefined));

/** The fields of a step of learning: from whom, to whom, which kind. */
function exchange(sheet: Sheet, { praktijk, over, regio, stap }: Beginning): DraftGroup {
  const kinds = sheet.stappen.flatMap((s) => s.velden).find((f) => f.naam === 'soort');
  const soort = kinds?.soort === 'keuze' && stap !== undefined && kinds.opties.includes(stap) ? stap : undefined;
  return given({
    soort,
    van: praktijk === undefined ? undefined : given({ naam: over?.partij.naam, regio: over?.partij.regio, praktijk }),
    naar: regio === undefined ? undefined : { naam: nameIn(sheet, 'regios', regio), regio },
  });
}

/**
 * The draft that a new entry of a kind begins with; only fields that its form has.
 * A practice, region or kind that the sheet does not offer is left out.
 */
export function beginning(sheet: Sheet, asked: Beginning): DraftGroup {
  const regio = isOffered(sheet, 'regios', asked.regio) ? asked.regio : undefined;
  const names = new Set(sheet.stappen.flatMap((s) => [...s.velden, ...s.zelden]).map((f) => f.naam));
  const month = asked.vandaag.slice(0, 7);
  const all: DraftGroup = {
    status: 'concept',
    gepubliceerd: asked.vandaag,
    herzien: asked.vandaag,
    ...(sheet.collectie === 'praktijken' || sheet.collectie === 'verhalen' ? { bronnen: [{ bron: 'eigen-opgave' }] } : {}),
    ...(sheet.soort === 'praktijk' && regio ? { regios: [regio] } : {}),
    ...(sheet.soort === 'leervraag' ? given({ stand: 'open', gesteld: month, praktijken: asked.praktijk ? [asked.praktijk] : [], vrager: regio ? { naam: nameIn(sheet, 'regios', regio), regio } : undefined }) : {}),
    ...(sheet.soort === 'uitwisseling' ? exchange(sheet, { ...asked, regio }) : {}),
    ...(asked.praktijk ? { praktijk: asked.praktijk } : {}),
    ...(['leervraag', 'uitwisseling'].includes(sheet.soort) ? { bron: { vorm: '1', waarde: { datum: month } } } : {}),
  };
  return Object.fromEntries(Object.entries(all).filter(([k]) => names.has(k)));
}

/** The draft of an answer: one item per open question of the practice. */
export function answers(vragen: readonly string[], today: string): DraftGroup {
  const datum = today.slice(0, 7);
  return { antwoorden: vragen.map((vraag) => ({ vraag, datum, bron: { vorm: '1', waarde: { datum } } })) };
}
