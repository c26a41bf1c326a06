// Four regions of different size and place, one without practices: for the tests of what regions share.
import { eenCatalogus, eenPraktijk, eenRegio, eenTerm, eenThema } from './fixtures.ts';

const towns = (n: number) => Array.from({ length: n }, (_, i) => `Plaats ${i + 1}`);
export const [noord, zuid, west, leeg] = [
  eenRegio('noord', { gemeenten: towns(10), provincies: ['Drenthe'] }),
  eenRegio('zuid', { gemeenten: towns(8), provincies: ['Zeeland'] }),
  eenRegio('west', { gemeenten: towns(3), provincies: ['Utrecht'] }),
  eenRegio('leeg', { gemeenten: towns(10), provincies: ['Zeeland'] }),
] as const;
const termen = [eenTerm('doelgroepen', 'jongeren', 'Jongeren'), eenTerm('doelgroepen', 'bijstand', 'Mensen in de bijstand'), eenTerm('sectoren', 'bouw', 'Bouw')];
export const praktijken = [
  eenPraktijk('a', { regios: ['noord'], doelgroepen: ['jongeren', 'bijstand'], sectoren: ['bouw'], themas: ['matching'] }),
  eenPraktijk('b', { regios: ['zuid'], doelgroepen: ['bijstand'], themas: ['matching'] }),
  eenPraktijk('c', { regios: ['west'], doelgroepen: ['jongeren', 'bijstand'], sectoren: ['bouw'], schaal: 'regio' }),
];
export const c = eenCatalogus({ regios: [noord, zuid, west, leeg], termen, praktijken, themas: [eenThema('matching', 1)] });
