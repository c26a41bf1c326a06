// npm run check -- [PATHS] [--formaat tekst|json|github]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, formatProblems, FORMATS, loadKept, storeKept, UnreadableContentError } from '../src/check/index.ts';
import { root } from './root.ts';

const USE = `Gebruik: npm run check -- [BESTANDEN OF MAPPEN] [--formaat ${FORMATS.join('|')}]`;
const CONTENT = 'src/content';
/** What the last run read of it, so that this one reads only what changed. */
const KEPT = join(root, '.cache/check/gelezen');

/** Runs the check; the exit code is 0 without errors, 1 with, 2 when it could not run. */
async function main(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USE);
    return 0;
  }
  let parsed;
  try {
    parsed = parseArgs({ args, allowPositionals: true, options: { formaat: { type: 'string', default: 'tekst' }, root: { type: 'string', default: CONTENT } } });
  } catch {
    console.error(`Dit begrijp ik niet: ${args.join(' ')}\n${USE}`);
    return 2;
  }
  const format = FORMATS.find((f) => f === parsed.values.formaat);
  if (!format) {
    console.error(`Het formaat '${parsed.values.formaat}' is er niet.\n${USE}`);
    return 2;
  }
  try {
    const own = parsed.values.root === CONTENT;
    const cache = own ? loadKept(KEPT) : new Map();
    const problems = await checkContent({ root: parsed.values.root, paths: parsed.positionals, language: true, cache });
    if (own) storeKept(KEPT, cache);
    console.log(formatProblems(problems, format));
    return problems.some((p) => p.severity === 'fout') ? 1 : 0;
  } catch (e) {
    // Anything else is a fault of ours: the stack helps whoever mends it.
    console.error(e instanceof UnreadableContentError ? e.message : e);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
