// docs/velden.md: every field of every collection, for editors.
import { collecties, type Collectie } from '../../src/schemas/index.ts';
import { collectionField, DAY, MOMENT, type FieldSchema } from './field.ts';
import { asYaml } from './yaml.ts';

const ABOUT: Record<Collectie, string> = {
  praktijken: 'Een praktijk: wie wat deed, voor wie, wat het opleverde en wat het vroeg.',
  succesfactoren: 'Iets wat volgens een bron hielp.',
  themas: 'Een van de acht thema’s.',
  werkwijzen: 'Een stappenplan, checklist, rolverdeling of ander hulpmiddel om over te nemen.',
  verhalen: 'Een verhaal van een werkgever, bij een praktijk.',
  leervragen: 'Een vraag van een gemeente of regio aan andere.',
  paginas: 'Een pagina met gewone tekst, zoals Over of Privacy.',
  regios: 'Een arbeidsmarktregio van 2026, met haar gemeenten en de namen van vroeger.',
  uitwisselingen: 'Eén vastgelegde stap: iemand leerde iets van een ander.',
  begrippen: 'Een woord met uitleg, voor de begrippenlijst en het zoeken.',
  bronnen: 'Een document waarop feiten berusten.',
  cijfers: 'Een cijfer uit een onderzoek, met wie er antwoordden.',
  termen: 'Een keuze uit een vaste lijst: doelgroepen, sectoren, instrumenten of partnersoorten.',
};

/** Groups that many fields share: told once, by the names of their parts. */
const SHARED: Record<string, string> = {
  'bron,vindplaats': '[bron met vindplaats](#bron-met-vindplaats)',
  'opgave,datum': '[eigen opgave](#eigen-opgave)',
  'omstreeks,sorteer': '[ongeveer](#ongeveer)',
};

const shared = (field: FieldSchema): string | undefined => SHARED[Object.keys(field.properties ?? {}).join(',')];

const names = Object.keys(collecties) as Collectie[];

/** The reference of all fields as Markdown. */
export function fieldReference(): string {
  return `<!-- Gemaakt met npm run genereer uit src/schemas/. Niet met de hand wijzigen. -->

# Alle velden

Dit zijn de velden van elk soort item, uit dezelfde beschrijving waarmee \`npm run check\` de bestanden nakijkt. Hoe u een item maakt, staat in [CONTRIBUTING.md](../CONTRIBUTING.md).

- De naam van het bestand is het id van het item, en zijn adres op de site: kleine letters, cijfers en streepjes.
- Een veld dat niet verplicht is, mag u weglaten. Staat er een waarde bij, dan geldt die.
- Weet u iets niet? Laat het weg, of schrijf \`onbekend\` waar dat mag. Vul niets in dat u niet weet.
- \`veld[].deel\` is een deel van elk punt in een lijst; \`veld.deel\` een deel van een groepje.
- Noem geen namen van personen.

${names.map((n) => `- [${n}](#${n}): ${ABOUT[n]}`).join('\n')}

## Groepjes die overal hetzelfde zijn

### Bron met vindplaats

Het id van een document uit [bronnen](#bronnen), en de plaats daarin: \`{ bron: tno-2004, vindplaats: "par. 3.8, p. 46-48" }\`. De vindplaats is \`par. 3.8\`, \`p. 46-48\`, \`bijlage 1\`, \`thema 2\`, \`hoofdstuk 3\`, \`noot 4\` of de letterlijke kop, met komma’s ertussen.

### Eigen opgave

Als er geen document is en een organisatie het zelf vertelt: \`{ opgave: gemeente Wijchen, datum: "2026-10" }\`. Noem de organisatie, nooit een persoon.

### Ongeveer

Als u de tijd niet precies weet: \`{ omstreeks: "tussen 2017 en 2019", sorteer: 2018 }\`. Het eerste komt op de pagina; met het jaar worden lijsten gesorteerd.

${names.map(section).join('\n')}`;
}

function section(collection: Collectie): string {
  const { vorm } = collecties[collection];
  const file = `src/content/${collection}/${collection === 'termen' ? '<lijst>/' : ''}<id>.${vorm}`;
  const form = vorm === 'mdx' ? 'De velden staan bovenin, tussen twee regels met `---`. Daaronder komt de tekst.' : 'Het bestand bevat alleen velden.';
  return `## ${collection}

${ABOUT[collection]} Bestand: \`${file}\`. ${form}

| Veld | Wat het is | Verplicht | Wat er mag staan | Voorbeeld |
| --- | --- | --- | --- | --- |
${rows(collectionField(collection), '').map((cells) => `| ${cells.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')}
`;
}

function rows(group: FieldSchema, before: string): string[][] {
  return Object.entries(group.properties ?? {}).flatMap(([key, field]) => [row(before + key, field, group.required?.includes(key) ?? false), ...inside(field, before + key)]);
}

/** The rows of the groups in a field: of a group itself, of the items of a list, of the alternatives. */
function inside(field: FieldSchema, name: string): string[][] {
  if (shared(field)) return [];
  if (field.properties) return rows(field, `${name}.`);
  if (field.items) return inside(field.items, `${name}[]`);
  return (field.anyOf ?? []).flatMap((one) => (isAssigned(one) ? [] : inside(one, name)));
}

/** `{ thema: id, toekenning: redactie }`: told at the list itself. */
const isAssigned = (field: FieldSchema) => field.properties?.['toekenning'] !== undefined;

function row(name: string, field: FieldSchema, required: boolean): string[] {
  const label = field.label ? `<br>${field.label}` : '';
  const example = field.voorbeeld === undefined || (Array.isArray(field.voorbeeld) && field.voorbeeld.length === 0) ? '' : `\`${asYaml(field.voorbeeld)}\``;
  return [`\`${name}\`${label}`, field.description ?? '', required ? 'ja' : `nee${unlessEmpty(field.default)}`, may(field), example];
}

const unlessEmpty = (value: unknown) => (value === undefined || (Array.isArray(value) && value.length === 0) ? '' : `; anders \`${asYaml(value)}\``);

/** What may stand in a field, in words. */
export function may(field: FieldSchema): string {
  if (field.anyOf) return [...new Set(field.anyOf.map(may))].join(', of ');
  if (field.enum) return field.enum.map((v) => `\`${v}\``).join(', ');
  if (field.const !== undefined) return `\`${field.const}\``;
  if (field.verwijst) return `id uit ${where(field.verwijst)}`;
  if (isAssigned(field)) return `\`{ ${Object.keys(field.properties ?? {})[0]}: id, toekenning: redactie }\` als de redactie het koos`;
  const group = shared(field);
  if (group) return group;
  if (field.items) return `lijst van: ${may(field.items)}`;
  if (field.properties) return `groepje: ${Object.keys(field.properties).map((k) => `\`${k}\``).join(', ')}`;
  if (field.pattern === MOMENT) return 'jaar, maand of dag: `"JJJJ"`, `"JJJJ-MM"`, `"JJJJ-MM-DD"`';
  if (field.pattern === DAY) return 'dag: `JJJJ-MM-DD`';
  if (field.type === 'boolean') return '`true` of `false`';
  if (field.type === 'integer' || field.type === 'number') return number(field);
  if (field.pattern?.startsWith('^[a-z0-9]+(-')) return 'id';
  return field.maxLength ? `tekst, hoogstens ${field.maxLength} tekens` : 'tekst';
}

const where = (collectie: string) => `[${collectie}](#${collectie.startsWith('termen/') ? 'termen' : collectie})`;

function number({ type, minimum, maximum }: FieldSchema): string {
  const kind = type === 'integer' ? 'geheel getal' : 'getal';
  const known = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  if (known) return `${kind} van ${minimum ?? 0} tot en met ${maximum}`;
  return minimum === undefined ? kind : `${kind}, ten minste ${minimum}`;
}
