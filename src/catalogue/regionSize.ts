// How large two regions are beside each other, by their number of municipalities.
import type { RegioItem } from './types.ts';

/** The smaller as a part of the larger, 0 to 1. */
export const sizeRatio = (a: RegioItem, b: RegioItem): number => Math.min(a.data.gemeenten.length, b.data.gemeenten.length) / Math.max(a.data.gemeenten.length, b.data.gemeenten.length);

/** Two regions are about as large when the smaller has at least three quarters of the municipalities of the larger. */
export const alike = (a: RegioItem, b: RegioItem): boolean => sizeRatio(a, b) >= 0.75;

/** The likeness in size in words. */
export const sizeReason = (a: RegioItem, b: RegioItem): string =>
  a.data.gemeenten.length === b.data.gemeenten.length ? `evenveel gemeenten (${a.data.gemeenten.length})` : `ongeveer evenveel gemeenten (${a.data.gemeenten.length} en ${b.data.gemeenten.length})`;
