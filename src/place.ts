// Where the site lives: its address and the path below it, from the environment.

/**
 * Reads SITE_URL and BASE_PATH.
 * @returns `site`, an origin without slash at the end, and `base`, a path with a slash at both ends.
 * @throws with a Dutch message when either is badly formed.
 */
export function place(env: { SITE_URL?: string; BASE_PATH?: string }): { site: string; base: string } {
  const site = env.SITE_URL || 'https://praktijkplein.example';
  let url: URL;
  try {
    url = new URL(site);
  } catch {
    throw new Error(`SITE_URL is geen webadres: "${site}". Schrijf bijvoorbeeld https://voorbeeld.nl`);
  }
  if (!/^https?:$/.test(url.protocol) || url.pathname !== '/')
    throw new Error(`SITE_URL moet met http:// of https:// beginnen en heeft geen pad: "${site}". Zet het pad in BASE_PATH.`);
  const base = `/${(env.BASE_PATH || '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (!/^\/([a-z0-9._~-]+\/)*$/i.test(base))
    throw new Error(`BASE_PATH is geen pad: "${env.BASE_PATH}". Schrijf bijvoorbeeld /praktijkplein/`);
  return { site: url.origin, base };
}
