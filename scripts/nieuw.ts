// npm run nieuw [-- --soort praktijk --titel "..." --periode.van 2025 ...]
import { checkContent, formatProblems } from '../src/check/index.ts';
import { kind } from '../src/form/kinds.ts';
import { LIJSTEN } from '../src/schemas/term.ts';
import { asked, chosenKind, onScreen } from './nieuw/ask.ts';
import { written } from './nieuw/file.ts';
import { flagsOf, fromFlags } from './nieuw/flags.ts';
import { Refusal, USE } from './nieuw/refusal.ts';

/** Asks or reads flags, writes a file and checks it. The exit code is 0 when the check finds no errors, 1 when it does, 2 when nothing was written. */
async function make(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USE);
    return 0;
  }
  const flags = flagsOf(args);
  const root = flags.get('root') ?? 'src/content';
  const screen = [...flags.keys()].every((k) => k === 'root' || k === 'soort') ? onScreen() : undefined;
  const soort = await chosenKind(flags.get('soort'), screen?.ask);
  if (screen && kind(soort).collectie === 'termen') flags.set('lijst', (await screen.ask(`Bij welke lijst? (${LIJSTEN.join(', ')})`)).trim());
  if (screen) console.log('\nEen leeg antwoord slaat een vraag over; u vult het dan later in het bestand in.');
  const given = fromFlags(soort, flags);
  const data = screen ? await asked(root, soort, given, screen.ask) : given;
  screen?.close();
  const path = written(root, soort, data, flags);
  const problems = await checkContent({ root, paths: [path] });
  console.log(`\nGemaakt: ${path}\nRegels die met # beginnen, zijn uitleg of velden die u nog kunt invullen.\n\n${formatProblems(problems, 'tekst')}`);
  return problems.some((p) => p.severity === 'fout') ? 1 : 0;
}

/** Runs the command. Returns the exit code; never throws. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await make(args);
  } catch (e) {
    // Anything else is a fault of ours: the stack helps whoever mends it.
    console.error(e instanceof Refusal ? e.message : e);
    return 2;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
