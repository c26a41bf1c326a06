// From a phrase to a sentence.

/** The phrase with a capital and a full stop: 'liep in 2004' becomes 'Liep in 2004.' */
export const sentence = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;
