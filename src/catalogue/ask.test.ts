import { describe, expect, test } from 'vitest';
import { contactFrom, contactOf, mailto, questionMail } from './ask.ts';

describe('whom to ask', () => {
  test('a mailbox, a page or words', () => {
    expect(contactFrom('werk@gemeente.example')).toEqual({ soort: 'mail', waarde: 'werk@gemeente.example' });
    expect(contactFrom('https://www.gemeente.example/bezoek')).toEqual({ soort: 'pagina', waarde: 'https://www.gemeente.example/bezoek' });
    expect(contactFrom('de balie van het Werkplein')).toEqual({ soort: 'tekst', waarde: 'de balie van het Werkplein' });
  });

  test.each(['a@b', 'a@b.nl?cc=x@kwaad.nl', 'a@b.nl,c@d.nl', 'javascript:alert(1)', 'data:text/html,x', 'https://overheid.nl@kwaad.nl', 'https://', '//kwaad.nl', 'mailto:a@b.nl', '<a@b.nl>', 'a@b.nl%0Abcc:x', ''])('%s is only words', (text) => {
    expect(contactFrom(text).soort).toBe('tekst');
  });

  test('only where a visit is possible', () => {
    expect(contactOf({ bezoek: { mogelijk: 'ja', contact: 'werk@gemeente.example' } })).toEqual({ soort: 'mail', waarde: 'werk@gemeente.example' });
    expect(contactOf({ bezoek: { mogelijk: 'onbekend', contact: 'werk@gemeente.example' } })).toBeUndefined();
    expect(contactOf({ bezoek: { mogelijk: 'nee' } })).toBeUndefined();
  });
});

test('a mail keeps its signs and its lines', () => {
  expect(mailto(['werk@gemeente.example'], 'Vragen & meer', 'een\ntwee?')).toBe('mailto:werk@gemeente.example?subject=Vragen%20%26%20meer&body=een%0D%0Atwee%3F');
  expect(mailto([], 'x', 'y')).toBe('mailto:?subject=x&body=y');
});

test('the mail asks what the page asks', () => {
  const { subject, body } = questionMail('Werk', ['Wie?', 'Wat?'], 'https://x.example/p/', 'Plein');
  expect(subject).toBe('Vragen over ‘Werk’');
  expect(body).toContain('‘Werk’:\nhttps://x.example/p/\n');
  expect(body).toContain('\n1. Wie?\n2. Wat?\n');
});
