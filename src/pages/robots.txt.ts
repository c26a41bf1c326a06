import type { APIRoute } from 'astro';
import { path } from '../paths.ts';

export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(path('sitemap.xml'), site).href}\n`);
