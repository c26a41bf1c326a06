import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { idFrom } from '../../src/check/read/file-name.ts';
import { contentPath } from '../../src/form/forge.ts';
import { kind, type KindName } from '../../src/form/kinds.ts';
import { templateText } from '../../src/form/template.ts';
import { collecties } from '../../src/schemas/index.ts';
import { LIJSTEN } from '../../src/schemas/term.ts';
import { Refusal } from './refusal.ts';

/** Writes the file; never over one that is there. Returns its path in the folder of the content. Throws a Refusal when it has no name or no place. */
export function written(root: string, soort: KindName, data: Record<string, unknown>, flags: ReadonlyMap<string, string>): string {
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
