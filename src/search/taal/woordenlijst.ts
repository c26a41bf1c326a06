// The vocabulary as one small file: every word that the index knows, sorted, each written
// as how much it shares with the word before (a capital), what follows, and in how many
// pages it stands (a mark). Capitals and marks occur in no word, so nothing else separates.

export interface Woordenlijst {
  /** Each known word with its weight: 0 in one page, up to 3 in many. */
  gewicht: ReadonlyMap<string, number>;
}

const MERKEN = ['', ',', ';', ':'];
const GRENZEN = [1, 4, 16];
const EERSTE = 'A'.charCodeAt(0);
const REGEL = /([A-Z])([^A-Z,;:]*)([,;:]?)/g;

/** Writes the words of `paginas` (word, number of pages) as one text. The same words give the same text. */
export function schrijfWoordenlijst(paginas: ReadonlyMap<string, number>): string {
  let vorige = '';
  let uit = '';
  for (const [woord, aantal] of [...paginas].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let gedeeld = 0;
    while (gedeeld < 25 && gedeeld < vorige.length && vorige[gedeeld] === woord[gedeeld]) gedeeld++;
    uit += String.fromCharCode(EERSTE + gedeeld) + woord.slice(gedeeld) + (MERKEN[GRENZEN.filter((g) => aantal > g).length] ?? '');
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
    gewicht.set(vorige, MERKEN.indexOf(merk));
  }
  return { gewicht };
}
