// Which entries need care, one function for each reason; each takes the catalogue and gives the entries in the order to take them up.
import { counted } from '../../numbers.ts';
import { KIT } from '../../schemas/praktijk.ts';
import { momentText } from '../period.ts';
import { monthsBefore } from '../today.ts';
import type { Catalogue } from '../types.ts';
import { item, type CareItem } from './item.ts';

/** So long may an entry stand before somebody goes through it again. */
export const STALE_MONTHS = 18;
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
