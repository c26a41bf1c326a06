// What fits a learning question: practices, ways of working, and who asked the like. Reasons always.
import type { Leervraag } from '../schemas/leervraag.ts';
import type { Toegekend } from '../schemas/toekenning.ts';
import { contactFrom } from './ask.ts';
import { listText, midSentence } from './sentence.ts';
import type { Catalogue, Item } from './types.ts';

const KINDS = ['succesfactoren', 'instrumenten', 'doelgroepen', 'themas'] as const;
type Kind = (typeof KINDS)[number];
type Profile = Record<Kind, string[]>;

// A factor says what a question is about; a theme holds a sixth of the whole collection
const WEIGHT: Record<Kind, number> = { succesfactoren: 3, instrumenten: 2, doelgroepen: 2, themas: 1 };
const LEAD: Record<Kind, [one: string, more: string]> = { succesfactoren: ['zelfde succesfactor', 'zelfde succesfactoren'], instrumenten: ['zelfde instrument', 'zelfde instrumenten'], doelgroepen: ['zelfde doelgroep', 'zelfde doelgroepen'], themas: ['zelfde thema', 'zelfde thema’s'] };

interface Described {
  themas: Toegekend[];
  doelgroepen: Toegekend[];
  instrumenten: Toegekend[];
}

const profile = (d: Described, factors: string[]): Profile => ({ succesfactoren: factors, themas: d.themas.map((t) => t.id), doelgroepen: d.doelgroepen.map((t) => t.id), instrumenten: d.instrumenten.map((t) => t.id) });

export interface Match {
  id: string;
  titel: string;
  redenen: string[];
}

function nameOf(kind: Kind, id: string, c: Catalogue): string {
  if (kind === 'succesfactoren') return c.succesfactoren.find((f) => f.id === id)?.data.titel ?? id;
  if (kind === 'themas') return c.themas.find((t) => t.id === id)?.data.titel ?? id;
  return c.termen.find((t) => t.lijst === kind && t.id === id)?.data.naam ?? id;
}

/**
 * Entries that share something with a question, best first; ties by id.
 * What few entries have weighs more. A shared factor is enough; anything else needs a second kind beside it.
 */
function match(wanted: Profile, entries: { id: string; titel: string; profile: Profile }[], c: Catalogue, max: number): Match[] {
  const having = (kind: Kind, id: string) => entries.filter((e) => e.profile[kind].includes(id)).length;
  return entries
    .map((e) => {
      const shared = KINDS.map((kind) => ({ kind, ids: wanted[kind].filter((id) => e.profile[kind].includes(id)) })).filter((s) => s.ids.length > 0);
      const score = shared.flatMap(({ kind, ids }) => ids.map((id) => WEIGHT[kind] / Math.sqrt(having(kind, id)))).reduce((sum, n) => sum + n, 0);
      const redenen = shared.map(({ kind, ids }) => `${LEAD[kind][ids.length > 1 ? 1 : 0]}: ${listText(ids.slice(0, 2).map((id) => midSentence(nameOf(kind, id, c))))}`);
      return { id: e.id, titel: e.titel, redenen, score, enough: shared.length > 1 || shared[0]?.kind === 'succesfactoren' };
    })
    .filter((m) => m.enough)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, max)
    .map(({ id, titel, redenen }) => ({ id, titel, redenen }));
}

const asked = (l: Leervraag) => profile(l, l.succesfactoren);

/** Practices that fit a question, those that it names itself left out. */
export function matchingPraktijken({ data }: Item<Leervraag>, c: Catalogue, max = 5): Match[] {
  const entries = c.praktijken.filter((p) => !data.praktijken.includes(p.id)).map((p) => ({ id: p.id, titel: p.data.titel, profile: profile(p.data, p.data.succesfactoren.map((f) => f.factor)) }));
  return match(asked(data), entries, c, max);
}

/** Ways of working that fit a question, those that it names itself left out. */
export function matchingWerkwijzen({ data }: Item<Leervraag>, c: Catalogue, max = 3): Match[] {
  const entries = c.werkwijzen.filter((w) => !data.werkwijzen.includes(w.id)).map((w) => ({ id: w.id, titel: w.data.titel, profile: profile(w.data, w.data.succesfactoren) }));
  return match(asked(data), entries, c, max);
}

/** Other questions that ask the like. */
export function likeQuestions(item: Item<Leervraag>, c: Catalogue, max = 4): Match[] {
  const entries = c.leervragen.filter((l) => l.id !== item.id).map((l) => ({ id: l.id, titel: l.data.titel, profile: asked(l.data) }));
  return match(asked(item.data), entries, c, max);
}

/** Practices that a question leads to: named by it, or fitting it. */
export const leadsTo = (item: Item<Leervraag>, c: Catalogue): number => item.data.praktijken.filter((id) => c.praktijken.some((p) => p.id === id)).length + matchingPraktijken(item, c).length;

/** How a question stands on a day ('JJJJ-MM-DD'): an open one lapses after its last day. */
export function standOn(l: Pick<Leervraag, 'stand' | 'tot'>, today: string): Leervraag['stand'] {
  return l.stand === 'open' && l.tot !== undefined && today.slice(0, l.tot.length) > l.tot ? 'verlopen' : l.stand;
}

/** Mailboxes of those who ask this question or the like, and wait for an answer. Each once. */
export function askersToMail(item: Item<Leervraag>, c: Catalogue, today: string): string[] {
  const like = new Set(likeQuestions(item, c).map((m) => m.id));
  const waiting = [item, ...c.leervragen.filter((l) => like.has(l.id))].filter((l) => !['verlopen', 'beantwoord'].includes(standOn(l.data, today)));
  return [...new Set(waiting.flatMap((l) => (l.data.vrager.contact ? [contactFrom(l.data.vrager.contact)] : [])).filter((x) => x.soort === 'mail').map((x) => x.waarde))];
}
