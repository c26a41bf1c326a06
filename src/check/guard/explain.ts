// Why a parser stopped, in Dutch. Decided by what stands there, not by the parser's English:
// two parsers say it differently, and both may change their words.
import type { Advice } from '../problem.ts';
import { nearest } from '../suggest.ts';
import { attributesOf, COMPONENTS } from './components.ts';

/** What Markdown has for the tags that people know from web pages. */
const INSTEAD: Readonly<Record<string, string>> = {
  br: 'Begin een nieuwe alinea met een lege regel, en haal de tag weg.',
  p: 'Begin een nieuwe alinea met een lege regel, en haal de tag weg.',
  b: 'Schrijf **vet** zo, en haal de tag weg, ook waar hij sluit.',
  strong: 'Schrijf **vet** zo, en haal de tag weg, ook waar hij sluit.',
  i: 'Schrijf *schuin* zo, en haal de tag weg, ook waar hij sluit.',
  em: 'Schrijf *schuin* zo, en haal de tag weg, ook waar hij sluit.',
  a: 'Schrijf een link als [woorden](https://www.voorbeeld.nl/), en haal de tag weg, ook waar hij sluit.',
  ul: 'Schrijf een lijst met een streepje voor elke regel, en haal de tags weg.',
  li: 'Schrijf een lijst met een streepje voor elke regel, en haal de tags weg.',
};

/** Advice for a tag that is no component of ours, whether or not it is closed. */
export function unknownTag(name: string): Advice {
  const instead = Object.hasOwn(INSTEAD, name.toLowerCase()) ? INSTEAD[name.toLowerCase()] : undefined;
  const near = instead ? undefined : nearest(name, Object.keys(COMPONENTS));
  const known = Object.keys(COMPONENTS).map((c) => `<${c}>`).join(', ');
  return { message: `<${name}> kan hier niet; een item gebruikt alleen ${known}.`, remedy: instead ?? (near ? `Bedoelde u <${near}>?` : 'Haal de tag weg, ook waar hij sluit. Wilt u een < laten zien? Schrijf \\<.') };
}

const ADDRESS = /^<((?:https?:|mailto:)[^\s>]*|[^\s<>@]+@[^\s<>@]+)>/i;

/** How many characters from `offset` on are one mistake: a whole comment or address, or one sign. */
export function extent(text: string, offset: number): number {
  const rest = text.slice(offset);
  return (/^<!--[^]*?-->/.exec(rest) ?? ADDRESS.exec(rest))?.[0].length ?? 1;
}

/** Advice for a body that cannot be read from `offset` on: the `<`, `{` or word that began it. */
export function explain(text: string, offset: number, parserMessage: string): Advice {
  const rest = text.slice(offset, offset + 300);
  const name = /^<\/?\s*([\p{L}_$][\w.:-]*)/u.exec(rest)?.[1];
  if (rest.startsWith('<!')) return { message: 'Commentaar en HTML met <! kunnen hier niet.', remedy: 'Haal het weg. Wilt u een < laten zien? Schrijf \\<.' };
  const link = ADDRESS.exec(rest)?.[1];
  if (link) return { message: 'Een adres tussen < en > kan hier niet.', remedy: `Laat < en > weg: ${link.replace(/^mailto:/i, '')} wordt vanzelf een link.` };
  if (rest.startsWith('<') && name !== undefined && !attributesOf(name)) return unknownTag(name);
  if (rest.startsWith('</')) return { message: `Hier sluit </${name ?? ''}>, maar die is niet open.`, remedy: 'Haal hem weg, of zet de tag waarmee het begint erboven.' };
  if (rest.startsWith('<') && name !== undefined && /closing tag|end-tag/i.test(parserMessage)) return { message: `<${name}> gaat open en niet dicht.`, remedy: `Zet </${name}> op een eigen regel onder de tekst, met een lege regel ervoor. Is het gewone tekst? Schrijf \\<${name}.` };
  if (rest.startsWith('<') && name !== undefined) return { message: `De tag <${name} is niet goed geschreven of sluit niet met >.`, remedy: 'Sluit de tag met > en zet aanhalingstekens om de tekst. Is het gewone tekst? Schrijf \\<.' };
  if (rest.startsWith('<')) return { message: 'Een < in gewone tekst begint hier een tag.', remedy: `Schrijf \\< of woorden als 'kleiner dan' of 'jonger dan'.` };
  if (rest.startsWith('{') && /end of file|closing brace/i.test(parserMessage)) return { message: 'Een accolade { gaat open en niet dicht.', remedy: 'Haal haar weg, of schrijf \\{ om haar te laten zien.' };
  if (rest.startsWith('{')) return { message: 'Tussen { en } staat code; een item bevat alleen tekst.', remedy: 'Haal het weg. Wilt u een accolade laten zien? Schrijf \\{ en \\}.' };
  if (/^(import|export)\b/.test(rest)) return { message: 'Een regel die met import of export begint, is code.', remedy: 'Haal de regel weg. Is het gewone tekst? Begin de zin met een ander woord.' };
  return { message: 'De tekst is vanaf hier niet te lezen.', remedy: 'Kijk naar < { en } op deze regel en de regel erboven: schrijf er een \\ voor.' };
}
