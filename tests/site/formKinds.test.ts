// "Deel uw praktijk" for what is no practice, on the way to each forge, and without barriers.
import axe from 'axe-core';
import { describe, expect, inject, test } from 'vitest';
import { errorsWith, fillPractice, FormPage } from './formPage.ts';

const site = inject('sites')[0]!;
const form = FormPage.inEveryTest(site.url);

describe('what somebody shares', () => {
  test.each([
    ['verhaal', 'verhalen', 'bakkerij-de-halm.mdx', { titel: 'Bakkerij De Halm', samenvatting: 'Een bakker nam twee mensen aan.', bedrijf: 'Bakkerij De Halm', praktijk: 'Matchingsunit', 'periode.van.': '2025', watKreegU: 'Twee bakkers.', 'tekst.0': 'Zo ging het.', 'bronnen.0.vindplaats': 'Bakkerij De Halm, november 2026' }, ['Bakkerij De Halm', 'Wat krijgt u?', 'Twee bakkers.']],
    ['leervraag', 'leervragen', 'hoe-vindt-u-bakkers.mdx', { titel: 'Hoe vindt u bakkers?', samenvatting: 'Wij zoeken mensen voor de nacht.', 'vrager.naam': 'gemeente Oss', 'tekst.0': 'Wie weet het?', 'bron.opgave': 'gemeente Oss' }, ['Hoe vindt u bakkers?', 'gemeente Oss']],
    ['uitwisseling', 'uitwisselingen', 'oss-ging-kijken-in-tilburg.yaml', { titel: 'Oss ging kijken in Tilburg', soort: 'werkbezoek', 'datum.': '2026', 'van.naam': 'gemeente Tilburg', 'naar.naam': 'gemeente Oss', 'bron.opgave': 'gemeente Oss' }, ['Oss ging kijken in Tilburg', 'gemeente Tilburg → gemeente Oss']],
  ] as const)('%s: becomes a file that the check accepts, and a page to look at', async (soort, folder, name, fields, shown) => {
    await form.open(`?soort=${soort}&praktijk=tilburg-matchingsunit`);
    await form.tab.locator('[data-formulier]').waitFor();
    // The practice came with the address
    const { praktijk: _, ...typed } = { praktijk: '', ...fields };
    await form.fill(typed);
    if (soort === 'verhaal') await form.tab.locator('[data-pad="vragen"] input').first().check();
    await form.agree();
    expect(await form.problems()).toEqual([]);
    const file = await form.downloaded();
    expect(file.name).toBe(name);
    expect(file.text).toContain('tilburg-matchingsunit');
    expect(await errorsWith(folder, name, file.text)).toEqual([]);
    const preview = await form.tab.locator('[data-voorbeeld]').innerText();
    for (const words of shown) expect(preview).toContain(words);
    expect(form.noted).toEqual([]);
  });

  test('a term that an editor mends becomes a file too, of fields alone', async () => {
    await form.open('?soort=begrip&id=bijstand');
    await form.input('uitleg').fill('Geld van de gemeente om van te leven.');
    await form.agree();
    expect(await form.problems()).toEqual([]);
    const { name, text } = await form.downloaded();
    expect([name, text]).toEqual(['bijstand.yaml', expect.stringContaining('uitleg: Geld van de gemeente om van te leven.\n')]);
    expect(await form.tab.locator('[data-voorbeeld]').innerText()).toContain('Geld van de gemeente');
  });

  test.each(['verhaal', 'leervraag', 'uitwisseling', 'werkwijze', 'begrip', 'regio', 'cijfer'])('the form of a %s says what it needs, each with a link', async (soort) => {
    await form.open(`?soort=${soort}&praktijk=tilburg-matchingsunit`);
    expect((await form.problems()).length).toBeGreaterThan(0);
    expect(await form.summary.locator('li').evaluateAll((list) => list.filter((li) => !li.querySelector('a')).map((li) => li.textContent))).toEqual([]);
    expect(form.noted).toEqual([]);
  });
});

describe('on the way to a repository', () => {
  /** The form of a site that names a mailbox and a repository. */
  async function ready(repository: string, other: Record<string, string> = {}) {
    await fillPractice(form);
    await form.fill(other);
    await form.tab.locator('deel-formulier').evaluate((e, settings) => e.setAttribute('data-site', JSON.stringify({ ...JSON.parse(e.getAttribute('data-site')!), ...settings })), { mail: 'redactie@plein.example', repository, tak: 'main' });
    await form.agree();
    expect(await form.problems()).toEqual([]);
    return form.tab.locator('[data-inleveren]');
  }

  test.each([
    ['GitHub', 'https://github.com/org/plein', '/org/plein/new/main/src/content/praktijken'],
    ['Forgejo', 'https://codeberg.org/org/plein', '/org/plein/_new/main/src/content/praktijken'],
  ])('%s opens with the text filled in, after the file and its mailbox', async (naam, repository, path) => {
    const ways = await ready(repository);
    expect(await ways.locator('h3').allInnerTexts()).toEqual(['Bewaar het bestand', `Of stel het voor op ${naam}`]);
    expect(await ways.getByRole('link', { name: 'redactie@plein.example' }).getAttribute('href')).toMatch(/^mailto:redactie@plein\.example\?subject=/);
    const link = ways.getByRole('link', { name: `Open ${naam} met uw tekst` });
    const url = new URL((await link.getAttribute('href'))!);
    const { text } = await form.downloaded();
    expect([url.pathname, url.searchParams.get('filename'), url.searchParams.get('value')]).toEqual([path, 'koffie-met-werkgevers-in-oss.mdx', text]);
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
    expect(form.noted).toEqual([]);
  });

  test('GitLab takes the text from the clipboard', async () => {
    await form.tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const ways = await ready('https://gitlab.com/org/plein');
    await ways.getByRole('button', { name: 'Kopieer de tekst' }).click();
    await expect.poll(() => form.tab.locator('[data-melding]').innerText()).toBe('De tekst is gekopieerd.');
    const { text } = await form.downloaded();
    expect(await form.tab.evaluate(() => navigator.clipboard.readText())).toBe(text);
    expect(await ways.getByRole('link', { name: 'Open GitLab' }).getAttribute('href')).toBe('https://gitlab.com/org/plein/-/new/main/src/content/praktijken?file_name=koffie-met-werkgevers-in-oss.mdx');
  });

  test('a text that is too long for an address is told before, and stays', async () => {
    // A short description has no sheet of one A4 that would be full first
    const ways = await ready('https://github.com/org/plein', { niveau: 'signalement', 'tekst.1': 'Elke maand een andere gast aan tafel. '.repeat(220) });
    expect(await ways.innerText()).toContain('Uw tekst is te lang om in een adres mee te sturen (de grens is 8191 tekens). Kopieer eerst de tekst.');
    expect(await ways.getByRole('link', { name: 'Open GitHub' }).getAttribute('href')).not.toContain('value=');
    expect(await ways.getByRole('button', { name: 'Kopieer de tekst' }).isVisible()).toBe(true);
    expect((await form.downloaded()).text.length).toBeGreaterThan(8191);
    expect(await form.input('titel').inputValue()).toBe('Koffie met werkgevers in Oss');
  });
});

test.each([
  ['light', 1280, '?soort=praktijk'],
  ['dark', 320, '?soort=praktijk&id=veghel-sligro-pilot'],
  ['light', 320, '?soort=antwoord&praktijk=veghel-vervolgproject'],
] as const)('%s, %d px wide: %s has no barrier that axe knows, and does not scroll sideways', async (colorScheme, width, query) => {
  const own = new FormPage(site.url);
  await own.openTab({ colorScheme, viewport: { width, height: 800 } });
  await own.open(query);
  await own.tab.locator('[data-formulier]').waitFor();
  await own.press();
  await own.summary.locator('li').first().waitFor();
  await own.tab.evaluate(() => document.querySelectorAll('details').forEach((d) => (d.open = true)));
  await own.tab.evaluate(axe.source);
  const found = await own.tab.evaluate(async () => {
    const { violations } = await (Reflect.get(window, 'axe') as typeof axe).run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [...violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}`)), ...(scrollWidth > clientWidth ? [`${scrollWidth} px`] : [])];
  });
  await own.close();
  expect(found).toEqual([]);
});
