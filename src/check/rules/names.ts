// No person is named: the history of an entry is for ever. Found by form, so a name without
// title or role slips through; the editors' eye stays the last check.
import type { Corpus, Entry } from '../corpus.ts';
import { once } from '../once.ts';
import { NOT_A_PERSON } from './names-allowed.ts';
import type { Problem } from '../problem.ts';
import { proseOf } from './prose.ts';

const BETWEEN = String.raw`(?:(?:van|de|der|den|het|ten|ter|te|'t|’t|el|al|la|le|von)\s+){0,4}`;
const NAME = String.raw`(?:\p{Lu}\.\s?){0,5}${BETWEEN}\p{Lu}[\p{L}'’-]+`;
const SALUTED = new RegExp(String.raw`(?<!\p{L})(?:[Dd]e heer|[Mm]evrouw|[Mm]eneer|[Dd]hr\.|[Mm]w\.|[Mm]evr\.|[Dd]rs\.|[Ii]r\.|[Mm]r\.)\s+(${NAME}(?:\s+${NAME}){0,4})`, 'gu');
const ROLES = [
  'wethouder', 'burgemeester', 'projectleider', 'programmamanager', 'manager', 'directeur', 'coördinator', 'consulent', 'klantmanager', 'adviseur', 'beleidsmedewerker',
  'beleidsadviseur', 'accountmanager', 'jobcoach', 'voorzitter', 'contactpersoon', 'teamleider', 'trajectbegeleider', 'werkcoach', 'ondernemer', 'eigenaar',
];
// A sentence may begin with a role. Behind most roles one capital word is as often an organisation; of mayors and aldermen it is the surname.
const either = (role: string) => `[${role.charAt(0)}${role.charAt(0).toUpperCase()}]${role.slice(1)}`;
const WORD = String.raw`\p{Lu}[\p{L}'’-]+`;
const WITH_ROLE = new RegExp(String.raw`(?<!\p{L})(?:${ROLES.map(either).join('|')}),?\s+((?:${WORD}|(?:\p{Lu}\.\s?)+)\s*${BETWEEN}${WORD})`, 'gu');
const ELECTED = new RegExp(String.raw`(?<!\p{L})(?:${['wethouder', 'burgemeester'].map(either).join('|')})\s+(${WORD}(?:\s+${BETWEEN}${WORD})?)`, 'gu');
const MAILBOX = /(?<![\w.])([a-z]+)\.([a-z-]+(?:\.[a-z-]+)*)@[a-z0-9.-]+/gi;
const FUNCTION = /^(info|contact|werk|inkomen|participatie|team|loket|service|servicepunt|werkgever|wsp|redactie|secretariaat|communicatie|regio|project|programma|gemeente|balie|klant|sociaal|zaken|post|meld|vragen|noreply)/i;

/** No names of people behind a form of address or a role. */
export function personalNames(entry: Entry, corpus: Corpus): Problem[] {
  const isKnown = (name: string) => organisations(corpus).some((k) => k.includes(name.toLowerCase()));
  return proseOf(entry).flatMap(({ text, problem }) => {
    const saluted = found(text, SALUTED).map(([words]) => problem(words, `'${words}' lijkt de naam van een persoon.`, 'Noem alleen de functie of de organisatie.'));
    const behindRole = [WITH_ROLE, ELECTED].flatMap((form) => found(text, form)).filter(([, name = '']) => !isKnown(name));
    return [...saluted, ...longest(behindRole).map((words) => problem(words, `'${words}' lijkt de naam van een persoon.`, 'Noem alleen de functie. Is het een organisatie? Schrijf dan "van" ervoor, of noem haar bij de partners.'))];
  });
}

/** No mailboxes of people: voornaam.achternaam@. */
export function personalMailboxes(entry: Entry): Problem[] {
  return proseOf(entry).flatMap(({ text, problem }) =>
    found(text, MAILBOX).flatMap(([words, first = '', rest = '']) => (FUNCTION.test(first) || FUNCTION.test(rest) ? [] : [problem(words, `'${words}' lijkt de postbus van een persoon.`, 'Noem een postbus van de organisatie, zoals werk@gemeente.example, of een pagina.')])),
  );
}

/** The words of each find, without those that are part of a longer one. */
const longest = (finds: RegExpMatchArray[]): string[] => [...new Set(finds.map(([words]) => words))].filter((words, _, all) => !all.some((other) => other !== words && other.includes(words)));

const found = (text: string, form: RegExp) => [...text.matchAll(form)];

/** Names that are no person: allowed ones, and those that the entries give to organisations, places and things. */
const organisations = once((corpus) =>
  [
    ...NOT_A_PERSON,
    ...corpus.of('praktijken').flatMap((p) => [...p.data.partners.map((x) => x.naam), ...p.data.gemeenten]),
    ...corpus.of('verhalen').map((v) => v.data.bedrijf),
    ...corpus.of('regios').flatMap((r) => [r.data.naam, ...r.data.gemeenten, ...r.data.aliassen.map((a) => a.naam)]),
    ...corpus.of('begrippen').flatMap((b) => [b.data.term, ...b.data.synoniemen]),
  ].map((s) => s.toLowerCase()),
);
