// The issue forms of GitHub and Forgejo, which take the same format, and the templates of GitLab.
import { CONSENT, ISSUE_FORMS, type IssueForm } from './questions.ts';
import { isFixed, type Lists } from './lists.ts';
import { collectionField, MOMENT, fieldAt, refersTo, type FieldSchema } from './field.ts';
import { asYaml, document } from './yaml.ts';

/** One question as both kinds of template ask it. */
interface Question {
  id: string;
  label: string;
  uitleg: string;
  soort: 'regel' | 'tekst' | 'keuze';
  voorbeeld?: string | undefined;
  keuzes?: readonly string[] | undefined;
  meer?: boolean | undefined;
  verplicht: boolean;
}

const LONG_ANSWER = 160;

/** The questions of a form, filled in from the schema. Throws when a field is not in the schema. */
export function questionsOf(form: IssueForm, lists: Lists): Question[] {
  const schema = form.collectie && collectionField(form.collectie);
  return form.vragen.map((question) => {
    if (typeof question !== 'string' && 'soort' in question) return { ...question, verplicht: question.verplicht ?? false };
    const { veld: path, ...words } = typeof question === 'string' ? { veld: question } : question;
    const field = schema && fieldAt(schema, path);
    if (!field || !schema) throw new Error(`Het formulier ${form.id} vraagt naar ${path}; dat veld is er niet.`);
    return { id: path.replaceAll('.', '-'), label: labelOf(schema, path), verplicht: isRequired(schema, path), ...answer(field, lists), ...words };
  });
}

function labelOf(schema: FieldSchema, path: string): string {
  const keys = path.split('.');
  const labels = keys.map((key, i) => fieldAt(schema, keys.slice(0, i + 1).join('.'))?.label ?? key);
  return labels.length === 1 ? (labels[0] ?? path) : `${labels[0]}: ${(labels.slice(1).join(' ')).toLowerCase()}`;
}

/** Required all the way: a part of a group that may be left out is not. */
function isRequired(schema: FieldSchema, path: string): boolean {
  const [first = '', ...rest] = path.split('.');
  const field = schema.properties?.[first];
  return (schema.required?.includes(first) ?? false) && (rest.length === 0 || (field !== undefined && isRequired(field, rest.join('.'))));
}

function answer(field: FieldSchema, lists: Lists): Pick<Question, 'soort' | 'uitleg' | 'voorbeeld' | 'keuzes' | 'meer'> {
  const about = field.description ?? '';
  const list = refersTo(field);
  const group = field.items?.properties ?? field.properties;
  if (group) return { soort: 'tekst', uitleg: `${about} Eén per regel, met: ${Object.entries(group).map(([key, v]) => (v.label ?? key).toLowerCase()).join(', ')}.` };
  if (list && isFixed(list)) return { soort: 'keuze', uitleg: about, keuzes: (lists.get(list) ?? []).map((i) => `${i.titel} (${i.id})`), meer: field.items !== undefined };
  if (list) return { soort: 'regel', uitleg: `${about} Noem de titel of het adres van de pagina op deze site.` };
  const choices = field.enum ?? field.items?.enum;
  if (choices) return { soort: 'keuze', uitleg: about, keuzes: choices.map(String), meer: field.items !== undefined };
  if (field.items) return { soort: 'regel', uitleg: `${about} Meer dan één? Zet er een komma tussen.`, voorbeeld: exampleOf(field) };
  const unknown = field.default === 'onbekend' ? ' Weet u het niet? Laat het leeg.' : '';
  const max = field.maxLength ? ` Hoogstens ${field.maxLength} tekens.` : '';
  const moment = field.anyOf?.some((v) => v.pattern === MOMENT) || field.pattern === MOMENT;
  if (moment) return { soort: 'regel', uitleg: `${about} Een jaar, maand of dag.${field.anyOf ? ' Ongeveer mag ook.' : ''}`, voorbeeld: exampleOf(field) };
  return { soort: (field.maxLength ?? 0) > LONG_ANSWER ? 'tekst' : 'regel', uitleg: `${about.replace(/Hoogstens \d+ tekens, (.)/, (_, c: string) => c.toUpperCase())}${max}${unknown}`, voorbeeld: exampleOf(field) };
}

function exampleOf({ voorbeeld }: FieldSchema): string | undefined {
  if (voorbeeld === undefined || voorbeeld === 'onbekend') return undefined;
  if (Array.isArray(voorbeeld)) return voorbeeld.length > 0 ? voorbeeld.map((v) => (typeof v === 'string' ? v : asYaml(v))).join(', ') : undefined;
  return typeof voorbeeld === 'string' ? voorbeeld : asYaml(voorbeeld);
}

const INTRO = 'Hier hoeft u geen bestand te maken. De redactie maakt er een item van en laat het u lezen in deze melding. Weet u iets niet, laat het dan leeg: onbekend is beter dan een gok.\n\nNoem **geen namen van personen**. Deze melding is openbaar.';

/** The issue form, as GitHub and Forgejo read it. */
export function issueForm(form: IssueForm, lists: Lists): string {
  const questions = questionsOf(form, lists).map((v) => ({
    type: v.soort === 'regel' ? 'input' : v.soort === 'tekst' ? 'textarea' : 'dropdown',
    id: v.id,
    attributes: { label: v.label, ...(v.uitleg && { description: v.uitleg.trim() }), ...(v.voorbeeld && { placeholder: `Bijvoorbeeld: ${v.voorbeeld}` }), ...(v.keuzes && { ...(v.meer && { multiple: true }), options: v.keuzes }) },
    ...(v.verplicht && { validations: { required: true } }),
  }));
  const consent = { type: 'checkboxes', id: 'akkoord', attributes: { label: 'Voor u verstuurt', options: CONSENT.map((label) => ({ label, required: true })) } };
  return document({ name: form.naam, description: form.uitleg, title: form.titel, body: [{ type: 'markdown', attributes: { value: INTRO } }, ...questions, consent] });
}

/** The same questions as a text to fill in: GitLab has no forms. */
export function issueTemplate(form: IssueForm, lists: Lists): string {
  const question = (v: Question) => {
    const choices = v.keuzes ? ` Kies ${v.meer ? 'een of meer' : 'één'} uit: ${v.keuzes.join('; ')}.` : '';
    const example = v.voorbeeld ? ` Bijvoorbeeld: ${v.voorbeeld}` : '';
    return `## ${v.label}${v.verplicht ? ' (verplicht)' : ''}\n\n<!-- ${`${v.uitleg}${choices}${example}`.trim()} -->\n`;
  };
  return `<!-- Gemaakt met npm run genereer uit src/schemas/. Niet met de hand wijzigen. -->\n\n${INTRO}\n\n${questionsOf(form, lists).map(question).join('\n')}\n## Voor u verstuurt\n\n${CONSENT.map((a) => `- [ ] ${a}`).join('\n')}\n`;
}

/** Below the list of forms: an issue without a form is fine too. A link there takes no mail address. */
const issueConfig = (): string => document({ blank_issues_enabled: true });

/** All forms and templates of the three forges; path and text. */
export function issueFiles(lists: Lists): Map<string, string> {
  return new Map([
    ...ISSUE_FORMS.flatMap((f, i): [string, string][] => {
      // Forges show them in the order of their names
      const name = `${i + 1}-${f.id}`;
      return [
        [`.github/ISSUE_TEMPLATE/${name}.yml`, issueForm(f, lists)],
        [`.forgejo/issue_template/${name}.yml`, issueForm(f, lists)],
        [`.gitlab/issue_templates/${f.naam}.md`, issueTemplate(f, lists)],
      ];
    }),
    ['.github/ISSUE_TEMPLATE/config.yml', issueConfig()],
    ['.forgejo/issue_template/config.yml', issueConfig()],
  ]);
}
