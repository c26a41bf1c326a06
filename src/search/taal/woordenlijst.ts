// The vocabulary as one small file: every word that the index knows, sorted, each written
// as how much it shares with the word before (a capital), what follows, and a mark when it is
// a common one. Capitals and marks occur in no word, so nothing else separates.

export interface Woordenlijst {
  /** Each known word with its weight: 1 when it is common, else 0. */
  gewicht: ReadonlyMap<string, number>;
}

const GEWOON = ',';
/** A word in more pages than this is a common one. */
const ZELDEN = 2;
const EERSTE = 'A'.charCodeAt(0);
const REGEL = /([A-Z])([^A-Z,]*)(,?)/g;

/** Writes the words of `paginas` (word, number of pages) as one text. The same words give the same text. */
export function schrijfWoordenlijst(paginas: ReadonlyMap<string, number>): string {
  let vorige = '';
  let uit = '';
  for (const [woord, aantal] of [...paginas].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let gedeeld = 0;
    while (gedeeld < 25 && gedeeld < vorige.length && vorige[gedeeld] === woord[gedeeld]) gedeeld++;
    uit += String.fromCharCode(EERSTE + gedeeld) + woord.slice(gedeeld) + (aantal > ZELDEN ? GEWOON : '');
    vorige = woord;
  }
  return uit;
}

/** Reads what `schrijfWoordenlijst` wrote. */
export function leesWoordenlijst(tekst: string): Woordenlijst {
  const gewicht = new Map<string, number>();
  let vorige = '';
  for (const [, gedeeld = 'A', rest = '', merk = ''] of tekst.matchAll(REGEL)) {
    vorige = vorige.slice(0, gedeeld.charCodeAt(0) - EERSTE) + rest;
    gewicht.set(vorige, merk === GEWOON ? 1 : 0);
  }
  return { gewicht };
}
