// Suggestions while typing: terms, places and titles that begin with what was typed.
import { normaliseer } from '../taal/normaliseer.ts';
import type { Zoektaal } from './zoektaal.ts';

export interface Voorstel {
  soort: 'begrip' | 'plaats' | 'pagina';
  naam: string;
  bij: string;
  /** 'collectie/id' of the page it leads to. */
  pagina: string;
}

const sleutel = (tekst: string) => tekst.split(/\s+/).map(normaliseer).filter(Boolean).join(' ');

/** At most `hoogstens` suggestions: names that begin with the text first, then titles with a word that does. */
export function voorstellen(getypt: string, taal: Zoektaal, titels: readonly (readonly [string, string, string])[], hoogstens = 8): Voorstel[] {
  const zoek = sleutel(getypt);
  if (zoek.length < 2) return [];
  const begrippen: Voorstel[] = [];
  const plaatsen: Voorstel[] = [];
  for (const groep of taal.groepen) {
    const naam = groep.pagina && groep.namen.find((n) => sleutel(n).startsWith(zoek));
    if (!naam) continue;
    const hoofd = groep.namen[0] ?? naam;
    const bij = groep.plaats ? `regio ${groep.verwant.at(-1) ?? hoofd}` : naam === hoofd ? 'begrip' : `begrip: ${hoofd}`;
    (groep.plaats ? plaatsen : begrippen).push({ soort: groep.plaats ? 'plaats' : 'begrip', naam, bij, pagina: groep.pagina });
  }
  const paginas = titels
    .filter(([titel, plaats]) => ` ${sleutel(`${titel} ${plaats}`)}`.includes(` ${zoek}`))
    .map(([titel, plaats, pagina]): Voorstel => ({ soort: 'pagina', naam: titel, bij: plaats, pagina }));
  const kort = (a: Voorstel, b: Voorstel) => a.naam.length - b.naam.length || (a.naam < b.naam ? -1 : 1);
  const kop = [...begrippen.sort(kort).slice(0, 3), ...plaatsen.sort(kort).slice(0, 2)];
  return [...kop, ...paginas.slice(0, hoogstens - kop.length)];
}
