import { expect, test } from 'vitest';
import { eenCatalogus, eenPraktijk } from '../fixtures.ts';
import { askMail, vragenView } from './vragen.ts';

const bezoek = (contact: string) => ({ mogelijk: 'ja', contact }) as const;

test('the mail goes to the functional mailbox where a visit is possible, with the questions in it', () => {
  const mail = askMail(eenPraktijk('a', { titel: 'De proef', bezoek: bezoek('werk@gemeente.example') }), ['Wat kostte het?'], 'https://x.example/a/', 'Praktijkplein');
  const url = new URL(mail);
  expect(url.pathname).toBe('werk@gemeente.example');
  expect(url.searchParams.get('subject')).toBe('Vragen over ‘De proef’');
  expect(url.searchParams.get('body')).toContain('1. Wat kostte het?');
});

test.each([[{}], [{ bezoek: { mogelijk: 'nee' } as const }], [{ bezoek: bezoek('https://gemeente.example/bezoek') }], [{ bezoek: bezoek('het secretariaat') }]])('elsewhere the sender fills in to whom: %j', (data) => {
  expect(new URL(askMail(eenPraktijk('a', data), [], 'https://x.example/', 'P')).pathname).toBe('');
});

test('the list numbers its questions through the groups', () => {
  const view = vragenView(eenPraktijk('a', { gemeenten: ['Oss'] }), 'https://x.example/a/', 'P', eenCatalogus());
  expect(view).toMatchObject({ plaats: 'Oss', periode: 'vanaf 2003', stand: 'liep in 2004', contact: undefined });
  expect(view.groepen.reduce((n, g) => (expect(g.vanaf).toBe(n), n + g.vragen.length), 1) - 1).toBe(view.aantal);
});
