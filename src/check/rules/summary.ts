import { problemAt, type Corpus } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { valueAt } from '../schema/show.ts';

/** Whoever reads only the summary of a practice must know when it was. */
export function yearInSummary(corpus: Corpus): Problem[] {
  return corpus.entries
    .filter((e) => e.collectie === 'praktijken')
    .filter((p) => {
      const summary = valueAt(p.raw, ['samenvatting']);
      return typeof summary === 'string' && !/\b(18|19|20)\d\d\b/.test(summary);
    })
    .map((p) => problemAt(p, ['samenvatting'], 'In de samenvatting staat geen jaar.', 'Noem het jaar waarin dit speelde, zoals: In 1999 begon Veghel met een proef.'));
}
