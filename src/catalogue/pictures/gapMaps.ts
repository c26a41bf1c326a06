// Where much is known and where nothing: themes against target groups, regions against themes.
import { scaleThreshold } from 'd3-scale';
import { counted, nounFor, numberText } from '../../numbers.ts';
import { writeChoice, type Facet } from '../facets.ts';
import { midSentence } from '../sentence.ts';
import type { Catalogue, PraktijkItem } from '../types.ts';
import { sourcesOf } from './figureRows.ts';
import type { GridCell, GridPicture } from './types.ts';

/** None, few, some, many: the number at which each shade begins. */
const FROM = [1, 3, 6] as const;
const strength = scaleThreshold<number, GridCell['sterkte']>().domain(FROM).range([0, 1, 2, 3]);

const [few, some, many] = FROM;
const legenda: GridPicture['legenda'] = [
  { sterkte: 0, tekst: 'niets' },
  { sterkte: 1, tekst: `${few} of ${some - 1}` },
  { sterkte: 2, tekst: `${some} tot en met ${many - 1}` },
  { sterkte: 3, tekst: `${many} of meer` },
];

interface Side {
  facet: Facet;
  /** How a practice names its values of this side. */
  veld: 'themas' | 'doelgroepen' | 'regios';
  waarden: { id: string; naam: string; pad: string[] }[];
}

const themes = (c: Catalogue): Side => ({ facet: 'thema', veld: 'themas', waarden: [...c.themas].sort((a, b) => a.data.nummer - b.data.nummer).map((t) => ({ id: t.id, naam: t.data.titel, pad: ['themas', t.id] })) });
const has = (p: PraktijkItem, side: Side, id: string) => p.data[side.veld].some((v) => v.id === id);

function cells(row: Side['waarden'][number], rows: Side, columns: Side, c: Catalogue): GridCell[] {
  return columns.waarden.map((column) => {
    const aantal = c.praktijken.filter((p) => has(p, rows, row.id) && has(p, columns, column.id)).length;
    const zoek = writeChoice({ [rows.facet]: [row.id], [columns.facet]: [column.id], niveau: ['beschrijving', 'signalement'] }).toString();
    return { aantal, sterkte: strength(aantal), zoek, zegt: `${aantal === 0 ? 'geen praktijken' : nounFor(aantal, 'praktijk')}: ${row.naam}, ${column.naam}` };
  });
}

function grid(rows: Side, columns: Side, c: Catalogue): Pick<GridPicture, 'kolommen' | 'rijen' | 'tabel'> & { leeg: number; alle: number } {
  const rijen = rows.waarden.map((r) => ({ naam: r.naam, pad: r.pad, totaal: c.praktijken.filter((p) => has(p, rows, r.id)).length, cellen: cells(r, rows, columns, c) }));
  const flat = rijen.flatMap((r) => r.cellen);
  return {
    kolommen: columns.waarden.map(({ naam, pad }) => ({ naam, pad })),
    rijen,
    tabel: { kop: ['', ...columns.waarden.map((k) => k.naam), 'Alle praktijken'], rijen: rijen.map((r) => [r.naam, ...r.cellen.map((x) => x.aantal), r.totaal]) },
    leeg: flat.filter((x) => x.aantal === 0).length,
    alle: flat.length,
  };
}

const without = (field: Side['veld'], c: Catalogue) => c.praktijken.filter((p) => p.data[field].length === 0).length;
const byEditors = (field: Side['veld'], c: Catalogue) => c.praktijken.filter((p) => p.data[field].some((v) => v.toekenning === 'redactie')).length;
const allSources = (c: Catalogue) => sourcesOf(c.praktijken.flatMap((p) => p.data.bronnen.map((b) => b.bron)), c);
const TWICE = 'Een praktijk kan in meer vakken staan. De getallen in een rij of kolom mag u dus niet optellen.';
const EMPTY = 'Een leeg vak zegt niet dat niemand dit deed. Het zegt dat onze bronnen er niets over vertellen.';

/** Practices whose regions of then are none of now. */
const nowhere = (n: number) => (n === 1 ? '1 praktijk hoort bij geen regio van nu; die staat hier niet.' : `${counted(n, 'praktijk')} horen bij geen regio van nu; die staan hier niet.`);

/** Themes against target groups, best known group first. */
export function themaDoelgroep(c: Catalogue): GridPicture {
  const groups: Side = { facet: 'doelgroep', veld: 'doelgroepen', waarden: c.termen.filter((t) => t.lijst === 'doelgroepen').map((t) => ({ id: t.id, naam: t.data.naam, pad: ['doelgroepen', t.id] })) };
  const { leeg, alle, ...drawn } = grid(groups, themes(c), c);
  const rows = [...drawn.rijen].sort((a, b) => b.totaal - a.totaal || a.naam.localeCompare(b.naam, 'nl'));
  const [most] = rows;
  return {
    vorm: 'raster',
    naam: 'thema-doelgroep',
    titel: 'Over welke doelgroep is bij welk thema iets te vinden?',
    antwoord: `Over ${most ? `${midSentence(most.naam)} staat er het meest (${counted(most.totaal, 'praktijk')})` : 'geen enkele doelgroep staat er iets'}. In ${numberText(leeg)} van de ${numberText(alle)} vakken staat niets.`,
    erbij: [],
    niet: [EMPTY, TWICE, `Bij ${counted(byEditors('themas', c), 'praktijk')} koos de redactie een thema, omdat de bron dat niet deed. Bij ${counted(without('doelgroepen', c), 'praktijk')} is geen doelgroep bekend.`],
    bronnen: allSources(c),
    kolom: 'Doelgroep',
    legenda,
    ...drawn,
    rijen: rows,
    tabel: { ...drawn.tabel, rijen: rows.map((r) => [r.naam, ...r.cellen.map((x) => x.aantal), r.totaal]) },
  };
}

/** Regions by name against themes. */
export function regioThema(c: Catalogue): GridPicture {
  const regions: Side = { facet: 'regio', veld: 'regios', waarden: [...c.regios].sort((a, b) => a.data.naam.localeCompare(b.data.naam, 'nl')).map((r) => ({ id: r.id, naam: r.data.naam, pad: ['regios', r.id] })) };
  const { leeg, alle, ...drawn } = grid(regions, themes(c), c);
  const silent = drawn.rijen.filter((r) => r.totaal === 0).map((r) => r.naam);
  return {
    vorm: 'raster',
    naam: 'regio-thema',
    titel: 'Over welke regio is bij welk thema iets te vinden?',
    antwoord: `In ${numberText(leeg)} van de ${numberText(alle)} vakken staat niets. ${silent.length === 0 ? 'Uit elke regio is er ten minste één praktijk.' : `Uit ${silent.length === 1 ? 'deze regio' : `deze ${numberText(silent.length)} regio’s`} is er geen praktijk: ${silent.join(', ')}.`}`,
    erbij: [],
    niet: [EMPTY, TWICE, `Veel praktijken in een rij betekent dat de onderzoekers daar keken, niet dat de regio meer doet. ${nowhere(without('regios', c))}`, 'De regio’s zijn die van 2026. Wie in 2004 samenwerkte, deed dat vaak in andere grenzen.'],
    bronnen: allSources(c),
    kolom: 'Regio',
    legenda,
    ...drawn,
  };
}
