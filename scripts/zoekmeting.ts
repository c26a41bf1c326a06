// Measures search: npm run --silent zoekmeting -- FILE.json [--motor plan|pagefind|minisearch|alle] [--json]
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { benchmark } from './zoekmeting/benchmark.ts';
import { type Figures, measure, type Measured, report, type AskedQuestion } from './zoekmeting/measure.ts';
import { ENGINES, type EngineName } from './zoekmeting/engines.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { motor: { type: 'string', default: 'plan' }, json: { type: 'boolean', default: false } } });
const [file] = positionals;
if (!file || !(values.motor === 'alle' || values.motor in ENGINES)) {
  console.error('Gebruik: npm run --silent zoekmeting -- VRAGEN.json [--motor plan|pagefind|minisearch|alle] [--json]');
  process.exit(2);
}
const questions = JSON.parse(await readFile(file, 'utf8')) as AskedQuestion[];

const line = (name: string, c: Figures) => `${name.padEnd(16)} n ${String(c.n).padStart(4)}   s@5 ${c.s5.toFixed(3)}   mrr ${c.mrr.toFixed(3)}   leeg ${c.leeg.toFixed(3)}`;
const miss = (m: Measured) => `\nmis: "${m.question.vraag}" (${m.question.klasse}, ${m.question.id}) rang ${m.rank || 'geen'}\n  verwacht: ${m.question.doelen.slice(0, 4).join(', ')}\n  gevonden: ${m.first.join(', ') || 'niets'}`;

if (values.motor === 'alle') {
  const outcome = await benchmark(questions);
  if (values.json) console.log(JSON.stringify(outcome));
  else {
    for (const name of ['totaal', ...Object.keys(outcome.plan.klassen)]) {
      console.log(name);
      for (const [engine, u] of Object.entries(outcome)) console.log(`  ${line(engine, name === 'totaal' ? u.totaal : (u.klassen[name] ?? u.totaal))}`);
    }
  }
} else {
  const engine = await ENGINES[values.motor as EngineName]();
  const measured = await measure(questions, engine);
  await engine.close();
  const outcome = report(measured);
  if (values.json) console.log(JSON.stringify(outcome));
  else {
    for (const [klasse, c] of Object.entries(outcome.klassen)) console.log(line(klasse, c));
    console.log(line('totaal', outcome.totaal));
    for (const m of measured.filter((x) => x.rank === 0 || x.rank > 5)) console.log(miss(m));
  }
}
// Pagefind keeps its server's sockets open for a while.
process.exit(0);
