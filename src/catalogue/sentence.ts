// Sentences: from a phrase, and the first of a text.

/** The phrase with a capital and a full stop: 'liep in 2004' becomes 'Liep in 2004.' */
export const sentence = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;

/** The first sentence of a text; an abbreviation with stops (o.a.) does not end it. */
export const firstSentence = (text: string): string => /^.*?[.?!](?=\s+[\p{Lu}‘“]|\s*$)/su.exec(text)?.[0] ?? text;
