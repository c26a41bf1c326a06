// Everything the pages of employers' stories show.
import type { Verhaal } from '../../schemas/verhaal.ts';
import { termLinks } from '../names.ts';
import { periodText, startYear } from '../period.ts';
import type { SearchData } from '../searchData.ts';
import { sourceViews } from '../sources.ts';
import type { Catalogue, Item } from '../types.ts';

/** The questions in the order in which an employer asks them. */
const VRAGEN = [
  ['watKreegU', 'Wat kreeg het bedrijf?'],
  ['watDeedU', 'Wat deed het bedrijf?'],
  ['hoeveelUur', 'Hoeveel uur kostte dat?'],
  ['watKostteHet', 'Wat kostte het?'],
  ['watAlsHetNietLukte', 'Wat als het niet lukte?'],
  ['wieDeedHetPapierwerk', 'Wie deed het papierwerk?'],
] as const;

/** The view of one story. */
export function verhaalView(item: Item<Verhaal>, c: Catalogue) {
  const { data } = item;
  const praktijk = c.praktijken.find((p) => p.id === data.praktijk);
  const zoek: SearchData = {
    soort: 'verhaal',
    collectie: 'verhalen',
    id: item.id,
    titel: data.titel,
    plaats: data.gemeenten.join(', '),
    jaar: String(startYear(data.periode)),
    samenvatting: data.samenvatting,
    namen: [data.bedrijf, ...data.gemeenten],
  };
  return {
    periode: periodText(data.periode),
    plaats: data.gemeenten.join(', ') || 'plaats onbekend',
    antwoorden: VRAGEN.map(([key, vraag]) => ({ vraag, antwoord: data[key], onbekend: data[key] === 'onbekend' })),
    sectoren: termLinks('sectoren', data.sectoren, c),
    praktijk: praktijk && { naam: praktijk.data.titel, pad: ['praktijken', praktijk.id] },
    bronnen: sourceViews(data.bronnen, c),
    zoek,
  };
}

/** All stories, newest first. */
export function verhaalList(c: Catalogue) {
  return c.verhalen
    .map((v) => ({ id: v.id, titel: v.data.titel, samenvatting: v.data.samenvatting, bedrijf: v.data.bedrijf, plaats: v.data.gemeenten.join(', ') || 'plaats onbekend', periode: periodText(v.data.periode), jaar: startYear(v.data.periode) }))
    .sort((a, b) => b.jaar - a.jaar || a.titel.localeCompare(b.titel, 'nl'));
}
