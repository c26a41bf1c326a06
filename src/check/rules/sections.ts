// A full description has the same headings everywhere, so that two can be read side by side.
import { toString } from 'mdast-util-to-string';
import { SECTIES } from '../../schemas/praktijk.ts';
import { problemInBody, type Entry } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { valueAt } from '../schema/show.ts';
import { nearest } from '../suggest.ts';
import { headingsOf, nodesOf, type Heading } from './body.ts';

const ORDER = SECTIES.join(', ');
const isSection = (text: string) => SECTIES.some((s) => s === text);

/** A full description has the six sections in order, and no other heading of their level. */
export function sectionsOfDescription(entry: Entry): Problem[] {
  if (entry.collectie !== 'praktijken' || valueAt(entry.raw, ['niveau']) !== 'beschrijving' || entry.body() === undefined) return [];
  const all = headingsOf(entry);
  const found = all.filter((h) => h.depth === 2);
  const absent = SECTIES.filter((s) => !found.some((h) => h.text === s));
  const strange = found.filter((h) => !isSection(h.text)).map((h) => ({ h, meant: meantBy(h, found, absent) }));
  return [
    ...strange.map(({ h, meant }) => problemInBody(entry, h.place, `'${h.text}' is geen vaste kop van een beschrijving.`, meant ? `Bedoelde u '${meant}'?` : `Maak er een tussenkop van: ### ${h.text}.`)),
    ...absent.filter((s) => !strange.some(({ meant }) => meant === s)).flatMap((s) => missing(entry, s, all, found)),
    ...wrongOrder(found.filter((h) => isSection(h.text))).map((h) => problemInBody(entry, h.place, `De kop '${h.text}' staat niet op zijn plaats.`, `Elke kop staat er één keer, in deze volgorde: ${ORDER}.`)),
  ];
}

/** The section that a strange heading stands for: one that is absent and looks like it, or that belongs at its very place. */
function meantBy(heading: Heading, found: readonly Heading[], absent: readonly string[]): string | undefined {
  const near = nearest(heading.text, absent);
  if (near !== undefined) return near;
  const at = found.indexOf(heading);
  const before = SECTIES.findIndex((s) => s === found[at - 1]?.text);
  const after = SECTIES.findIndex((s) => s === found[at + 1]?.text);
  const here = SECTIES[before + 1];
  const fits = (at === 0 || before !== -1) && (at === found.length - 1 ? before + 2 === SECTIES.length : after === before + 2);
  return fits && here !== undefined && absent.includes(here) ? here : undefined;
}

/** A section that is not there; or that is, but not as a heading of this level. */
function missing(entry: Entry, section: string, all: readonly Heading[], found: readonly Heading[]): Problem[] {
  const other = all.find((h) => h.text === section);
  // A heading with one # is told by another rule, with the same remedy.
  if (other?.depth === 1) return [];
  if (other) return [problemInBody(entry, other.place, `De kop '${section}' heeft te veel hekjes (#).`, `Schrijf ## ${section}.`)];
  const plain = nodesOf(entry).find((n) => n.type === 'paragraph' && toString(n).replace(/^#+/, '').replace(/:\s*$/, '').trim() === section);
  if (plain) return [problemInBody(entry, plain.position?.start, `'${section}' staat hier als gewone tekst, niet als kop.`, `Schrijf ## ${section}: twee hekjes, een spatie en de kop, op een eigen regel.`)];
  return [problemInBody(entry, placeFor(section, found), `De kop '${section}' ontbreekt in de tekst.`, `Voeg '## ${section}' toe. De volgorde is: ${ORDER}.`)];
}

/** Where a missing section belongs: at the next one that is there, else at the last heading. */
function placeFor(section: string, found: readonly Heading[]): Heading['place'] {
  const later = SECTIES.slice(SECTIES.findIndex((s) => s === section) + 1);
  return (found.find((h) => later.some((s) => s === h.text)) ?? found.at(-1))?.place;
}

function wrongOrder<H extends { text: string }>(headings: readonly H[]): H[] {
  let last = -1;
  return headings.filter((h) => {
    const at = SECTIES.findIndex((s) => s === h.text);
    if (at <= last) return true;
    last = at;
    return false;
  });
}
