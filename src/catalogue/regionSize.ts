// How large two regions are beside each other, by their number of municipalities.
import type { RegioItem } from './types.ts';

/** Two regions are about as large when the smaller has at least three quarters of the municipalities of the larger. */
export const alike = (a: RegioItem, b: RegioItem) => Math.min(a.data.gemeenten.length, b.data.gemeenten.length) / Math.max(a.data.gemeenten.length, b.data.gemeenten.length) >= 0.75;

/** The likeness in size in words. */
export const sizeReason = (a: RegioItem, b: RegioItem) =>
  a.data.gemeenten.length === b.data.gemeenten.length ? `evenveel gemeenten (${a.data.gemeenten.length})` : `ongeveer evenveel gemeenten (${a.data.gemeenten.length} en ${b.data.gemeenten.length})`;
