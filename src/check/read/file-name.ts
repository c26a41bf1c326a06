// What a file of an entry is called, and what it may be called: its name becomes its address.
import type { Collectie } from '../../schemas/index.ts';
import type { Advice } from '../problem.ts';

export interface EntryFile {
  /** As in messages: from the folder where the command runs. */
  file: string;
  /** As the system opens it. */
  path: string;
  collectie: Collectie | 'beelden';
  id: string;
  kind: 'mdx' | 'yaml' | 'image';
}

/** The longest id: 80 characters, as the schema of an id says. */
const LONGEST = 80;

/**
 * An id made of a title: 'De proef in ’t Gooi (2019)' becomes 'de-proef-in-t-gooi-2019'. Cut
 * between words at 80 characters; empty when the title holds no letter or digit.
 */
export function idFrom(title: string): string {
  const id = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’‘]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return id.length <= LONGEST ? id : id.slice(0, LONGEST + 1).replace(/-[^-]*$/, '').slice(0, LONGEST);
}

/** What is wrong with a file name that is no id. */
export function badName(base: string): Advice {
  if (base === 'index') return { message: "Een bestand kan niet 'index' heten: het adres van de pagina zou leeg zijn.", remedy: 'Noem het naar zijn onderwerp.' };
  const better = idFrom(base);
  return { message: `De naam van dit bestand ('${base}') kan niet: hij wordt het adres van de pagina.`, remedy: better ? `Noem het bestand '${better}': kleine letters, cijfers en streepjes.` : 'Gebruik kleine letters, cijfers en streepjes.' };
}

