import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collecties } from './schemas/index.ts';

const load = <N extends keyof typeof collecties>(naam: N) =>
  defineCollection({
    loader: glob({ pattern: `**/*.${collecties[naam].vorm}`, base: `./src/content/${naam}` }),
    schema: collecties[naam].schema as (typeof collecties)[N]['schema'],
  });

export const collections = {
  praktijken: load('praktijken'),
  succesfactoren: load('succesfactoren'),
  themas: load('themas'),
  werkwijzen: load('werkwijzen'),
  verhalen: load('verhalen'),
  leervragen: load('leervragen'),
  paginas: load('paginas'),
  regios: load('regios'),
  uitwisselingen: load('uitwisselingen'),
  begrippen: load('begrippen'),
  bronnen: load('bronnen'),
  cijfers: load('cijfers'),
  termen: load('termen'),
};
