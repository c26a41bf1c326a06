import { expect, test } from 'vitest';
import { isOffline, outsideLinks, problemOf } from './links-extern.ts';

test('gathers outside addresses with every entry that names them, without the sign that ends a sentence', () => {
  const links = outsideLinks([
    { path: 'praktijken/a.mdx', text: 'url: https://x.example/a\nZie [x](https://x.example/b) en https://x.example/a.' },
    { path: 'termen/sectoren/bouw.yaml', text: 'uitleg: "https://x.example/a"' },
  ]);
  expect([...links]).toEqual([
    ['https://x.example/a', [{ kind: 'praktijken', id: 'a' }, { kind: 'termen', id: 'sectoren/bouw' }]],
    ['https://x.example/b', [{ kind: 'praktijken', id: 'a' }]],
  ]);
});

const answers = (...list: (number | Error)[]) => (async () => {
  const next = list.shift();
  if (next instanceof Error) throw next;
  return new Response(null, { status: next ?? 500 });
}) as typeof fetch;

test('an address is alive when it answers, also one that refuses HEAD', async () => {
  expect(await problemOf('https://x.example/', answers(200))).toBeUndefined();
  expect(await problemOf('https://x.example/', answers(405, 200))).toBeUndefined();
});

test('an address that is gone or out of reach says why', async () => {
  expect(await problemOf('https://x.example/', answers(404, 404))).toBe('404');
  expect(await problemOf('https://x.example/', answers(new Error('weg'), new Error('geen verbinding')))).toBe('geen verbinding');
});

test('a machine without connection is no reason to call every link dead', () => {
  const dood = (fout: string) => ({ adres: 'https://x.example/', fout, plaatsen: [] });
  expect(isOffline(2, [dood('fetch failed'), dood('fetch failed')])).toBe(true);
  expect(isOffline(2, [dood('fetch failed')])).toBe(false);
  expect(isOffline(2, [dood('fetch failed'), dood('404')])).toBe(false);
  expect(isOffline(0, [])).toBe(false);
});
