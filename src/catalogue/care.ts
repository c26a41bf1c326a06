// What needs an editor's care, computed from the entries.
import { KIT } from '../schemas/praktijk.ts';
import { capital } from './sentence.ts';
import { momentText } from './period.ts';
import { monthsBefore } from './today.ts';
import { LIJSTEN_MET_PAGINA, termPages } from './views/term.ts';
import type { Catalogue } from './types.ts';
import { counted } from '../numbers.ts';

/** A collection, `termen` included. */
type Collection = keyof Catalogue;

export interface CareItem {
  collectie: Collection;
  /** Its id; for a term with its list. */
  id: string;
  titel: string;
  /** Why it is here: with a capital, without a full stop. */
  reden: string;
  /** The parts of the address of its page; undefined for what has no page. */
  pagina: string[] | undefined;
}

export interface CareGroup {
  naam: string;
  uitleg: string;
  items: CareItem[];
  /** Whether anybody looked: what was not checked is not in order. */
  nagegaan: boolean;
}

/** Result of `npm run links:extern`: when it ran, and the addresses that did not answer. */
export interface LinkReport {
  datum: string;
  dood: { adres: string; fout: string; plaatsen: { kind: string; id: string }[] }[];
}

/** Collections of which every entry has a page under the name of the collection. */
const WITH_PAGE: readonly Collection[] = ['praktijken', 'succesfactoren', 'themas', 'werkwijzen', 'verhalen', 'leervragen', 'regios', 'begrippen', 'bronnen'];
function pageOf(c: Catalogue, collectie: Collection, id: string): string[] | undefined {
  if (collectie === 'paginas') return [id];
  if (collectie === 'termen') return LIJSTEN_MET_PAGINA.some((l) => termPages(l, c).some((t) => `${l}/${t.id}` === id)) ? id.split('/') : undefined;
  return WITH_PAGE.includes(collectie) ? [collectie, id] : undefined;
}

const item = (c: Catalogue, collectie: Collection, id: string, titel: string, reden: string): CareItem => ({ collectie, id, titel, reden: capital(reden.replace(/\.$/, '')), pagina: pageOf(c, collectie, id) });

const STALE_MONTHS = 18;
/** More than half of the seven. */
const THIN = 4;

type Prose = { id: string; data: { titel: string; herzien: string } };

const prose = ['praktijken', 'succesfactoren', 'themas', 'werkwijzen', 'verhalen', 'leervragen', 'paginas'] as const;

/** Entries that nobody went through for 18 months, oldest first. */
export function stale(c: Catalogue, day: string): CareItem[] {
  const limit = monthsBefore(day, STALE_MONTHS);
  return prose
    .flatMap((kind) => (c[kind] as Prose[]).map((e) => ({ kind, ...e })))
    .filter((e) => e.data.herzien < limit)
    .sort((a, b) => a.data.herzien.localeCompare(b.data.herzien) || (a.id < b.id ? -1 : 1))
    .map((e) => item(c, e.kind, e.id, e.data.titel, `herzien op ${momentText(e.data.herzien)}`));
}

/** Full descriptions of which the source tells little of what another region wants to know. */
export function thin(c: Catalogue): CareItem[] {
  return c.praktijken
    .filter((p) => p.data.niveau === 'beschrijving')
    .map((p) => ({ p, unknown: KIT.filter((k) => p.data[k] === 'onbekend').length }))
    .filter(({ unknown }) => unknown >= THIN)
    .sort((a, b) => b.unknown - a.unknown || (a.p.id < b.p.id ? -1 : 1))
    .map(({ p, unknown }) => item(c, 'praktijken', p.id, p.data.titel, `${unknown} van de ${KIT.length} onderdelen van ‘Zelf aan de slag’ onbekend`));
}

/** Practices with outcomes in figures of which none stands beside a goal. */
export function withoutGoal(c: Catalogue): CareItem[] {
  return c.praktijken
    .filter((p) => p.data.resultaten.some((r) => r.soort === 'resultaat' && r.waarde !== 'onbekend') && p.data.resultaten.every((r) => r.doel === undefined))
    .map((p) => ({ p, known: p.data.resultaten.filter((r) => r.waarde !== 'onbekend').length }))
    .map(({ p, known }) => item(c, 'praktijken', p.id, p.data.titel, `${counted(known, 'cijfer')}, geen doel`));
}

/** Factors and ways of working that no practice shows. */
export function orphans(c: Catalogue): CareItem[] {
  const shown = new Set(c.praktijken.flatMap((p) => p.data.succesfactoren.map((f) => f.factor)));
  const factors = c.succesfactoren.filter((f) => !shown.has(f.id)).map((f) => item(c, 'succesfactoren', f.id, f.data.titel, f.data.zonderPraktijk ?? 'geen praktijk'));
  const ways = c.werkwijzen.filter((w) => w.data.praktijken.length === 0).map((w) => item(c, 'werkwijzen', w.id, w.data.titel, w.data.zonderPraktijk ?? 'geen praktijk'));
  return [...factors, ...ways];
}

/** Terms of the closed lists that no entry uses. */
export function unusedTerms(c: Catalogue): CareItem[] {
  const used = new Set([
    ...c.praktijken.flatMap((p) => [...p.data.doelgroepen.map((t) => `doelgroepen/${t.id}`), ...p.data.sectoren.map((t) => `sectoren/${t.id}`), ...p.data.instrumenten.map((t) => `instrumenten/${t.id}`), ...p.data.partners.map((x) => `partnersoorten/${x.soort}`)]),
    ...[...c.werkwijzen, ...c.leervragen].flatMap((w) => [...w.data.doelgroepen.map((t) => `doelgroepen/${t.id}`), ...w.data.instrumenten.map((t) => `instrumenten/${t.id}`)]),
    ...c.verhalen.flatMap((v) => v.data.sectoren.map((t) => `sectoren/${t.id}`)),
  ]);
  return c.termen.filter((t) => !used.has(`${t.lijst}/${t.id}`)).map((t) => item(c, 'termen', `${t.lijst}/${t.id}`, t.data.naam, `lijst ${t.lijst}`));
}

/** Open questions past their date. */
export function overdue(c: Catalogue, day: string): CareItem[] {
  return c.leervragen
    .filter((l) => l.data.stand === 'open' && l.data.tot !== undefined && l.data.tot < day.slice(0, l.data.tot.length))
    .map((l) => item(c, 'leervragen', l.id, l.data.titel, `antwoord gezocht tot ${momentText(l.data.tot ?? '')}`));
}

/** Addresses of other sites that did not answer at the last check, for the entries that are still there. */
export function deadLinks(c: Catalogue, report: LinkReport): CareItem[] {
  return report.dood.flatMap(({ adres, fout, plaatsen }) => plaatsen.flatMap(({ kind, id }) => namedIn(c, kind, id).map((titel) => item(c, kind as Collection, id, titel, `geen antwoord van ${adres} (${fout})`))));
}

/** What an entry is called: its title, name, term or subject; none when there is no such entry. */
function namedIn(c: Catalogue, kind: string, id: string): string[] {
  if (!Object.hasOwn(c, kind)) return [];
  const list = kind === 'termen' ? c.termen.map((t) => ({ id: `${t.lijst}/${t.id}`, data: t.data })) : c[kind as Collection];
  return list.filter((e) => e.id === id).map(({ data }) => {
    const name = ['titel', 'naam', 'term', 'wat'].flatMap((k): unknown[] => (k in data ? [Reflect.get(data, k)] : []))[0];
    return typeof name === 'string' ? name : id;
  });
}

/** Everything that needs care on a day, group by group; empty groups too. */
export function careGroups(c: Catalogue, day: string, report: LinkReport | undefined): CareGroup[] {
  const group = (naam: string, uitleg: string, items: CareItem[], nagegaan = true): CareGroup => ({ naam, uitleg, items, nagegaan });
  return [
    group('Vragen over tijd', 'Nog open, maar de datum is voorbij.', overdue(c, day)),
    group('Lang niet herzien', `Al ${STALE_MONTHS} maanden niet nagegaan.`, stale(c, day)),
    group('Dode links', report ? `Nagegaan op ${momentText(report.datum)}.` : 'Niet gecontroleerd. Draai npm run links:extern.', report ? deadLinks(c, report) : [], report !== undefined),
    group('Dun', 'Volledig beschreven, maar van ‘Zelf aan de slag’ is meer dan de helft onbekend.', thin(c)),
    group('Cijfers zonder doel', 'Een resultaat zegt meer naast het doel.', withoutGoal(c)),
    group('Zonder praktijk', 'Geen praktijk op deze site laat dit zien.', orphans(c)),
    group('Termen die niemand gebruikt', 'Uit de vaste lijsten.', unusedTerms(c)),
  ];
}
