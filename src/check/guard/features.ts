// How a body is read, in the check and in the build alike: a guard that reads differently
// from the renderer guards nothing.
import type { Features } from 'satteri';

export const FEATURES = {
  gfm: { footnotes: { label: 'Voetnoten', backLabel: 'Terug naar verwijzing {reference}' } },
  // Astro takes the frontmatter away before the body is read; a second one is text.
  frontmatter: false,
  // Seen to be right for Dutch: ’s-Hertogenbosch, foto’s, ’t, ’99, “zo”.
  smartPunctuation: true,
  rawHtml: false,
  math: false,
  directive: false,
  headingAttributes: false,
  wikilinks: false,
  definitionList: false,
  superscript: false,
  subscript: false,
} as const satisfies Features;
