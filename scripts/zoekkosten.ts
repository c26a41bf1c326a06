// npm run zoekkosten: what a search costs in Chromium, beside stock Pagefind over the same pages.
// Bytes are compressed, cold cache, counted from submit, without HTML, CSS, fonts and images.
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserPath, flags } from './browser.ts';
import { bouwVoorraad, uitvoer, voorraad } from './zoekmeting/motoren.ts';
import { dien } from './zoekmeting/server.ts';

const VRAGEN = ['statushouders', 'loonkostensubsidie', 'jobcoach', 'Veghel', 'banenmarkt', 'schulden', 'vrijwilligerswerk', 'sanctie'];
const RUST = 2000;
const STOCK = `<!doctype html><html lang="nl"><title>stock</title><form><input name="q"><button>Zoek</button></form><ol></ol><script type="module">
let pf; document.querySelector('form').addEventListener('submit', async (e) => { e.preventDefault(); const lijst = document.querySelector('ol'); lijst.replaceChildren();
pf ??= await import('/stock/pagefind.js'); const { results } = await pf.search(document.querySelector('input').value);
const eerste = await Promise.all(results.slice(0, 10).map((r) => r.data())); for (const d of eerste) lijst.append(Object.assign(document.createElement('li'), { innerHTML: '<h3></h3>', title: d.url })); });
</script></html>`;

interface Kosten {
  eerste: number;
  volgend: number;
  warm: number;
}

const mediaan = (l: readonly number[]) => [...l].sort((a, b) => a - b)[Math.floor(l.length / 2)] ?? 0;

await bouwVoorraad();
const server = await dien({ '/': resolve(uitvoer()), '/stock/': resolve(voorraad()) }, { '/stock.html': STOCK });

interface Beurt {
  bytes: number;
  ms: number;
}

/** Asks a question and tells what was sent until its first result stood on the page. */
async function stel(pagina: Page, vraag: string, resultaat: string): Promise<Beurt> {
  await pagina.evaluate(
    ([v, r]) => {
      document.querySelectorAll(r).forEach((e) => e.remove());
      Reflect.set(window, 'eersteResultaat', undefined);
      // Set by hand: typing would load suggestions, and those come before the submit.
      const veld = [...document.querySelectorAll<HTMLInputElement>('input[name="q"]')].at(-1);
      if (veld) veld.value = v;
    },
    [vraag, resultaat] as const,
  );
  server.verstuurd.length = 0;
  const start = Date.now();
  await pagina.locator('form:has(input[name="q"]) button').last().click();
  const einde = Number(await (await pagina.waitForFunction(() => Reflect.get(window, 'eersteResultaat') as number | undefined)).jsonValue());
  const toen = server.verstuurd.filter((v) => v.moment <= einde);
  if (process.env['LIJST']) console.log(vraag, toen.map((v) => `${v.pad} ${v.bytes}`));
  return { bytes: toen.reduce((a, v) => a + v.bytes, 0), ms: einde - start };
}

async function meet(browser: Browser, adres: string, resultaat: string, eerste: string, tweede: string): Promise<Kosten> {
  const context = await browser.newContext();
  await context.addInitScript((r) => {
    new MutationObserver(() => {
      if (!Reflect.get(window, 'eersteResultaat') && document.querySelector(r)) Reflect.set(window, 'eersteResultaat', Date.now());
    }).observe(document, { childList: true, subtree: true });
  }, resultaat);
  const pagina = await context.newPage();
  await pagina.goto(adres, { waitUntil: 'networkidle' });
  const koud = await stel(pagina, eerste, resultaat);
  await pagina.waitForTimeout(RUST);
  const volgend = await stel(pagina, tweede, resultaat);
  await pagina.waitForTimeout(RUST);
  const warm: number[] = [];
  for (let i = 0; i < 6; i++) {
    warm.push((await stel(pagina, i % 2 ? tweede : eerste, resultaat)).ms);
    await pagina.waitForTimeout(RUST / 4);
  }
  await context.close();
  return { eerste: koud.bytes, volgend: volgend.bytes, warm: mediaan(warm) };
}

const browser = await chromium.launch({ executablePath: browserPath(), args: flags });
const paren = VRAGEN.map((v, i) => [v, VRAGEN[(i + 1) % VRAGEN.length] ?? v] as const);
const plan: Kosten[] = [];
const stock: Kosten[] = [];
for (const [a, b] of paren) {
  plan.push(await meet(browser, `${server.url}/zoeken/`, '[data-deel="eigen"] h3, [data-deel="breder"] h3', a, b));
  stock.push(await meet(browser, `${server.url}/stock.html`, 'ol h3', a, b));
}
const rij = (k: keyof Kosten) => ({ planner: Math.round(mediaan(plan.map((x) => x[k]))), pagefind: Math.round(mediaan(stock.map((x) => x[k]))) });
console.table({ 'bytes tot het eerste resultaat': rij('eerste'), 'bytes bij de volgende vraag': rij('volgend'), 'ms van een warme vraag': rij('warm') });
await browser.close();
server.stop();
process.exit(0);
