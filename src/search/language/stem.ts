// What a word may be a form of. Each reading gives a stem and the ending that was taken
// off; two words are forms of one word when they share a stem and their endings go together.
import { INSEPARABLE, SEPARABLE } from './prefixes.ts';

export type Ending = 'none' | 'en' | 's' | 'e' | 'diminutive' | 't' | 'past' | 'ing';

export interface StemReading {
  stem: string;
  ending: Ending;
}

// Words that only look like a form of another: 'ouderen' are no 'ouders', 'jongeren' no 'jonger'.
const OWN_WORD = new Set(['ouderen', 'oudere', 'jongeren', 'jongere']);
const VOWELS = /[aeiouy]+/g;
// Plural in -s is regular only after these; 'kans' is no plural of 'kan'.
// Nor is 'Nederlands' of 'Nederland': a land has its plural in -en.
const PLURAL_S = /(?:el|em|en|er|erd|ie|aar|aard|eur|eel|ing|air|ion|ot|et|(?<!lan)d|[bgkmp]|[aeiouy])$/;

/** The spelling of a stem before its ending: 'ban-en' is 'baan', 'bedrijv-en' is 'bedrijf', 'wett-en' is 'wet'. */
export function stemSpelling(core: string): string[] {
  const ended = core.at(-1) ?? '';
  if (/[bcdfgklmnprst]/.test(ended) && core.at(-2) === ended) return [core.slice(0, -1)];
  const stem = core.replace(/v$/, 'f').replace(/z$/, 's');
  if (!/(^|[^aeiouy]|i)[aeou][^aeiouyx]$/.test(core)) return [stem];
  const doubled = stem.slice(0, -1) + stem.at(-2) + stem.at(-1);
  // One syllable is always long ('banen'); with more it may be either ('problemen', 'kinderen').
  return (core.match(VOWELS) ?? []).length === 1 && !/i[aeou].$/.test(core) ? [doubled] : [doubled, stem];
}

/** All readings of a normalised word, itself included. Short words only stand for themselves. */
export function readings(word: string): StemReading[] {
  const out: StemReading[] = [{ stem: word, ending: 'none' }];
  const add = (stems: string[], ending: Ending) => {
    for (const stem of stems) if (stem.length >= 3) out.push({ stem, ending });
  };
  if (word.length < 4 || /\d$/.test(word) || OWN_WORD.has(word)) return out;
  if (word.endsWith('en')) add(stemSpelling(word.slice(0, -2)), 'en');
  if (word.endsWith('heden')) add([`${word.slice(0, -5)}heid`], 'en');
  if (word.endsWith('s') && PLURAL_S.test(word.slice(0, -1)) && word.length > 4) add([word.slice(0, -1)], 's');
  if (/(ch|sh|x)es$/.test(word)) add([word.slice(0, -2)], 's');
  if (/[^aeiouy]e$/.test(word)) add(stemSpelling(word.slice(0, -1)), 'e');
  const diminutive = /^(.{3,}?)(?:etje|tje|je)s?$/.exec(word);
  if (diminutive?.[1]) add([diminutive[1], diminutive[1].replace(/(.)\1$/, '$1'), diminutive[1].replace(/mp$/, 'm')], 'diminutive');
  const ing = /^(.{3,})ing(?:en)?$/.exec(word);
  if (ing?.[1]) add(stemSpelling(ing[1]), 'ing');
  // 'autistisch' is of 'autisme'.
  const isme = /^(.{3,}is)tische?$/.exec(word);
  if (isme?.[1]) add([`${isme[1]}me`], 'e');
  // 'academici' are more than one 'academicus'.
  const ici = /^(.{3,}ic)i$/.exec(word);
  if (ici?.[1]) add([`${ici[1]}us`], 'en');
  add(presentTense(word), 't');
  add(pastTense(word), 'past');
  return out;
}

function presentTense(word: string): string[] {
  const participle = /^(.{3,})ende?n?$/.exec(word);
  return [...(/[^t]t$/.test(word) ? [word.slice(0, -1)] : []), ...(participle?.[1] ? stemSpelling(participle[1]) : [])];
}

/** Past tense and participle of weak verbs: 'werkte', 'gemeld', 'aangemeld', 'begeleid', 'gedetacheerde'. */
function pastTense(word: string): string[] {
  const out: string[] = [];
  const weak = /^(.{3,})[td]en?$/.exec(word);
  if (weak?.[1]) out.push(weak[1]);
  for (const prefix of ['', ...SEPARABLE]) {
    if (!word.startsWith(`${prefix}ge`)) continue;
    const rest = word.slice(prefix.length + 2);
    const core = /^(.{2,}[dt])e?n?$/.exec(rest)?.[1];
    if (core) out.push(prefix + core.slice(0, -1), prefix + core);
  }
  if (INSEPARABLE.some((v) => word.startsWith(v))) {
    const core = /^(.{4,})[dt]e?n?$/.exec(word)?.[1];
    if (core) out.push(core);
  }
  return out;
}
