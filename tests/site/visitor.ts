// A visitor with a browser: opens pages of the built site and notes what goes wrong.
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { securityHeaders } from '../../src/security.ts';

let browser: Browser | undefined;

afterAll(async () => browser?.close());

/** Opens an empty tab in a browser of its own settings: width, colour scheme, script on or off. */
export async function tab(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= await chromium.connect(inject('browser'));
  const context = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce', ...options });
  return context.newPage();
}

/** Closes a tab and everything it kept. */
export async function close(page: Page): Promise<void> {
  // A request still under way has nobody left to answer
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.context().close();
}

/** The address of a path of the site, base included. */
export const address = (url: string, path: string): string => new URL(path.replace(/^\//, ''), url).href;

/** Notes every error, refused resource and request to another host of a tab from now on. */
export async function watch(page: Page, origin: string): Promise<string[]> {
  const noted: string[] = [];
  page.on('console', (message) => message.type() === 'error' && noted.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => noted.push(`fout in script: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // Aborted: the tab went on to the next page before this one was complete
    if (why !== 'net::ERR_ABORTED') noted.push(`niet gelukt: ${request.url()} ${why}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin) noted.push(`vraagt een ander: ${request.url()}`);
  });
  await page.exposeFunction('noteViolation', (what: string) => noted.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (e) => Reflect.get(window, 'noteViolation')(`beleid: ${e.violatedDirective} ${e.blockedURI}`));
  });
  return noted;
}

/** Takes the security headers off every answer, as on a host that cannot send them. */
export async function withoutHeaders(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const names = Object.keys(securityHeaders).map((name) => name.toLowerCase());
    const headers = Object.fromEntries(Object.entries(response.headers()).filter(([name]) => !names.includes(name)));
    await route.fulfill({ response, headers });
  });
}
