import { expect, test } from 'vitest';
import { citation } from './cite.ts';

test('a reference names who, what, where, when and the address', () => {
  expect(citation({ titel: 'De proef', redactie: 'Redactie Praktijkplein', herzien: '2026-11-03' }, 'Praktijkplein', 'https://x.example/praktijken/a/')).toBe(
    'Redactie Praktijkplein. ‘De proef’. Praktijkplein, herzien op 3 november 2026. https://x.example/praktijken/a/',
  );
});
