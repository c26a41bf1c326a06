// What an entry may hold: this list and nothing else. A kind of node that is not here is
// refused, also one that a later parser invents.
import type { Definition, FootnoteDefinition, FootnoteReference, Link, ListItem } from 'mdast';
import { hiddenCharacter } from '../read/characters.ts';
import { attributesOf } from './components.ts';
import { unknownTag } from './explain.ts';
import { flawOf, type BodyFlaw, type Node } from './flaw.ts';
import { urlAdvice } from './url.ts';

type Judge = (node: never) => BodyFlaw[];
type Element = Node & { name: string | null; attributes: readonly { type: string; name?: string; value?: unknown }[] };

const fine: Judge = () => [];
const refuse = (message: string, remedy: string): Judge => (node: Node) => [flawOf(node, message, remedy)];

const CODE = refuse('Tussen { en } staat code; een item bevat alleen tekst.', 'Haal het weg. Wilt u een accolade laten zien? Schrijf \\{ en \\}.');
const IMAGE = refuse('Een afbeelding in de tekst kan nog niet.', 'Haal de afbeelding weg.');

const JUDGES: Record<string, Judge> = {
  root: fine, paragraph: fine, heading: fine, thematicBreak: fine, blockquote: fine, list: fine,
  emphasis: fine, strong: fine, delete: fine, break: fine, inlineCode: fine, code: fine,
  table: fine, tableRow: fine, tableCell: fine, linkReference: fine,
  text: fine, link, definition: link, listItem, footnoteDefinition: footnote, footnoteReference: footnote,
  mdxJsxFlowElement: element, mdxJsxTextElement: element,
  mdxjsEsm: refuse('Een regel die met import of export begint, is code.', 'Haal de regel weg. Is het gewone tekst? Begin de zin met een ander woord.'),
  mdxFlowExpression: CODE, mdxTextExpression: CODE,
  image: IMAGE, imageReference: IMAGE,
  html: refuse('HTML kan hier niet.', 'Haal de tag weg. Wilt u een < laten zien? Schrijf \\<.'),
};

/** What is wrong with one node, without its children. */
export function judge(node: Node): BodyFlaw[] {
  const known = Object.hasOwn(JUDGES, node.type) ? JUDGES[node.type] : undefined;
  if (!known) return [flawOf(node, `Deze opmaak (${node.type}) kan hier niet.`, 'Gebruik gewone tekst, koppen, lijsten, tabellen, links of voetnoten.')];
  return [...hiddenFlaws(node), ...known(node as never)];
}

/** An entity such as &#x202E; is plain letters in the file; only the tree shows what it is. */
function hiddenFlaws(node: Node): BodyFlaw[] {
  const texts = ['value', 'title', 'alt', 'lang', 'meta', 'label'].flatMap((k) => (k in node ? [Reflect.get(node, k) as unknown] : []));
  const hidden = texts.flatMap((t) => (typeof t === 'string' ? (hiddenCharacter(t) ?? []) : []))[0];
  return hidden ? [flawOf(node, hidden.message, hidden.remedy)] : [];
}

function link(node: Link | Definition): BodyFlaw[] {
  const advice = urlAdvice(node.url);
  return advice ? [flawOf(node, advice.message, advice.remedy)] : [];
}

function listItem(node: ListItem): BodyFlaw[] {
  if (typeof node.checked !== 'boolean') return [];
  return [flawOf(node, 'Een lijst met vinkjes kan hier niet.', 'Schrijf een gewone lijst: haal [ ] of [x] weg.')];
}

function footnote(node: FootnoteDefinition | FootnoteReference): BodyFlaw[] {
  if (/^[\p{L}\p{N}-]{1,40}$/u.test(node.identifier)) return [];
  return [flawOf(node, 'De naam van deze voetnoot kan niet.', 'Gebruik een cijfer of een kort woord, zoals [^1].')];
}

function element(node: Element): BodyFlaw[] {
  const name = node.name ?? '';
  const allowed = attributesOf(name);
  if (!allowed) {
    const { message, remedy } = unknownTag(name);
    return [flawOf(node, message, remedy)];
  }
  return node.attributes.flatMap((a) => {
    if (a.type === 'mdxJsxAttribute' && typeof a.value === 'string' && allowed.includes(a.name ?? ''))
      return hiddenCharacter(a.value) ? [flawOf(node, `In ${a.name ?? ''} staat een onzichtbaar teken.`, 'Typ de tekst opnieuw.')] : [];
    const what = a.type === 'mdxJsxAttribute' ? `'${a.name ?? ''}'` : '{...}';
    const known = a.type === 'mdxJsxAttribute' && allowed.includes(a.name ?? '');
    return [
      known
        ? flawOf(node, `${what} van <${name}> is geen gewone tekst.`, `Schrijf ${a.name ?? ''}="tekst", tussen aanhalingstekens.`)
        : flawOf(node, `<${name}> kent ${what} niet.`, `Haal het weg. Wat wel kan: ${allowed.join(', ')}.`),
    ];
  });
}
