// One run of all engines over the same pages and the same questions.
import { measure, type Outcome, report, type AskedQuestion } from './measure.ts';
import { ENGINES, type EngineName } from './engines.ts';

/** The figures of every engine, asked one after another. */
export async function benchmark(questions: readonly AskedQuestion[]): Promise<Record<EngineName, Outcome>> {
  const out: Partial<Record<EngineName, Outcome>> = {};
  for (const [name, open] of Object.entries(ENGINES)) {
    const engine = await open();
    out[name as EngineName] = report(await measure(questions, engine));
    await engine.close();
  }
  return out as Record<EngineName, Outcome>;
}
