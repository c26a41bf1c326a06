// Measures a question file against an engine: success in the first five, and the rank of
// the first page that a person asking this must find.
import type { MeasuredEngine } from './engines.ts';

export interface AskedQuestion {
  id: string;
  klasse: string;
  vraag: string;
  doelen: string[];
}
export interface Measured {
  question: AskedQuestion;
  /** Rank of the first target among counted entries, 0 when none is among the first `DEPTH`. */
  rank: number;
  first: string[];
}
export interface Figures {
  n: number;
  s5: number;
  mrr: number;
  leeg: number;
}

export interface Outcome {
  totaal: Figures;
  klassen: Record<string, Figures>;
}

/** Term and region answers stand above the results, and are not counted for any engine. */
const COUNTED = new Set(['praktijken', 'themas', 'succesfactoren', 'werkwijzen']);
const DEPTH = 50;

/** 'praktijken/<id>' of an address, or null when that kind of page is not counted. */
function item(url: string): string | null {
  const m = /([a-z]+)\/([a-z0-9-]+)\/?(?:#.*)?$/.exec(url);
  return m && COUNTED.has(m[1] ?? '') ? `${m[1]}/${m[2]}` : null;
}

/** Asks every question. */
export async function measure(questions: readonly AskedQuestion[], engine: MeasuredEngine): Promise<Measured[]> {
  const out: Measured[] = [];
  for (const question of questions) {
    const seen: string[] = [];
    let rank = 0;
    for await (const url of await engine.ask(question.vraag)) {
      const id = item(url);
      if (!id || seen.includes(id)) continue;
      seen.push(id);
      if (!rank && question.doelen.includes(id)) rank = seen.length;
      if (seen.length >= DEPTH || (rank && seen.length >= 5)) break;
    }
    out.push({ question, rank, first: seen.slice(0, 5) });
  }
  return out;
}

/** Success in five, mean reciprocal rank and the share without result. */
function figures(measured: readonly Measured[]): Figures {
  const n = measured.length || 1;
  const part = (f: (m: Measured) => number) => Math.round((measured.reduce((a, m) => a + f(m), 0) / n) * 1000) / 1000;
  return { n: measured.length, s5: part((m) => (m.rank > 0 && m.rank <= 5 ? 1 : 0)), mrr: part((m) => (m.rank ? 1 / m.rank : 0)), leeg: part((m) => (m.first.length === 0 ? 1 : 0)) };
}

/** The figures of the whole and of each class, classes in the order of the file. */
export function report(measured: readonly Measured[]): Outcome {
  const klassen = [...new Set(measured.map((m) => m.question.klasse))];
  return { totaal: figures(measured), klassen: Object.fromEntries(klassen.map((k) => [k, figures(measured.filter((m) => m.question.klasse === k))])) };
}
