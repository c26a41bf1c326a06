// npm run links:extern: asks every address of another site that an entry names whether it still
// answers, and stores what did not, with the date. Never part of a build: a build asks nobody anything.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { LinkReport } from '../src/catalogue/care/deadLinks.ts';
import { root } from './root.ts';

const CONTENT = join(root, 'src/content');
const STORE = join(root, 'src/links-extern.json');
const ADDRESS = /https?:\/\/[^\s"'<>)\]}]+/g;
const AT_ONCE = 6;

/** Every outside address in the entries, with the entries that name it. */
export function outsideLinks(files: { path: string; text: string }[]): Map<string, { kind: string; id: string }[]> {
  const found = new Map<string, { kind: string; id: string }[]>();
  for (const { path, text } of files) {
    const [kind = '', ...rest] = path.split('/');
    const place = { kind, id: rest.join('/').replace(/\.(mdx|yaml)$/, '') };
    const addresses = (text.match(ADDRESS) ?? []).map((match) => match.replace(/[.,;:]+$/, ''));
    for (const address of new Set(addresses)) {
      found.set(address, [...(found.get(address) ?? []), place]);
    }
  }
  return found;
}

/** Why an address does not answer, or nothing when it does. A host that refuses HEAD is asked with GET. */
export async function problemOf(address: string, ask: typeof fetch = fetch): Promise<string | undefined> {
  for (const method of ['HEAD', 'GET']) {
    try {
      const answer = await ask(address, { method, redirect: 'follow', signal: AbortSignal.timeout(15_000) });
      if (answer.ok) return undefined;
      if (method === 'GET') return String(answer.status);
    } catch (e) {
      if (method === 'GET') return e instanceof Error ? e.message : String(e);
    }
  }
  return undefined;
}

/** Whether nothing answered at all, not even with an error: then it is this machine that has no connection. */
export const isOffline = (total: number, dood: LinkReport['dood']): boolean => total > 0 && dood.length === total && dood.every(({ fout }) => !/^\d+$/.test(fout));

async function main() {
  const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.(mdx|yaml)$/.test(f))
    .map((f) => ({ path: relative(CONTENT, join(CONTENT, f)).replaceAll('\\', '/'), text: readFileSync(join(CONTENT, f), 'utf8') }));
  const links = [...outsideLinks(files)];
  const dood: LinkReport['dood'] = [];
  const next = async (): Promise<void> => {
    for (let item = links.shift(); item; item = links.shift()) {
      const [adres, places] = item;
      const fout = await problemOf(adres);
      console.log(`${fout ? 'dood ' : 'goed '} ${adres}${fout ? ` (${fout})` : ''}`);
      if (fout) dood.push({ adres, fout, plaatsen: places });
    }
  };
  const total = links.length;
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  if (isOffline(total, dood)) {
    console.error('Geen enkel adres antwoordde. Is er verbinding met internet? De uitkomst is niet bewaard.');
    process.exitCode = 2;
    return;
  }
  dood.sort((a, b) => (a.adres < b.adres ? -1 : 1));
  writeFileSync(STORE, `${JSON.stringify({ datum: new Date().toISOString().slice(0, 10), dood } satisfies LinkReport, null, 2)}\n`);
  console.log(`${total} adressen nagegaan, ${dood.length} antwoorden niet. De uitkomst staat in src/links-extern.json.`);
}

if (import.meta.main) await main();
