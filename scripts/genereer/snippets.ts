// Beginnings of entries for VS Code: type nieuw-praktijk in an empty file, and go from field to field with Tab.
import { collecties, type Collectie } from '../../src/schemas/index.ts';
import { KIT, SECTIES } from '../../src/schemas/praktijk.ts';
import { collectionField, DAY, fieldAt, refersTo, type FieldSchema } from './field.ts';

interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: string[];
}

/** Name of one entry, and the fields beside the required ones that an editor nearly always fills in. */
const BEGIN: Partial<Record<Collectie, { een: string; ook: readonly string[]; onder: readonly string[] }>> = {
  praktijken: { een: 'praktijk', ook: ['gemeenten', 'regios', 'doelgroepen', 'sectoren', 'instrumenten', ...KIT], onder: SECTIES.flatMap((s) => [`## ${s}`, '', '$0', '']) },
  verhalen: { een: 'verhaal', ook: ['gemeenten', 'sectoren', 'watKreegU', 'watDeedU', 'hoeveelUur', 'watKostteHet', 'watAlsHetNietLukte', 'wieDeedHetPapierwerk'], onder: ['$0'] },
  leervragen: { een: 'leervraag', ook: ['praktijken', 'themas', 'doelgroepen'], onder: ['$0'] },
  werkwijzen: { een: 'werkwijze', ook: ['praktijken', 'themas'], onder: ['$0'] },
  uitwisselingen: { een: 'uitwisseling', ook: ['praktijk', 'watVeranderde', 'uitkomst'], onder: [] },
  begrippen: { een: 'begrip', ook: ['synoniemen', 'verwant', 'bronnen'], onder: [] },
  cijfers: { een: 'cijfer', ook: ['van', 'basis'], onder: [] },
  bronnen: { een: 'bron', ook: ['beperkingen', 'url'], onder: [] },
};

/** Groups that come back within an entry. */
const GROUPS: readonly [prefix: string, collectie: Collectie, path: string, description: string][] = [
  ['resultaat', 'praktijken', 'resultaten', 'Eén cijfer in resultaten'],
  ['factor', 'praktijken', 'succesfactoren', 'Eén factor in succesfactoren'],
  ['partner', 'praktijken', 'partners', 'Eén organisatie in partners'],
  ['antwoord', 'praktijken', 'antwoorden', 'Eén beantwoorde vraag in antwoorden'],
  ['stap', 'werkwijzen', 'stappen', 'Eén stap in stappen'],
];

/** The snippets as the text of a .code-snippets file. */
export function snippets(): string {
  const entries = (Object.keys(collecties) as Collectie[]).flatMap((collection) => {
    const begin = BEGIN[collection];
    return begin ? [[`Nieuw: ${begin.een}`, whole(collection, begin)] as const] : [];
  });
  const parts = GROUPS.map(([prefix, collection, path, description]) => {
    const field = fieldAt(collectionField(collection), path)?.items ?? {};
    return [description, { scope: 'mdx,markdown,yaml', prefix, description, body: lines(field, Object.keys(field.properties ?? {}), counter()).map((l, i) => (i === 0 ? `- ${l}` : `  ${l}`)) }] as const;
  });
  const box = { scope: 'mdx,markdown', prefix: 'kader', description: 'Een kader in de tekst', body: ['<Kader titel="$1">', '', '$0', '', '</Kader>'] };
  return `// Gemaakt met npm run genereer uit src/schemas/. Niet met de hand wijzigen.\n${JSON.stringify(Object.fromEntries([...entries, ...parts, ['Kader', box]]), null, 2)}\n`;
}

function whole(collection: Collectie, { een, ook, onder }: NonNullable<(typeof BEGIN)[Collectie]>): Snippet {
  const schema = collectionField(collection);
  const wanted = Object.keys(schema.properties ?? {}).filter((key) => schema.required?.includes(key) || ook.includes(key));
  const fields = lines(schema, wanted, counter());
  const mdx = collecties[collection].vorm === 'mdx';
  return { scope: mdx ? 'mdx,markdown' : 'yaml', prefix: `nieuw-${een}`, description: `Het begin van een nieuw item in src/content/${collection}/`, body: mdx ? ['---', ...fields, '---', '', ...onlyLastStop(onder)] : fields };
}

/** $0 is where the cursor ends; there is one. */
const onlyLastStop = (text: readonly string[]) => text.map((line, i) => (line === '$0' && i !== text.indexOf('$0') ? '' : line));

const counter = () => {
  let n = 0;
  return () => ++n;
};

function lines(group: FieldSchema, keys: readonly string[], next: () => number): string[] {
  return keys.map((key) => `${key}: ${stop(group.properties?.[key] ?? {}, next)}`);
}

/** A place to fill in, with what may stand there. */
function stop(field: FieldSchema, next: () => number): string {
  if (field.enum) return `\${${next()}|${first(field.enum.map(String), field.default)}|}`;
  if (field.properties) return `{ ${lines(field, field.required ?? Object.keys(field.properties), next).join(', ')} }`;
  if (field.items?.properties) return `[${stop(field.items, next)}]`;
  if (field.items?.enum) return `[${stop(field.items, next)}]`;
  if (field.items) return `[$${next()}]`;
  if (field.default === 'onbekend') return `"\${${next()}:onbekend}"`;
  if (field.pattern === DAY) return '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
  // Of a source or what an organisation tells itself, a new entry mostly has the second
  const group = field.anyOf?.find((v) => v.properties?.['opgave']) ?? field.anyOf?.find((v) => v.properties && !v.properties['omstreeks']);
  if (group && !field.anyOf?.some((v) => v.type === 'number')) return stop(group, next);
  const isNumber = [field, ...(field.anyOf ?? [])].some((v) => v.type === 'number' || v.type === 'integer');
  return isNumber || refersTo(field) || field.type === 'boolean' ? `$${next()}` : `"$${next()}"`;
}

/** A draft unless the editor says otherwise: nothing shows by accident. */
const first = (values: string[], preset: unknown) => {
  const begin = values.includes('concept') ? 'concept' : typeof preset === 'string' ? preset : values[0];
  return [begin, ...values.filter((v) => v !== begin)].join(',');
};
