// Entries for tests. They go through the real reader and the real schemas: what a test calls
// valid is valid on the site. Only tests import this file.
import { stringify } from 'yaml';
import { collecties, type Collectie } from '../schemas/index.ts';
import { Corpus, type Entry } from './corpus.ts';
import type { Problem } from './problem.ts';
import { BOTH } from './guard/parse-as-build.ts';
import type { EntryFile } from './read/file-name.ts';
import { entryFromText, type ReadEntry } from './read/text.ts';
import type { EntryRule, Rule } from './rules/index.ts';

type Fields = Record<string, unknown>;

const bron = { bron: 'tno-2004', vindplaats: 'par. 3.8' };
const pagina: Fields = { titel: 'Titel', samenvatting: 'In 2004 begon dit.', status: 'gepubliceerd', gepubliceerd: '2026-11-22', herzien: '2026-11-22' };
const BASE: Record<Collectie, Fields> = {
  praktijken: { ...pagina, niveau: 'signalement', schaal: 'gemeente', periode: { van: '2004' }, stand: { fase: 'afgerond', peildatum: '2004' }, bronnen: [bron] },
  succesfactoren: { ...pagina, soort: 'succesfactor', onderdeel: 'voorbereiding', volgorde: 1, bronnen: [bron] },
  themas: { ...pagina, nummer: 1, bronnen: [bron] },
  werkwijzen: { ...pagina, soort: 'stappenplan', wanneer: 'Altijd.', stappen: [{ titel: 'Begin' }], bronnen: [bron] },
  verhalen: { ...pagina, praktijk: 'veghel', bedrijf: 'Sligro', periode: { van: '2004' }, vragen: ['ik-zoek-mensen'], bronnen: [bron] },
  leervragen: { ...pagina, vrager: { naam: 'gemeente Wijchen' }, gesteld: '2019', stand: 'onbekend', bron },
  paginas: pagina,
  regios: { naam: 'Noordoost-Brabant', code: 'AM27', provincies: ['Noord-Brabant'], gemeenten: ['Oss', 'Meierijstad'], tegel: { kolom: 5, rij: 6, afgebroken: 'Noordoost' } },
  uitwisselingen: { titel: 'Stap', soort: 'werkbezoek', van: { naam: 'gemeente A' }, naar: { naam: 'gemeente B' }, datum: '2004', bron },
  begrippen: { term: 'Bijstand', uitleg: 'Geld van de gemeente.', herkomst: 'bekend' },
  bronnen: { titel: 'Rapport', kort: 'TNO (2004)', uitgever: 'TNO', datum: '2004', soort: 'rapport', beschrijving: 'Een rapport.' },
  cijfers: { wat: 'projecten', groep: 'trechter', waarde: 16, eenheid: 'projecten', jaar: '2019', bron },
  termen: { naam: 'Werkgever', uitleg: 'Een bedrijf.' },
};

/** The text of an entry that is valid but for what the arguments make of it. A field of undefined is left out. */
export function text(collectie: Collectie, fields: Fields = {}, body = ''): string {
  const yaml = stringify({ ...BASE[collectie], ...fields });
  return collecties[collectie].vorm === 'mdx' ? `---\n${yaml}---\n\n${body}\n` : yaml;
}

/** Reads text as the check does. */
export function read(collectie: Collectie, id: string, source: string): ReadEntry {
  const kind = collecties[collectie].vorm;
  const file: EntryFile = { file: `${collectie}/${id}.${kind}`, path: '', collectie, id, kind };
  return entryFromText(file, source, BOTH);
}

/** A valid entry. Throws when the fields do not fit the schema: a test about rules wants no other mistakes. */
export function een(collectie: Collectie, id: string, fields: Fields = {}, body = ''): Entry {
  const { entry, problems } = read(collectie, id, text(collectie, fields, body));
  if (!entry || problems.length > 0) throw new Error(told(problems));
  return entry;
}

/** What a rule says of these entries, one line each: place, message, remedy. */
export function says(rule: Rule, ...entries: Entry[]): string {
  return told(rule(new Corpus(entries)));
}

/** The same for a rule that judges one entry at a time. */
export const saysOfEach = (rule: EntryRule, ...entries: Entry[]): string => says((corpus) => corpus.entries.flatMap((e) => rule(e, corpus)), ...entries);

/** Problems as one text, a line each. */
export function told(problems: readonly Problem[]): string {
  return problems.map((p) => `${p.file}:${p.line}:${p.column}${p.label ? ` [${p.label}]` : ''} ${p.message} ${p.remedy}${p.severity === 'fout' ? '' : ' (waarschuwing)'}`).join('\n');
}
