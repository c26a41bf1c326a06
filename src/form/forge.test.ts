import { describe, expect, it } from 'vitest';
import { forgePage, URL_LIMIT, type Repository } from './forge.ts';

const at = (repository: string, forge: Repository['forge'] = ''): Repository => ({ repository, tak: 'main', forge });
const file = { collectie: 'praktijken', id: 'proef-in-oss', vorm: 'mdx', text: '---\ntitel: Proef & zo\n---\n' } as const;

describe('a new file', () => {
  it.each([
    [at('https://github.com/org/plein'), 'GitHub', 'https://github.com/org/plein/new/main/src/content/praktijken?filename=proef-in-oss.mdx&value=---%0Atitel%3A+Proef+%26+zo%0A---%0A'],
    [at('https://codeberg.org/org/plein'), 'Forgejo', 'https://codeberg.org/org/plein/_new/main/src/content/praktijken?filename=proef-in-oss.mdx&value=---%0Atitel%3A+Proef+%26+zo%0A---%0A'],
    [at('https://gitlab.com/org/plein'), 'GitLab', 'https://gitlab.com/org/plein/-/new/main/src/content/praktijken?file_name=proef-in-oss.mdx'],
    [at('https://code.gemeente.example/org/plein', 'gitlab'), 'GitLab', 'https://code.gemeente.example/org/plein/-/new/main/src/content/praktijken?file_name=proef-in-oss.mdx'],
  ])('%o', (repo, naam, url) => expect(forgePage(repo, file, false)).toEqual({ name: naam, url, filled: naam !== 'GitLab', tooLong: false }));

  it('that is too long for an address comes without its text, and says so', () => {
    const page = forgePage(at('https://github.com/org/plein'), { ...file, text: 'x'.repeat(URL_LIMIT) }, false);
    expect(page).toEqual({ name: 'GitHub', url: 'https://github.com/org/plein/new/main/src/content/praktijken?filename=proef-in-oss.mdx', filled: false, tooLong: true });
  });

  it('just fits, or just not', () => {
    const repo = at('https://github.com/org/plein');
    const bare = forgePage(repo, { ...file, text: '' }, false)!.url.length;
    expect(forgePage(repo, { ...file, text: 'x'.repeat(URL_LIMIT - bare - 1) }, false)?.filled).toBe(true);
    expect(forgePage(repo, { ...file, text: 'x'.repeat(URL_LIMIT - bare) }, false)?.tooLong).toBe(true);
  });
});

it('a file that is there is changed, and its text is copied', () => {
  expect(forgePage(at('https://codeberg.org/org/plein'), file, true)).toEqual({ name: 'Forgejo', url: 'https://codeberg.org/org/plein/_edit/main/src/content/praktijken/proef-in-oss.mdx', filled: false, tooLong: false });
});

it('without a repository there is no page', () => expect(forgePage(at(''), file, false)).toBeUndefined());
