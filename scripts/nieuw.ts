// npm run nieuw [-- --soort praktijk --titel "..." --periode.van 2025 ...]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { checkContent, formatProblems } from '../src/check/index.ts';
import { idFrom } from '../src/check/read/file-name.ts';
import { nearest } from '../src/check/suggest.ts';
import { contentPath } from '../src/form/forge.ts';
import { kind, kindNames, type KindName } from '../src/form/kinds.ts';
import { kindFields } from '../src/form/fields.ts';
import { answerProblem, answerValue, beginning, questions, withValue, type Question } from '../src/form/prompts.ts';
import { templateText } from '../src/form/template.ts';
import { collecties } from '../src/schemas/index.ts';
import { LIJSTEN } from '../src/schemas/term.ts';

// An answer is part of a practice: it has no file of its own.
const KINDS = kindNames.filter((k) => k !== 'antwoord');
const USE = `Gebruik: npm run nieuw
     of: npm run nieuw -- --soort SOORT --VELD WAARDE ... [--id NAAM] [--lijst LIJST] [--root MAP]

SOORT is een van: ${KINDS.join(', ')}.
VELD is een veld van dat soort; een deel van een veld met een punt, zoals --periode.van 2025.
Heet een veld zelf soort, id of lijst? Schrijf --veld.soort WAARDE.
Meer waarden met komma's, zoals --doelgroepen jongeren,werkgevers.`;

/** What somebody can mend: no stack, exit code 2. */
class Refusal extends Error {}

/** The flags by name. Throws a Refusal on anything that is no `--naam waarde`. */
function flagsOf(args: readonly string[]): Map<string, string> {
  const flags = new Map<string, string>();
  for (let i = 0; i < args.length; i += 1) {
    const [, naam, own] = /^--([A-Za-z][\w.]*)(?:=([^]*))?$/.exec(args[i] ?? '') ?? [];
    if (naam === undefined) throw new Refusal(`'${args[i] ?? ''}' begrijp ik niet.\n\n${USE}`);
    const value = own ?? args[(i += 1)];
    if (value === undefined) throw new Refusal(`Achter --${naam} ontbreekt een waarde.\n\n${USE}`);
    flags.set(naam, value);
  }
  return flags;
}

type Ask = (question: string, why?: string) => Promise<string>;

async function chosenKind(flag: string | undefined, ask: Ask | undefined): Promise<KindName> {
  const given = flag ?? (await ask?.(`Wat wilt u maken? (${KINDS.join(', ')})`)) ?? '';
  const found = KINDS.find((k) => k === given.trim());
  if (found) return found;
  const near = nearest(given, KINDS);
  throw new Refusal(`${given ? `De soort '${given}' is er niet.` : 'Noem een soort.'}${near ? ` Bedoelde u '${near}'?` : ''}\n\n${USE}`);
}

/** The data that flags give. Throws a Refusal on a field that the kind does not have. */
function fromFlags(soort: KindName, flags: ReadonlyMap<string, string>): Record<string, unknown> {
  const fields = kindFields(soort);
  const known = new Map(questions(soort).map((q) => [q.pad.join('.'), q.veld]));
  let data = beginning(new Date().toLocaleDateString('sv'));
  const names = fields.map((f) => f.naam);
  data = Object.fromEntries(Object.entries(data).filter(([k]) => names.includes(k)));
  for (const [naam, text] of flags) {
    const pad = naam.split('.');
    const veld = known.get(naam) ?? fields.find((f) => f.naam === naam);
    if (!fields.some((f) => f.naam === pad[0])) {
      const near = nearest(pad[0] ?? '', names);
      throw new Refusal(`Het veld '${naam}' is er niet bij ${soort}.${near ? ` Bedoelde u '${near}'?` : ` Kies uit: ${names.join(', ')}.`}`);
    }
    data = withValue(data, pad, veld ? answerValue(veld, text) : text);
  }
  return data;
}

/** Asks what is still missing; asks again until the schema accepts the answer. An empty answer leaves it for later. */
async function asked(soort: KindName, data: Record<string, unknown>, ask: Ask): Promise<Record<string, unknown>> {
  let all = data;
  for (const { pad, veld } of questions(soort)) {
    if (!answerProblem(soort, all, pad)) continue;
    for (;;) {
      const value = answerValue(veld, await ask(`${labelOf({ pad, veld })}`, about(veld)));
      if (value === undefined) break;
      const next = withValue(all, pad, value);
      const problem = answerProblem(soort, next, pad);
      if (!problem) {
        all = next;
        break;
      }
      console.log(`  ${problem}`);
    }
  }
  return all;
}

const labelOf = ({ pad, veld }: Question) => (pad.length > 1 ? `${pad[0] ?? ''}: ${veld.label}` : veld.label);

function about(veld: Question['veld']): string {
  const options = veld.soort === 'keuze' ? `Kies uit: ${veld.opties.join(', ')}.` : veld.soort === 'vinkjes' && veld.opties ? `Een of meer, met komma's: ${veld.opties.join(', ')}.` : veld.soort === 'verwijzing' || veld.soort === 'vinkjes' ? `Een naam uit src/content/${veld.verwijst ?? ''}.` : '';
  return [veld.uitleg, options, veld.voorbeeld ? `Bijvoorbeeld: ${veld.voorbeeld}` : ''].filter(Boolean).join(' ');
}

/** Writes the file; never over one that is there. Returns its path in the folder of the content. */
function written(root: string, soort: KindName, data: Record<string, unknown>, flags: ReadonlyMap<string, string>): string {
  const { collectie } = kind(soort);
  const title = [data['titel'], data['naam'], data['term'], data['kort'], data['wat']].find((t) => typeof t === 'string');
  const name = flags.get('id') ?? idFrom(typeof title === 'string' ? title : '');
  if (!name || idFrom(name) !== name) throw new Refusal(name ? `De naam '${name}' kan niet: kleine letters, cijfers en streepjes.` : 'Zonder titel of naam weet ik niet hoe het bestand moet heten. Geef een titel, of --id.');
  const lijst = flags.get('lijst');
  if (collectie === 'termen' && !LIJSTEN.some((l) => l === lijst)) throw new Refusal(`Bij welke lijst hoort het woord? Geef --lijst met een van: ${LIJSTEN.join(', ')}.`);
  const id = collectie === 'termen' ? `${lijst ?? ''}/${name}` : name;
  const path = join(root, contentPath({ collectie, id, vorm: collecties[collectie].vorm }).replace('src/content/', ''));
  if (existsSync(path)) throw new Refusal(`${path} is er al. Kies een andere titel, of geef een eigen naam met --id.`);
  mkdirSync(dirname(path), { recursive: true });
  // wx: also when another process made it just now.
  writeFileSync(path, templateText(soort, { velden: data }), { flag: 'wx' });
  return path;
}

/** Asks or reads flags, writes a file and checks it. The exit code is 0 when the check finds no errors, 1 when it does, 2 when nothing was written. */
async function make(args: readonly string[]): Promise<number> {
  const flags = flagsOf(args);
  if (flags.has('help')) throw new Refusal(USE);
  const own = ['soort', 'id', 'lijst', 'root'];
  const asking = [...flags.keys()].every((k) => k === 'root' || k === 'soort');
  const lines = asking ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  // Lines that came before the question count too, and the end of the input ends the asking.
  const answers = lines?.[Symbol.asyncIterator]();
  const ask: Ask | undefined = answers && (async (question, why = '') => {
    console.log(`\n${question}${why ? `\n  ${why}` : ''}`);
    return (await answers.next()).value ?? '';
  });
  const soort = await chosenKind(flags.get('soort'), ask);
  if (ask && kind(soort).collectie === 'termen') flags.set('lijst', (await ask(`Bij welke lijst? (${LIJSTEN.join(', ')})`)).trim());
  if (ask) console.log('\nEen leeg antwoord slaat een vraag over; u vult het dan later in het bestand in.');
  const given = fromFlags(soort, new Map([...flags].filter(([k]) => !own.includes(k)).map(([k, v]) => [k.replace(/^veld\./, ''), v])));
  const data = ask ? await asked(soort, given, ask) : given;
  lines?.close();
  const root = flags.get('root') ?? 'src/content';
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
