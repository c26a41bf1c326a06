// The picture for sharing as the answer of an endpoint, in the colours of the site.
import type { SocialCard } from '../../catalogue/social.ts';
import css from '../../styles/tokens.css?raw';
import { pngOf } from './png.ts';
import { socialSvg } from './card.ts';
import { readPalette } from './tokens.ts';

const palette = readPalette(css);

/** The PNG of a card, 1200 x 630. */
export async function socialPng(card: SocialCard, siteName: string): Promise<Response> {
  const png = await pngOf(socialSvg(card, siteName, palette));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
