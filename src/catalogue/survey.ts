// Figures of surveys and counts in words, and those that rest on one source.
import { numberText } from '../numbers.ts';
import type { Cijfer } from '../schemas/cijfer.ts';
import { valueText } from './figures.ts';
import { momentText } from './period.ts';
import { capital, sentence } from './sentence.ts';
import type { Catalogue } from './types.ts';

// What stands as a mark or a share needs no noun behind it
const UNITS: Partial<Record<string, string>> = { '%': '%', cijfer: '' };

/** A survey figure in words: 'circa 80%', '7,4', '1 tot 20 regio’s', '72 van 86 verhalen'. */
export function surveyText({ waarde, nauwkeurigheid, eenheid, van }: Cijfer): string {
  const whole = van === undefined ? '' : ` van ${numberText(van)}`;
  return `${valueText(waarde, nauwkeurigheid)}${whole}${UNITS[eenheid] ?? ` ${eenheid}`}`;
}

/** Who answered or was counted, and how many: 'projecten die antwoordden (37)'; only who when the number is unknown. */
export function baseText(basis: Cijfer['basis']): string | undefined {
  return basis && `${basis.wie}${basis.aantal === 'onbekend' ? '' : ` (${numberText(basis.aantal)})`}`;
}

/** The survey figures that rest on a source, in the order of their ids, each with when, among whom and its place in one line. */
export function surveyFigures(bron: string, c: Catalogue) {
  return c.cijfers
    .filter(({ data }) => data.bron.bron === bron)
    .map(({ id, data }) => {
      const base = baseText(data.basis);
      const onder = [momentText(data.jaar), ...(base ? [`onder ${base}`] : []), data.bron.vindplaats].join('; ');
      return { id, wat: capital(data.wat), tekst: surveyText(data), onder: sentence(onder), letop: data.letop };
    });
}
