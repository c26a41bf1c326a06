// How Markdown becomes a page: the one processor that astro.config.mjs uses.
import { satteri, type SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { FEATURES } from './check/guard/features.ts';
import { satteriGuard } from './check/guard/plugin.ts';

const ALIGNMENT: Readonly<Record<string, string>> = { left: 'links', center: 'midden', right: 'rechts' };

/**
 * The Markdown processor of the site: GFM, Dutch footnotes, the guard.
 * `base` is Astro's base path; links written as /collectie/id/ get it in front.
 */
export function markdownProcessor({ base }: { base: string }) {
  return satteri({ features: FEATURES, mdastPlugins: [satteriGuard()], hastPlugins: [tableAlignment(), wideTables(), internalLinks(base)] } satisfies SatteriProcessorOptions);
}

/** The content security policy forbids style="text-align"; a class says the same. */
function tableAlignment(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'praktijkplein-table-alignment',
    element: {
      filter: ['th', 'td'],
      visit(node, ctx) {
        const align = /^text-align: (\w+)$/.exec(String(node.properties['style'] ?? ''))?.[1];
        const name = align === undefined ? undefined : ALIGNMENT[align];
        if (name === undefined) return;
        ctx.setProperty(node, 'style', null);
        ctx.setProperty(node, 'className', [name]);
      },
    },
  });
}

/** A table wider than a narrow screen scrolls by itself, with the keyboard too. */
function wideTables(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'praktijkplein-wide-tables',
    element: {
      filter: ['table'],
      visit(node, ctx) {
        ctx.wrapNode(node, { type: 'element', tagName: 'section', properties: { className: ['tabel'], tabIndex: 0, ariaLabel: 'Tabel' }, children: [] });
      },
    },
  });
}

function internalLinks(base: string): HastPluginDefinition {
  const prefix = base.replace(/\/+$/, '');
  return defineHastPlugin({
    name: 'praktijkplein-internal-links',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const href = node.properties['href'];
        if (prefix && typeof href === 'string' && /^\/(?!\/)/.test(href)) ctx.setProperty(node, 'href', `${prefix}${href}`);
      },
    },
  });
}
