// The visitor's own situation travels from page to page in the address.
import { withVersion } from '../catalogue/addressState.ts';
import { isEmptyProfile, profileKey, PROFILE_FIELDS, writeProfile, type OwnProfile } from '../catalogue/fit.ts';

const PRAKTIJK = /\/praktijken\/([a-z0-9-]+\/)?$/;

/** Puts the situation into the links to practices, and to their list, within an element; an empty one is taken out. */
export function carryProfile(within: ParentNode, profile: OwnProfile): void {
  const own = isEmptyProfile(profile) ? [] : writeProfile(profile);
  for (const link of within.querySelectorAll<HTMLAnchorElement>('a[href*="/praktijken/"]')) {
    if (!PRAKTIJK.test(link.pathname) || link.origin !== location.origin) continue;
    const params = new URLSearchParams(link.search);
    for (const key of ['v', 'sorteer', ...PROFILE_FIELDS.map(profileKey)]) params.delete(key);
    for (const [key, value] of own) params.set(key, value);
    // The list then opens with what fits best
    if (own.length > 0 && !PRAKTIJK.exec(link.pathname)?.[1]) params.set('sorteer', 'past');
    const query = withVersion(params).toString();
    // By its path: on paper an address with a host is written out
    link.setAttribute('href', `${link.pathname}${query ? `?${query}` : ''}${link.hash}`);
  }
}
