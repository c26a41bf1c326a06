// "Deel uw praktijk" as a visitor meets it who shares a practice, or mends a page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { content, errorsWith, fillPractice, FormPage } from './formPage.ts';
import { address } from './visitor.ts';

const site = inject('sites')[0]!;
const form = FormPage.inEveryTest(site.url);

describe('a new practice', () => {
  test('becomes a file that the check accepts, and a page to look at', async () => {
    await fillPractice(form);
    // The municipality brought its region along
    expect(await form.tab.getByLabel('Noordoost-Brabant').isChecked()).toBe(true);
    await form.agree();
    expect(await form.problems()).toEqual([]);
    const { name, text } = await form.downloaded();
    expect(name).toBe('koffie-met-werkgevers-in-oss.mdx');
    expect(await errorsWith('praktijken', name, text)).toEqual([]);
    const preview = form.tab.locator('[data-voorbeeld]');
    expect(await preview.locator('h3, h4').allInnerTexts()).toEqual(['Koffie met werkgevers in Oss', 'Aanleiding', 'Aanpak', 'Opbrengst', 'Wat hielp', 'Wat lastig was', 'Wat u kunt overnemen', 'Zelf aan de slag', 'Bronnen']);
    const shown = await preview.innerText();
    for (const words of ['Voor jongeren <27 jaar, {naam} & `code`.', 'Oss · vanaf 2025 · liep in 2026; nu onbekend', 'Jongeren', 'Onbekend. Vraag: hoeveel kostte het']) expect(shown).toContain(words);
    expect(await preview.locator('.getal').allInnerTexts()).toEqual([expect.stringContaining('12')]);
    expect(await form.tab.locator('[data-inleveren]').innerText()).toContain('Er is nog geen adres om het heen te sturen.');
    expect(form.noted).toEqual([]);
  });

  test('says what is wrong at the field, in a summary that leads there, and forgets it when it is mended', async () => {
    await fillPractice(form);
    const moment = form.input('stand.peildatum');
    await moment.fill('31-02-2026');
    await form.input('schaal').focus();
    const message = form.tab.locator('[data-pad="stand.peildatum"] > p.fout');
    await expect.poll(() => message.innerText()).toContain('Schrijf een jaar, maand of dag');
    await form.fill({ samenvatting: 'Zonder jaar.', 'tekst.2': 'Bel 06-12345678.' });
    // What the fields lack, and what the rules across entries and texts say: at once, in the order of the page
    expect(await form.problems()).toEqual([
      expect.stringContaining('In de samenvatting staat geen jaar.'),
      expect.stringContaining('Schrijf een jaar, maand of dag'),
      expect.stringContaining('Opbrengst: ‘06-12345678’ lijkt een mobiel nummer'.replace(/[‘’]/g, "'")),
      'Vink aan dat de genoemde organisaties hiervan weten.',
    ]);
    expect(await form.tab.evaluate(() => document.activeElement?.hasAttribute('data-samenvatting'))).toBe(true);
    expect(await form.tab.locator('[data-pad="tekst.2"] > p.fout').innerText()).toContain('06-12345678');
    await form.summary.getByRole('link').nth(1).click();
    expect(await moment.evaluate((e) => e === document.activeElement && e.getAttribute('aria-invalid') === 'true' && document.getElementById(e.getAttribute('aria-describedby')!.split(' ').at(-1)!)!.textContent!.includes('jaar'))).toBe(true);
    await moment.fill('2026');
    await form.agree();
    await expect.poll(() => message.isHidden()).toBe(true);
    await form.fill({ samenvatting: 'In 2025 begon dit.', 'tekst.2': 'Twaalf banen.' });
    // While it is looked at again, what was found before is gone
    let answer = () => {};
    const asked = new Promise<void>((resolve) => { answer = resolve; });
    await form.tab.route('**/bekend.json', async (route) => { await asked; await route.continue(); });
    await form.press();
    expect(await form.summary.isVisible()).toBe(false);
    answer();
    await form.tab.locator('[data-klaar]').waitFor();
    expect(await form.summary.isVisible()).toBe(false);
  });

  test('is kept on the device only when asked, and wiped with one button', async () => {
    await fillPractice(form);
    const stored = () => form.tab.evaluate(() => Object.keys(localStorage));
    expect(await stored()).toEqual([]);
    await form.tab.getByLabel('Bewaar mijn concept op dit apparaat').check();
    expect(await stored()).toEqual(['praktijkplein-concept']);
    await form.open();
    await form.tab.getByRole('link', { name: 'Ga verder met mijn concept' }).click();
    expect(await form.input('titel').inputValue()).toBe('Koffie met werkgevers in Oss');
    expect(await form.input('resultaten.0.eenheid').inputValue()).toBe('mensen');
    await form.tab.getByRole('button', { name: 'Wis mijn concept' }).click();
    expect(await stored()).toEqual([]);
  });
});

describe('a page that is there', () => {
  const file = readFileSync(join(content, 'praktijken/veghel-sligro-pilot.mdx'), 'utf8');

  test('is changed where something was changed, and nowhere else', async () => {
    await form.tab.goto(address(site.url, '/praktijken/veghel-sligro-pilot/'));
    await form.tab.getByRole('link', { name: 'Verbeter deze pagina' }).click();
    await form.input('kosten').fill('Veel geld voor de gemeente, zegt de bron; bedragen noemt zij niet.');
    await form.agree();
    expect(await form.problems()).toEqual([]);
    const { name, text } = await form.downloaded();
    expect(name).toBe('veghel-sligro-pilot.mdx');
    expect(text).toBe(file.replace('kosten: Veel geld voor de gemeente, zegt de bron; bedragen onbekend.', 'kosten: Veel geld voor de gemeente, zegt de bron; bedragen noemt zij niet.'));
    expect(form.noted).toEqual([]);
  });

  test.each([
    ['praktijk', 'tilburg-matchingsunit'], ['praktijk', 'robots-mensen-met-een-beperking'], ['verhaal', 'gascogne-groep-tilburg'], ['leervraag', 'wat-kost-een-meedoeplein'],
    ['werkwijze', 'meedoeplein-stappenplan'], ['succesfactor', 'win-win-zoeken'], ['begrip', 'bijstand'], ['bron', 'tno-2004'], ['regio', 'achterhoek'], ['term', 'doelgroepen/jongeren'], ['pagina', 'over'], ['thema', 'beschut-werk'], ['cijfer', 'aanpak-geheel-of-deels-overgenomen'], ['uitwisseling', 'banenplein-naar-eindhoven'],
  ])('is not changed by looking at it in the form: %s %s', async (soort, id) => {
    await form.open(`?soort=${soort}&id=${id}`);
    await form.agree();
    await form.press();
    await expect.poll(() => form.tab.locator('[data-melding]').innerText()).toBe('U hebt nog niets veranderd.');
  });

  test('gets an answer to what was unknown', async () => {
    await form.open('?soort=antwoord&praktijk=veghel-vervolgproject');
    await form.tab.locator('[data-formulier]').waitFor();
    const questions = await form.tab.locator('[data-pad^="antwoorden."] [data-pad$=".vraag"] :is(input, textarea)').evaluateAll((list) => list.map((e) => (e as HTMLInputElement).value));
    expect(questions.length).toBeGreaterThan(0);
    await form.fill({ 'antwoorden.0.antwoord': 'Dat weten wij nu.', 'antwoorden.0.bron.opgave': 'gemeente Veghel' });
    await form.agree();
    expect(await form.problems()).toEqual([]);
    const { name, text } = await form.downloaded();
    expect(await errorsWith('praktijken', name, text)).toEqual([]);
    const old = readFileSync(join(content, 'praktijken', name), 'utf8').split('\n');
    expect(text.split('\n').filter((l) => !old.includes(l)).join('\n')).toContain('antwoord: Dat weten wij nu.');
    expect(old.filter((l) => !text.split('\n').includes(l))).toEqual([]);
  });
});

test('a strange address is ignored, and told', async () => {
  for (const query of ['?soort=<script>', '?soort=praktijk&id=../../geheim', '?soort=praktijk&id=bestaat-niet', '?soort=constructor', '?soort=antwoord&praktijk=%00']) {
    await form.open(query);
    await expect.poll(() => form.tab.locator('[data-melding]').innerText(), { message: query }).not.toBe('');
    expect(await form.tab.locator('[data-keuze]:visible, [data-formulier]:visible').count()).toBe(1);
  }
});
