// The employers' lane: no jargon without its explanation, and an answer with and without script.
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { all, attr, pagesIn, text } from './pages.ts';
import { address, close, tab } from './visitor.ts';

const site = inject('sites')[0]!;
const pages = pagesIn(site.folder);
const lane = pages.find((p) => p.path === '/werkgevers/')!;

/**
 * Words of policy that an employer need not know. Each may stand on the page only when the page
 * itself explains it: as a term with its explanation behind it.
 */
const JARGON = [
  'afstand tot de arbeidsmarkt', 'arbeidsmarktregio', 'arbeidsbeperking', 'banenafspraak', 'beschut werk', 'bijstandsgerechtigde', 'casemanager', 'caseload', 'contract compliance',
  'detachering', 'doelgroep', 'doelgroepregister', 'doorstroom', 'functiecreatie', 'governance', 'instroom', 'instrumentarium', 'instrumenten', 'integraal', 'inzetbaarheid', 'jobcoaching',
  'jobcarving', 'kandidatenverkenner', 'ketenpartner', 'klantmanager', 'leerwerkplek', 'loonkostensubsidie', 'loonwaarde', 'maatwerk', 'matching', 'mismatch', 'monitoren', 'no-riskpolis',
  'participatie', 'participatiewet', 'pilot', 'plaatsing', 'praktijkverklaring', 'proefplaatsing', 're-integratie', 'social return', 'sroi', 'stakeholders', 'sw-bedrijf', 'traject',
  'tweede spoor', 'uitkeringsgerechtigde', 'uitstroom', 'uwv', 'werkervaringsplaats', 'werkfit', 'werkgeversdienstverlening', 'werkgeversservicepunt', 'werkzoekendendienstverlening',
  'wajong', 'wet verbetering poortwachter', 'wia', 'wsp', 'wsw', 'ww', 'cwi',
];

describe('the page for employers', () => {
  const main = all(lane, 'main')[0]!;
  const words = text(main).replace(/\s+/g, ' ');

  test('begins with what an employer will and will not find', () => {
    expect(words.trim()).toMatch(/^Voor werkgevers U vindt hier geen kandidaten\. Kies uw gemeente; u ziet wie u belt\./);
  });

  // Short for something: its meaning stands before it between brackets, or behind it
  test('uses no jargon that it does not explain', () => {
    const explained = all(lane, 'dfn').map((e) => text(e).toLowerCase());
    const explanations = all(lane, 'dd').map((e) => text(e).toLowerCase());
    const used = JARGON.filter((word) => new RegExp(`(?<![\\p{L}-])${word}(s|e|n|en)?(?![\\p{L}])`, 'iu').test(words));
    expect(explained.length).toBe(new Set(explained).size);
    // 'social return' heet in de uitleg van een ander begrip ook 'maatwerk': that is told where it stands.
    const told = (word: string) => explained.some((term) => term.includes(word)) || explanations.some((e) => new RegExp(`(heet|noemt) (dat |het )?(dan )?${word}|heette vroeger: ${word}|in de bronnen staat meestal ${word}|\\([^)]*\\b${word}\\b|\\b${word} \\(`, 'u').test(e));
    expect(used.filter((word) => !told(word))).toEqual([]);
  });

  test('every explained word has an explanation and a page in the glossary', () => {
    const links = all(lane, 'a').filter((a) => attr(a, 'href')?.includes('/begrippen/'));
    expect(links.length).toBeGreaterThanOrEqual(all(lane, 'dfn').length);
  });
});

describe('whom does an employer call', () => {
  let page: Tab;
  afterAll(() => close(page));

  describe('with script', () => {
    beforeAll(async () => {
      page = await tab();
    });

    const ask = async (naam: string) => {
      await page.getByLabel('Uw gemeente').fill(naam);
      await page.getByRole('button', { name: 'Wie belt u?' }).click();
      const out = page.locator('[data-uitkomst]');
      await out.locator('p').first().waitFor();
      return out;
    };

    test('a name of then gives the region of now, and what to do when its desk is unknown', async () => {
      await page.goto(address(site.url, '/werkgevers/'));
      const out = await ask('veghel');
      await expect.poll(() => out.innerText()).toContain('Veghel hoort sinds 2017 bij Meierijstad, in de regio Noordoost-Brabant.');
      expect(await out.innerText()).toMatch(/onbekend.*Bel het algemene nummer|telefoon/s);
      expect(new URL(page.url()).searchParams.get('gemeente')).toBe('veghel');
    });

    test('what looks like a place is offered as a choice', async () => {
      await page.goto(address(site.url, '/werkgevers/'));
      const out = await ask('Roterdam');
      await out.getByRole('button', { name: 'Rotterdam' }).click();
      await expect.poll(() => out.innerText()).toContain('in de regio Rijnmond');
    });

    test('an address with a hostile name shows words and nothing else', async () => {
      await page.goto(address(site.url, `/werkgevers/?gemeente=${encodeURIComponent('<img src=x onerror=alert(1)>')}`));
      const out = page.locator('[data-uitkomst]');
      await expect.poll(() => out.innerText()).toContain('staat niet in onze lijst');
      expect(await out.locator('img').count()).toBe(0);
    });
  });

  test('without script the form leads to a list of every region with its municipalities', async () => {
    const plain = await tab({ javaScriptEnabled: false });
    await plain.goto(address(site.url, '/werkgevers/'));
    await plain.getByLabel('Uw gemeente').fill('Oss');
    await plain.getByRole('button', { name: 'Wie belt u?' }).click();
    await plain.waitForURL((url) => url.pathname === `${site.base}werkgevers/loketten/`);
    await plain.getByRole('link', { name: 'Oss', exact: true }).click();
    expect(new URL(plain.url()).hash).toBe('#noordoost-brabant');
    expect(await plain.locator('#noordoost-brabant').innerText()).toContain('U belt:');
    expect(await plain.locator('main h3').count()).toBe(35);
    await close(plain);
  });
});

test('a story answers in the order in which an employer asks', () => {
  const stories = pages.filter((p) => /^\/verhalen\/[^/]+\/$/.test(p.path));
  expect(stories.length).toBeGreaterThan(0);
  const order = ['Wat krijgt u?', 'Wat doet u, en hoeveel uur?', 'Wat kost het?', 'Wat als het niet lukt?', 'Wie doet het papierwerk?', 'Wie belt u?'];
  for (const page of stories) expect(all(page, 'dt').map((e) => text(e).trim()).slice(0, 6), page.path).toEqual(order);
});
