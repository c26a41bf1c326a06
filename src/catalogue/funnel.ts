// The funnel of learning: interest, visit, taken over. That of the survey of 2019, and that of this site.
import type { Cijfer } from '../schemas/cijfer.ts';
import type { Uitwisseling } from '../schemas/uitwisseling.ts';
import { surveyText } from './survey.ts';
import { originOf, OVERGENOMEN } from './trail.ts';
import type { Item, PraktijkItem } from './types.ts';

/** Fewer records than this say nothing about the whole: then only what is recorded is shown. */
export const SHOWN_FROM = 30;

// Who came to look or took it over was interested too, so the first step counts every kind but a sequel
const STEPS: { naam: string; cijfer: string; soorten: readonly Uitwisseling['soort'][] }[] = [
  { naam: 'Belangstelling van een ander', cijfer: 'belangstelling-uit-andere-regios', soorten: ['belangstelling', 'werkbezoek', ...OVERGENOMEN] },
  { naam: 'Werkbezoek', cijfer: 'werkbezoek-na-belangstelling', soorten: ['werkbezoek'] },
  { naam: 'Geheel of deels overgenomen', cijfer: 'aanpak-geheel-of-deels-overgenomen', soorten: OVERGENOMEN },
];

interface FunnelStep {
  naam: string;
  /** The survey of 2019: in words, and the share to draw (the lower bound). */
  toen?: { tekst: string; percent: number };
  /** This site, from SHOWN_FROM records on. */
  hier?: { aantal: number; percent: number };
}

export interface Funnel {
  treden: FunnelStep[];
  basisToen?: { wie: string; aantal: number | 'onbekend' };
  /** Practices on this site; absent below SHOWN_FROM records. */
  basisHier?: number;
  /** Records of an approach without a page here: they are in the register, not in the funnel. */
  zonderPraktijk: number;
}

const low = (w: Cijfer['waarde']): number => (w === 'onbekend' ? 0 : typeof w === 'number' ? w : w.min);

/**
 * Both funnels, step by step. A practice counts once in a step, however many records it has.
 * Below SHOWN_FROM records the site's own shares are left out.
 */
export function funnel(praktijken: PraktijkItem[], exchanges: Item<Uitwisseling>[], cijfers: Item<Cijfer>[]): Funnel {
  const enough = exchanges.length >= SHOWN_FROM;
  const ids = new Set(praktijken.map((p) => p.id));
  const known = exchanges.filter((u) => ids.has(originOf(u.data) ?? ''));
  const treden = STEPS.map(({ naam, cijfer, soorten }): FunnelStep => {
    const step: FunnelStep = { naam };
    const survey = cijfers.find((x) => x.id === cijfer)?.data;
    if (survey) step.toen = { tekst: surveyText(survey), percent: low(survey.waarde) };
    if (enough) {
      const aantal = new Set(known.filter((u) => soorten.includes(u.data.soort)).map((u) => originOf(u.data))).size;
      step.hier = { aantal, percent: Math.round((aantal / praktijken.length) * 1000) / 10 };
    }
    return step;
  });
  const result: Funnel = { treden, zonderPraktijk: exchanges.length - known.length };
  const basis = cijfers.find((x) => x.id === STEPS[0]?.cijfer)?.data.basis;
  if (basis) result.basisToen = basis;
  if (enough) result.basisHier = praktijken.length;
  return result;
}

/** Figures of the survey's funnel that are no step of it. */
export const aroundFunnel = (cijfers: Item<Cijfer>[]): Item<Cijfer>[] => cijfers.filter((x) => x.data.groep === 'trechter' && !STEPS.some((s) => s.cijfer === x.id));
