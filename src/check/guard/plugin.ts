// The guard inside the build: it judges the very tree that is rendered, whoever started the
// build and whether or not the check ran before.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import type { Place } from '../problem.ts';
import { treeFlaws } from './tree.ts';

/** Keys that Astro itself acts on, before any schema sees them. */
const ACTED_ON = ['layout', 'slug', 'components'];

/** Thrown by the guard. Astro shows `message`; `line` and `column` place the overlay in dev. */
class GuardError extends Error implements Place {
  override readonly name = 'GuardError';
  readonly line: number;
  readonly column: number;

  constructor(place: Place, message: string) {
    super(message);
    this.line = place.line;
    this.column = place.column;
  }
}

/**
 * A Sätteri plugin for `mdastPlugins`. It changes nothing.
 * Throws a GuardError with Dutch file:line:column text on anything an entry may not hold.
 */
export function satteriGuard(): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'praktijkplein-guard',
    options: { position: true },
    before(root, ctx) {
      const file = ctx.fileURL ? relative(process.cwd(), fileURLToPath(ctx.fileURL)) : 'tekst';
      const key = ACTED_ON.find((k) => Object.hasOwn(frontmatterOf(ctx.data), k));
      if (key) throw new GuardError({ line: 1, column: 1 }, `${file}:1:1 Onbekend veld '${key}'. Haal de regel weg.`);
      const flaws = treeFlaws(root);
      const [first] = flaws;
      if (!first) return;
      const lines = flaws.map((f) => `${file}:${f.start.line}:${f.start.column} ${f.message} ${f.remedy}`);
      throw new GuardError(first.start, lines.join('\n'));
    },
  });
}

function frontmatterOf(data: object): object {
  const astro: unknown = 'astro' in data ? data.astro : undefined;
  const found: unknown = typeof astro === 'object' && astro !== null && 'frontmatter' in astro ? astro.frontmatter : undefined;
  return typeof found === 'object' && found !== null ? found : {};
}
