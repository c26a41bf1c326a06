import { numberText } from '../numbers.ts';
import type { Resultaat } from '../schemas/resultaat.ts';
import { comparison, valueText, type Comparison } from './figures.ts';

export interface FigureView {
  getal: string;
  achter: string;
  tekst: string;
  vergelijking?: Comparison;
}

/** A figure for the strip: number, what follows it, the sentence beneath. */
export function figureView(r: Resultaat): FigureView {
  const drawn = comparison(r);
  const unknown = r.waarde === 'onbekend';
  const total = unknown ? r.doel : (r.van ?? r.doel);
  const view: FigureView = {
    getal: unknown ? '?' : valueText(r.waarde, r.nauwkeurigheid),
    achter: total === undefined ? '' : `${r.van !== undefined && !unknown ? 'van' : 'doel'} ${numberText(total)}`,
    tekst: `${r.eenheid} ${r.wat}${unknown ? '; uitkomst onbekend' : ''}`,
  };
  return drawn ? { ...view, vergelijking: drawn } : view;
}
