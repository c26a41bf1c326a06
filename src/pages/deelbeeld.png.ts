// The picture that a link to any other page brings along when somebody shares it.
import type { APIRoute } from 'astro';
import { siteSocial } from '../catalogue/social.ts';
import { socialPng } from '../drawing/social/response.ts';
import { site } from '../site.ts';

export const GET: APIRoute = () => socialPng(siteSocial(site.naam, site.belofte), site.naam);
