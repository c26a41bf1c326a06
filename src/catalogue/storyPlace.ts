// Where an employer's story played.
import type { Verhaal } from '../schemas/verhaal.ts';
import { placeText, regioLinks } from './names.ts';
import type { Catalogue } from './types.ts';

/** The municipalities of a story; when it names none, the region of the practice behind it; else 'plaats onbekend'. */
export function storyPlace({ gemeenten, praktijk }: Verhaal, c: Catalogue): string {
  return placeText(gemeenten, regioLinks(c.praktijken.find((p) => p.id === praktijk)?.data.regios ?? [], c));
}
