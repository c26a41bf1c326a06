// The issue forms of GitHub and Forgejo, which take the same format, and the templates of GitLab.
import { AKKOORD, FORMULIEREN, type Formulier } from './formulieren.ts';
import { isVast, type Lijsten } from './lijsten.ts';
import { collectieVeld, MOMENT, veldAt, verwijstNaar, type Veld } from './veld.ts';
import { asYaml, document } from './yaml.ts';

/** One question as both kinds of template ask it. */
export interface Vraag {
  id: string;
  label: string;
  uitleg: string;
  soort: 'regel' | 'tekst' | 'keuze';
  voorbeeld?: string | undefined;
  keuzes?: readonly string[] | undefined;
  meer?: boolean | undefined;
  verplicht: boolean;
}

const LANG = 160;

/** The questions of a form, filled in from the schema. Throws when a field is not in the schema. */
export function vragenOf(formulier: Formulier, lijsten: Lijsten): Vraag[] {
  const schema = formulier.collectie && collectieVeld(formulier.collectie);
  return formulier.vragen.map((vraag) => {
    if (typeof vraag !== 'string' && 'soort' in vraag) return { ...vraag, verplicht: vraag.verplicht ?? false };
    const { veld: path, ...words } = typeof vraag === 'string' ? { veld: vraag } : vraag;
    const veld = schema && veldAt(schema, path);
    if (!veld || !schema) throw new Error(`Het formulier ${formulier.id} vraagt naar ${path}; dat veld is er niet.`);
    return { id: path.replaceAll('.', '-'), label: labelOf(schema, path), verplicht: isRequired(schema, path), ...answer(veld, lijsten), ...words };
  });
}

function labelOf(schema: Veld, path: string): string {
  const keys = path.split('.');
  const labels = keys.map((key, i) => veldAt(schema, keys.slice(0, i + 1).join('.'))?.label ?? key);
  return labels.length === 1 ? (labels[0] ?? path) : `${labels[0]}: ${(labels.slice(1).join(' ')).toLowerCase()}`;
}

/** Required all the way: a part of a group that may be left out is not. */
function isRequired(schema: Veld, path: string): boolean {
  const [first = '', ...rest] = path.split('.');
  const veld = schema.properties?.[first];
  return (schema.required?.includes(first) ?? false) && (rest.length === 0 || (veld !== undefined && isRequired(veld, rest.join('.'))));
}

function answer(veld: Veld, lijsten: Lijsten): Pick<Vraag, 'soort' | 'uitleg' | 'voorbeeld' | 'keuzes' | 'meer'> {
  const uitleg = veld.description ?? '';
  const lijst = verwijstNaar(veld);
  const group = veld.items?.properties ?? veld.properties;
  if (group) return { soort: 'tekst', uitleg: `${uitleg} Eén per regel, met: ${Object.entries(group).map(([key, v]) => (v.label ?? key).toLowerCase()).join(', ')}.` };
  if (lijst && isVast(lijst)) return { soort: 'keuze', uitleg, keuzes: (lijsten.get(lijst) ?? []).map((i) => `${i.titel} (${i.id})`), meer: veld.items !== undefined };
  if (lijst) return { soort: 'regel', uitleg: `${uitleg} Noem de titel of het adres van de pagina op deze site.` };
  const keuzes = veld.enum ?? veld.items?.enum;
  if (keuzes) return { soort: 'keuze', uitleg, keuzes: keuzes.map(String), meer: veld.items !== undefined };
  if (veld.items) return { soort: 'regel', uitleg: `${uitleg} Meer dan één? Zet er een komma tussen.`, voorbeeld: exampleOf(veld) };
  const unknown = veld.default === 'onbekend' ? ' Weet u het niet? Laat het leeg.' : '';
  const max = veld.maxLength ? ` Hoogstens ${veld.maxLength} tekens.` : '';
  const moment = veld.anyOf?.some((v) => v.pattern === MOMENT) || veld.pattern === MOMENT;
  if (moment) return { soort: 'regel', uitleg: `${uitleg} Een jaar, maand of dag.${veld.anyOf ? ' Ongeveer mag ook.' : ''}`, voorbeeld: exampleOf(veld) };
  return { soort: (veld.maxLength ?? 0) > LANG ? 'tekst' : 'regel', uitleg: `${uitleg.replace(/Hoogstens \d+ tekens, (.)/, (_, c: string) => c.toUpperCase())}${max}${unknown}`, voorbeeld: exampleOf(veld) };
}

function exampleOf({ voorbeeld }: Veld): string | undefined {
  if (voorbeeld === undefined || voorbeeld === 'onbekend') return undefined;
  if (Array.isArray(voorbeeld)) return voorbeeld.length > 0 ? voorbeeld.map((v) => (typeof v === 'string' ? v : asYaml(v))).join(', ') : undefined;
  return typeof voorbeeld === 'string' ? voorbeeld : asYaml(voorbeeld);
}

const INTRO = 'Hier hoeft u geen bestand te maken. De redactie maakt er een item van en laat het u lezen in deze melding. Weet u iets niet, laat het dan leeg: onbekend is beter dan een gok.\n\nNoem **geen namen van personen**. Deze melding is openbaar.';

/** The issue form, as GitHub and Forgejo read it. */
export function issueForm(formulier: Formulier, lijsten: Lijsten): string {
  const questions = vragenOf(formulier, lijsten).map((v) => ({
    type: v.soort === 'regel' ? 'input' : v.soort === 'tekst' ? 'textarea' : 'dropdown',
    id: v.id,
    attributes: { label: v.label, ...(v.uitleg && { description: v.uitleg.trim() }), ...(v.voorbeeld && { placeholder: `Bijvoorbeeld: ${v.voorbeeld}` }), ...(v.keuzes && { ...(v.meer && { multiple: true }), options: v.keuzes }) },
    ...(v.verplicht && { validations: { required: true } }),
  }));
  const consent = { type: 'checkboxes', id: 'akkoord', attributes: { label: 'Voor u verstuurt', options: AKKOORD.map((label) => ({ label, required: true })) } };
  return document({ name: formulier.naam, description: formulier.uitleg, title: formulier.titel, body: [{ type: 'markdown', attributes: { value: INTRO } }, ...questions, consent] });
}

/** The same questions as a text to fill in: GitLab has no forms. */
export function issueTemplate(formulier: Formulier, lijsten: Lijsten): string {
  const question = (v: Vraag) => {
    const choices = v.keuzes ? ` Kies ${v.meer ? 'een of meer' : 'één'} uit: ${v.keuzes.join('; ')}.` : '';
    const example = v.voorbeeld ? ` Bijvoorbeeld: ${v.voorbeeld}` : '';
    return `## ${v.label}${v.verplicht ? ' (verplicht)' : ''}\n\n<!-- ${`${v.uitleg}${choices}${example}`.trim()} -->\n`;
  };
  return `<!-- Gemaakt met npm run genereer uit src/schemas/. Niet met de hand wijzigen. -->\n\n${INTRO}\n\n${vragenOf(formulier, lijsten).map(question).join('\n')}\n## Voor u verstuurt\n\n${AKKOORD.map((a) => `- [ ] ${a}`).join('\n')}\n`;
}

/** Below the list of forms: an issue without a form is fine too. A link there takes no mail address. */
export const issueConfig = (): string => document({ blank_issues_enabled: true });

/** All forms and templates of the three forges; path and text. */
export function issueFiles(lijsten: Lijsten): Map<string, string> {
  return new Map([
    ...FORMULIEREN.flatMap((f, i): [string, string][] => {
      // Forges show them in the order of their names
      const name = `${i + 1}-${f.id}`;
      return [
        [`.github/ISSUE_TEMPLATE/${name}.yml`, issueForm(f, lijsten)],
        [`.forgejo/issue_template/${name}.yml`, issueForm(f, lijsten)],
        [`.gitlab/issue_templates/${f.naam}.md`, issueTemplate(f, lijsten)],
      ];
    }),
    ['.github/ISSUE_TEMPLATE/config.yml', issueConfig()],
    ['.forgejo/issue_template/config.yml', issueConfig()],
  ]);
}
