// What is recorded of learning from a practice: who took it over, and where it came from.
import { firstDay } from '../schemas/datum.ts';
import type { Uitwisseling } from '../schemas/uitwisseling.ts';
import type { Item } from './types.ts';

export const SOORT_NAMES: Record<Uitwisseling['soort'], string> = {
  belangstelling: 'belangstelling',
  werkbezoek: 'werkbezoek',
  'deels-overgenomen': 'deels overgenomen',
  overgenomen: 'overgenomen',
  aangepast: 'aangepast overgenomen',
  gestopt: 'overgenomen en weer gestopt',
  'gezamenlijk-ontwikkeld': 'samen ontwikkeld',
  vervolg: 'vervolg',
};

/** Kinds that count as taking over elsewhere. */
export const OVERGENOMEN: readonly Uitwisseling['soort'][] = ['overgenomen', 'deels-overgenomen', 'aangepast', 'gestopt'];

const byDate = (a: Item<Uitwisseling>, b: Item<Uitwisseling>) =>
  firstDay(a.data.datum).localeCompare(firstDay(b.data.datum)) || (a.id < b.id ? -1 : 1);

/** The practice that was learned from, where the record names one. */
export const originOf = (u: Uitwisseling): string | undefined => u.praktijk ?? u.van.praktijk;

/** Every record that touches a practice, oldest first. */
export function trailOf(praktijk: string, all: Item<Uitwisseling>[]): Item<Uitwisseling>[] {
  return all.filter(({ data: u }) => u.praktijk === praktijk || u.van.praktijk === praktijk || u.naar.praktijk === praktijk).sort(byDate);
}

/** All records, newest first. */
export const newestFirst = (all: Item<Uitwisseling>[]): Item<Uitwisseling>[] => [...all].sort((a, b) => byDate(b, a));

/** Records of taking over elsewhere: the fact "elders overgenomen: n keer vastgelegd". */
export function takenOverCount(praktijk: string, all: Item<Uitwisseling>[]): number {
  return all.filter(({ data: u }) => (u.praktijk === praktijk || u.van.praktijk === praktijk) && OVERGENOMEN.includes(u.soort)).length;
}
