// The terms that a text uses, so that a page can explain its own words.
import type { Begrip } from '../schemas/begrip.ts';
import type { Item } from './types.ts';

const escape = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Terms of the glossary that stand in a text as whole words, in order of appearance.
 * Capitals matter only for abbreviations (two or more capitals), so that "WIA" is no "wia-".
 */
export function termsIn(text: string, begrippen: Item<Begrip>[], max = 8): Item<Begrip>[] {
  const hits = begrippen.flatMap((b) => {
    const places = [b.data.term, ...b.data.synoniemen].map((word) => {
      const flags = /[A-Z].*[A-Z]/.test(word) ? 'u' : 'iu';
      return text.search(new RegExp(`(?<![\\p{L}\\p{N}-])${escape(word)}(?![\\p{L}\\p{N}-])`, flags));
    });
    const at = Math.min(...places.filter((p) => p >= 0));
    return Number.isFinite(at) ? [{ b, at }] : [];
  });
  return hits.sort((x, y) => x.at - y.at).slice(0, max).map((h) => h.b);
}
