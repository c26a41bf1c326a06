// What the page "Wie leert van wie" shows: the register, its filters, the funnel, the questions.
import { firstDay } from '../../schemas/datum.ts';
import type { Uitwisseling } from '../../schemas/uitwisseling.ts';
import { aroundFunnel, funnel, SHOWN_FROM } from '../funnel.ts';
import { momentText } from '../period.ts';
import { REGISTER_KEYS, type RegisterRow, type RegisterKey } from '../register.ts';
import { capital } from '../sentence.ts';
import { baseText, surveyText } from '../survey.ts';
import { newestFirst, SOORT_NAMES } from '../trail.ts';
import type { Catalogue, Item } from '../types.ts';
import { leervraagList } from './leervraag.ts';
import { stapView } from './stap.ts';

const KEY_NAMES: Record<RegisterKey, string> = { soort: 'Soort', regio: 'Regio', jaar: 'Jaar' };

/** The filter values of one record. */
export function registerRow({ data: u }: Item<Uitwisseling>): RegisterRow {
  return { soort: [u.soort], regio: [...new Set([u.van.regio, u.naar.regio].filter((r) => r !== undefined))], jaar: [firstDay(u.datum).slice(0, 4)] };
}

function options(key: RegisterKey, rows: RegisterRow[], c: Catalogue) {
  const counts = new Map<string, number>();
  for (const r of rows) for (const v of r[key]) counts.set(v, (counts.get(v) ?? 0) + 1);
  const name = (v: string) => (key === 'soort' ? SOORT_NAMES[v as Uitwisseling['soort']] : key === 'regio' ? (c.regios.find((r) => r.id === v)?.data.naam ?? v) : v);
  const found = [...counts].map(([waarde, aantal]) => ({ waarde, naam: name(waarde), aantal }));
  return found.sort((a, b) => (key === 'jaar' ? b.naam.localeCompare(a.naam) : a.naam.localeCompare(b.naam, 'nl')));
}

/** How often each kind is recorded, most first. */
export function perKind(exchanges: Item<Uitwisseling>[]): { naam: string; aantal: number }[] {
  const counts = Map.groupBy(exchanges, (u) => u.data.soort);
  return [...counts].map(([soort, list]) => ({ naam: SOORT_NAMES[soort], aantal: list.length })).sort((a, b) => b.aantal - a.aantal || a.naam.localeCompare(b.naam, 'nl'));
}

/** The view of the page. `today`: 'JJJJ-MM-DD'. */
export function lerenView(c: Catalogue, today: string) {
  const rows = newestFirst(c.uitwisselingen).map((u) => ({ stap: stapView(u, c), rij: registerRow(u) }));
  const trechter = funnel(c.praktijken, c.uitwisselingen, c.cijfers);
  const [first] = c.cijfers.filter((x) => x.data.groep === 'trechter');
  return {
    rijen: rows,
    filters: REGISTER_KEYS.map((key) => ({ sleutel: key, naam: KEY_NAMES[key], opties: options(key, rows.map((r) => r.rij), c) })),
    trechter,
    vanaf: SHOWN_FROM,
    erbij: aroundFunnel(c.cijfers).map((x) => ({ wat: x.data.wat, tekst: surveyText(x.data), basis: baseText(x.data.basis), letop: x.data.letop })),
    toenBron: first && { bron: first.data.bron, jaar: momentText(first.data.jaar), naam: c.bronnen.find((b) => b.id === first.data.bron.bron)?.data.kort ?? first.data.bron.bron },
    perSoort: perKind(c.uitwisselingen),
    vragen: leervraagList(c, today).slice(0, 5),
    aantalVragen: c.leervragen.length,
  };
}

/** The latest steps for the home page, one per party that was learned from. */
export function latestSteps(c: Catalogue, max = 3) {
  const seen = new Set<string>();
  // What went on within one place is not learning from another
  const between = newestFirst(c.uitwisselingen).filter((u) => u.data.soort !== 'vervolg');
  return between.filter((u) => !seen.has(u.data.van.naam) && seen.add(u.data.van.naam)).slice(0, max).map((u) => ({ ...stapView(u, c), kop: `${capital(u.data.van.naam)} → ${u.data.naar.naam}` }));
}
