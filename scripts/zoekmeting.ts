// Measures search: npm run --silent zoekmeting -- FILE.json [--motor plan|pagefind|minisearch|alle] [--json]
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { benchmark } from './zoekmeting/benchmark.ts';
import { type Cijfers, meet, type Meting, verslag, type Zoekvraag } from './zoekmeting/meet.ts';
import { MOTOREN, type Motornaam } from './zoekmeting/motoren.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { motor: { type: 'string', default: 'plan' }, json: { type: 'boolean', default: false } } });
const [bestand] = positionals;
if (!bestand || !(values.motor === 'alle' || values.motor in MOTOREN)) {
  console.error('Gebruik: npm run --silent zoekmeting -- VRAGEN.json [--motor plan|pagefind|minisearch|alle] [--json]');
  process.exit(2);
}
const vragen = JSON.parse(await readFile(bestand, 'utf8')) as Zoekvraag[];

const regel = (naam: string, c: Cijfers) => `${naam.padEnd(16)} n ${String(c.n).padStart(4)}   s@5 ${c.s5.toFixed(3)}   mrr ${c.mrr.toFixed(3)}   leeg ${c.leeg.toFixed(3)}`;
const misser = (m: Meting) => `\nmis: "${m.vraag.vraag}" (${m.vraag.klasse}, ${m.vraag.id}) rang ${m.rang || 'geen'}\n  verwacht: ${m.vraag.doelen.slice(0, 4).join(', ')}\n  gevonden: ${m.eerste.join(', ') || 'niets'}`;

if (values.motor === 'alle') {
  const uitkomst = await benchmark(vragen);
  if (values.json) console.log(JSON.stringify(uitkomst));
  else {
    for (const naam of ['totaal', ...Object.keys(uitkomst.plan.klassen)]) {
      console.log(naam);
      for (const [motor, u] of Object.entries(uitkomst)) console.log(`  ${regel(motor, naam === 'totaal' ? u.totaal : (u.klassen[naam] ?? u.totaal))}`);
    }
  }
} else {
  const motor = await MOTOREN[values.motor as Motornaam]();
  const metingen = await meet(vragen, motor);
  await motor.sluit();
  const uitkomst = verslag(metingen);
  if (values.json) console.log(JSON.stringify(uitkomst));
  else {
    for (const [klasse, c] of Object.entries(uitkomst.klassen)) console.log(regel(klasse, c));
    console.log(regel('totaal', uitkomst.totaal));
    for (const m of metingen.filter((x) => x.rang === 0 || x.rang > 5)) console.log(misser(m));
  }
}
// Pagefind keeps its server's sockets open for a while.
process.exit(0);
