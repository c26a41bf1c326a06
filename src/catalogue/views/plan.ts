// A plan for the receiving region: what the source did as a reference, and room for one's own.
import type { Praktijk } from '../../schemas/praktijk.ts';
import type { Resultaat } from '../../schemas/resultaat.ts';
import { figureText, headlineFigures } from '../figures.ts';
import { kitRows } from '../kit.ts';
import { placeText, regioLinks, termLinks } from '../names.ts';
import { capital } from '../sentence.ts';
import { periodText } from '../period.ts';
import { standText } from '../standing.ts';
import type { Catalogue, PraktijkItem } from '../types.ts';

/** Steps of one way of working that a plan takes over; the rest is on its own page. */
const MAX_STEPS = 12;
const MAX_FIGURES = 6;

const isOutcome = (r: Resultaat) => r.soort !== 'invoer';

/** Partners by kind of organisation, so that a region can name its own. */
function parties(p: Praktijk, c: Catalogue): { soort: string; daar: string }[] {
  const kinds = [...new Set(p.partners.map((x) => x.soort))];
  return kinds.map((soort) => ({
    soort: c.termen.find((t) => t.lijst === 'partnersoorten' && t.id === soort)?.data.naam ?? soort,
    daar: p.partners.filter((x) => x.soort === soort).map((x) => (x.rol ? `${x.naam}: ${x.rol}` : x.naam)).join('; '),
  }));
}

/** The skeleton of a plan after one practice. */
export function planView(item: PraktijkItem, c: Catalogue) {
  const { data } = item;
  const kit = kitRows(data);
  return {
    plaats: placeText(data.gemeenten, regioLinks(data.regios, c)),
    periode: periodText(data.periode),
    stand: standText(data.stand),
    doelgroepen: termLinks('doelgroepen', data.doelgroepen, c).map((d) => d.naam),
    doelen: headlineFigures(data.resultaten.filter(isOutcome), MAX_FIGURES).map((r) => capital(figureText(r))),
    doelTekst: data.doelen === 'onbekend' ? undefined : data.doelen,
    kit: kit.filter((k) => k.label !== 'Doelen').map((k) => ({ label: k.label, daar: k.bekend ?? 'onbekend', vraag: k.vraag })),
    partijen: parties(data, c),
    factoren: data.succesfactoren.flatMap((f) => c.succesfactoren.find((x) => x.id === f.factor)?.data.titel ?? []),
    werkwijzen: c.werkwijzen
      .filter((w) => w.data.praktijken.includes(item.id))
      .map((w) => ({ id: w.id, titel: w.data.titel, stappen: w.data.stappen.slice(0, MAX_STEPS).map((s) => ({ titel: s.titel, wie: s.wie })), meer: Math.max(0, w.data.stappen.length - MAX_STEPS) })),
    letop: data.letop,
  };
}
