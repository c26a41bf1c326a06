// Where a link in an entry may lead. Pure: the contribution form asks the same in the browser.
import punycode from 'punycode/punycode.js';
import type { Advice } from '../problem.ts';
import { hiddenCharacter } from '../read/characters.ts';

const INTERNAL = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/){0,3}(?:#[\p{L}\p{N}_-]+)?$/u;
const ANCHOR = /^#[\p{L}\p{N}_-]+$/u;
const MAILBOX = /^mailto:[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

const WRITE = 'Schrijf een volledig adres dat met https:// begint, of een pagina van dit portaal als /praktijken/naam/.';

/**
 * What is wrong with the address of a link, or undefined when it is safe. Takes the address as the
 * parser gives it, so entities and escapes are already read.
 */
export function urlAdvice(url: string): Advice | undefined {
  if (hiddenCharacter(url) || /[\s\\<>"`^{|}]/u.test(url)) return { message: 'In dit adres staat een teken dat daar niet hoort: een spatie, een schuine streep \\ of iets onzichtbaars.', remedy: WRITE };
  if (url.startsWith('#')) return ANCHOR.test(url) ? undefined : { message: `'${url}' is geen plek op deze pagina.`, remedy: 'Schrijf # met de kop in kleine letters en streepjes, zoals #wat-hielp.' };
  if (/^\/[/\\]/.test(url)) return { message: 'Een adres dat met // begint, leidt naar een andere site.', remedy: WRITE };
  if (url.startsWith('/')) return internalAdvice(url);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return MAILBOX.test(url) ? undefined : { message: 'Dit is geen gewoon e-mailadres.', remedy: 'Schrijf alleen mailto: met één adres erachter.' };
  if (scheme === 'https' || scheme === 'http') return webAdvice(url);
  if (scheme !== undefined) return { message: `Een link die met ${scheme}: begint, kan hier niet.`, remedy: WRITE };
  return { message: `'${url}' is geen volledig adres.`, remedy: WRITE };
}

function internalAdvice(url: string): Advice | undefined {
  if (INTERNAL.test(url)) return undefined;
  if (INTERNAL.test(url.replace(/(#|$)/, '/$1'))) return { message: 'Aan dit adres ontbreekt de streep / aan het einde.', remedy: `Schrijf ${url.replace(/(#|$)/, '/$1')}.` };
  return { message: `'${url}' is geen adres van dit portaal.`, remedy: 'Schrijf het als /praktijken/naam/: kleine letters, cijfers en streepjes.' };
}

function webAdvice(url: string): Advice | undefined {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return { message: 'Dit is geen bestaand soort webadres.', remedy: WRITE };
  }
  // https://overheid.nl@kwaad.nl leads to kwaad.nl; https:kwaad.nl is read as https://kwaad.nl.
  if (parsed.username || parsed.password || url.replace(/^https?:\/\//i, '').split(/[/?#]/)[0]?.includes('@'))
    return { message: 'In dit adres staat een @ vóór de naam van de site; zo lijkt een link op een andere site.', remedy: 'Haal alles tussen // en @ weg.' };
  if (!/^https?:\/\/[^/]/i.test(url)) return { message: 'Achter https: horen precies twee strepen.', remedy: WRITE };
  const host = punycode.toUnicode(parsed.hostname);
  // Browsers take 。 for a point and wide letters for plain ones: what is read must be what stands there.
  const written = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
  if (!/^[\p{Script=Latin}\p{N}.-]+$/u.test(host) || !host.includes('.') || written.normalize('NFKC') !== written || /[^\p{Script=Latin}\p{N}.:-]/u.test(written))
    return { message: `De naam van de site (${parsed.hostname}) bevat vreemde letters of is geen sitenaam.`, remedy: 'Neem het adres over uit de adresbalk. Het moet een site zijn met gewone letters.' };
  return undefined;
}
