// The entries as the pages see them, for rules that ask what a page will show.
import type { Catalogue } from '../catalogue/types.ts';
import type { Lijst } from '../schemas/term.ts';
import type { Corpus } from './corpus.ts';

/** Every entry that fits its schema, drafts and archived ones included. */
export function catalogueOf(corpus: Corpus): Catalogue {
  const termen = corpus.of('termen').map(({ id, data }) => ({ id: id.split('/')[1] ?? id, lijst: id.split('/')[0] as Lijst, data }));
  return {
    praktijken: corpus.of('praktijken'),
    succesfactoren: corpus.of('succesfactoren'),
    themas: corpus.of('themas'),
    werkwijzen: corpus.of('werkwijzen'),
    verhalen: corpus.of('verhalen'),
    leervragen: corpus.of('leervragen'),
    paginas: corpus.of('paginas'),
    regios: corpus.of('regios'),
    uitwisselingen: corpus.of('uitwisselingen'),
    begrippen: corpus.of('begrippen'),
    bronnen: corpus.of('bronnen'),
    cijfers: corpus.of('cijfers'),
    termen,
  };
}
