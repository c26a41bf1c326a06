// Words that are right though no dictionary has them: what the entries themselves explain or name,
// and a list of our own. A new term or partner is known from the moment its entry says so.
import { readFileSync } from 'node:fs';
import { once } from '../once.ts';

/** The words of our own list; # begins a remark. */
const listed = () => readFileSync(new URL('./woorden.txt', import.meta.url), 'utf8').split('\n').map((l) => l.replace(/#.*/, '').trim()).filter(Boolean);

/** Terms with their other names: what they say needs no explanation in an entry. */
export const explainedTerms = once((corpus): string[] => [
  ...corpus.of('begrippen').flatMap(({ data: b }) => [b.term, ...b.synoniemen, ...b.vroeger.map((n) => n.naam), ...b.later.map((n) => n.naam)]),
  ...corpus.of('termen').flatMap(({ data: t }) => [t.naam, ...t.ookGenoemd]),
]);

/** Names of organisations, places, reports and stories. */
export const properNames = once((corpus): string[] => [
  ...corpus.of('regios').flatMap(({ data: r }) => [r.naam, ...r.provincies, ...r.gemeenten, ...r.aliassen.map((a) => a.naam)]),
  ...corpus.of('praktijken').flatMap(({ data: p }) => [...p.partners.map((x) => x.naam), ...p.gemeenten, p.oorspronkelijk?.titel ?? '']),
  ...corpus.of('verhalen').map(({ data: v }) => v.bedrijf),
  ...corpus.of('bronnen').flatMap(({ data: b }) => [b.titel, b.kort, b.uitgever]),
  ...corpus.of('uitwisselingen').flatMap(({ data: u }) => [u.van.naam, u.naar.naam]),
  ...corpus.of('leervragen').map(({ data: l }) => l.vrager.naam),
]);

/** Every single word of the above and of our list, as written and in small letters. */
export const knownWords = once((corpus): ReadonlySet<string> => {
  const words = [...listed(), ...explainedTerms(corpus), ...properNames(corpus)].flatMap((name) => [name, ...name.split(/[^\p{L}\p{M}\d'’-]+/u), ...name.split(/[^\p{L}\p{M}\d]+/u)]);
  return new Set(words.filter(Boolean).flatMap((w) => [w.replace(/’/g, "'"), w.replace(/’/g, "'").toLowerCase()]));
});
