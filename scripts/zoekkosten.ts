// npm run zoekkosten: what a search costs in Chromium, beside stock Pagefind over the same pages.
import { chromium } from 'playwright-core';
import { browserPath, flags } from './browser.ts';
import { type Costs, type Kind, openCosts } from './zoekmeting/costs.ts';

const QUESTIONS = ['statushouders', 'loonkostensubsidie', 'jobcoach', 'Veghel', 'banenmarkt', 'schulden', 'vrijwilligerswerk', 'sanctie'];
const WARM_TURNS = 6;

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

const browser = await chromium.launch({ executablePath: browserPath(), args: flags });
const costs = await openCosts(browser);
const spent: Record<Kind, Costs[]> = { plan: [], pagefind: [] };
for (const [i, question] of QUESTIONS.entries())
  for (const kind of ['plan', 'pagefind'] as const) spent[kind].push(await costs.visit(kind, question, QUESTIONS[(i + 1) % QUESTIONS.length] ?? question, WARM_TURNS));

const row = (of: (c: Costs) => number[]) => {
  const [planner, pagefind] = [median(spent.plan.flatMap(of)), median(spent.pagefind.flatMap(of))];
  return { planner, pagefind, verschil: planner - pagefind, verhouding: Math.round((planner / pagefind) * 100) / 100 };
};
console.table({
  'bytes tot het eerste resultaat': row((c) => [c.first]),
  'bytes bij de volgende vraag': row((c) => [c.next]),
  'ms van een warme vraag': row((c) => c.warm),
});
console.log(`Planner, woordenlijst en thesaurus samen: ${median(spent.plan.map((c) => c.language))} bytes.`);
await browser.close();
costs.stop();
process.exit(0);
