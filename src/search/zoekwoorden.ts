// Words that a page should be found by though they do not stand in its text as such:
// other names of what it mentions, shorter compounds inside longer ones, verbs that stand apart.
import type { Groep } from './thesaurus.ts';
import { zinsleutel } from './thesaurus.ts';
import { geschreven, normaliseer } from './taal/normaliseer.ts';
import { gescheidenWerkwoorden } from './taal/scheidbaar.ts';
import type { Verbuiger } from './taal/verbuiging.ts';

/** Looks up which groups a text mentions. */
export type Noemt = (tekst: string) => Groep[];

/** A lookup over groups: by every name, with the last word of it in any form that the collection uses. */
export function maakNoemt(groepen: readonly Groep[], vormen: Verbuiger): Noemt {
  const opSleutel = new Map<string, Groep[]>();
  let langste = 1;
  for (const groep of groepen)
    for (const naam of groep.namen) {
      const woorden = zinsleutel(naam).split(' ');
      langste = Math.max(langste, woorden.length);
      const laatste = woorden.at(-1) ?? '';
      // Initials have no plural, and a two-letter word is too easily something else.
      const einden = laatste.length > 3 ? [laatste, ...vormen(laatste)] : [laatste];
      for (const einde of einden) {
        const sleutel = [...woorden.slice(0, -1), einde].join(' ');
        opSleutel.set(sleutel, [...(opSleutel.get(sleutel) ?? []), groep]);
      }
    }
  return (tekst) => {
    const woorden = geschreven(tekst).map(normaliseer);
    const uit = new Set<Groep>();
    for (let i = 0; i < woorden.length; i++)
      for (let n = 1; n <= langste && i + n <= woorden.length; n++) for (const groep of opSleutel.get(woorden.slice(i, i + n).join(' ')) ?? []) uit.add(groep);
    return groepen.filter((g) => uit.has(g));
  };
}

/** The exact other names of what a text mentions, places left out: those come from the page's own place. */
export function synoniemenVoor(tekst: string, noemt: Noemt): string[] {
  const aanwezig = ` ${geschreven(tekst).map(normaliseer).join(' ')} `;
  const namen = noemt(tekst).filter((g) => !g.plaats || g.namen.length > 1).flatMap((g) => g.namen);
  return [...new Set(namen)].filter((n) => !aanwezig.includes(` ${zinsleutel(n)} `)).sort();
}

/** Shorter compounds that stand inside a longer one and are words of the collection: 'werkervaring' in 'werkervaringsplaats'. */
export function deelsamenstellingen(delen: readonly string[], isWoord: (w: string) => boolean): string[] {
  const uit: string[] = [];
  for (let van = 0; van < delen.length; van++)
    for (let tot = van + 2; tot <= delen.length; tot++) {
      const woord = delen.slice(van, tot).join('');
      if (tot - van < delen.length && woord.length > 4 && isWoord(woord)) uit.push(woord);
    }
  return uit;
}

/** Verb forms with their particle put back, for verbs that stand apart in the text. */
export function werkwoordenVoor(tekst: string, isWerkwoordsvorm: (w: string) => boolean): string[] {
  return gescheidenWerkwoorden(tekst, isWerkwoordsvorm);
}

/**
 * Names with every word once: Pagefind counts a word again each time a field repeats it, and a
 * list of names that share a word would outweigh any text. `gezien` holds words to leave out; it grows.
 */
export function elkWoordEens(namen: readonly string[], gezien: Set<string>): string[] {
  return namen.flatMap((naam) => {
    const nieuw = geschreven(naam).filter((w) => {
      const woord = normaliseer(w);
      if (gezien.has(woord)) return false;
      gezien.add(woord);
      return true;
    });
    return nieuw.length > 0 ? [nieuw.join(' ')] : [];
  });
}
