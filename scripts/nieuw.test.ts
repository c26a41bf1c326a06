import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { main } from './nieuw.ts';
import { root } from './root.ts';

const content = mkdtempSync(join(tmpdir(), 'nieuw-'));
afterAll(() => rmSync(content, { recursive: true }));
cpSync(join(root, 'src/content'), content, { recursive: true });

/** Runs the command in this process. */
async function run(args: string[]): Promise<{ code: number; out: string }> {
  const said: string[] = [];
  const spies = (['log', 'error'] as const).map((how) => vi.spyOn(console, how).mockImplementation((text) => void said.push(String(text))));
  const code = await main(['--root', content, ...args]);
  for (const spy of spies) spy.mockRestore();
  return { code, out: said.join('\n') };
}

/** Runs the script as npm does; `typed` are the lines that somebody types. */
const runAndType = (typed: string) =>
  new Promise<{ code: number | null; out: string }>((resolve) => {
    const child = spawn(process.execPath, ['scripts/nieuw.ts', '--root', content], { cwd: root });
    let out = '';
    child.stdout.on('data', (t) => (out += t));
    child.stderr.on('data', (t) => (out += t));
    child.on('close', (code) => resolve({ code, out }));
    child.stdin.end(typed);
  });

const bron = ['--bronnen.0.bron', 'eigen-opgave', '--bronnen.0.vindplaats', 'Gemeente Oss, 2026'];
const RIGHT: Record<string, string[]> = {
  praktijk: ['--titel', 'Koffie in Oss', '--samenvatting', 'In 2025 begon Oss.', '--niveau', 'beschrijving', '--periode.van', '2025', '--stand.fase', 'loopt', '--stand.peildatum', '2026', '--schaal', 'gemeente', '--doelgroepen', 'jongeren,werkgevers', ...bron],
  verhaal: ['--titel', 'Een bakker in Oss', '--samenvatting', 'Over een bakker.', '--praktijk', 'tilburg-matchingsunit', '--bedrijf', 'Bakkerij', '--periode.van', '2025', '--vragen', 'ik-zoek-mensen', ...bron],
  leervraag: ['--titel', 'Hoe doet u dit?', '--samenvatting', 'Wij vragen ons af.', '--vrager.naam', 'gemeente Oss', '--gesteld', '2026-11', '--stand', 'open', '--bron.opgave', 'gemeente Oss', '--bron.datum', '2026-11'],
  uitwisseling: ['--titel', 'Oss ging kijken in Tilburg', '--veld.soort', 'werkbezoek', '--van.naam', 'gemeente Tilburg', '--naar.naam', 'gemeente Oss', '--datum', '2026', '--bron.opgave', 'gemeente Oss', '--bron.datum', '2026'],
  begrip: ['--term', 'Koffiegesprek', '--uitleg', 'Een gesprek bij koffie.', '--herkomst', 'bekend'],
  bron: ['--titel', 'Nota koffie', '--kort', 'Oss (2026)', '--uitgever', 'gemeente Oss', '--datum', '2026', '--veld.soort', 'nota', '--beschrijving', 'Een nota.'],
  cijfer: ['--wat', 'kopjes koffie', '--groep', 'onderzoek', '--waarde', '12', '--eenheid', 'kopjes', '--jaar', '2026', '--bron.bron', 'eigen-opgave', '--bron.vindplaats', 'Gemeente Oss, 2026'],
  thema: ['--titel', 'Koffie als thema', '--samenvatting', 'Over koffie.', '--nummer', '9', ...bron],
  werkwijze: ['--titel', 'Koffie zetten', '--samenvatting', 'Zo zet u koffie.', '--veld.soort', 'tips', '--wanneer', 'Altijd.', '--stappen.0.titel', 'Water koken', '--zonderPraktijk', 'Dit is een voorbeeld.', ...bron],
  pagina: ['--titel', 'Een vaste pagina', '--samenvatting', 'Over iets.'],
  succesfactor: ['--titel', 'Koffie schenken', '--samenvatting', 'Over koffie.', '--veld.soort', 'succesfactor', '--onderdeel', 'voorbereiding', '--volgorde', '99', '--zonderPraktijk', 'Dit is een voorbeeld.', ...bron],
  term: ['--naam', 'Koffiedrinkers', '--uitleg', 'Mensen die koffie drinken.', '--lijst', 'doelgroepen'],
};

describe('by flags', () => {
  it.each(Object.keys(RIGHT))('writes a %s that the check accepts', { timeout: 30_000 }, async (soort) => {
    const { code, out } = await run(['--soort', soort, ...(RIGHT[soort] ?? [])]);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Gemaakt: ') });
  });

  it('never writes over a file that is there', { timeout: 30_000 }, async () => {
    const args = ['--soort', 'begrip', '--term', 'Bijstand', '--uitleg', 'Iets anders.', '--herkomst', 'bekend'];
    const before = readFileSync(join(content, 'begrippen/bijstand.yaml'), 'utf8');
    const { code, out } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: expect.stringContaining('is er al') });
    expect(readFileSync(join(content, 'begrippen/bijstand.yaml'), 'utf8')).toBe(before);
  });

  it('tells how it is used', async () => expect(await run(['--help'])).toEqual({ code: 0, out: expect.stringContaining('Gebruik: npm run nieuw') }));

  it.each([
    [['--soort', 'praktijken'], "Bedoelde u 'praktijk'?"],
    [['--soort', 'begrip', '--terrm', 'x'], "Bedoelde u 'term'?"],
    [['--soort', 'begrip', '--term'], 'ontbreekt een waarde'],
    [['begrip'], "'begrip' begrijp ik niet."],
    [['--soort', 'begrip', '--uitleg', 'x'], 'weet ik niet hoe het bestand moet heten'],
    [['--soort', 'begrip', '--term', 'x', '--id', '../x'], "De naam '../x' kan niet"],
    [['--soort', 'term', '--naam', 'x', '--lijst', '../..'], 'Geef --lijst'],
  ])('refuses %j', { timeout: 30_000 }, async (args, words) => {
    const { code, out } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: expect.stringContaining(words) });
  });
});

it('asks, says what is wrong with an answer, and writes what was answered', { timeout: 30_000 }, async () => {
  const { code, out } = await runAndType(['begrip', 'Theegesprek', '', 'zomaar', 'bekend', ''].join('\n'));
  expect(out).toContain('Term');
  expect(out).toContain('Kies bron, deels of bekend.');
  // The explanation was passed over: the check says that it is still to be written
  expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining("Het veld 'uitleg' ontbreekt.") });
  const text = readFileSync(join(content, 'begrippen/theegesprek.yaml'), 'utf8');
  expect(text).toContain('term: Theegesprek\n');
  expect(text).toContain('herkomst: bekend\n');
  expect(text).toMatch(/^# uitleg: /m);
});

it('asks for the parts of what is required, and for what everybody fills in', { timeout: 30_000 }, async () => {
  const typed = { soort: 'praktijk', titel: 'Thee in Oss', samenvatting: 'In 2025 begon Oss.', niveau: 'signalement', van: '2025-02-31\n2025-02', fase: 'loopt', peildatum: '2026', schaal: 'gemeente', gemeenten: 'Oss', regios: 'noordoost-braband\nnoordoost-brabant', doelgroepen: 'jongeren, werkgevers', instrumenten: '', kit: '\n\nDrie uur per week.\n\n\n\n', bron: 'eigen-opgave', vindplaats: 'Gemeente Oss, 2026' };
  const { code, out } = await runAndType(`${Object.values(typed).join('\n')}\n`);
  expect(out).toContain('Periode › Van');
  expect(out).toContain('Deze datum bestaat niet.');
  expect(out).toContain("Bedoelde u 'noordoost-brabant'?");
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Gemaakt: ') });
  const text = readFileSync(join(content, 'praktijken/thee-in-oss.mdx'), 'utf8');
  for (const line of ['gemeenten: [ Oss ]', 'regios: [ noordoost-brabant ]', 'doelgroepen: [ jongeren, werkgevers ]', 'kosten: Drie uur per week.', 'periode: { van: "2025-02" }']) expect(text).toContain(`\n${line}\n`);
});
