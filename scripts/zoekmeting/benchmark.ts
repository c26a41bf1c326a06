// One run of all engines over the same pages and the same questions.
import { meet, type Uitkomst, verslag, type Zoekvraag } from './meet.ts';
import { MOTOREN, type Motornaam } from './motoren.ts';

/** The figures of every engine. One after another: two Pagefinds in one process share a cache of modules. */
export async function benchmark(vragen: readonly Zoekvraag[]): Promise<Record<Motornaam, Uitkomst>> {
  const uit: Partial<Record<Motornaam, Uitkomst>> = {};
  for (const [naam, open] of Object.entries(MOTOREN)) {
    const motor = await open();
    uit[naam as Motornaam] = verslag(await meet(vragen, motor));
    await motor.sluit();
  }
  return uit as Record<Motornaam, Uitkomst>;
}
