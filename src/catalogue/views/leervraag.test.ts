import { expect, test } from 'vitest';
import { eenCatalogus, eenLeervraag } from '../fixtures.ts';
import { leervraagGroups, leervraagView } from './leervraag.ts';

const opgave = { opgave: 'gemeente A', datum: '2026-10' };
const open = eenLeervraag('open', { stand: 'open', gesteld: '2026-10', tot: '2027-06', bron: opgave, vrager: { naam: 'gemeente A', contact: 'werk@a.example' } });
const oud = eenLeervraag('oud', { gesteld: '2004', stand: 'beantwoord' });
const c = eenCatalogus({ leervragen: [oud, open] });
const ids = (list: { id: string }[]) => list.map((l) => l.id);

test('open questions stand apart; those of before are kept and marked', () => {
  const now = leervraagGroups(c, '2026-11-22');
  expect([ids(now.open), ids(now.vroeger)]).toEqual([['open'], ['oud']]);
  expect(now.vroeger[0]?.stand).toBe('De vraag is beantwoord.');
});

test('an open question lapses after its last day', () => {
  const later = leervraagGroups(c, '2027-07-01');
  expect(ids(later.vroeger)).toEqual(['open', 'oud']);
  expect(later.vroeger[0]?.stand).toBe('De vraag is verlopen.');
});

test('a mail to form a group only where a mailbox is known', () => {
  expect(leervraagView(open, 'https://x.example/', c, '2026-11-22').groepsmail).toMatch(/^mailto:werk@a\.example\?subject=Intervisiegroep%3A%20open%3F&body=/);
  expect(leervraagView(oud, 'https://x.example/', c, '2026-11-22').groepsmail).toBeUndefined();
});
