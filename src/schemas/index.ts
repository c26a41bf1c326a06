// Every collection: its name, its form on disk and its schema.
import { begrip } from './begrip.ts';
import { bron } from './bron.ts';
import { cijfer } from './cijfer.ts';
import { leervraag } from './leervraag.ts';
import { pagina } from './pagina.ts';
import { praktijk } from './praktijk.ts';
import { regio } from './regio.ts';
import { succesfactor } from './succesfactor.ts';
import { term } from './term.ts';
import { thema } from './thema.ts';
import { uitwisseling } from './uitwisseling.ts';
import { verhaal } from './verhaal.ts';
import { werkwijze } from './werkwijze.ts';

/** The collections, each in the folder of its name below src/content. `vorm`: mdx is frontmatter and prose, yaml is data alone. */
export const collecties = {
  praktijken: { vorm: 'mdx', schema: praktijk },
  succesfactoren: { vorm: 'mdx', schema: succesfactor },
  themas: { vorm: 'mdx', schema: thema },
  werkwijzen: { vorm: 'mdx', schema: werkwijze },
  verhalen: { vorm: 'mdx', schema: verhaal },
  leervragen: { vorm: 'mdx', schema: leervraag },
  paginas: { vorm: 'mdx', schema: pagina },
  regios: { vorm: 'yaml', schema: regio },
  uitwisselingen: { vorm: 'yaml', schema: uitwisseling },
  begrippen: { vorm: 'yaml', schema: begrip },
  bronnen: { vorm: 'yaml', schema: bron },
  cijfers: { vorm: 'yaml', schema: cijfer },
  termen: { vorm: 'yaml', schema: term },
} as const;

export type Collectie = keyof typeof collecties;
