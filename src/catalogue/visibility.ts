// Which entries show where: drafts only when asked for, archived pages keep their address alone.
import type { z } from 'zod';
import type { status } from '../schemas/levensloop.ts';

export type Status = z.output<typeof status>;

/** Whether an entry has a page. `drafts`: also show what is still a draft. */
export const hasPage = (s: Status, drafts: boolean): boolean => s !== 'concept' || drafts;

/** Whether an entry stands in lists, counts and search. */
export const isListed = (s: Status, drafts: boolean): boolean => s === 'gepubliceerd' || (s === 'concept' && drafts);

/** Whether drafts show: CONCEPTEN=1, or while editing (`dev`). */
export const showsDrafts = (env: { CONCEPTEN?: string | undefined }, dev: boolean): boolean => dev || env.CONCEPTEN === '1';
