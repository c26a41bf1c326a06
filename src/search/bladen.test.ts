import { expect, it } from 'vitest';
import { leesBladen, schrijfBladen } from './bladen.ts';

const paginas = [
  { id: 'unknown_aa', maat: { titel: 1, kern: 1, samenvatting: 30, woorden: 388 }, zoek: { soort: 'praktijk', collectie: 'praktijken', id: 'veghel', titel: 'Veghel', jaar: '1999', niveau: 'beschrijving', themas: ['matching'], regios: ['noordoost-brabant'] } },
  { id: 'unknown_bb', maat: { titel: 1, kern: 1, samenvatting: 0, woorden: 20 }, zoek: { soort: 'begrip', collectie: 'begrippen', id: 'wwb', titel: 'WWB' } },
];

it('leest terug wat geschreven is', () => {
  const bladen = leesBladen(schrijfBladen(paginas));
  expect(bladen.get('unknown_aa')).toEqual({ id: 'unknown_aa', jaar: 1999, pagina: '', maat: { titel: 1, kern: 1, samenvatting: 30, woorden: 400 }, waarden: { soort: ['praktijk'], thema: ['matching'], regio: ['noordoost-brabant'], doelgroep: [], niveau: ['beschrijving'] } });
  expect(bladen.get('unknown_bb')).toMatchObject({ jaar: 0, pagina: 'begrippen/wwb', waarden: { soort: ['begrip'], niveau: [] } });
});
