// Questions that name an entry. Apart from names.ts, which runs in the browser too: dates need the schemas.
import type { Link } from './names.ts';
import { capital } from './sentence.ts';
import { momentText } from './period.ts';
import type { Catalogue } from './types.ts';

/** The questions that name an entry, with who asked and when. */
export function questionLinks(field: 'praktijken' | 'werkwijzen', id: string, c: Catalogue): (Link & { vrager: string })[] {
  return c.leervragen.filter((l) => l.data[field].includes(id)).map((l) => ({ naam: l.data.titel, pad: ['leervragen', l.id], vrager: `${capital(l.data.vrager.naam)}, ${momentText(l.data.gesteld)}` }));
}
