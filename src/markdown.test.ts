import { expect, it } from 'vitest';
import { markdownProcessor } from './markdown.ts';

async function html(text: string, base = '/'): Promise<string> {
  const renderer = await markdownProcessor({ base }).createRenderer({ syntaxHighlight: false });
  return (await renderer.render(text)).code;
}

it('says alignment of tables by class, never by style', async () => {
  const table = await html('| a | b | c | d |\n| :- | :-: | -: | - |\n| 1 | 2 | 3 | 4 |');
  expect(table).toContain('<th class="links">a</th>');
  expect(table).toContain('<td class="midden">2</td>');
  expect(table).toContain('<td class="rechts">3</td>');
  expect(table).toContain('<td>4</td>');
  expect(table).not.toContain('style');
});

it('puts the base path before links between entries, and before nothing else', async () => {
  expect(await html('[a](/over/#x) [b](https://x.nl/) [c](#d)', '/praktijkplein/')).toBe('<p><a href="/praktijkplein/over/#x">a</a> <a href="https://x.nl/">b</a> <a href="#d">c</a></p>\n');
  expect(await html('[a](/over/)', '/')).toBe('<p><a href="/over/">a</a></p>\n');
});

it('names footnotes in Dutch', async () => {
  const page = await html('a[^1]\n\n[^1]: b');
  expect(page).toContain('>Voetnoten</h2>');
  expect(page).toContain('aria-label="Terug naar verwijzing 1"');
});

it('sets Dutch quotes right', async () => {
  expect(await html(`'s-Hertogenbosch, foto's, 't Gooi, '99, "zo" en 'zo'.`)).toBe('<p>’s-Hertogenbosch, foto’s, ’t Gooi, ’99, “zo” en ‘zo’.</p>\n');
});

it('stops on what an entry may not hold', async () => {
  await expect(html('[x](javascript:alert(1))')).rejects.toThrow('javascript:');
});
