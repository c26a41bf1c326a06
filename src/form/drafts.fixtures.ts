// What people put into a form: real entries as a beginning, fields of other entries, lists made longer and
// shorter, other ways of writing, and strange hands at the keys. In the shape that the page reads from its fields.
import * as fc from 'fast-check';
import { HONEST, HOSTILE } from '../check/guard/hostile.fixtures.ts';
import { collecties } from '../schemas/index.ts';
import { entries } from './content.fixtures.ts';
import { isGroup, itemsOf, textOf, under, type Draft, type DraftGroup, type Field } from './field.ts';
import { kindFields } from './fields.ts';
import { kind, type KindName } from './kinds.ts';
import type { Filled } from './make.ts';
import { bodyText } from './mend.ts';
import { entryDraft } from './to-draft.ts';

/** Any text: dates, numbers and words that yaml takes for something else, honest and hostile prose, letters at random. */
const strange = fc.oneof(
  fc.constantFrom('', '2004', '2004-09', '31-02-2026', '2026-02-31', '1_000', '0x1F', '12:30', '1e3', '.5', '007', '+31612345678', 'yes', 'Null', '~', 'null', 'true', '=', '<<', '- x', '? y', 'a: b', 'a #b', '#b', '"x', "'s ochtends", '*ref', '&anker', '!tag', '%TAG', '@x', '`x`', '|', '>', '{naam}', '[x]', 'x, y', '---', '+++', '--- x', 'de heer Jansen', 'jan.jansen@oss.nl', 'Oss', 'Veghel', 'onbekend', 'ß’ğ😀', 'x\u202Ey', 'a\u200bb', 'a\tb\n\nc', '\\', '\\"', 'wethouder Jan Jansen'),
  ...Object.values(HONEST).map((t) => fc.constant(t)),
  ...Object.values(HOSTILE).map((t) => fc.constant(t)),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'<>{}[]()!#*_-+=`~|\\/&;:.,"\'@ \n\tabc1www.http://'.split(''), 'import ', 'export ', 'https://', 'www.', 'mailto:', '[^1]', '\n- [ ] ', '\n> ', '\n# ', '\n### ', '| a |\n| - |\n', '<Kader titel="x">', '</Kader>', '&lt;', '&#x202e;'), maxLength: 25 }),
);

/** A draft as the page reads it: every field is there, what nobody touched is empty. */
function asShown(fields: readonly Field[], draft: Draft | undefined): DraftGroup {
  return Object.fromEntries(fields.map((f) => [f.naam, shown(f, under(draft, f.naam))]));
}

function shown(f: Field, draft: Draft | undefined): Draft {
  switch (f.soort) {
    case 'groep':
      return asShown(f.velden, draft);
    case 'lijst': {
      const items = itemsOf(draft).map((d) => shown(f.item, d));
      return items.length > 0 ? items : Array.from({ length: f.min }, () => shown(f.item, undefined));
    }
    case 'vinkjes':
      return itemsOf(draft);
    case 'vormen': {
      const vorm = textOf(under(draft, 'vorm')) || '0';
      const chosen = f.vormen[Number(vorm)];
      return { vorm, waarde: chosen ? shown(chosen, under(draft, 'waarde')) : '' };
    }
    case 'vast':
      return f.waarde;
    default:
      return textOf(draft);
  }
}

type Path = readonly (string | number)[];

/** The paths of all parts of a draft for which `is` holds. */
function pathsTo(is: (d: Draft) => boolean, draft: Draft, path: Path = []): Path[] {
  const own = is(draft) ? [path] : [];
  if (typeof draft === 'string') return own;
  return [...own, ...Object.entries(draft).flatMap(([k, d]) => pathsTo(is, d as Draft, [...path, Array.isArray(draft) ? Number(k) : k]))];
}

function changed(draft: Draft, [step, ...rest]: Path, change: (d: Draft) => Draft): Draft {
  if (step === undefined) return change(draft);
  if (Array.isArray(draft)) return (draft as readonly Draft[]).map((d, i) => (i === step ? changed(d, rest, change) : d));
  return isGroup(draft) ? { ...draft, [step]: changed(draft[step] ?? '', rest, change) } : draft;
}

const isText = (d: Draft) => typeof d === 'string';
const isList = (d: Draft) => Array.isArray(d) && d.length > 0;
const hasWays = (d: Draft) => isGroup(d) && 'vorm' in d;

interface Deed {
  at(d: Draft): boolean;
  change(d: Draft): Draft;
}

/** One thing that somebody does: types, takes a list in hand, or chooses another way of writing. */
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: strange.map((text) => ({ at: isText, change: (): Draft => text })) },
  { weight: 2, arbitrary: fc.constantFrom((l: readonly Draft[]) => l.slice(1), (l: readonly Draft[]) => [...l].reverse(), (l: readonly Draft[]) => [...l, l[0] ?? '']).map((f) => ({ at: isList, change: (d: Draft): Draft => f(d as readonly Draft[]) })) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(2), fc.oneof(strange, fc.constant(''))).map(([vorm, waarde]) => ({ at: hasWays, change: (): Draft => ({ vorm: String(vorm), waarde }) })) },
);

const handled = (draft: Draft, n: number, { at, change }: Deed): Draft => {
  const places = pathsTo(at, draft);
  const place = places[n % Math.max(1, places.length)];
  return place ? changed(draft, place, change) : draft;
};

/** Answers to a practice, each by one who says it or from a source; some left empty. */
const answers = fc.array(
  fc.record({
    vraag: fc.oneof(fc.constantFrom('Wat kostte het?', 'Hoeveel uur?'), strange),
    antwoord: fc.oneof(fc.constantFrom('Dat weten wij nu.', ''), strange),
    datum: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('2026', '2026-11', '2026-11-26') }, { weight: 1, arbitrary: strange }),
    bron: fc.oneof(fc.constant({ vorm: '1', waarde: { opgave: 'gemeente Oss', datum: '2026-11' } }), fc.constant({ vorm: '0', waarde: { bron: 'tno-2004', vindplaats: 'p. 4' } }), strange.map((opgave) => ({ vorm: '1', waarde: { opgave, datum: '2026' } }))),
  }),
  { minLength: 1, maxLength: 3 },
);

/** What somebody fills in for a new entry of a kind, or to mend one that is there. */
export function filledBy(soort: KindName, mended: boolean): fc.Arbitrary<Filled> {
  const fields = kindFields(soort);
  const { collectie, koppen } = kind(soort);
  return fc
    .record({
      entry: fc.constantFrom(...entries(collectie)),
      other: fc.constantFrom(...entries(collectie)),
      // Fields that come from another entry, or are left empty
      taken: fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.subarray(fields.filter((f) => !['niveau', 'vroegereIds'].includes(f.naam)).map((f) => f.naam), { minLength: 1, maxLength: 3 }) }),
      handed: fc.oneof({ weight: 1, arbitrary: fc.constant<[number, Deed][]>([]) }, { weight: 2, arbitrary: fc.array(fc.tuple(fc.nat(), deeds), { minLength: 1, maxLength: 3 }) }),
      titel: fc.string({ minLength: 1, maxLength: 40 }),
      // Six strange texts at once are never all accepted
      prose: fc.array(fc.oneof({ weight: 2 * koppen.length, arbitrary: fc.constantFrom('', 'Tekst.') }, { weight: 2, arbitrary: strange }), { minLength: koppen.length, maxLength: koppen.length }),
      answers,
    })
    .map(({ entry, other, taken, handed, titel, prose, answers: given }): Filled => {
      const original = entryDraft(fields, entry.raw);
      const van = { id: entry.path, bron: entry.text, velden: original };
      if (soort === 'antwoord') return { soort, velden: { antwoorden: given }, tekst: undefined, van };
      const from = entryDraft(fields, other.raw);
      const mixed = asShown(fields, { ...original, ...Object.fromEntries(taken.map((naam) => [naam, from[naam] ?? ''])) });
      const velden = handed.reduce<Draft>((d, [n, deed]) => handled(d, n, deed), mixed) as DraftGroup;
      // The form begins a new practice or story with its own source
      const own = collectie === 'praktijken' || collectie === 'verhalen' ? { bronnen: [{ bron: 'eigen-opgave', vindplaats: 'Gemeente Oss, 2026' }] } : {};
      if (!mended) return { soort, velden: { ...velden, titel: `Nieuw ${titel}`, vroegereIds: [], ...own }, tekst: prose.map((p) => (p.trim() === '' ? 'Tekst.' : p)) };
      const body = collecties[collectie].vorm === 'mdx' && prose[0] !== undefined && prose[0] !== '' ? [`${bodyText(entry.text)}\n\n${prose[0]}`] : undefined;
      return { soort, velden, tekst: body, van };
    });
}
