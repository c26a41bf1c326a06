// Numbers in Dutch sentences. Every layer may ask this, so that a count reads the same everywhere.

const FORMAT = new Intl.NumberFormat('nl-NL');

/** What the site counts, with its plural: Dutch has no rule that a program can trust. */
const PLURALS = {
  bestand: 'bestanden',
  Bron: 'Bronnen',
  cijfer: 'cijfers',
  fout: 'fouten',
  gemeente: 'gemeenten',
  pagina: 'pagina’s',
  praktijk: 'praktijken',
  punt: 'punten',
  regel: 'regels',
  resultaat: 'resultaten',
  stap: 'stappen',
  teken: 'tekens',
  voorstel: 'voorstellen',
  vraag: 'vragen',
  waarschuwing: 'waarschuwingen',
} as const;

type Noun = keyof typeof PLURALS;

/** A number the Dutch way: 2600 becomes '2.600', 5.4 becomes '5,4'. */
export const numberText = (n: number): string => FORMAT.format(n);

/** The noun as it stands behind the number `n`, which something else shows: 'praktijk' behind 1, 'praktijken' behind 0 or 2. */
export const nounFor = (n: number, noun: Noun): string => (n === 1 ? noun : PLURALS[noun]);

/** A number of things: '1 praktijk', '2.600 praktijken'. */
export const counted = (n: number, noun: Noun): string => `${numberText(n)} ${nounFor(n, noun)}`;
