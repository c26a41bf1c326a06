import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { collecties as c, type Collectie } from './schemas/index.ts';

const files = (collection: Collectie) => glob({ pattern: `**/*.${c[collection].vorm}`, base: `./src/content/${collection}` });

export const collections = {
  praktijken: defineCollection({ loader: files('praktijken'), schema: c.praktijken.schema }),
  succesfactoren: defineCollection({ loader: files('succesfactoren'), schema: c.succesfactoren.schema }),
  themas: defineCollection({ loader: files('themas'), schema: c.themas.schema }),
  werkwijzen: defineCollection({ loader: files('werkwijzen'), schema: c.werkwijzen.schema }),
  verhalen: defineCollection({ loader: files('verhalen'), schema: c.verhalen.schema }),
  leervragen: defineCollection({ loader: files('leervragen'), schema: c.leervragen.schema }),
  paginas: defineCollection({ loader: files('paginas'), schema: c.paginas.schema }),
  regios: defineCollection({ loader: files('regios'), schema: c.regios.schema }),
  uitwisselingen: defineCollection({ loader: files('uitwisselingen'), schema: c.uitwisselingen.schema }),
  begrippen: defineCollection({ loader: files('begrippen'), schema: c.begrippen.schema }),
  bronnen: defineCollection({ loader: files('bronnen'), schema: c.bronnen.schema }),
  cijfers: defineCollection({ loader: files('cijfers'), schema: c.cijfers.schema }),
  termen: defineCollection({ loader: files('termen'), schema: c.termen.schema }),
};
