// From what a visitor typed to what Pagefind is asked. Pure: the same question and the same
// language give the same plan. No word leaves here that the index does not know.
import { andereHoofden } from '../taal/hoofden.ts';
import { anderGekoppeld, koppel } from '../taal/koppelen.ts';
import { metTe } from '../taal/scheidbaar.ts';
import { isStopwoord } from '../taal/stopwoorden.ts';
import { leesVraag } from '../taal/vraag.ts';
import { type Groep, zinsleutel } from '../thesaurus.ts';
import type { Zoektaal } from './zoektaal.ts';

export type Reden = 'eigen' | 'vorm' | 'samen' | 'spelling' | 'naam' | 'delen' | 'verwant';

/** One question to Pagefind: pages with all these words. */
export interface Variant {
  woorden: string[];
  /** The words with the small ones between them, when they belong together; apart they count for less. */
  zin: string[] | null;
  /** Words that say nothing unless they stand together: 'mensen zonder werk'. */
  alleenSamen?: boolean;
  gewicht: number;
  reden: Reden;
}

/** One thing that the visitor asks for, with the ways to find it. */
export interface Deel {
  getypt: string;
  varianten: Variant[];
}

export interface Plan {
  getypt: string;
  delen: Deel[];
  /** The whole question as one phrase, small words included, when the index can know it. */
  geheel: string[] | null;
  /** Quoted phrases, and words to leave out: all known to the index. */
  zinnen: string[];
  niet: string[];
  /** The words to leave out as typed. */
  nietGetypt: string[];
  /** Pages that answer the whole question: a term or a region, by the name that was asked. */
  antwoorden: { pagina: string; naam: string; plaats: boolean }[];
  /** What was read differently from what was typed. */
  anders: { van: string; naar: string }[];
  /** Words that nothing here resembles. */
  onbekend: string[];
  /** A quoted phrase holds a word that the collection does not use. */
  zinOnbekend: boolean;
}

export const GEWICHT: Record<Reden, number> = { eigen: 1, vorm: 0.95, samen: 1, spelling: 0.9, naam: 0.8, delen: 0.5, verwant: 0.35 };
const EIGEN: ReadonlySet<Reden> = new Set<Reden>(['eigen', 'vorm', 'samen', 'spelling']);

/** Whether a variant is the visitor's own word, in any form. */
export function isEigen(variant: Variant): boolean {
  return EIGEN.has(variant.reden);
}

interface Woord {
  woord: string;
  toon: string;
}

/** The plan for a question. `letterlijk`: no corrections, as in "Zoek toch op". */
export function maakPlan(getypt: string, taal: Zoektaal, letterlijk = false): Plan {
  const vraag = leesVraag(getypt);
  const plan: Plan = { getypt: vraag.getypt, delen: [], geheel: null, zinnen: [], niet: [], nietGetypt: vraag.niet, antwoorden: [], anders: [], onbekend: [], zinOnbekend: false };
  const woorden = letterlijk ? vraag.woorden : verbeterAlle(vraag.woorden, taal, plan);
  const kaal = woorden.map((w) => w.woord);
  if (kaal.length > 1 && kaal.every(taal.kent)) plan.geheel = kaal;
  const inhoud = woorden.some((w) => !isStopwoord(w.woord)) || vraag.zinnen.length > 0;
  for (let i = 0; i < woorden.length; ) {
    const { tot, deel, groepen } = leesDeel(woorden, i, taal, inhoud);
    if (deel) plan.delen.push(deel);
    else if (tot === i + 1 && !(inhoud && isStopwoord(woorden[i]?.woord ?? ''))) plan.onbekend.push(woorden[i]?.toon ?? '');
    if (groepen.length > 0 && i === 0 && tot === woorden.length) plan.antwoorden = antwoorden(groepen, sleutels(woorden.map((w) => w.woord), taal));
    i = tot;
  }
  for (const zin of vraag.zinnen) {
    if (zin.every(taal.kent)) plan.zinnen.push(zin.join(' '));
    else plan.zinOnbekend = true;
  }
  plan.niet = vraag.niet.flatMap((w) => [w, ...taal.vormen(w)]).filter(taal.kent);
  return plan;
}

/** Unknown words replaced by what was meant. A name of several words counts as known. */
function verbeterAlle(woorden: readonly Woord[], taal: Zoektaal, plan: Plan): Woord[] {
  const uit = [...woorden];
  for (let i = 0; i < uit.length; i++) {
    const nu = uit[i];
    if (!nu || isBekend(uit, i, taal)) continue;
    const naar = taal.verbeter(nu.woord, 1) ?? (taal.delen(nu.woord) ? null : (taal.verbeterDeel(nu.woord) ?? taal.verbeter(nu.woord, 3)));
    if (!naar) continue;
    const toon = taal.toon(naar);
    plan.anders.push({ van: nu.toon, naar: toon });
    uit[i] = { woord: naar, toon };
  }
  return uit;
}

function isBekend(woorden: readonly Woord[], i: number, taal: Zoektaal): boolean {
  const woord = woorden[i]?.woord ?? '';
  if (taal.kent(woord) || isStopwoord(woord) || taal.vormen(woord).length > 0 || andereHoofden(woord).some(taal.kent)) return true;
  for (let van = Math.max(0, i - taal.langsteNaam + 1); van <= i; van++)
    for (let tot = i + 1; tot <= Math.min(woorden.length, van + taal.langsteNaam); tot++) {
      const sleutel = woorden.slice(van, tot).map((w) => w.woord).join(' ');
      if (taal.metNaam(sleutel).length > 0 || taal.metVerwant(sleutel).length > 0) return true;
    }
  const kaal = woorden.map((w) => w.woord);
  return [i - 2, i - 1, i].some((van) => van >= 0 && (koppel(kaal, van, (w) => bekendeVorm(w, taal))?.tot ?? 0) > i);
}

function bekendeVorm(woord: string, taal: Zoektaal): string | null {
  return taal.kent(woord) ? woord : (taal.vormen(woord)[0] ?? null);
}

function leesDeel(woorden: readonly Woord[], van: number, taal: Zoektaal, inhoud: boolean): { tot: number; deel: Deel | null; groepen: readonly Groep[] } {
  const kaal = woorden.map((w) => w.woord);
  const getypt = (tot: number) => woorden.slice(van, tot).map((w) => w.toon).join(' ');
  for (let tot = Math.min(woorden.length, van + taal.langsteNaam); tot >= van + 2; tot--) {
    const groepen = groepenVoor(kaal.slice(van, tot), taal);
    if (groepen.length > 0) return { tot, groepen, deel: alsDeel(getypt(tot), [...eigenZin(kaal.slice(van, tot), taal), ...uitGroepen(groepen, kaal.slice(van, tot), taal)], taal) };
  }
  const te = metTe(kaal, van);
  if (te && bekendeVorm(te.woord, taal)) return { tot: te.tot, groepen: [], deel: alsDeel(getypt(te.tot), woordVarianten(te.woord, taal, 'samen'), taal) };
  const samen = koppel(kaal, van, (w) => bekendeVorm(w, taal));
  if (samen) {
    const groepen = groepenVoor([samen.woord], taal);
    const los = eigenZin(kaal.slice(van, samen.tot), taal).map((v) => ({ ...v, gewicht: GEWICHT.delen }));
    return { tot: samen.tot, groepen, deel: alsDeel(getypt(samen.tot), [...woordVarianten(samen.woord, taal, 'samen'), ...los, ...uitGroepen(groepen, [samen.woord], taal)], taal) };
  }
  const woord = kaal[van] ?? '';
  if (inhoud && isStopwoord(woord)) return { tot: van + 1, deel: null, groepen: [] };
  const groepen = groepenVoor([woord], taal);
  return { tot: van + 1, groepen, deel: alsDeel(getypt(van + 1), [...woordVarianten(woord, taal, 'eigen'), ...uitGroepen(groepen, [woord], taal)], taal) };
}

/** The pages whose own name was asked, each once; older names and neighbours are no answer. */
function antwoorden(groepen: readonly Groep[], gevraagd: readonly string[]): Plan['antwoorden'] {
  const uit = new Map<string, Plan['antwoorden'][number]>();
  for (const g of groepen) {
    const gelijk = g.namen.find((n) => gevraagd.includes(zinsleutel(n)));
    if (g.pagina && gelijk && !uit.has(g.pagina)) uit.set(g.pagina, { pagina: g.pagina, naam: g.plaats ? gelijk : (g.namen[0] ?? gelijk), plaats: g.plaats });
  }
  return [...uit.values()];
}

/** Groups that hold these words as a name, the last one in any form. */
function groepenVoor(woorden: readonly string[], taal: Zoektaal): readonly Groep[] {
  const gevonden = sleutels(woorden, taal).flatMap((s) => [...taal.metNaam(s), ...taal.metVerwant(s)]);
  return [...new Set(gevonden)];
}

function sleutels(woorden: readonly string[], taal: Zoektaal): string[] {
  const laatste = woorden.at(-1) ?? '';
  const einden = [laatste, ...(laatste.length > 3 ? taal.naamvormen(laatste) : [])];
  return einden.map((einde) => [...woorden.slice(0, -1), einde].join(' '));
}

/** A word as itself, its forms, its other last part, and the parts it is made of. */
function woordVarianten(woord: string, taal: Zoektaal, reden: Reden): Variant[] {
  const enkel = (w: string, r: Reden): Variant => ({ woorden: [w], zin: null, gewicht: GEWICHT[r], reden: r });
  const anders = andereHoofden(woord).flatMap((w) => [w, ...taal.vormen(w)]);
  const delen = taal.delen(woord) ?? [];
  return [
    enkel(woord, reden),
    ...taal.vormen(woord).map((w) => enkel(w, 'vorm')),
    ...(delen.length > 1 && delen.length < 4 ? anderGekoppeld(delen).flatMap((w) => [w, ...taal.vormen(w)]).map((w) => enkel(w, 'vorm')) : []),
    ...anders.map((w) => enkel(w, 'naam')),
    ...(delen.length > 1 ? [{ woorden: delen.map((d) => bekendeVorm(d, taal) ?? d), zin: null, gewicht: GEWICHT.delen, reden: 'delen' as const }] : []),
  ];
}

function eigenZin(woorden: readonly string[], taal: Zoektaal): Variant[] {
  return [naamVariant(woorden, 'eigen', taal)];
}

const ONTKENT = new Set(['zonder', 'geen', 'niet']);

/** A name of one or more words. The small words only matter side by side with the others. */
function naamVariant(woorden: readonly string[], reden: Reden, taal: Zoektaal): Variant {
  const bekend = woorden.map((w) => bekendeVorm(w, taal) ?? w);
  const dragend = bekend.filter((w) => !isStopwoord(w) && !ONTKENT.has(w));
  const ontkent = woorden.some((w) => ONTKENT.has(w));
  return {
    woorden: dragend.length > 0 ? dragend : bekend,
    // 'één loket' is a loket, but 'mensen zonder werk' is not about people.
    zin: dragend.length > 1 || (bekend.length > 1 && (dragend.length === 0 || ontkent)) ? bekend : null,
    gewicht: GEWICHT[reden],
    reden,
    ...(ontkent ? { alleenSamen: true } : {}),
  };
}

function uitGroepen(groepen: readonly Groep[], gezocht: readonly string[], taal: Zoektaal): Variant[] {
  const eigen = sleutels(gezocht, taal);
  const van = (namen: readonly string[], reden: Reden) =>
    namen.map(zinsleutel).filter((s) => !eigen.includes(s)).flatMap((s): Variant[] => {
      const zelf = naamVariant(s.split(' '), reden, taal);
      const [enig = ''] = zelf.woorden;
      return [zelf, ...(s === enig ? taal.vormen(enig).map((w) => ({ ...zelf, woorden: [w], gewicht: zelf.gewicht * GEWICHT.vorm })) : [])];
    });
  return groepen.flatMap((g) => {
    const exact = g.namen.some((n) => eigen.includes(zinsleutel(n)));
    return [...van(g.namen, exact ? 'naam' : 'verwant'), ...van(g.verwant, 'verwant')];
  });
}

/** Keeps what the index knows, each question once with its highest weight; null when nothing is left. */
function alsDeel(getypt: string, varianten: readonly Variant[], taal: Zoektaal): Deel | null {
  const uit = new Map<string, Variant>();
  for (const v of varianten) {
    if (v.woorden.length === 0 || !v.woorden.every(taal.kent)) continue;
    const sleutel = v.woorden.join(' ');
    const al = uit.get(sleutel);
    if (!al || al.gewicht < v.gewicht) uit.set(sleutel, v);
  }
  return uit.size > 0 ? { getypt, varianten: [...uit.values()] } : null;
}
