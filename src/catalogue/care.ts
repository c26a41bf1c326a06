// What needs an editor's care on a day, group by group.
import { deadLinks, type LinkReport } from './care/deadLinks.ts';
import { orphans, overdue, STALE_MONTHS, stale, thin, unusedTerms, withoutGoal } from './care/entries.ts';
import type { CareItem } from './care/item.ts';
import { momentText } from './period.ts';
import type { Catalogue } from './types.ts';

interface CareGroup {
  naam: string;
  uitleg: string;
  items: CareItem[];
  /** Whether anybody looked: what was not checked is not in order. */
  nagegaan: boolean;
}

/** Everything that needs care on a day, group by group; empty groups too. */
export function careGroups(c: Catalogue, day: string, report: LinkReport | undefined): CareGroup[] {
  const group = (name: string, about: string, items: CareItem[], nagegaan = true): CareGroup => ({ naam: name, uitleg: about, items, nagegaan });
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

/** Groups that ask for something, or that nobody looked at, and those that are in order. */
export function byNeed(groups: CareGroup[]): { todo: CareGroup[]; done: CareGroup[] } {
  const { todo = [], done = [] } = Object.groupBy(groups, (g) => (g.items.length > 0 || !g.nagegaan ? 'todo' : 'done'));
  return { todo, done };
}
