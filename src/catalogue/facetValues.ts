// Which values one practice has in each filter of the list.
import type { Uitwisseling } from '../schemas/uitwisseling.ts';
import { sizeClass, type Facetted } from './facets.ts';
import { measured } from './facts.ts';
import { standGroup } from './standGroup.ts';
import { takenOverCount } from './trail.ts';
import type { Item, PraktijkItem } from './types.ts';

/** The facet values of a practice. `exchanges`: every record of learning, to know what was taken over. */
export function facetsOf({ id, data }: PraktijkItem, exchanges: Item<Uitwisseling>[] = []): Facetted {
  const ids = (list: { id: string }[]) => list.map((t) => t.id);
  return {
    id,
    thema: ids(data.themas),
    regio: ids(data.regios),
    doelgroep: ids(data.doelgroepen),
    sector: ids(data.sectoren),
    instrument: ids(data.instrumenten),
    grootte: [sizeClass(data.inwoners)],
    stand: [standGroup(data.stand.fase)],
    niveau: [data.niveau],
    gemeten: [measured(data)],
    overgenomen: [takenOverCount(id, exchanges) > 0 ? 'vastgelegd' : 'niet-vastgelegd'],
    oordeel: [data.oordeel.waarde],
  };
}
