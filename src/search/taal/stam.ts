// What a word may be a form of. Each reading gives a stem and the ending that was taken
// off; two words are forms of one word when they share a stem and their endings go together.
import { ONSCHEIDBAAR, SCHEIDBAAR } from './voorvoegsels.ts';

export type Uitgang = 'geen' | 'en' | 's' | 'e' | 'klein' | 't' | 'verleden' | 'ing';

export interface Lezing {
  stam: string;
  uitgang: Uitgang;
}

// Words that only look like a form of another: 'ouderen' are no 'ouders', 'jongeren' no 'jonger'.
const EIGEN_WOORD = new Set(['ouderen', 'jongeren']);
const KLINKERGROEP = /[aeiouy]+/g;
// Plural in -s is regular only after these; 'kans' is no plural of 'kan'.
const MEERVOUD_S = /(?:el|em|en|er|erd|ie|aar|aard|eur|eel|ing|air|ion|ot|et|[bdgkmp]|[aeiouy])$/;

/** The spelling of a stem before its ending: 'ban-en' is 'baan', 'bedrijv-en' is 'bedrijf', 'wett-en' is 'wet'. */
export function stamspelling(kern: string): string[] {
  const einde = kern.at(-1) ?? '';
  if (/[bcdfgklmnprst]/.test(einde) && kern.at(-2) === einde) return [kern.slice(0, -1)];
  const stam = kern.replace(/v$/, 'f').replace(/z$/, 's');
  if (!/(^|[^aeiouy]|i)[aeou][^aeiouyx]$/.test(kern)) return [stam];
  const lang = stam.slice(0, -1) + stam.at(-2) + stam.at(-1);
  // One syllable is always long ('banen'); with more it may be either ('problemen', 'kinderen').
  return (kern.match(KLINKERGROEP) ?? []).length === 1 && !/i[aeou].$/.test(kern) ? [lang] : [lang, stam];
}

/** All readings of a normalised word, itself included. Short words only stand for themselves. */
export function lezingen(woord: string): Lezing[] {
  const uit: Lezing[] = [{ stam: woord, uitgang: 'geen' }];
  const voeg = (stammen: string[], uitgang: Uitgang) => {
    for (const stam of stammen) if (stam.length >= 3) uit.push({ stam, uitgang });
  };
  if (woord.length < 4 || /\d$/.test(woord) || EIGEN_WOORD.has(woord)) return uit;
  if (woord.endsWith('en')) voeg(stamspelling(woord.slice(0, -2)), 'en');
  if (woord.endsWith('heden')) voeg([`${woord.slice(0, -5)}heid`], 'en');
  if (woord.endsWith('s') && MEERVOUD_S.test(woord.slice(0, -1)) && woord.length > 4) voeg([woord.slice(0, -1)], 's');
  if (/(ch|sh|x)es$/.test(woord)) voeg([woord.slice(0, -2)], 's');
  if (/[^aeiouy]e$/.test(woord)) voeg(stamspelling(woord.slice(0, -1)), 'e');
  const klein = /^(.{3,}?)(?:etje|tje|je)s?$/.exec(woord);
  if (klein?.[1]) voeg([klein[1], klein[1].replace(/(.)\1$/, '$1'), klein[1].replace(/mp$/, 'm')], 'klein');
  const ing = /^(.{3,})ing(?:en)?$/.exec(woord);
  if (ing?.[1]) voeg(stamspelling(ing[1]), 'ing');
  voeg(tegenwoordig(woord), 't');
  voeg(verleden(woord), 'verleden');
  return uit;
}

function tegenwoordig(woord: string): string[] {
  const deelwoord = /^(.{3,})ende?n?$/.exec(woord);
  return [...(/[^t]t$/.test(woord) ? [woord.slice(0, -1)] : []), ...(deelwoord?.[1] ? stamspelling(deelwoord[1]) : [])];
}

/** Past tense and participle of weak verbs: 'werkte', 'gemeld', 'aangemeld', 'begeleid', 'gedetacheerde'. */
function verleden(woord: string): string[] {
  const uit: string[] = [];
  const tijd = /^(.{3,})[td]en?$/.exec(woord);
  if (tijd?.[1]) uit.push(tijd[1]);
  for (const voor of ['', ...SCHEIDBAAR]) {
    if (!woord.startsWith(`${voor}ge`)) continue;
    const rest = woord.slice(voor.length + 2);
    const kern = /^(.{2,}[dt])e?n?$/.exec(rest)?.[1];
    if (kern) uit.push(voor + kern.slice(0, -1), voor + kern);
  }
  if (ONSCHEIDBAAR.some((v) => woord.startsWith(v))) {
    const kern = /^(.{4,})[dt]e?n?$/.exec(woord)?.[1];
    if (kern) uit.push(kern);
  }
  return uit;
}
