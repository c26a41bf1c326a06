// docs/velden.md: every field of every collection, for editors.
import { collecties, type Collectie } from '../../src/schemas/index.ts';
import { collectieVeld, DAG, MOMENT, type Veld } from './veld.ts';
import { asYaml } from './yaml.ts';

const WAT: Record<Collectie, string> = {
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
const GEDEELD: Record<string, string> = {
  'bron,vindplaats': '[bron met vindplaats](#bron-met-vindplaats)',
  'opgave,datum': '[eigen opgave](#eigen-opgave)',
  'omstreeks,sorteer': '[ongeveer](#ongeveer)',
};

const shared = (veld: Veld): string | undefined => GEDEELD[Object.keys(veld.properties ?? {}).join(',')];

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

${names.map((n) => `- [${n}](#${n}): ${WAT[n]}`).join('\n')}

## Groepjes die overal hetzelfde zijn

### Bron met vindplaats

Het id van een document uit [bronnen](#bronnen), en de plaats daarin: \`{ bron: tno-2004, vindplaats: "par. 3.8, p. 46-48" }\`. De vindplaats is \`par. 3.8\`, \`p. 46-48\`, \`bijlage 1\`, \`thema 2\`, \`hoofdstuk 3\`, \`noot 4\` of de letterlijke kop, met komma’s ertussen.

### Eigen opgave

Als er geen document is en een organisatie het zelf vertelt: \`{ opgave: gemeente Wijchen, datum: "2026-10" }\`. Noem de organisatie, nooit een persoon.

### Ongeveer

Als u de tijd niet precies weet: \`{ omstreeks: "tussen 2017 en 2019", sorteer: 2018 }\`. Het eerste komt op de pagina; met het jaar worden lijsten gesorteerd.

${names.map(section).join('\n')}`;
}

function section(naam: Collectie): string {
  const { vorm } = collecties[naam];
  const file = `src/content/${naam}/${naam === 'termen' ? '<lijst>/' : ''}<id>.${vorm}`;
  const form = vorm === 'mdx' ? 'De velden staan bovenin, tussen twee regels met `---`. Daaronder komt de tekst.' : 'Het bestand bevat alleen velden.';
  return `## ${naam}

${WAT[naam]} Bestand: \`${file}\`. ${form}

| Veld | Wat het is | Verplicht | Wat er mag staan | Voorbeeld |
| --- | --- | --- | --- | --- |
${rows(collectieVeld(naam), '').map((cells) => `| ${cells.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')}
`;
}

function rows(group: Veld, before: string): string[][] {
  return Object.entries(group.properties ?? {}).flatMap(([key, veld]) => [row(before + key, veld, group.required?.includes(key) ?? false), ...inside(veld, before + key)]);
}

/** The rows of the groups in a field: of a group itself, of the items of a list, of the alternatives. */
function inside(veld: Veld, name: string): string[][] {
  if (shared(veld)) return [];
  if (veld.properties) return rows(veld, `${name}.`);
  if (veld.items) return inside(veld.items, `${name}[]`);
  return (veld.anyOf ?? []).flatMap((one) => (isAssigned(one) ? [] : inside(one, name)));
}

/** `{ thema: id, toekenning: redactie }`: told at the list itself. */
const isAssigned = (veld: Veld) => veld.properties?.['toekenning'] !== undefined;

function row(name: string, veld: Veld, required: boolean): string[] {
  const label = veld.label ? `<br>${veld.label}` : '';
  const example = veld.voorbeeld === undefined || (Array.isArray(veld.voorbeeld) && veld.voorbeeld.length === 0) ? '' : `\`${asYaml(veld.voorbeeld)}\``;
  return [`\`${name}\`${label}`, veld.description ?? '', required ? 'ja' : `nee${unlessEmpty(veld.default)}`, may(veld), example];
}

const unlessEmpty = (value: unknown) => (value === undefined || (Array.isArray(value) && value.length === 0) ? '' : `; anders \`${asYaml(value)}\``);

/** What may stand in a field, in words. */
export function may(veld: Veld): string {
  if (veld.anyOf) return [...new Set(veld.anyOf.map(may))].join(', of ');
  if (veld.enum) return veld.enum.map((v) => `\`${v}\``).join(', ');
  if (veld.const !== undefined) return `\`${veld.const}\``;
  if (veld.verwijst) return `id uit ${where(veld.verwijst)}`;
  if (isAssigned(veld)) return `\`{ ${Object.keys(veld.properties ?? {})[0]}: id, toekenning: redactie }\` als de redactie het koos`;
  const group = shared(veld);
  if (group) return group;
  if (veld.items) return `lijst van: ${may(veld.items)}`;
  if (veld.properties) return `groepje: ${Object.keys(veld.properties).map((k) => `\`${k}\``).join(', ')}`;
  if (veld.pattern === MOMENT) return 'jaar, maand of dag: `"JJJJ"`, `"JJJJ-MM"`, `"JJJJ-MM-DD"`';
  if (veld.pattern === DAG) return 'dag: `JJJJ-MM-DD`';
  if (veld.type === 'boolean') return '`true` of `false`';
  if (veld.type === 'integer' || veld.type === 'number') return number(veld);
  if (veld.pattern?.startsWith('^[a-z0-9]+(-')) return 'id';
  return veld.maxLength ? `tekst, hoogstens ${veld.maxLength} tekens` : 'tekst';
}

const where = (collectie: string) => `[${collectie}](#${collectie.startsWith('termen/') ? 'termen' : collectie})`;

function number({ type, minimum, maximum }: Veld): string {
  const kind = type === 'integer' ? 'geheel getal' : 'getal';
  const known = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  if (known) return `${kind} van ${minimum ?? 0} tot en met ${maximum}`;
  return minimum === undefined ? kind : `${kind}, ten minste ${minimum}`;
}
