// A place that is an everyday word too.
import { isOwn, type Part, WEIGHT } from './variants.ts';

/**
 * A place asked alone whose name is an everyday word as well ('Leiden', 'Huizen'): then its region is
 * what was meant, and the word in other pages only near. 'Tilburgs' is no other word.
 */
export function asPlace(part: Part): Part {
  const [name = ''] = part.variants.find((v) => v.reason === 'own')?.words ?? [];
  const [asWord, asRegion] = [part.variants.filter((v) => isOwn(v) || v.words[0]?.startsWith(name)), part.variants.filter((v) => !isOwn(v) && !v.words[0]?.startsWith(name))];
  if (name === '' || asWord.every((v) => v.reason !== 'form' || [`${name}s`, `${name}se`].includes(v.words[0] ?? ''))) return part;
  return { ...part, variants: [...asRegion.map((v) => ({ ...v, reason: 'name' as const, weight: WEIGHT.name })), ...asWord.map((v) => ({ ...v, reason: 'near' as const, weight: v.weight * WEIGHT.near }))] };
}
