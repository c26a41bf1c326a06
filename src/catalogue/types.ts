// The collection as the pages see it: entries with their id, nothing of Astro.
import type { Begrip } from '../schemas/begrip.ts';
import type { Bron } from '../schemas/bron.ts';
import type { Cijfer } from '../schemas/cijfer.ts';
import type { Leervraag } from '../schemas/leervraag.ts';
import type { Pagina } from '../schemas/pagina.ts';
import type { Praktijk } from '../schemas/praktijk.ts';
import type { Regio } from '../schemas/regio.ts';
import type { Succesfactor } from '../schemas/succesfactor.ts';
import type { Lijst, Term } from '../schemas/term.ts';
import type { Thema } from '../schemas/thema.ts';
import type { Uitwisseling } from '../schemas/uitwisseling.ts';
import type { Verhaal } from '../schemas/verhaal.ts';
import type { Werkwijze } from '../schemas/werkwijze.ts';

export interface Item<D> {
  id: string;
  data: D;
}

export interface TermItem extends Item<Term> {
  lijst: Lijst;
}

export interface Kinds {
  praktijken: Praktijk;
  succesfactoren: Succesfactor;
  themas: Thema;
  werkwijzen: Werkwijze;
  verhalen: Verhaal;
  leervragen: Leervraag;
  paginas: Pagina;
  regios: Regio;
  uitwisselingen: Uitwisseling;
  begrippen: Begrip;
  bronnen: Bron;
  cijfers: Cijfer;
}

export type Kind = keyof Kinds;

/** Every entry that may be seen, in lists of a stable order. */
export type Catalogue = { [K in Kind]: Item<Kinds[K]>[] } & { termen: TermItem[] };

export type PraktijkItem = Item<Praktijk>;
export type FactorItem = Item<Succesfactor>;
export type RegioItem = Item<Regio>;
