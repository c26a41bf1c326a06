import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { text } from '../src/check/fixtures.ts';

const root = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'goed/paginas'), { recursive: true });
mkdirSync(join(root, 'fout/paginas'), { recursive: true });
writeFileSync(join(root, 'goed/paginas/over.mdx'), text('paginas'));
writeFileSync(join(root, 'fout/paginas/over.mdx'), text('paginas', { titel: 1 }));
mkdirSync(join(root, 'matig/paginas'), { recursive: true });
writeFileSync(join(root, 'matig/paginas/over.mdx'), text('paginas', {}, 'De gemeentte belde.'));

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string }>((resolve) => {
    execFile(process.execPath, ['scripts/check.ts', ...args], (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: stdout + stderr }));
  });

it.each([
  [['--root', join(root, 'goed')], 0, 'De inhoud is in orde.'],
  [['--root', join(root, 'matig')], 0, '1 waarschuwing in 1 bestand.'],
  [['--root', join(root, 'matig'), '--formaat', 'github'], 0, '::warning file='],
  [['--root', join(root, 'fout')], 1, '1 fout in 1 bestand.'],
  [['--root', join(root, 'fout'), '--formaat', 'github'], 1, '::error file='],
  [['--root', join(root, 'fout'), '--formaat', 'json'], 1, '"severity": "fout"'],
  [['--root', join(root, 'weg')], 2, 'is er niet'],
  [['--formaat', 'xml'], 2, 'Gebruik:'],
  [['--onzin'], 2, 'Dit begrijp ik niet: --onzin'],
  [['--help'], 0, 'Gebruik:'],
])('%s', { timeout: 20_000 }, async (args, code, words) => {
  const result = await run(...args);
  expect(result.out).toContain(words);
  expect(result.code).toBe(code);
});
