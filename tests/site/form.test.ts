// "Deel uw praktijk" as a visitor meets it, and whether what she made is accepted by the check.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { root } from '../../scripts/root.ts';
import { checkContent } from '../../src/check/index.ts';
import { address, close, tab, watch } from './visitor.ts';

const site = inject('sites')[0]!;
const content = join(root, 'src/content');
const form = (query = '') => address(site.url, `/deel-uw-praktijk/${query}`);

let page: Tab;
let noted: string[];
beforeEach(async () => {
  page = await tab();
  noted = await watch(page, new URL(site.url).origin);
});
afterEach(() => close(page));

/** Errors of the check when a file stands among the entries. */
async function errorsWith(collection: string, name: string, text: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  cpSync(content, folder, { recursive: true });
  writeFileSync(join(folder, collection, name), text);
  const problems = await checkContent({ root: folder });
  rmSync(folder, { recursive: true });
  return problems.filter((p) => p.severity === 'fout').map((p) => `${p.file}:${p.line} ${p.message}`);
}

/** Presses the button, and reads the file that is offered. */
async function made(): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Kijk na en maak het bestand' }).click();
  await page.locator('[data-klaar]:visible, [data-samenvatting]:visible').first().waitFor();
  expect(await page.locator('[data-samenvatting]:visible').allInnerTexts()).toEqual([]);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download het bestand' }).click()]);
  const copy = join(mkdtempSync(join(tmpdir(), 'form-')), 'bestand');
  await file.saveAs(copy);
  return { name: file.suggestedFilename(), text: readFileSync(copy, 'utf8') };
}

const agree = () => page.getByLabel('De genoemde organisaties weten hiervan').check();

/** The input of a field, by its path in the file. */
const input = (pad: string) => page.locator(`#v-${pad.replaceAll('.', '-')}`);

async function fillPractice() {
  await page.goto(form('?soort=praktijk'));
  await input('titel').fill('Koffie met werkgevers in Oss');
  await input('samenvatting').fill('In 2025 dronk de gemeente Oss elke maand koffie met <27 werkgevers & {nog meer}.');
  await input('niveau').selectOption('beschrijving');
  await input('periode.van.').fill('2025-01');
  await input('stand.fase').selectOption('loopt');
  await input('stand.peildatum').fill('2026');
  await input('schaal').selectOption('gemeente');
  await page.getByRole('button', { name: 'Voeg toe: gemeenten' }).click();
  await page.getByLabel('Gemeenten 1').fill('Oss');
  await page.getByLabel('Noordoost-Brabant').check();
  await page.getByLabel('Jongeren', { exact: true }).check();
  for (let i = 0; i < 6; i += 1) await input(`tekst.${i}`).fill('Voor jongeren <27 jaar, {naam} & `code`.\n\n- een\n- twee');
  await page.getByRole('button', { name: 'Voeg toe: resultaten' }).click();
  await input('resultaten.0.wat').fill('kregen een baan');
  await input('resultaten.0.waarde.').fill('12');
  await input('resultaten.0.eenheid').fill('mensen');
  await input('resultaten.0.soort').selectOption('resultaat');
  await input('resultaten.0.bron.bron').selectOption('eigen-opgave');
  await input('resultaten.0.bron.vindplaats').fill('Gemeente Oss, november 2026');
  await input('bronnen.0.vindplaats').fill('Gemeente Oss, november 2026');
}

describe('a new practice', () => {
  test('becomes a file that the check accepts, and a page to look at', async () => {
    await fillPractice();
    await agree();
    const { name, text } = await made();
    expect(name).toBe('koffie-met-werkgevers-in-oss.mdx');
    expect(await errorsWith('praktijken', name, text)).toEqual([]);
    expect(await page.locator('[data-voorbeeld]').innerText()).toContain('Voor jongeren <27 jaar, {naam} & `code`.');
    expect(await page.locator('[data-inleveren]').innerText()).toContain('Er is nog geen adres om het heen te sturen.');
    expect(noted).toEqual([]);
  });

  test('says what is wrong at the field, in a summary that leads there, and forgets it when it is mended', async () => {
    await fillPractice();
    await input('stand.peildatum').fill('31-02-2026');
    await input('schaal').focus();
    const message = page.locator('[data-pad="stand.peildatum"] > p.fout');
    await expect.poll(() => message.innerText()).toContain('Schrijf een jaar, maand of dag');
    await input('samenvatting').fill('Zonder jaar.');
    await page.getByRole('button', { name: 'Kijk na en maak het bestand' }).click();
    const summary = page.locator('[data-samenvatting]');
    await summary.waitFor();
    expect(await summary.locator('li').allInnerTexts()).toEqual([
      expect.stringContaining('Schrijf een jaar, maand of dag'),
      'Vink aan dat de genoemde organisaties hiervan weten.',
    ]);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-samenvatting'))).toBe(true);
    await summary.getByRole('link').first().click();
    const moment = input('stand.peildatum');
    expect(await moment.evaluate((e) => e === document.activeElement && e.getAttribute('aria-invalid') === 'true' && document.getElementById(e.getAttribute('aria-describedby')!.split(' ').at(-1)!)!.textContent!.includes('jaar'))).toBe(true);
    await moment.fill('2026');
    await agree();
    await expect.poll(() => message.isHidden()).toBe(true);
    // The rules across entries speak when the fields are right
    await page.getByRole('button', { name: 'Kijk na en maak het bestand' }).click();
    await expect.poll(() => summary.locator('li').allInnerTexts()).toEqual([expect.stringContaining('In de samenvatting staat geen jaar.')]);
    expect(await page.locator('[data-pad="samenvatting"] > p.fout').innerText()).toContain('Noem het jaar');
  });

  test('is kept on the device only when asked, and wiped with one button', async () => {
    await fillPractice();
    const stored = () => page.evaluate(() => Object.keys(localStorage));
    expect(await stored()).toEqual([]);
    await page.getByLabel('Bewaar mijn concept op dit apparaat').check();
    expect(await stored()).toEqual(['praktijkplein-concept']);
    await page.goto(form());
    await page.getByRole('link', { name: 'Ga verder met mijn concept' }).click();
    expect(await input('titel').inputValue()).toBe('Koffie met werkgevers in Oss');
    expect(await input('resultaten.0.eenheid').inputValue()).toBe('mensen');
    await page.getByRole('button', { name: 'Wis mijn concept' }).click();
    expect(await stored()).toEqual([]);
  });
});

describe('a page that is there', () => {
  const file = readFileSync(join(content, 'praktijken/veghel-sligro-pilot.mdx'), 'utf8');

  test('is changed where something was changed, and nowhere else', async () => {
    await page.goto(address(site.url, '/praktijken/veghel-sligro-pilot/'));
    await page.getByRole('link', { name: 'Verbeter deze pagina' }).click();
    await input('kosten').fill('Veel geld voor de gemeente, zegt de bron; bedragen noemt zij niet.');
    await agree();
    const { name, text } = await made();
    expect(name).toBe('veghel-sligro-pilot.mdx');
    expect(text).toBe(file.replace('kosten: Veel geld voor de gemeente, zegt de bron; bedragen onbekend.', 'kosten: Veel geld voor de gemeente, zegt de bron; bedragen noemt zij niet.'));
    expect(noted).toEqual([]);
  });

  test.each([
    ['praktijk', 'tilburg-matchingsunit'], ['praktijk', 'robots-mensen-met-een-beperking'], ['verhaal', 'gascogne-groep-tilburg'], ['leervraag', 'wat-kost-een-meedoeplein'],
    ['werkwijze', 'meedoeplein-stappenplan'], ['succesfactor', 'win-win-zoeken'], ['begrip', 'bijstand'], ['bron', 'tno-2004'], ['regio', 'achterhoek'], ['term', 'doelgroepen/jongeren'], ['pagina', 'over'], ['thema', 'beschut-werk'],
  ])('is not changed by looking at it in the form: %s %s', async (soort, id) => {
    await page.goto(form(`?soort=${soort}&id=${id}`));
    await agree();
    await page.getByRole('button', { name: 'Kijk na en maak het bestand' }).click();
    await expect.poll(() => page.locator('[data-melding]').innerText(), { timeout: 20_000 }).toBe('U hebt nog niets veranderd.');
  });

  test('gets an answer to what was unknown', async () => {
    await page.goto(form('?soort=antwoord&praktijk=veghel-vervolgproject'));
    await page.locator('[data-formulier]').waitFor();
    const questions = await page.locator('[data-pad^="antwoorden."] [data-pad$=".vraag"] :is(input, textarea)').evaluateAll((list) => list.map((e) => (e as HTMLInputElement).value));
    expect(questions.length).toBeGreaterThan(0);
    await input('antwoorden.0.antwoord').fill('Dat weten wij nu.');
    await input('antwoorden.0.bron.opgave').fill('gemeente Veghel');
    await agree();
    const { name, text } = await made();
    expect(await errorsWith('praktijken', name, text)).toEqual([]);
    const old = readFileSync(join(content, 'praktijken', name), 'utf8').split('\n');
    expect(text.split('\n').filter((l) => !old.includes(l)).join('\n')).toContain('antwoord: Dat weten wij nu.');
    expect(old.filter((l) => !text.split('\n').includes(l))).toEqual([]);
  });
});

test('a strange address is ignored, and told', async () => {
  for (const query of ['?soort=<script>', '?soort=praktijk&id=../../geheim', '?soort=praktijk&id=bestaat-niet', '?soort=constructor', '?soort=antwoord&praktijk=%00']) {
    await page.goto(form(query));
    await expect.poll(() => page.locator('[data-melding]').innerText(), { message: query }).not.toBe('');
    expect(await page.locator('[data-keuze]:visible, [data-formulier]:visible').count()).toBe(1);
  }
});

test.each(['verhaal', 'leervraag', 'uitwisseling', 'werkwijze', 'begrip', 'regio', 'cijfer'])('the form of a %s shows, and says what it needs', async (soort) => {
  await page.goto(form(`?soort=${soort}&praktijk=tilburg-matchingsunit`));
  await page.getByRole('button', { name: 'Kijk na en maak het bestand' }).click();
  await page.locator('[data-samenvatting] li').first().waitFor();
  const leads = await page.locator('[data-samenvatting] li').evaluateAll((list) => list.filter((li) => !li.querySelector('a')).map((li) => li.textContent));
  expect(leads).toEqual([]);
  expect(noted).toEqual([]);
});

test.each([
  ['light', 1280, '?soort=praktijk'],
  ['dark', 320, '?soort=praktijk&id=veghel-sligro-pilot'],
  ['light', 320, '?soort=antwoord&praktijk=veghel-vervolgproject'],
] as const)('%s, %d px wide: %s has no barrier that axe knows, and does not scroll sideways', async (colorScheme, width, query) => {
  const own = await tab({ colorScheme, viewport: { width, height: 800 } });
  await own.goto(form(query));
  await own.locator('[data-formulier]').waitFor();
  await own.getByRole('button', { name: 'Kijk na en maak het bestand' }).click();
  await own.locator('[data-samenvatting] li').first().waitFor();
  await own.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
  await own.evaluate(axe.source);
  const found = await own.evaluate(async () => {
    const { violations } = await (Reflect.get(window, 'axe') as typeof axe).run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [...violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}`)), ...(scrollWidth > clientWidth ? [`${scrollWidth} px`] : [])];
  });
  await close(own);
  expect(found).toEqual([]);
});
