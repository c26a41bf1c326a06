// Words that look like the name of a person behind a role, and are not: organisations, brands,
// departments, fields of an alderman. "directeur Albert Heijn" is fine. What the entries name as partner, place, region
// or term is known already. One a line, in the order of the alphabet.
export const NOT_A_PERSON: readonly string[] = [
  'Albert Heijn',
  'Economie',
  'Economische Zaken',
  'Financiën',
  'Jeugd',
  'Onderwijs',
  'Participatie',
  'Publieke Zaken',
  'Sociaal Domein',
  'Sociale Dienst',
  'Sociale Zaken',
  'Werk en Bijstand',
  'Werk en Inkomen',
  'Zorg',
];
