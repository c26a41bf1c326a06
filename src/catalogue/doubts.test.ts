import { expect, test } from 'vitest';
import { isPartlyUnknown, knownPart, questionsIn } from './doubts.ts';

test.each([
  ['Hoe lang mensen hun werk hielden, is onbekend.', ['Weet u hoe lang mensen hun werk hielden?']],
  ['Hoeveel mensen na het halve jaar uitzendwerk een contract kregen, vertelt de bron niet.', ['Weet u hoeveel mensen na het halve jaar uitzendwerk een contract kregen?']],
  ['De cijfers gaan over minder dan een jaar. Of mensen hun werk hielden, is onbekend.', ['Weet u of mensen hun werk hielden?']],
  ['Bij een aantal mensen stopte de uitkering; hoeveel dat er waren, staat er niet.', ['Bij een aantal mensen stopte de uitkering. Weet u hoeveel dat er waren?']],
  ['Hoe vaak de avonden waren en hoeveel mensen er kwamen, staat niet in de bron.', ['Weet u hoe vaak de avonden waren en hoeveel mensen er kwamen?']],
  // Doubts about the source, and sentences that ask nothing
  ['Waarom het bij Hengelo staat, legt de bron niet uit.', []],
  ['De titel noemt het een workshop, de tekst een project. Of dat hetzelfde is, staat er niet.', []],
  ['Of dat de hele provincie was, is onbekend.', []],
  ['Sligro koos de deelnemers zelf en stelde strenge eisen. Dat kleurt het resultaat.', []],
])('%s', (caution, questions) => {
  expect(questionsIn(caution)).toEqual(questions);
});

test('what is known of a text is kept, what is not falls away', () => {
  expect(knownPart('Veel geld voor de gemeente, zegt de bron; bedragen onbekend.')).toBe('Veel geld voor de gemeente, zegt de bron.');
  expect(knownPart('Een cursusleider en twee begeleiders. Uren onbekend.')).toBe('Een cursusleider en twee begeleiders.');
  expect(knownPart('Uren onbekend.')).toBe('');
  expect(isPartlyUnknown('onbekend')).toBe(false);
  expect(isPartlyUnknown('De gemeente betaalde; uit welk budget is onbekend.')).toBe(true);
  expect(isPartlyUnknown('De gemeente betaalde alles.')).toBe(false);
});
