// What a search costs in Chromium, beside stock Pagefind over the same pages. Bytes are compressed,
// cold cache, counted from submit until the first result stands, without HTML, CSS, fonts and images.
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildStock, outputFolder, stockFolder } from './engines.ts';
import { type Sent, serve } from './server.ts';

/** What one visitor spent on two questions. */
export interface Costs {
  /** Until the first result of the first question. */
  first: number;
  /** Until the first result of the question after it. */
  next: number;
  /** Milliseconds of a question that was asked before. */
  warm: number[];
  /** Planner, vocabulary and thesaurus: every script of the search but that of the page itself, and the two files of words. */
  language: number;
}

const STOCK = `<!doctype html><html lang="nl"><title>stock</title><form><input name="q"><button>Zoek</button></form><ol></ol><script type="module">
let pf; document.querySelector('form').addEventListener('submit', async (e) => { e.preventDefault(); const list = document.querySelector('ol'); list.replaceChildren();
pf ??= await import('/stock/pagefind.js'); const { results } = await pf.search(document.querySelector('input').value);
const first = await Promise.all(results.slice(0, 10).map((r) => r.data())); for (const d of first) list.append(Object.assign(document.createElement('li'), { innerHTML: '<h3></h3>', title: d.url })); });
</script></html>`;
const RESULT = { plan: '[data-deel="eigen"] h3, [data-deel="breder"] h3', pagefind: 'ol h3' };
const IS_LANGUAGE = /^\/_a\/(?!searchPage\.).*\.js$|\/(?:woorden\.txt|namen\.json)$/;

export type Kind = keyof typeof RESULT;

/** Serves the site and the stock index, and gives a function that lets a new visitor ask two questions. */
export async function openCosts(browser: Browser): Promise<{ visit(kind: Kind, first: string, second: string, warmTurns?: number): Promise<Costs>; stop(): void }> {
  await buildStock();
  const server = await serve({ '/': resolve(outputFolder()), '/stock/': resolve(stockFolder()) }, { '/stock.html': STOCK });
  return {
    stop: () => server.stop(),
    async visit(kind, first, second, warmTurns = 0) {
      const context = await browser.newContext();
      await context.addInitScript((selector) => {
        new MutationObserver(() => {
          if (!Reflect.get(window, 'firstResult') && document.querySelector(selector)) Reflect.set(window, 'firstResult', Date.now());
        }).observe(document, { childList: true, subtree: true });
      }, RESULT[kind]);
      const page = await context.newPage();
      await page.goto(server.url + (kind === 'plan' ? '/zoeken/' : '/stock.html'), { waitUntil: 'networkidle' });
      const cold = await ask(page, server.sent, first, RESULT[kind]);
      const next = await ask(page, server.sent, second, RESULT[kind]);
      const warm: number[] = [];
      for (let i = 0; i < warmTurns; i++) warm.push((await ask(page, server.sent, i % 2 ? second : first, RESULT[kind])).ms);
      await context.close();
      const bytes = (sent: readonly Sent[]) => sent.reduce((total, s) => total + s.bytes, 0);
      return { first: bytes(cold.sent), next: bytes(next.sent), warm, language: bytes(cold.sent.filter((s) => IS_LANGUAGE.test(s.path))) };
    },
  };
}

/** Asks a question, tells what was sent until its first result stood on the page, and waits until all is quiet. */
async function ask(page: Page, sent: Sent[], question: string, result: string): Promise<{ sent: Sent[]; ms: number }> {
  await page.evaluate(
    ([text, selector]) => {
      document.querySelectorAll(selector).forEach((e) => e.remove());
      Reflect.set(window, 'firstResult', undefined);
      // Set by hand: typing would load suggestions, and those come before the submit.
      const field = [...document.querySelectorAll<HTMLInputElement>('input[name="q"]')].at(-1);
      if (field) field.value = text;
    },
    [question, result] as const,
  );
  sent.length = 0;
  const start = Date.now();
  await page.locator('form:has(input[name="q"]) button').last().click();
  const end = Number(await (await page.waitForFunction(() => Reflect.get(window, 'firstResult') as number | undefined)).jsonValue());
  await page.waitForTimeout(300);
  await page.waitForLoadState('networkidle');
  return { sent: sent.filter((s) => s.at <= end), ms: end - start };
}
