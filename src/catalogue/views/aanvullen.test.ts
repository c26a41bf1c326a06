import { expect, test } from 'vitest';
import { eenCatalogus, eenPraktijk, eenRegio } from '../fixtures.ts';
import { questionsFor } from '../questions.ts';
import { aanvullenView } from './aanvullen.ts';

const c = eenCatalogus({ regios: [eenRegio('twente', { naam: 'Twente' })] });

test('the form gets the very questions of the page', () => {
  const item = eenPraktijk('a', { kosten: '€ 5.' });
  expect(aanvullenView(item, c).vragen).toEqual(questionsFor(item, c).map((v) => v.vraag));
  expect(aanvullenView(item, c).vragen).toContain('Wie betaalde het, en uit welk geld?');
});

test.each([
  [{ gemeenten: ['Heiloo'], regios: ['twente'] }, { naam: 'gemeente Heiloo', regio: 'twente' }],
  [{ gemeenten: ['Deventer', 'Bathmen'] }, { naam: 'gemeenten Deventer en Bathmen' }],
  [{ regios: ['twente'] }, { naam: 'regio Twente', regio: 'twente' }],
  [{ titel: 'Het UAF' }, { naam: 'het UAF' }],
])('the party that others learn from: %j', (data, partij) => {
  expect(aanvullenView(eenPraktijk('a', data), c).partij).toEqual(partij);
});
