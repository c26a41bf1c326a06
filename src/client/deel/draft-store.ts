// A draft on this device: only when the visitor asks for it, and gone when she says so.
import type { DraftGroup } from '../../form/field.ts';

const KEY = 'praktijkplein-concept';

export interface StoredDraft {
  versie: 1;
  soort: string;
  id?: string | undefined;
  praktijk?: string | undefined;
  velden: DraftGroup;
  tekst: readonly string[];
  /** When it was last saved, as an ISO day. */
  dag: string;
}

// Storage is refused in some private windows.
function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

const isDraft = (v: unknown, depth = 0): boolean => typeof v === 'string' || (depth < 12 && typeof v === 'object' && v !== null && Object.values(v).every((d) => isDraft(d, depth + 1)));

function isStored(v: unknown): v is StoredDraft {
  if (typeof v !== 'object' || v === null) return false;
  const d = v as Partial<StoredDraft>;
  return d.versie === 1 && typeof d.soort === 'string' && typeof d.dag === 'string' && Array.isArray(d.tekst) && d.tekst.every((t) => typeof t === 'string') && typeof d.velden === 'object' && !Array.isArray(d.velden) && isDraft(d.velden);
}

/** The draft of this device; undefined when there is none, or when it cannot be read. */
export function storedDraft(): StoredDraft | undefined {
  const found = attempt<unknown>(() => JSON.parse(localStorage.getItem(KEY) ?? 'null'), undefined);
  return isStored(found) ? found : undefined;
}

/** Saves a draft; says whether that was possible. */
export const saveDraft = (draft: StoredDraft): boolean => attempt(() => (localStorage.setItem(KEY, JSON.stringify(draft)), true), false);

/** Wipes the draft from this device. */
export const wipeDraft = (): void => attempt(() => localStorage.removeItem(KEY), undefined);
