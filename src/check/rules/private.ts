import { proseOf } from './prose.ts';
import type { Corpus, Entry } from '../corpus.ts';
import type { Problem } from '../problem.ts';

const STREET = /(?<!\p{L})\p{Lu}[\p{L}’'-]*(?:straat|laan|weg|plein|kade|singel|gracht|dijk|pad|hof|plantsoen|steeg|dreef)\s\d{1,4}(?:[-\s]?[a-zA-Z])?(?![\p{L}\d])/u;
const POSTCODE = /(?<![\p{L}\d-])[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2}(?=\s+\p{Lu}\p{Ll})/u;
const MOBILE = /(?<![\d.])(?:\+31\s?\(?0?\)?|0031\s?|0)6(?:[\s.-]?\d){8}(?!\d)/;
const PHONE = /(?<![\d.,-])(?:(?:\+31|0031)[\s-]?(?:\(0\)\s?)?[1-578]\d?|\(?0(?:[1-57]\d{1,2}|8[4-8])\)?)[\s-]*(?:\d[\s-]?){6,7}(?!\d)/;

/** The pages of the portal itself and the desk of a region tell where one can reach an organisation. */
const isDesk = (entry: Entry, label: string) => entry.collectie === 'paginas' || /^(Werkgeverscontact|Bezoek)( |$)/.test(label);

/** No home addresses and no telephone numbers of people, found by form. */
export function privateAddresses(entry: Entry, _corpus?: Corpus): Problem[] {
  return proseOf(entry).flatMap(({ text: whole, label, problem }) => {
    const text = whole.replace(/https?:\/\/\S+/g, ' ');
    const mobile = MOBILE.exec(text)?.[0];
    if (mobile) return [problem(mobile, `'${mobile}' lijkt een mobiel nummer van een persoon.`, 'Noem een algemeen nummer of een pagina van de organisatie.')];
    const phone = PHONE.exec(text)?.[0].trim();
    const home = phone ? undefined : homeIn(text);
    if ((!phone && !home) || isDesk(entry, label())) return [];
    if (phone) return [problem(phone, `'${phone}' lijkt een telefoonnummer.`, 'Haal het weg, of noem een pagina van de organisatie. Het nummer van een werkgeversloket staat bij de regio.')];
    return home ? [problem(home, `'${home}' lijkt een adres.`, 'Noem alleen de plaats of de wijk, of een pagina van de organisatie.')] : [];
  });
}

function homeIn(text: string): string | undefined {
  // A post-office box belongs to an organisation.
  return STREET.exec(text)?.[0] ?? (/postbus\s*\d/i.test(text) ? undefined : POSTCODE.exec(text)?.[0]);
}
