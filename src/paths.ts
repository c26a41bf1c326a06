// The address of every page, base path included.

const base: string = import.meta.env?.BASE_URL ?? '/';

/**
 * Address of a page or file on this site.
 * @param parts path parts, as ('praktijken', 'tilburg-matchingsunit'); none for the home page.
 * @returns the path with base, and a slash at its end unless the last part has a file ending.
 */
export function path(...parts: string[]): string {
  const joined = parts.filter(Boolean).join('/');
  const root = base.endsWith('/') ? base : `${base}/`;
  if (!joined) return root;
  return /\.[a-z0-9]+$/i.test(joined) ? root + joined : `${root}${joined}/`;
}

/**
 * Address of the form where a visitor mends an entry.
 * @param soort kind of entry, as the form calls it.
 * @param id its id; for a term with its list.
 */
export function mend(soort: string, id: string): string {
  return `${path('deel-uw-praktijk')}?${new URLSearchParams({ soort, id }).toString().replaceAll('%2F', '/')}`;
}

/** What a visitor can add: a step of learning, an answer, a question, or a practice. */
export type Contribution = 'uitwisseling' | 'antwoord' | 'leervraag' | 'praktijk';

/**
 * Address of the form where a visitor adds something, opened on that kind.
 * @param what the kind of contribution.
 * @param about ids of the practice and the region that it is about, and the kind of exchange.
 */
export function contribute(what: Contribution, about: { praktijk?: string; regio?: string; stap?: string } = {}): string {
  return `${path('deel-uw-praktijk')}?${new URLSearchParams({ soort: what, ...about }).toString()}`;
}
