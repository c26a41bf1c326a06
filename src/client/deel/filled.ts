// What the visitor filled in: as it stands on the page, and as the file is made of it.
import type { Filled } from '../../form/make.ts';
import type { Sheet } from '../../form/sheet.ts';
import type { Opened } from './open.ts';
import { readGroup } from './read.ts';
import { stepFields } from './steps.ts';

interface Reading extends Pick<Filled, 'soort' | 'velden'> {
  tekst: string[];
}

/** What stands in the form now. `steps`: the element that holds its steps. */
export function readForm(steps: HTMLElement, sheet: Sheet): Reading {
  const velden = readGroup(stepFields(sheet), steps, sheet);
  return { soort: sheet.soort, velden, tekst: [...steps.querySelectorAll<HTMLTextAreaElement>('[data-pad^="tekst."] textarea')].map((t) => t.value) };
}

/** The same as the file is made of: of an entry that is mended, prose that nobody touched stays to the letter. */
export function filledIn(now: Reading, opened: Opened | undefined): Filled {
  const { van, proza } = opened ?? {};
  if (!van) return now;
  return { ...now, tekst: now.tekst[0] === undefined || now.tekst[0].trim() === proza?.trim() ? undefined : now.tekst, van };
}
