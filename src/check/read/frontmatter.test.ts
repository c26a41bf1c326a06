import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from './frontmatter.ts';

const ok = '---\ntitel: x\n---\n\nHoi\n';

it('splits as Astro does, and keeps every place', () => {
  for (const text of [ok, ok.replaceAll('\n', '\r\n'), '---\na: 1\n---', '---  \na: 1\n---\t\nx']) {
    const split = splitFrontmatter(text);
    if ('message' in split) throw new Error(split.message);
    const astro = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
    expect(split.yaml).toBe(astro.rawFrontmatter);
    expect(split.masked).toBe(astro.content);
    expect(text.slice(split.start).startsWith(split.yaml)).toBe(true);
  }
});

describe('what Astro could take otherwise is refused', () => {
  it.each([
    ['geen velden', 'Hoi'],
    ['leeg', ''],
    ['regel ervoor', `\n${ok}`],
    ['tekst ervoor', `x\n${ok}`],
    ['spatie ervoor', ` ${ok}`],
    ['toml', '+++\ntitel = "x"\n+++\n'],
    ['gemengd', '---\ntitel: x\n+++\n'],
    ['niet gesloten', '---\ntitel: x\n'],
    ['iets achter de streepjes', '---\ntitel: x\n--- x\n'],
    ['streepjes in een veld', '---\ntitel: |\n  x\n---- einde\nlayout: y\n---\n'],
    ['vier streepjes', '----\ntitel: x\n----\n'],
    ['iets achter de eerste streepjes', '--- # x\ntitel: x\n---\n'],
  ])('%s', (_, text) => expect(splitFrontmatter(text)).toHaveProperty('message'));
});

it('tells where fields that are not closed seem to end', () => {
  expect(splitFrontmatter('---\ntitel: x\n\n## Kop\n')).toMatchObject({ offset: 13, message: 'De velden bovenaan worden niet afgesloten.' });
});
