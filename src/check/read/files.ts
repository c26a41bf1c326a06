// Which files the content folder holds, and which it may not hold.
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { collecties, type Collectie } from '../../schemas/index.ts';
import { LIJSTEN } from '../../schemas/term.ts';
import { ID_VORM } from '../../schemas/tekst.ts';
import { LIMITS } from '../limits.ts';
import type { Advice, Problem } from '../problem.ts';
import { didYouMean } from '../suggest.ts';
import { badName, type EntryFile } from './file-name.ts';

/** The folder is not there, or cannot be read. */
export class UnreadableContentError extends Error {
  override readonly name = 'UnreadableContentError';
}

const IMAGE = /\.(png|jpg|webp)$/;

/**
 * Lists the content folder. Takes its path; returns the entries in order of name, and a problem
 * for every file that does not belong. Throws UnreadableContentError when there is no such folder.
 */
export async function listEntryFiles(root: string): Promise<{ files: EntryFile[]; problems: Problem[] }> {
  const files: EntryFile[] = [];
  const problems: Problem[] = [];
  for (const { name, kind } of await walk(root)) {
    const path = join(root, name);
    const file = shown(path);
    const found = kind === 'link' ? LINK : await classify(name.split(sep), path);
    if (!found) continue;
    if ('message' in found) problems.push({ file, line: 1, column: 1, severity: 'fout', ...found });
    else files.push({ file, path, ...found });
  }
  return { files, problems };
}

/** All files below a folder, sorted. Not readdir's own `recursive`: that follows links to folders. */
async function walk(root: string, below = ''): Promise<{ name: string; kind: 'file' | 'link' }[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch(() => {
    throw new UnreadableContentError(`De map ${join(root, below)} is er niet of is niet te lezen.`);
  });
  const lists = entries.map(async (e) => {
    const name = join(below, e.name);
    return e.isDirectory() ? walk(root, name) : [{ name, kind: e.isFile() ? ('file' as const) : ('link' as const) }];
  });
  return (await Promise.all(lists)).flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A path as messages show it: from the working folder, with forward slashes. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return (short.startsWith('..') ? path : short).split(sep).join('/');
}

const LINK: Advice = { message: 'Dit is geen gewoon bestand maar een koppeling naar een andere plek.', remedy: 'Zet het bestand zelf in deze map.' };

type Classified = Pick<EntryFile, 'collectie' | 'id' | 'kind'>;

async function classify(parts: string[], path: string): Promise<Classified | Advice | undefined> {
  const name = parts.at(-1) ?? '';
  const { size } = await stat(path);
  // Leftovers of an editor or the system that Astro does not read either.
  if ((name === '.gitkeep' && size === 0) || name === '.DS_Store' || /^\..*\.sw[a-p]$/.test(name)) return undefined;
  const folder = parts[0] ?? '';
  if (parts.length === 1) return { message: 'Dit bestand staat los in de inhoud.', remedy: `Zet het in een van de mappen: ${FOLDERS.join(', ')}.` };
  if (folder === 'beelden') return picture(parts, size);
  if (!isCollectie(folder)) return { message: `De map '${folder}' hoort niet bij de inhoud.`, remedy: didYouMean(folder, FOLDERS) || `Zet het bestand in een van de mappen: ${FOLDERS.join(', ')}.` };
  const { vorm } = collecties[folder];
  if (!name.endsWith(`.${vorm}`)) return { message: `In '${folder}' staan alleen bestanden die op .${vorm} eindigen.`, remedy: /\.(ya?ml|mdx?)$/i.test(name) ? `Geef het bestand een naam die op .${vorm} eindigt.` : 'Haal het bestand uit deze map.' };
  const wrong = folder === 'termen' ? wrongList(parts) : parts.length > 2 ? { message: `In '${folder}' kunnen geen mappen.`, remedy: `Zet het bestand direct in '${folder}'.` } : undefined;
  if (wrong) return wrong;
  const base = basename(name, `.${vorm}`);
  if (size > LIMITS.textBytes) return tooLarge(size, LIMITS.textBytes);
  return { collectie: folder, id: folder === 'termen' ? `${parts[1] ?? ''}/${base}` : base, kind: vorm };
}

function picture(parts: string[], size: number): Classified | Advice {
  const name = parts.at(-1) ?? '';
  if (parts.length > 2) return { message: "In 'beelden' kunnen geen mappen.", remedy: "Zet het bestand direct in 'beelden'." };
  const base = name.replace(/\.[^.]*$/, '');
  const kind = name.endsWith('.yaml') ? 'yaml' : IMAGE.test(name) ? 'image' : undefined;
  if (!kind) return { message: "In 'beelden' staan alleen .png, .jpg, .webp en .yaml.", remedy: 'Bewaar de afbeelding in een van die soorten.' };
  const max = kind === 'yaml' ? LIMITS.textBytes : LIMITS.imageBytes;
  if (size > max) return tooLarge(size, max);
  if (!ID_VORM.test(base)) return badName(base);
  return { collectie: 'beelden', id: base, kind };
}

function wrongList(parts: string[]): Advice | undefined {
  const list = parts[1] ?? '';
  if (parts.length === 3 && LIJSTEN.some((l) => l === list)) return undefined;
  return { message: `'${list}' is geen lijst van termen.`, remedy: didYouMean(list, LIJSTEN) || `Zet het bestand in termen/ met een van deze mappen: ${LIJSTEN.join(', ')}.` };
}

const tooLarge = (size: number, max: number): Advice => ({ message: `Dit bestand is te groot: ${Math.ceil(size / 1000)} kB; hoogstens ${max / 1000} kB mag.`, remedy: 'Maak het kleiner, of verdeel het over twee items.' });

const isCollectie = (s: string): s is Collectie => Object.hasOwn(collecties, s);
const FOLDERS = [...Object.keys(collecties), 'beelden'];
