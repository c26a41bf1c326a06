import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { hiddenCharacter } from '../read/characters.ts';
import { FEATURES } from './features.ts';
import { HONEST, HOSTILE } from './hostile.fixtures.ts';
import { satteriGuard } from './plugin.ts';

const render = (text: string, frontmatter: Record<string, unknown> = {}) =>
  mdxToJs(text, { features: FEATURES, mdastPlugins: [satteriGuard()], fileURL: new URL(`file://${process.cwd()}/src/content/paginas/over.mdx`), data: { astro: { frontmatter, headings: [], localImagePaths: new Set(), remoteImagePaths: new Set() } } });

describe('the build stops on what is hostile, without the check', () => {
  // Brackets alone are slow to read and harmless once rendered.
  const forCheckOnly = ['veel haken'];
  it.each(Object.entries(HOSTILE).filter(([name]) => !forCheckOnly.includes(name)))('%s', (_, text) => {
    expect(() => render(text)).toThrow();
  });
});

describe('the build renders what is honest', () => {
  it.each(Object.entries(HONEST))('%s', (_, text) => {
    expect(() => render(text)).not.toThrow();
    expect(hiddenCharacter(text)).toBeUndefined();
  });
});

it('throws Dutch text with file, line and column', () => {
  expect(() => render('Een.\n\nTwee {process.env.X} [x](data:1)')).toThrowErrorMatchingInlineSnapshot(`
    [GuardError: src/content/paginas/over.mdx:3:6 Tussen { en } staat code; een item bevat alleen tekst. Haal het weg. Wilt u een accolade laten zien? Schrijf \\{ en \\}.
    src/content/paginas/over.mdx:3:22 Een link die met data: begint, kan hier niet. Schrijf een volledig adres dat met https:// begint, of een pagina van dit portaal als /praktijken/naam/.]
  `);
});

it.each(['layout', 'slug', 'components'])('refuses the key %s, on which Astro acts before any schema', (key) => {
  expect(() => render('Een.', { [key]: 'x' })).toThrow(`src/content/paginas/over.mdx:1:1 Onbekend veld '${key}'.`);
});
