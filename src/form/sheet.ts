// Everything that the browser needs to show the form of one kind: steps, fields, options.
import { collecties, type Collectie } from '../schemas/index.ts';
import { kindFields } from './fields.ts';
import type { Field } from './field.ts';
import { kind, type KindName } from './kinds.ts';

export type Options = Readonly<Record<string, readonly (readonly [id: string, naam: string])[]>>;

export interface SheetStep {
  kop: string;
  uitleg?: string;
  velden: Field[];
  zelden: Field[];
  tekst: boolean;
}

export interface Sheet {
  soort: KindName;
  collectie: Collectie;
  vorm: 'mdx' | 'yaml';
  naam: string;
  koppen: readonly string[];
  stappen: SheetStep[];
  opties: Options;
  /** Municipalities by name, each with the id of its region of today. */
  gemeenten: Options[string];
  /** The question for each thing that a practice may not tell. */
  vragen: Readonly<Record<string, string>>;
}

/** The collections and lists that a field refers to. */
function referred(f: Field): string[] {
  switch (f.soort) {
    case 'verwijzing':
      return [f.verwijst];
    case 'vinkjes':
      return f.verwijst === undefined ? [] : [f.verwijst];
    case 'groep':
      return f.velden.flatMap(referred);
    case 'lijst':
      return referred(f.item);
    case 'vormen':
      return f.vormen.flatMap(referred);
    default:
      return [];
  }
}

/**
 * The sheet of a kind.
 * @param names what may be chosen: options of a collection or list, names of municipalities, questions.
 */
export function sheetOf(soort: KindName, names: { opties(collectie: string): Options[string]; gemeenten: Options[string]; vragen: Record<string, string> }): Sheet {
  const { collectie, naam, koppen, stappen } = kind(soort);
  const fields = kindFields(soort);
  const find = (list: readonly string[] = []) => list.flatMap((n) => fields.find((f) => f.naam === n) ?? []);
  const steps = stappen.map((s): SheetStep => ({ kop: s.kop, ...(s.uitleg === undefined ? {} : { uitleg: s.uitleg }), velden: find(s.velden), zelden: find(s.zelden), tekst: s.tekst ?? false }));
  const collections = new Set([...steps.flatMap((s) => [...s.velden, ...s.zelden]).flatMap(referred), ...(soort === 'antwoord' ? ['praktijken'] : [])]);
  return {
    soort,
    collectie,
    vorm: collecties[collectie].vorm,
    naam,
    koppen,
    stappen: steps,
    opties: Object.fromEntries([...collections].map((c) => [c, names.opties(c)])),
    gemeenten: fields.some((f) => f.soort === 'lijst' && f.item.soort === 'tekst' && f.item.suggesties === 'gemeenten') ? names.gemeenten : [],
    vragen: soort === 'antwoord' ? names.vragen : {},
  };
}
