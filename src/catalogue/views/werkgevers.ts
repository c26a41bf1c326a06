// Everything the page for employers shows.
import { numberText } from '../../numbers.ts';
import { WERKGEVERSVRAGEN, type Verhaal } from '../../schemas/verhaal.ts';
import { WERKGEVERSGROEPEN, type Begrip, type Werkgeversgroep } from '../../schemas/begrip.ts';
import { answersOf } from '../employerAnswers.ts';
import { periodText, startYear } from '../period.ts';
import { VRAAG_NAMES } from '../similarStories.ts';
import { storyPlace } from '../storyPlace.ts';
import type { Catalogue, Item } from '../types.ts';

const GROEP_NAMES: Record<Werkgeversgroep, string> = {
  'eerst-kijken': 'Eerst kijken of het past',
  'kosten-en-risico': 'Minder kosten, minder risico',
  'hulp-en-opleiding': 'Hulp en opleiding op het werk',
  opdracht: 'Bij een opdracht van de overheid',
  ziekte: 'Bij een zieke werknemer',
  'wie-u-spreekt': 'Wie u kunt tegenkomen',
};

const dated = (b: { naam: string; jaar?: number | undefined }) => (b.jaar ? `${b.naam} (tot ${b.jaar})` : b.naam);

/**
 * A term as an employer meets it, under the name of today. One later name with its year is that name;
 * several, or one without a year, are told beside the term: which of them a region uses is not sure.
 */
export function regelingOf({ id, data }: Item<Begrip>) {
  const [now, ...others] = data.later;
  const renamed = now?.jaar !== undefined && others.length === 0 ? now : undefined;
  const before = [...(renamed ? [{ naam: data.term, jaar: renamed.jaar }] : []), ...data.vroeger];
  const names = [
    !renamed && data.later.length > 0 && `Heet nu ook: ${data.later.map((l) => (l.jaar ? `${l.naam} (sinds ${l.jaar})` : l.naam)).join(', ')}.`,
    before.length > 0 && `Heette vroeger: ${before.map(dated).join(', ')}.`,
  ];
  return { id, naam: renamed?.naam ?? data.term, uitleg: data.uitleg, namen: names.filter(Boolean).join(' ') };
}

const told = ({ data }: Item<Verhaal>) => answersOf(data).flatMap((a) => a.antwoorden).filter((a) => !a.onbekend).length;

/** Those that answer most come first: an employer reads one or two. Then the newest. */
function stories(c: Catalogue) {
  return [...c.verhalen]
    .sort((a, b) => told(b) - told(a) || startYear(b.data.periode) - startYear(a.data.periode) || a.data.titel.localeCompare(b.data.titel, 'nl'))
    .map(({ id, data }) => ({ id, titel: data.titel, bedrijf: data.bedrijf, plaats: storyPlace(data, c), periode: periodText(data.periode), vragen: data.vragen, sectoren: data.sectoren.map((s) => s.id) }));
}

/** How many stories tell something: 'geen van de 11 verhalen', '4 van de 11 verhalen'. */
const outOf = (n: number, all: number) => `${n === 0 ? 'geen' : numberText(n)} van de ${numberText(all)} verhalen`;

/** The view of the page for employers. */
export function werkgeversView(c: Catalogue) {
  const all = stories(c);
  const years = c.verhalen.map((v) => startYear(v.data.periode));
  const known = (field: 'hoeveelUur' | 'watKostteHet') => c.verhalen.filter((v) => v.data[field] !== 'onbekend').length;
  return {
    aantal: all.length,
    van: Math.min(...years),
    tot: Math.max(...years),
    vragen: WERKGEVERSVRAGEN.map((id) => ({ id, naam: VRAAG_NAMES[id], verhalen: all.filter((v) => v.vragen.includes(id)) })).filter((v) => v.verhalen.length > 0),
    branches: c.termen
      .filter((t) => t.lijst === 'sectoren')
      .map((t) => ({ id: t.id, naam: t.data.naam, verhalen: all.filter((v) => v.sectoren.includes(t.id)) }))
      .filter((b) => b.verhalen.length > 0),
    zonderBranche: all.filter((v) => v.sectoren.length === 0),
    regelingen: WERKGEVERSGROEPEN.map((groep) => ({ groep, naam: GROEP_NAMES[groep], begrippen: c.begrippen.filter((b) => b.data.werkgevers === groep).map(regelingOf) })).filter((g) => g.begrippen.length > 0),
    uren: outOf(known('hoeveelUur'), all.length),
    kosten: outOf(known('watKostteHet'), all.length),
    loketten: c.regios.filter((r) => r.data.werkgeverscontact !== 'onbekend').length,
    regios: c.regios.length,
  };
}
