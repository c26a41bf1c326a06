// What a visitor does with the site beyond reading: collect, compare, see what fits, scan, ask, record.
import type { Page as Tab } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { realCatalogue as c } from '../realCatalogue.ts';
import { describedPraktijken } from '../entries.ts';
import { address, close, tab, watch } from './visitor.ts';

const site = inject('sites')[1]!;
const ids = describedPraktijken().map((p) => p.id);
const at = (path: string) => address(site.url, path);

let page: Tab;
let noted: string[];
beforeEach(async () => {
  page = await tab({ permissions: ['clipboard-read', 'clipboard-write'] });
  noted = await watch(page, new URL(site.url).origin);
});
afterEach(async () => {
  await close(page);
  expect(noted).toEqual([]);
});

const query = () => new URL(page.url()).searchParams;
const said = (selector: string, what: string | RegExp) => expect.poll(() => page.locator(selector).first().innerText()).toMatch(what);
const sizes = (pdf: Buffer) => [...new Set([...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(([, w, h]) => [w, h].map((n) => Math.round((Number(n) / 72) * 25.4)).join(' x ')))];

describe('Mijn selectie', () => {
  const two = `/mijn-selectie/?v=1&p=${ids[0]}&p=${ids[1]}`;
  const link = () => page.getByRole('link', { name: /^Mijn selectie \(/ });

  test.each(['/praktijken/', '/themas/', '/werkwijzen/', '/succesfactoren/', '/verhalen/', '/leervragen/', '/begrippen/', '/regios/', '/praktijken/?weergave=tabel&niveau=signalement', '/zoeken/?q=banenmarkt'])('collects from the list %s, and takes out again', async (path) => {
    await page.goto(at(path));
    const button = page.locator('main').getByRole('button', { name: /^Bewaar\b/ }).first();
    await button.click();
    await expect.poll(() => link().innerText()).toBe('Mijn selectie (1)');
    await page.locator('main kies-knop [aria-pressed=true]:visible').first().click();
    await expect.poll(() => link().count()).toBe(0);
  });

  test('puts practices side by side: same rows, differences marked, a sheet on its side, a CSV', async () => {
    await page.goto(at(`/praktijken/`));
    await page.getByRole('link', { name: 'Zet de eerste 4 naast elkaar' }).click();
    await said('[data-melding]', '4 pagina’s in uw selectie.');
    expect(await page.locator('thead th').count()).toBe(5);
    expect(await page.locator('thead a').evaluateAll((links) => links.filter((a) => (a as HTMLAnchorElement).origin !== location.origin).length)).toBe(0);
    const rows = page.locator('tbody tr:has(td)');
    expect(await rows.evaluateAll((list) => [...new Set(list.map((r) => r.children.length))])).toEqual([5]);
    expect(await page.locator('tr.verschilt').count()).toBeGreaterThan(0);
    expect(await page.locator('td.onbekend').first().innerText()).toMatch(/onbekend|niet vastgelegd/);
    expect(sizes(await page.pdf({ preferCSSPageSize: true }))).toEqual(['297 x 210']);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download als CSV' }).click()]);
    expect(file.suggestedFilename()).toBe('praktijken-naast-elkaar.csv');
  });

  test('makes one document: contents, a chapter each with its cautions and sources, the steps of a way of working', async () => {
    await page.goto(at(`/mijn-selectie/?v=1&p=${ids[0]}&w=${c.werkwijzen[0]!.id}&r=${c.regios[0]!.id}&weergave=lezen`));
    await expect.poll(() => page.locator('.hoofdstuk').count()).toBe(3);
    expect(await page.locator('.inhoud li').count()).toBe(3);
    const chapters = await page.locator('.hoofdstuk').allInnerTexts();
    expect(chapters[0]).toContain('Gemeten of overgenomen betekent niet dat het overal werkt.');
    expect(chapters[1]).toContain(c.werkwijzen[0]!.data.stappen[0]!.titel);
    expect(chapters.slice(0, 2).every((t) => /\bBron(nen)?\b/.test(t))).toBe(true);
    expect(await page.locator('.hoofdstuk :is(button, form, script, kies-knop)').count()).toBe(0);
    expect(await page.locator('.hoofdstuk h2').count()).toBe(3);
    expect(sizes(await page.pdf({ preferCSSPageSize: true }))).toEqual(['210 x 297']);
  });

  test('the order changes, an entry goes out, and back restores it', async () => {
    await page.goto(at(two));
    await said('[data-melding]', '2 pagina’s');
    await page.getByRole('button', { name: /^Naar beneden: / }).first().click();
    await expect.poll(() => query().getAll('p')).toEqual([ids[1], ids[0]]);
    await said('[data-melding]', '2 pagina’s');
    await page.getByRole('button', { name: /^Weghalen: / }).first().click();
    await said('[data-melding]', '1 pagina');
    await page.goBack();
    await said('[data-melding]', '2 pagina’s');
  });

  test('stays on the device only when asked, and a button wipes it', async () => {
    await page.goto(at(two));
    await said('[data-melding]', '2 pagina’s');
    const stored = () => page.evaluate(() => localStorage.length);
    expect(await stored()).toBe(0);
    await page.getByLabel('Bewaar mijn selectie op dit apparaat').check();
    expect(await stored()).toBe(1);
    await page.getByRole('button', { name: 'Wis mijn selectie' }).click();
    await said('[data-melding]', 'Uw selectie is leeg.');
    expect([await stored(), await page.evaluate(() => sessionStorage.length), page.url()]).toEqual([0, 0, at('/mijn-selectie/')]);
  });

  test('an address of somebody else leaves my own selection alone', async () => {
    await page.goto(at(two));
    await said('[data-melding]', '2 pagina’s');
    await page.goto(at(`/mijn-selectie/?v=1&p=${ids[2]}`));
    await said('[data-anders]', /Uw eigen selectie van 2 pagina’s staat er nog/);
    expect(await link().innerText()).toBe('Mijn selectie (2)');
    await page.getByRole('link', { name: 'naar mijn eigen selectie' }).click();
    await expect.poll(() => page.locator('[data-gekozen] li').count()).toBe(2);
  });
});

describe('Past dit bij ons?', () => {
  test('in the list: the region follows from the municipality, every practice gives its reasons, and the choice travels along', async () => {
    await page.goto(at('/praktijken/'));
    await page.getByText('Past dit bij ons?').click();
    await page.getByLabel('Uw gemeente').fill('heiloo');
    await page.getByLabel('Uw gemeente').press('Tab');
    await expect.poll(() => query().get('wij-regio')).toBe('noord-holland-noord');
    await page.getByLabel('Hoeveel inwoners hebt u?').selectOption('25000-50000');
    expect([query().get('v'), query().get('sorteer')]).toEqual(['1', 'past']);
    const reasons = await page.locator('[data-lijst][data-weergave=lijst] > li:visible [data-past]').allInnerTexts();
    expect(reasons).toHaveLength(await page.locator('[data-lijst][data-weergave=lijst] > li:visible').count());
    expect(reasons.filter((r) => !/^(Past bij u|Verschilt|Onbekend): .+\.$/.test(r) || /\d\s*(van|\/)\s*\d|%/.test(r))).toEqual([]);
    expect(reasons[0]).toMatch(/^Past bij u: /);
    await page.locator('[data-lijst] h3 a').first().click();
    await said('past-bij-ons [data-uitkomst]', reasons[0]!);
  });

  test('on the page: chosen there, row by row, with the links to other practices', async () => {
    await page.goto(at('/praktijken/heiloo-werk-boven-uitkering/'));
    await page.getByText('Past dit bij ons?').click();
    await page.getByLabel('Uw regio').selectOption('twente');
    await page.getByLabel('Hoeveel inwoners hebt u?').selectOption('tot-25000');
    await said('past-bij-ons [data-uitkomst]', 'Past bij u: zelfde gemeentegrootte. Verschilt: andere regio.');
    expect(await page.locator('[data-woord]').allInnerTexts()).toEqual(['Verschilt', 'Past', '', '']);
    const onward = await page.locator('aside a[href*="/praktijken/"]').evaluateAll((list) => list.map((a) => (a as HTMLAnchorElement).search));
    expect(new Set(onward)).toEqual(new Set(['?v=1&wij-regio=twente&wij-grootte=tot-25000']));
  });

  test('without script the page still lays out what to compare', async () => {
    const plain = await tab({ javaScriptEnabled: false });
    await plain.goto(at('/praktijken/heiloo-werk-boven-uitkering/'));
    await plain.getByText('Past dit bij ons?').click();
    expect(await plain.locator('past-bij-ons tbody tr').allInnerTexts()).toEqual([expect.stringMatching(/^Regio\s+Noord-Holland Noord$/), expect.stringMatching(/^Inwoners\s+22\.000 toen/), expect.stringMatching(/^Doelgroep\s/), expect.stringMatching(/^Sector\s/)]);
    expect(await plain.locator('past-bij-ons :is(select, input)').count()).toBe(0);
    await close(plain);
  });
});

test('the register narrows, and its address brings the same back', async () => {
  await page.goto(at('/leren/'));
  await page.getByLabel('Soort').selectOption('overgenomen');
  const n = c.uitwisselingen.filter((u) => u.data.soort === 'overgenomen').length;
  await said('[data-uitkomst]', `${n} van de ${c.uitwisselingen.length} stappen.`);
  expect(query().toString()).toBe('v=1&soort=overgenomen');
  await page.reload();
  expect(await page.locator('[data-rij]:visible').count()).toBe(n);
});

test('the map shows one measure at a time, and the list says the same', async () => {
  await page.goto(at('/regios/'));
  await page.getByRole('button', { name: 'Vragen', exact: true }).click();
  await said('[data-uitleg]', 'Het getal telt de vragen uit de regio');
  const tiles = await page.locator('.tegels a').evaluateAll((list) => list.map((a) => [(a as HTMLAnchorElement).pathname, a.querySelector('b')?.textContent]));
  const rows = new Map(await page.locator('tbody tr').evaluateAll((list) => list.map((r) => [r.querySelector('a')?.pathname, r.querySelector('[data-kolom=vragen]')?.textContent])));
  expect(tiles.every(([path, count]) => rows.get(path!) === count)).toBe(true);
});

test('the self-scan names the gaps, who showed it and how to begin; shared by its address, printed as an agenda', async () => {
  await page.goto(at('/zelfscan/'));
  const boxes = page.locator('input[name=f]');
  const total = await boxes.count();
  await boxes.first().check();
  await said('zelf-scan [data-melding]', `U hebt 1 van de ${total} geregeld. Te bespreken: ${total - 1}.`);
  expect(await page.locator('[data-gat]:visible').count()).toBe(total - 1);
  expect(await page.locator('[data-gat]:visible').filter({ hasText: 'Te zien bij:' }).count()).toBeGreaterThan(0);
  expect(await page.locator('[data-gat]:visible').filter({ hasText: 'Begin met:' }).count()).toBeGreaterThan(0);
  await page.reload();
  expect(await boxes.first().isChecked()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect([await page.locator('#agenda').isVisible(), await boxes.last().isVisible()]).toEqual([true, false]);
});

describe('what the form knows when a visitor comes from a page', () => {
  const open = async (from: string, name: string | RegExp) => {
    await page.goto(at(from));
    await page.getByRole('link', { name }).first().click();
    await page.locator('[data-formulier]:visible').waitFor();
  };
  const value = (pad: string) => page.locator(`[id="v-${pad.replaceAll('.', '-')}"]`).inputValue();

  test('the open questions of the practice, in its words', async () => {
    await page.goto(at('/praktijken/heiloo-werk-boven-uitkering/vragen/'));
    const asked = await page.locator('[data-kopieer]').allInnerTexts();
    await open('/praktijken/heiloo-werk-boven-uitkering/', 'Vul aan');
    const questions = await page.locator('[id^="v-antwoorden-"][id$="-vraag"]').evaluateAll((list) => list.map((e) => (e as HTMLInputElement).value));
    expect(questions).toEqual(asked);
  });

  test('a visit: which practice, whose, and that it was a visit', async () => {
    await open('/praktijken/heiloo-werk-boven-uitkering/', 'uw bezoek');
    expect([await value('soort'), await value('van.naam'), await value('van.regio')]).toEqual(['werkbezoek', 'gemeente Heiloo', 'noord-holland-noord']);
  });

  test('a region that shares, records or asks', async () => {
    await open('/regios/twente/', 'Deel een praktijk');
    expect(await page.locator('[data-pad=regios] input:checked').evaluateAll((list) => list.map((e) => (e as HTMLInputElement).value))).toEqual(['twente']);
    await open('/regios/twente/', 'Leg een bezoek of overname vast');
    expect([await value('naar.naam'), await value('naar.regio')]).toEqual(['Twente', 'twente']);
    await open('/regios/twente/', 'Stel een vraag');
    expect([await value('vrager.naam'), await value('vrager.regio')]).toEqual(['Twente', 'twente']);
  });
});

test('the questions of a practice are copied as plain text', async () => {
  await page.goto(at('/praktijken/heiloo-werk-boven-uitkering/vragen/'));
  await page.getByRole('button', { name: 'Kopieer de vragen' }).click();
  await said('neem-mee [data-melding]', 'Gekopieerd.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Vragen over ‘Werk boven uitkering in Heiloo’ \(https:.*\)\n\n1\. /);
});
