// What editors decided about compounds. Add a word here when the site splits it wrongly.

/** Never split, also not inside a longer word: the parts mean something else than the whole. */
export const NEVER_SPLIT: ReadonlySet<string> = new Set(
  ('wethouder wethouders bestuur bestuurder overheid overleg antwoord verantwoordelijk verantwoordelijkheid maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
    'september november december voorbeeld onderwijs onderdeel onderzoek maatregel maatregelen maatschappij maatschappelijk belangrijk waarschijnlijk daarnaast daarom ' +
    'waarbij hierdoor daarmee zelfstandig gezamenlijk volgens bovendien misschien intussen wellicht hoeveelheid eigenschap vriendschap wetenschap landschap gezelschap ' +
    'vaardigheid vaardigheden gelijktijdig eenvoudig tegenwoordig aandacht opdracht toezicht inzicht overzicht aanbod voorkeur werkelijk werkelijkheid leiderschap ' +
    'werkgever werkgevers werknemer werknemers opdrachtgever opdrachtgevers medewerker medewerkers deelnemer deelnemers ondernemer ondernemers inwoner inwoners werkloosheid netwerk netwerken ' +
    'nederland deeltijd voltijd weekend manier personeel mensen kandidaat kandidaten eindelijk natuurlijk hoofdzakelijk noodzakelijk sindsdien').split(' '),
);

/** Compounds that the rules leave whole, written with a | between the parts. */
export const ALWAYS_SPLIT: ReadonlyMap<string, readonly string[]> = new Map(
  'voor|traject voor|trajecten na|zorg bij|scholing om|scholing her|plaatsing mkb|bedrijf mkb|bedrijven'
    .split(' ')
    .map((w) => [w.replaceAll('|', ''), w.split('|')]),
);

/** Endings that look like a word but are a suffix: no part of a compound. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  'naal nale heid heden lijk lijke lijks schap schappen baar bare loos loze lozen loosheid loosheden rijk rijke waarts zaam zame isch ische iteit ling lingen aal eel ief ster erij atie aties eren teren tering eerde eert eel ende enden ting ding king ping ning ering ingen ers aars achtig achtige matig matige vol volle dom tallig ische isten graad jarig jarige daags daagse wekelijks wekelijkse maal eden nissen'.split(' '),
);

/** Openings that are a particle or prefix: 'aanpak' is no 'pak', 'onderwijs' no 'wijs'. */
export const OPENINGS: ReadonlySet<string> = new Set(
  'aan achter af beneden bij binnen boven buiten door her hier daar waar in langs mee mis na naar naast om onder ont op over rond samen sinds tegen terug toe tot tussen uit van vanuit ver voor voort weer weg zonder ge be er een geen der ter ten des den niet al alle ander anders elk zelf dus hoe wie neer mede vast trans vers groot een twee drie vier vijf zes zeven acht negen tien honderd duizend hele mini maxi'.split(' '),
);

/** Parts of three letters that do count; other short pieces are chance. */
export const SHORT_PARTS: ReadonlySet<string> = new Set('job wet vak dag bus taal wsw wsp uwv roc ict mbo hbo vso mkb ggz wmo bbl zzp csr mvo'.split(' '));
