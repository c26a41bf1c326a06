import type { Place } from '../problem.ts';
import type { Lines } from './lines.ts';

/** How far behind its start a field or paragraph is searched. */
const REACH = 4000;

/** Where words stand in a file: the first place from `start` on where they do, line ends aside; else `start` itself. */
export function placeOf(part: string, start: Place, source: string, lines: Lines): Place {
  const first = part.split(/\s+/).slice(0, 3).map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const from = lines.offset(start);
  const found = new RegExp(`(?<![\\p{L}])${first}`, 'u').exec(source.slice(from, from + REACH));
  return found ? lines.at(from + found.index) : start;
}
