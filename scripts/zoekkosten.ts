// npm run zoekkosten: what a search costs in Chromium, beside stock Pagefind over the same pages.
// Bytes are compressed, cold cache, counted from submit, without HTML, CSS, fonts and images.
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserPath, flags } from './browser.ts';
import { buildStock, outputFolder, stockFolder } from './zoekmeting/engines.ts';
import { serve } from './zoekmeting/server.ts';

const QUESTIONS = ['statushouders', 'loonkostensubsidie', 'jobcoach', 'Veghel', 'banenmarkt', 'schulden', 'vrijwilligerswerk', 'sanctie'];
const REST = 2000;
const STOCK = `<!doctype html><html lang="nl"><title>stock</title><form><input name="q"><button>Zoek</button></form><ol></ol><script type="module">
let pf; document.querySelector('form').addEventListener('submit', async (e) => { e.preventDefault(); const lijst = document.querySelector('ol'); lijst.replaceChildren();
pf ??= await import('/stock/pagefind.js'); const { results } = await pf.search(document.querySelector('input').value);
const eerste = await Promise.all(results.slice(0, 10).map((r) => r.data())); for (const d of eerste) lijst.append(Object.assign(document.createElement('li'), { innerHTML: '<h3></h3>', title: d.url })); });
</script></html>`;

interface Costs {
  first: number;
  next: number;
  warm: number;
}

const median = (l: readonly number[]) => [...l].sort((a, b) => a - b)[Math.floor(l.length / 2)] ?? 0;

await buildStock();
const server = await serve({ '/': resolve(outputFolder()), '/stock/': resolve(stockFolder()) }, { '/stock.html': STOCK });

interface Turn {
  bytes: number;
  ms: number;
}

/** Asks a question and tells what was sent until its first result stood on the page. */
async function ask(page: Page, vraag: string, result: string): Promise<Turn> {
  await page.evaluate(
    ([v, r]) => {
      document.querySelectorAll(r).forEach((e) => e.remove());
      Reflect.set(window, 'eersteResultaat', undefined);
      // Set by hand: typing would load suggestions, and those come before the submit.
      const field = [...document.querySelectorAll<HTMLInputElement>('input[name="q"]')].at(-1);
      if (field) field.value = v;
    },
    [vraag, result] as const,
  );
  server.sent.length = 0;
  const start = Date.now();
  await page.locator('form:has(input[name="q"]) button').last().click();
  const ended = Number(await (await page.waitForFunction(() => Reflect.get(window, 'eersteResultaat') as number | undefined)).jsonValue());
  const toen = server.sent.filter((v) => v.moment <= ended);
  if (process.env['LIJST']) console.log(vraag, toen.map((v) => `${v.path} ${v.bytes}`));
  return { bytes: toen.reduce((a, v) => a + v.bytes, 0), ms: ended - start };
}

async function measure(browser: Browser, address: string, result: string, first: string, second: string): Promise<Costs> {
  const context = await browser.newContext();
  await context.addInitScript((r) => {
    new MutationObserver(() => {
      if (!Reflect.get(window, 'eersteResultaat') && document.querySelector(r)) Reflect.set(window, 'eersteResultaat', Date.now());
    }).observe(document, { childList: true, subtree: true });
  }, result);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const cold = await ask(page, first, result);
  await page.waitForTimeout(REST);
  const next = await ask(page, second, result);
  await page.waitForTimeout(REST);
  const warm: number[] = [];
  for (let i = 0; i < 6; i++) {
    warm.push((await ask(page, i % 2 ? second : first, result)).ms);
    await page.waitForTimeout(REST / 4);
  }
  await context.close();
  return { first: cold.bytes, next: next.bytes, warm: median(warm) };
}

const browser = await chromium.launch({ executablePath: browserPath(), args: flags });
const paren = QUESTIONS.map((v, i) => [v, QUESTIONS[(i + 1) % QUESTIONS.length] ?? v] as const);
const plan: Costs[] = [];
const stock: Costs[] = [];
for (const [a, b] of paren) {
  plan.push(await measure(browser, `${server.url}/zoeken/`, '[data-deel="eigen"] h3, [data-deel="breder"] h3', a, b));
  stock.push(await measure(browser, `${server.url}/stock.html`, 'ol h3', a, b));
}
const rij = (k: keyof Costs) => ({ planner: Math.round(median(plan.map((x) => x[k]))), pagefind: Math.round(median(stock.map((x) => x[k]))) });
console.table({ 'bytes tot het eerste resultaat': rij('first'), 'bytes bij de volgende vraag': rij('next'), 'ms van een warme vraag': rij('warm') });
await browser.close();
server.stop();
process.exit(0);
