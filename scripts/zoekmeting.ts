// Measures search: npm run --silent zoekmeting -- FILE.json [--motor plan|pagefind] [--json]
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Cijfers, meet, verslag, type Zoekvraag } from './zoekmeting/meet.ts';
import { minimotor, planmotor, voorraadmotor } from './zoekmeting/motoren.ts';

const MOTOREN = { plan: planmotor, pagefind: voorraadmotor, minisearch: minimotor };

const { values, positionals } = parseArgs({ allowPositionals: true, options: { motor: { type: 'string', default: 'plan' }, json: { type: 'boolean', default: false } } });
const open = MOTOREN[values.motor as keyof typeof MOTOREN];
const [bestand] = positionals;
if (!bestand || !open) {
  console.error('Gebruik: npm run --silent zoekmeting -- VRAGEN.json [--motor plan|pagefind|minisearch] [--json]');
  process.exit(2);
}

const vragen = JSON.parse(await readFile(bestand, 'utf8')) as Zoekvraag[];
const motor = await open();
const metingen = await meet(vragen, motor);
await motor.sluit();
const uitkomst = verslag(metingen);
const regel = (naam: string, c: Cijfers) => `${naam.padEnd(16)} n ${String(c.n).padStart(4)}   s@5 ${c.s5.toFixed(3)}   mrr ${c.mrr.toFixed(3)}   leeg ${c.leeg.toFixed(3)}`;

if (values.json) console.log(JSON.stringify(uitkomst));
else {
  for (const [klasse, c] of Object.entries(uitkomst.klassen)) console.log(regel(klasse, c));
  console.log(regel('totaal', uitkomst.totaal));
  for (const m of metingen.filter((x) => x.rang === 0 || x.rang > 5))
    console.log(`\nmis: "${m.vraag.vraag}" (${m.vraag.klasse}, ${m.vraag.id}) rang ${m.rang || 'geen'}\n  verwacht: ${m.vraag.doelen.slice(0, 4).join(', ')}\n  gevonden: ${m.eerste.join(', ') || 'niets'}`);
}
// Pagefind keeps its server's sockets open for a while.
process.exit(0);
