// One practice on one A4: what stands on it. What is left out is counted.
import { headlineFigures } from '../figures.ts';
import { kitRows } from '../kit.ts';
import { placeText, regioLinks, termLinks } from '../names.ts';
import { periodText } from '../period.ts';
import { mergedPlaces, placeIndex } from '../places.ts';
import { midSentence, sentence } from '../sentence.ts';
import { sourceViews } from '../sources.ts';
import { standToday } from '../standing.ts';
import type { Catalogue, PraktijkItem } from '../types.ts';
import { figureView } from '../figureView.ts';
import { sectionsOf, type MdNode } from './blocks.ts';
import { fit, type Parts, type Point } from './room.ts';

/** Only a full description has a sheet: a short one would be mostly empty. */
export const hasSheet = ({ data }: PraktijkItem): boolean => data.niveau === 'beschrijving';

function partsOf({ data }: PraktijkItem, tree: MdNode, c: Catalogue): Parts {
  const sections = sectionsOf(tree);
  return {
    titel: data.titel,
    samenvatting: data.samenvatting,
    wie: [
      { naam: 'Voor wie', tekst: termLinks('doelgroepen', data.doelgroepen, c).map((d) => midSentence(d.naam)).join(', ') || 'onbekend' },
      { naam: 'Wie begon', tekst: data.initiatief ?? 'onbekend' },
    ],
    cijfers: headlineFigures(data.resultaten).map(figureView),
    aanpak: sections.get('Aanpak') ?? [],
    overnemen: sections.get('Wat u kunt overnemen') ?? [],
    factoren: [...data.succesfactoren]
      .sort((a, b) => Number(a.sterkte !== 'direct') - Number(b.sterkte !== 'direct'))
      .flatMap((f) => c.succesfactoren.filter((x) => x.id === f.factor).map((x): Point => ({ kop: x.data.titel, tekst: f.toelichting ?? '' }))),
    letop: data.letop.map((tekst): Point => ({ tekst })),
    kit: kitRows(data),
    bronnen: sourceViews(data.bronnen, c),
  };
}

/**
 * The sheet of a practice. `tree`: its text, with the sections 'Aanpak' and 'Wat u kunt overnemen'.
 * `over` tells by how much it is too long for one page; the content check refuses that.
 */
export function praktijkSheet(item: PraktijkItem, tree: MdNode, c: Catalogue) {
  const { data } = item;
  const parts = partsOf(item, tree, c);
  const { taken: [factoren, letop], over } = fit(parts);
  return {
    ...parts,
    meerCijfers: data.resultaten.length - parts.cijfers.length,
    plaats: placeText(data.gemeenten, regioLinks(data.regios, c)),
    periode: periodText(data.periode),
    standZin: [sentence(standToday(data)), ...mergedPlaces(data.gemeenten, placeIndex(c.regios))].join(' '),
    factoren: parts.factoren.slice(0, factoren),
    meerFactoren: parts.factoren.length - factoren,
    letop: parts.letop.slice(0, letop),
    meerLetop: parts.letop.length - letop,
    over,
  };
}
