// "Deel uw praktijk" in a browser: its fields by their path, and the file that it makes.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page as Tab } from 'playwright-core';
import { afterEach, beforeEach } from 'vitest';
import { root } from '../../scripts/root.ts';
import { checkContent } from '../../src/check/index.ts';
import { address, close, tab, watch } from './visitor.ts';

export const content = join(root, 'src/content');

/** Errors of the check when a file stands among the entries. */
export async function errorsWith(collection: string, name: string, text: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  cpSync(content, folder, { recursive: true });
  writeFileSync(join(folder, collection, name), text);
  const problems = await checkContent({ root: folder });
  rmSync(folder, { recursive: true });
  return problems.filter((p) => p.severity === 'fout').map((p) => `${p.file}:${p.line} ${p.message}`);
}

/** The form of the site at `url`, in a tab. */
export class FormPage {
  readonly #url: string;
  #tab: Tab | undefined;
  /** What went wrong in the tab, and what it asked of another site. */
  noted: string[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  /** A form that gets a tab of its own in every test of the file that asks for it. */
  static inEveryTest(url: string): FormPage {
    const form = new FormPage(url);
    beforeEach(() => form.openTab());
    afterEach(() => form.close());
    return form;
  }

  get tab(): Tab {
    if (!this.#tab) throw new Error('The form has no tab: call openTab() first.');
    return this.#tab;
  }

  async openTab(options: BrowserContextOptions = {}): Promise<void> {
    this.#tab = await tab(options);
    this.noted = await watch(this.#tab, new URL(this.#url).origin);
  }

  close() {
    return close(this.tab);
  }

  open(query = '') {
    return this.tab.goto(address(this.#url, `/deel-uw-praktijk/${query}`));
  }

  /** The input of a field. */
  input(pad: string) {
    return this.tab.locator(`#v-${pad.replaceAll('.', '-')}`);
  }

  /** Fills several fields by their paths: choices are chosen, texts typed. */
  async fill(fields: Readonly<Record<string, string>>) {
    for (const [pad, value] of Object.entries(fields)) {
      const input = this.input(pad);
      if ((await input.evaluate((e) => e.tagName)) === 'SELECT') await input.selectOption(value);
      else await input.fill(value);
    }
  }

  agree() {
    return this.tab.getByLabel('De genoemde organisaties weten hiervan').check();
  }

  get summary() {
    return this.tab.locator('[data-samenvatting]');
  }

  press() {
    return this.tab.getByRole('button', { name: 'Kijk na en maak het bestand' }).click();
  }

  /** Presses the button; what is said to be wrong. */
  async problems(): Promise<string[]> {
    await this.press();
    await this.tab.locator('[data-klaar]:visible, [data-samenvatting]:visible').first().waitFor();
    return this.summary.locator('li:visible').allInnerTexts();
  }

  /** The file that is offered to download. */
  async downloaded(): Promise<{ name: string; text: string }> {
    const [file] = await Promise.all([this.tab.waitForEvent('download'), this.tab.getByRole('button', { name: 'Download het bestand' }).click()]);
    const folder = mkdtempSync(join(tmpdir(), 'form-'));
    await file.saveAs(join(folder, 'bestand'));
    const text = readFileSync(join(folder, 'bestand'), 'utf8');
    rmSync(folder, { recursive: true });
    return { name: file.suggestedFilename(), text };
  }
}

/** A practice that everything is known of. */
const PRACTICE = {
  titel: 'Koffie met werkgevers in Oss',
  samenvatting: 'In 2025 dronk de gemeente Oss elke maand koffie met <27 werkgevers & {nog meer}.',
  niveau: 'beschrijving',
  'periode.van.': '2025-01',
  'stand.fase': 'loopt',
  'stand.peildatum': '2026',
  schaal: 'gemeente',
  'bronnen.0.vindplaats': 'Gemeente Oss, november 2026',
};

/** Fills in a whole practice, with a figure and text under every heading. */
export async function fillPractice(form: FormPage): Promise<void> {
  await form.open('?soort=praktijk');
  await form.fill(PRACTICE);
  await form.tab.getByRole('button', { name: 'Voeg toe: gemeenten' }).click();
  await form.tab.getByLabel('Gemeenten 1').fill('Oss');
  await form.tab.getByLabel('Gemeenten 1').blur();
  await form.tab.getByLabel('Jongeren', { exact: true }).check();
  for (let i = 0; i < 6; i += 1) await form.input(`tekst.${i}`).fill('Voor jongeren <27 jaar, {naam} & `code`.\n\n- een\n- twee');
  await form.tab.getByRole('button', { name: 'Voeg toe: resultaten' }).click();
  await form.fill({ 'resultaten.0.wat': 'kregen een baan', 'resultaten.0.waarde.': '12', 'resultaten.0.eenheid': 'mensen', 'resultaten.0.soort': 'resultaat', 'resultaten.0.bron.bron': 'eigen-opgave', 'resultaten.0.bron.vindplaats': 'Gemeente Oss, november 2026' });
}
