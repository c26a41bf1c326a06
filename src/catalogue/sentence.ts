// From names and phrases to sentences, and the first sentence of a text. Imports nothing: the browser uses it too.

/** The phrase with a capital and a full stop: 'liep in 2004' becomes 'Liep in 2004.' */
export const sentence = (phrase: string): string => `${capital(phrase)}.`;

/** The first sentence of a text; an abbreviation with stops (o.a.) does not end it. */
export const firstSentence = (text: string): string => /^.*?[.?!](?=\s+[\p{Lu}‘“]|\s*$)/su.exec(text)?.[0] ?? text;

/** Names in one sentence: 'a', 'a en b', 'a, b en c'. */
export function listText(names: string[], word = 'en'): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

/** A name as it stands inside a sentence: 'Mensen in de bijstand' loses its capital, 'ESF-subsidie' keeps it. */
export const midSentence = (name: string): string => (name.startsWith('Eén') ? `één${name.slice(3)}` : /^\p{Lu}[\p{Ll} ]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);

/** A name at the start of a sentence. */
export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
