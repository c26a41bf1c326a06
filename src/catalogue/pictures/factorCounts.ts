// How many practices show each success factor of 2004.
import { numberText } from '../../numbers.ts';
import { factorsByPart, ONDERDEEL_NAMES, supportOf } from '../factors.ts';
import type { Catalogue } from '../types.ts';
import { sourcesOf } from './figureRows.ts';
import { labelled } from './labels.ts';
import { percentScale, segment } from './scale.ts';
import type { BarPicture } from './types.ts';

/** The picture of factors: the parts in the order of the source, in each the factor that most practices show first. */
export function factorCounts(c: Catalogue): BarPicture {
  const parts = factorsByPart(c.succesfactoren).map(({ onderdeel, factoren }) => ({
    naam: ONDERDEEL_NAMES[onderdeel],
    rijen: factoren.map((f) => {
      const support = supportOf(f.id, c.praktijken);
      const direct = support.filter((s) => s.sterkte === 'direct').length;
      return { factor: f, direct, alle: support.length, bronnen: support.map((s) => s.bron.bron) };
    }).sort((a, b) => b.alle - a.alle || b.direct - a.direct),
  })).filter((p) => p.rijen.length > 0);
  const rows = parts.flatMap((p) => p.rijen);
  const scale = percentScale(Math.max(0, ...rows.map((r) => r.alle)));
  const ids = new Set(rows.map((r) => r.factor.id));
  const showing = c.praktijken.filter((p) => p.data.succesfactoren.some((f) => ids.has(f.factor))).length;
  const top = rows.filter((r) => r.alle > 0 && r.alle === Math.max(...rows.map((x) => x.alle)));
  const none = rows.filter((r) => r.alle === 0).length;
  const names = top.map((r) => `‘${r.factor.data.titel}’`).join(' en ');
  const leading = `${names} ${top.length === 1 ? 'staat' : 'staan'} bovenaan: bij ${numberText(top[0]?.alle ?? 0)} van de ${numberText(showing)} praktijken waarover iets bekend is.`;
  const absent = none === 0 ? 'Elke factor is bij ten minste één praktijk te zien.' : `${none === 1 ? 'Eén factor is' : `${numberText(none)} factoren zijn`} bij geen praktijk te zien.`;
  return labelled({
    vorm: 'balken',
    naam: 'succesfactoren',
    titel: 'Welke succesfactoren laten praktijken het vaakst zien?',
    antwoord: `${leading} ${absent}`,
    erbij: [],
    niet: [
      'Vaak genoemd is niet hetzelfde als belangrijk. De onderzoekers vroegen niet elke praktijk naar elke factor.',
      'Praktijken die mislukten, zijn nauwelijks onderzocht. Misschien deden die hetzelfde.',
      `Dit gaat over ${numberText(showing)} van de ${numberText(c.praktijken.length)} praktijken. Bij de andere is hierover niets vastgelegd.`,
    ],
    bronnen: sourcesOf(rows.flatMap((r) => [...r.bronnen, ...r.factor.data.bronnen.map((b) => b.bron)]), c),
    kolom: 'Succesfactor',
    geheel: false,
    as: scale.axis('aantal praktijken'),
    groepen: parts.map((p) => ({
      naam: p.naam,
      rijen: p.rijen.map((r) => ({
        naam: r.factor.data.titel,
        pad: ['succesfactoren', r.factor.id],
        links: [],
        waarde: r.alle === 0 ? 'geen' : numberText(r.alle),
        stukken: [...segment(scale, 0, r.direct, 'vol'), ...segment(scale, r.direct, r.alle, 'licht')],
      })),
    })),
    legenda: [
      { vorm: 'vol', tekst: 'de bron noemt de factor bij die praktijk' },
      { vorm: 'licht', tekst: 'de redactie leidt het af' },
    ],
    tabel: { kop: ['Onderdeel', 'Succesfactor', 'Bron noemt het', 'Redactie leidt het af', 'Samen'], rijen: parts.flatMap((p) => p.rijen.map((r) => [p.naam, r.factor.data.titel, r.direct, r.alle - r.direct, r.alle])) },
  });
}
