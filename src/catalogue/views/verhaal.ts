// Everything the pages of employers' stories show.
import type { Verhaal } from '../../schemas/verhaal.ts';
import { deskText } from '../deskLookup.ts';
import { deskOf } from '../desks.ts';
import { placeText, regioLinks, termLinks } from '../names.ts';
import { periodText, startYear } from '../period.ts';
import { answersOf } from '../employerAnswers.ts';
import type { SearchData } from '../searchData.ts';
import { sentence } from '../sentence.ts';
import { sourceViews } from '../sources.ts';
import { similarStories } from '../similarStories.ts';
import { standToday } from '../standing.ts';
import { storyPlace } from '../storyPlace.ts';
import type { Catalogue, Item, RegioItem } from '../types.ts';

const desk = (r: RegioItem) => {
  const known = deskOf(r);
  return known ? deskText(known) : 'Het nummer van het loket daar is onbekend.';
};

/** The view of one story. */
export function verhaalView(item: Item<Verhaal>, c: Catalogue) {
  const { data } = item;
  const praktijk = c.praktijken.find((p) => p.id === data.praktijk);
  const zoek: SearchData = {
    soort: 'verhaal',
    collectie: 'verhalen',
    id: item.id,
    titel: data.titel,
    plaats: storyPlace(data, c),
    jaar: String(startYear(data.periode)),
    samenvatting: data.samenvatting,
    namen: [data.bedrijf, ...data.gemeenten],
  };
  return {
    periode: periodText(data.periode),
    plaats: storyPlace(data, c),
    antwoorden: answersOf(data),
    sectoren: termLinks('sectoren', data.sectoren, c),
    praktijk: praktijk && {
      naam: praktijk.data.titel,
      pad: ['praktijken', praktijk.id],
      plaats: placeText(praktijk.data.gemeenten, regioLinks(praktijk.data.regios, c)),
      periode: periodText(praktijk.data.periode),
      stand: sentence(standToday(praktijk.data)),
    },
    loketten: c.regios.filter((r) => praktijk?.data.regios.some((x) => x.id === r.id)).map((r) => ({ naam: r.data.naam, tekst: desk(r) })),
    lijktOp: similarStories(item, c).map(({ verhaal, reasons }) => ({
      naam: verhaal.data.titel,
      pad: ['verhalen', verhaal.id],
      bedrijf: verhaal.data.bedrijf,
      periode: periodText(verhaal.data.periode),
      reden: sentence(reasons.join('; ')),
    })),
    bronnen: sourceViews(data.bronnen, c),
    zoek,
  };
}

export type VerhaalView = ReturnType<typeof verhaalView>;

/** All stories, newest first. */
export function verhaalList(c: Catalogue) {
  return c.verhalen
    .map((v) => ({ id: v.id, titel: v.data.titel, samenvatting: v.data.samenvatting, bedrijf: v.data.bedrijf, plaats: storyPlace(v.data, c), periode: periodText(v.data.periode), jaar: startYear(v.data.periode) }))
    .sort((a, b) => b.jaar - a.jaar || a.titel.localeCompare(b.titel, 'nl'));
}
