// Stories to read after one, with the reason: same trade, same question, same region.
import type { Verhaal } from '../schemas/verhaal.ts';
import { listText, midSentence } from './sentence.ts';
import type { Catalogue, Item } from './types.ts';

/** The four questions in the words of an employer. */
export const VRAAG_NAMES: Record<Verhaal['vragen'][number], string> = {
  'ik-zoek-mensen': 'Ik zoek mensen',
  'ik-wil-iets-terugdoen': 'Ik wil iets terugdoen',
  'ik-heb-een-zieke-werknemer': 'Ik heb een zieke werknemer',
  'ik-doe-mee-aan-een-aanbesteding': 'Ik doe mee aan een aanbesteding',
};

interface SimilarStory {
  verhaal: Item<Verhaal>;
  reasons: string[];
}

const regionsOf = (v: Item<Verhaal>, c: Catalogue) => new Map(c.praktijken.find((p) => p.id === v.data.praktijk)?.data.regios.map((r) => [r.id, c.regios.find((x) => x.id === r.id)?.data.naam ?? r.id]));

/** At most `max` stories: a shared trade weighs 3, a shared region 2, a shared question 1 over how many stories have it. */
export function similarStories(item: Item<Verhaal>, c: Catalogue, max = 3): SimilarStory[] {
  const mine = regionsOf(item, c);
  return c.verhalen
    .filter((v) => v.id !== item.id)
    .map((verhaal) => {
      const reasons: string[] = [];
      let score = 0;
      const trades = verhaal.data.sectoren.filter((s) => item.data.sectoren.some((x) => x.id === s.id)).map((s) => c.termen.find((t) => t.lijst === 'sectoren' && t.id === s.id)?.data.naam ?? s.id);
      if (trades.length > 0) (score += 3 * trades.length), reasons.push(`ook in: ${listText(trades.map(midSentence))}`);
      const regions = [...regionsOf(verhaal, c)].filter(([id]) => mine.has(id)).map(([, naam]) => naam);
      if (regions.length > 0) (score += 2), reasons.push(`ook uit de regio ${regions[0]}`);
      const questions = verhaal.data.vragen.filter((q) => item.data.vragen.includes(q));
      for (const q of questions) score += 1 / c.verhalen.filter((v) => v.data.vragen.includes(q)).length;
      if (questions.length > 0) reasons.push(`ook bij: ${listText(questions.map((q) => midSentence(VRAAG_NAMES[q])))}`);
      return { verhaal, reasons, score };
    })
    .filter((s) => s.reasons.length > 0)
    .sort((a, b) => b.score - a.score || (a.verhaal.id < b.verhaal.id ? -1 : 1))
    .slice(0, max)
    .map(({ verhaal, reasons }) => ({ verhaal, reasons }));
}
