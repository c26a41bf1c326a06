// How to refer to a page of this site.
import { momentText } from './period.ts';

/** A reference: who, title, site, day of revision and address. */
export function citation(e: { titel: string; redactie: string; herzien: string }, siteName: string, address: string): string {
  return `${e.redactie}. ‘${e.titel}’. ${siteName}, herzien op ${momentText(e.herzien)}. ${address}`;
}
