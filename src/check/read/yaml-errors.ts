// What eemeli's yaml says in English, as advice in Dutch.
import type { ErrorCode } from 'yaml';
import type { Advice } from '../problem.ts';

const INDENT = 'Laat velden die bij elkaar horen op dezelfde kolom beginnen, met twee spaties extra onder hun kop.';
const QUOTE = 'Staat er een dubbele punt, # of aanhalingsteken in de tekst? Zet dan de hele tekst tussen rechte dubbele aanhalingstekens, zoals "Oss: de proef".';

const ADVICE: Partial<Record<ErrorCode, Advice>> = {
  BAD_INDENT: { message: 'Deze regel springt niet goed in.', remedy: INDENT },
  TAB_AS_INDENT: { message: 'Hier staat een tab aan het begin van de regel.', remedy: 'Gebruik spaties om in te springen.' },
  DUPLICATE_KEY: { message: 'Dit veld staat er twee keer.', remedy: 'Haal er een weg.' },
  MISSING_CHAR: { message: 'Hier ontbreekt een teken: een aanhalingsteken, een komma, een haakje of een spatie na de dubbele punt.', remedy: 'Kijk of alles wat open gaat ook dicht gaat, en of er een spatie achter de dubbele punt staat.' },
  BLOCK_AS_IMPLICIT_KEY: { message: 'Op deze regel staan twee dubbele punten die elk een veld beginnen.', remedy: QUOTE },
  MULTILINE_IMPLICIT_KEY: { message: 'Deze regel hoort bij geen veld, of er ontbreekt een dubbele punt.', remedy: 'Schrijf `veld: waarde`. Loopt een tekst door op een nieuwe regel? Spring dan in met twee spaties.' },
  BLOCK_IN_FLOW: { message: 'Binnen { } of [ ] staat een dubbele punt te veel, of een lijst met streepjes.', remedy: 'Hoort de dubbele punt bij de tekst? Zet de tekst tussen aanhalingstekens. Schrijf anders alles binnen { } of [ ] met komma’s, of haal de haakjes weg en spring in.' },
  BAD_SCALAR_START: { message: 'Een waarde begint niet met dit teken.', remedy: 'Zet de tekst tussen dubbele aanhalingstekens.' },
  BAD_DQ_ESCAPE: { message: 'De schuine streep \\ betekent iets bijzonders tussen dubbele aanhalingstekens.', remedy: 'Schrijf \\\\, of gebruik enkele aanhalingstekens om de tekst.' },
  MULTIPLE_DOCS: { message: 'Hier begint met --- een tweede document.', remedy: 'Eén bestand is één item: haal deze --- weg.' },
  BAD_DIRECTIVE: { message: 'Regels die met % beginnen kunnen hier niet.', remedy: 'Haal de regel weg.' },
  KEY_OVER_1024_CHARS: { message: 'De naam van dit veld is veel te lang.', remedy: QUOTE },
  UNEXPECTED_TOKEN: { message: 'Dit staat op een plek waar het niet kan.', remedy: QUOTE },
};

const OTHER: Advice = { message: 'Deze regel is geen geldige yaml.', remedy: `${QUOTE} ${INDENT}` };

const QUOTE_OPEN: Advice = { message: 'Deze tekst begint met een aanhalingsteken en eindigt er niet mee.', remedy: `Sluit de tekst met hetzelfde teken. Begint hij met 's of 't? Zet hem dan tussen dubbele aanhalingstekens: "'s Ochtends".` };
const BRACKET_OPEN: Advice = { message: 'Een [ of { gaat hier open en niet dicht.', remedy: 'Sluit de lijst met ] of het groepje met }.' };

/** The advice for one error: its code, and what the parser adds to it in English. */
export function yamlAdvice(code: ErrorCode, detail = ''): Advice {
  if (/closing .quote/.test(detail)) return QUOTE_OPEN;
  if (/^Flow (sequence|map)/.test(detail)) return BRACKET_OPEN;
  return ADVICE[code] ?? OTHER;
}

/**
 * Where the mistake is: the parser puts a missing quote at the end of the text it took, and a missing
 * bracket at the line where it gave up.
 */
export function yamlErrorOffset(text: string, offset: number, detail: string): number {
  const before = text.slice(0, offset);
  const quote = /closing (.)quote/.exec(detail)?.[1];
  if (quote) return [...before.matchAll(/(?<=^|[\s:,[{])["']/g)].filter((m) => m[0] === quote).at(-1)?.index ?? offset;
  return /^Flow (sequence|map)/.test(detail) ? (openBracket(before) ?? offset) : offset;
}

/** The last bracket that opens a value and is not closed, quoted text left out. */
function openBracket(text: string): number | undefined {
  const open: number[] = [];
  for (const m of text.matchAll(/(?<=[\s:,[{])"(?:[^"\\\n]|\\.)*"|(?<=[\s:,[{])'[^'\n]*'|[[{\]}]/g)) {
    if (m[0] === ']' || m[0] === '}') open.pop();
    else if (m[0] === '[' || m[0] === '{') open.push(m.index);
  }
  return open.at(-1);
}
