// The picture that a link to this page brings along when somebody shares it.
import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue, pagesOf } from '../../catalogue/load.ts';
import { praktijkSocial, type SocialCard } from '../../catalogue/social.ts';
import { socialPng } from '../../drawing/social/response.ts';
import { site } from '../../site.ts';

export const getStaticPaths = (() => pagesOf('praktijken').map((item) => ({ params: { id: item.id }, props: { card: praktijkSocial(item, catalogue) } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: SocialCard }> = ({ props: { card } }) => socialPng(card, site.naam);
