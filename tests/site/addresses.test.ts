// Every page that keeps its state in its address, opened at addresses that nobody made with a
// button: no error, nothing of the address becomes markup, and the visitor is told.
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { describedPraktijken } from '../entries.ts';
import { address, close, tab, watch } from './visitor.ts';

const site = inject('sites')[0]!;
const [practice] = describedPraktijken();

/** Values that no state can have, as they stand in an address. */
const VALUES = [
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E', '<script>alert(1)</script>', '"><script>alert(1)</script>', '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', '<svg/onload=alert(1)>', "'%22><iframe%20src=javascript:alert(1)>", '</title><script>alert(1)</script>', '</p><style>*{display:none}</style>',
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,<b>x</b>', 'vbscript:x', '//kwaad.example', 'https://kwaad.example/x', '%5C%5Ckwaad.example', '../../etc/passwd', '..%2F..%2Fetc', '%2e%2e%2f', '/etc/passwd', 'file:///x',
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', '[object%20Object]', '{"a":1}', '%00', 'a%00b', '%E2%80%AEevil', '%EF%BB%BFx', '%FF', '%E0%A4%A', '%0d%0aSet-Cookie:a=b', '%09', '%F0%9F%92%A9', 'é'.repeat(60), 'a'.repeat(3000), '-1', '1e309', 'NaN', "'%20OR%201=1--", '${7*7}', '{{7*7}}', '%24%7Bjndi:x%7D', '.', '*', 'A_B',
];

interface Stateful {
  path: string;
  /** Keys of its state, each in turn with a malformed value. */
  keys: string[];
  /** A state that is in order, for comparison. */
  good: string;
  /** Where the page speaks, and what it must say. */
  at: string;
  says: RegExp;
}

/** Every third value for a page with few keys, another third for the next, every second for a page with many: each value meets several pages, each key a value. */
const valuesFor = (keys: string[], page: number) => VALUES.filter((_, n) => (keys.length > 12 ? n % 2 === 0 : n % 3 === page % 3));

const LEFT_OUT = /kennen wij niet; die (is|zijn) weggelaten|nieuwere versie/;

const PAGES: Stateful[] = [
  { path: '/mijn-selectie/', keys: ['p', 'w', 'f', 'h', 't', 'l', 'b', 'r', 'v'], good: `v=1&p=${practice!.id}`, at: '[data-melding]', says: /(bestaat|bestaan) niet \(meer\) en (is|zijn) weggelaten|nieuwere versie/ },
  { path: '/praktijken/', keys: ['thema', 'regio', 'doelgroep', 'sector', 'instrument', 'grootte', 'stand', 'niveau', 'gemeten', 'overgenomen', 'oordeel', 'sorteer', 'weergave', 'wij-regio', 'wij-grootte', 'wij-doelgroep', 'wij-sector', 'v'], good: 'thema=matching&wij-regio=twente', at: '[data-adres]', says: LEFT_OUT },
  { path: `/praktijken/${practice!.id}/`, keys: ['wij-regio', 'wij-grootte', 'wij-doelgroep', 'wij-sector'], good: 'wij-regio=twente', at: 'past-bij-ons [data-uitkomst]', says: LEFT_OUT },
  { path: '/zelfscan/', keys: ['f', 'v'], good: 'v=1', at: 'zelf-scan [data-melding]', says: LEFT_OUT },
  { path: '/zoeken/', keys: ['q=werk&soort', 'q=werk&thema', 'q=werk&regio', 'q=werk&doelgroep', 'q=werk&niveau', 'q=werk&sorteer', 'q=werk&toon', 'q=werk&v'], good: 'q=werk', at: '[data-deel=melding]', says: LEFT_OUT },
  { path: '/leren/', keys: ['soort', 'regio', 'jaar', 'v'], good: 'jaar=2004', at: '[data-uitkomst]', says: LEFT_OUT },
  { path: '/regios/', keys: ['maat', 'v'], good: 'maat=haalt', at: '[data-uitleg]', says: LEFT_OUT },
  { path: '/deel-uw-praktijk/', keys: ['soort'], good: 'soort=uitwisseling', at: '[data-melding]', says: /begrijpen wij niet/ },
  { path: '/werkgevers/', keys: ['gemeente'], good: 'gemeente=Oss', at: '[data-uitkomst]', says: /staat niet in onze lijst|Bedoelt u|Vul de naam van uw gemeente in/ },
];

/** What could carry a script or an address into a page: its number in the page, and anything that never belongs there. */
const markup = (page: Tab) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const odd = all.flatMap((e) => [
      ...[...e.attributes].filter((a) => /^on/i.test(a.name) || a.name === 'srcdoc' || a.name === 'style').map((a) => `${e.tagName} ${a.name}`),
      ...['href', 'src', 'action', 'formaction', 'data'].flatMap((n) => (/^\s*(javascript|data|vbscript|file):|kwaad/i.test(e.getAttribute(n) ?? '') ? [`${e.tagName} ${n}=${e.getAttribute(n)}`] : [])),
    ]);
    const loaders = all.filter((e) => /^(script|style|link|base|iframe|frame|object|embed|img|image|video|audio|meta)$/i.test(e.tagName)).map((e) => e.tagName);
    return { odd, loaders: loaders.sort().join(' ') };
  });

test('there are enough of them', () => {
  expect(new Set(VALUES).size).toBeGreaterThanOrEqual(40);
  // Every key of every page meets a malformed value
  expect(PAGES.filter((p, n) => valuesFor(p.keys, n).length < p.keys.length).map((p) => p.path)).toEqual([]);
});

describe.each(PAGES.map((p, n) => ({ ...p, values: valuesFor(p.keys, n) })))('$path', ({ path, keys, good, at, says, values }) => {
  let page: Tab;
  let noted: string[];
  const dialogs: string[] = [];
  beforeAll(async () => {
    page = await tab();
    noted = await watch(page, new URL(site.url).origin);
    page.on('dialog', (d) => (dialogs.push(d.message()), void d.dismiss()));
  });
  afterAll(() => close(page));

  test(`${values.length} malformed addresses: no error, no markup, and a message`, async () => {
    await page.goto(address(site.url, `${path}?${good}`), { waitUntil: 'networkidle' });
    const expected = (await markup(page)).loaders;
    const problems: string[] = [];
    for (const [n, value] of values.entries()) {
      const query = `${keys[n % keys.length]}=${value}`;
      await page.goto(address(site.url, `${path}?${query}`), { waitUntil: 'commit' });
      const told = await page.waitForFunction(([where, what]) => new RegExp(what!).test(document.querySelector(where!)?.textContent ?? ''), [at, says.source]).then(() => true, () => false);
      if (!told) problems.push(`${query}: ${await page.locator(at).first().textContent()}`);
      const { odd, loaders } = await markup(page);
      if (odd.length > 0 || loaders !== expected) problems.push(`${query}: ${odd.join(', ')} ${loaders}`);
      const shown = (await page.locator('h1').count()) === 1 && (await page.locator('main').isVisible());
      if (!shown) problems.push(`${query}: geen pagina meer`);
    }
    // Whether an id that could be one is one, only the server knows
    const errors = path === '/mijn-selectie/' ? noted.filter((n) => !/status of 404/.test(n)) : noted;
    expect({ problems, errors, dialogs }).toEqual({ problems: [], errors: [], dialogs: [] });
  });
});

describe('a question to /zoeken/', () => {
  test('whatever it is, words come of it and nothing else', async () => {
    const page = await tab();
    const noted = await watch(page, new URL(site.url).origin);
    // Without a question nothing of the search is loaded
    await page.goto(address(site.url, '/zoeken/'), { waitUntil: 'networkidle' });
    const { loaders: unasked } = await markup(page);
    await page.goto(address(site.url, '/zoeken/?q=werk'), { waitUntil: 'networkidle' });
    const { loaders: searched } = await markup(page);
    const problems: string[] = [];
    // Those that the page with many keys left out
    for (const value of VALUES.filter((_, n) => n % 2 === 1)) {
      const query = `q=${value}`;
      await page.goto(address(site.url, `/zoeken/?${query}`), { waitUntil: 'commit' });
      const asked = (new URL(page.url()).searchParams.get('q') ?? '').trim() !== '';
      const told = await page.waitForFunction((isAsked) => (isAsked ? /resulta(at|ten)|gevonden/i.test(document.querySelector('[data-deel=melding]')?.textContent ?? '') : !document.querySelector<HTMLElement>('[data-deel=begin]')?.hidden), asked).then(() => true, () => false);
      if (!told) problems.push(`${query}: ${await page.locator('[data-deel=melding]').textContent()}`);
      const { odd, loaders } = await markup(page);
      if (odd.length > 0 || loaders !== (asked ? searched : unasked)) problems.push(`${query}: ${odd.join(', ')} ${loaders}`);
    }
    await close(page);
    expect({ problems, noted }).toEqual({ problems: [], noted: [] });
  });
});

test('an entry that is no longer there is told, and the rest of the selection stays', async () => {
  const page = await tab();
  await page.goto(address(site.url, `/mijn-selectie/?v=1&p=${practice!.id}&p=is-er-niet-meer`));
  await expect.poll(() => page.locator('[data-melding]').innerText()).toBe('1 pagina in uw selectie. Eén onderdeel van dit adres bestaat niet (meer) en is weggelaten.');
  expect(await page.locator('[data-gekozen] li').count()).toBe(1);
  await close(page);
});
