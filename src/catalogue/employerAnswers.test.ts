import { expect, test } from 'vitest';
import { answersOf, EMPLOYER_QUESTIONS } from './employerAnswers.ts';
import { eenVerhaal } from './fixtures.ts';

test('answers in the order of an employer; what is not told says so, and what to do', () => {
  const answers = answersOf(eenVerhaal('v', { watKreegU: 'Zeven mensen.', watDeedU: 'Begeleiden.' }).data);
  expect(answers.map((a) => a.vraag)).toEqual(EMPLOYER_QUESTIONS.slice(0, 5));
  expect(answers[0]?.antwoorden).toEqual([{ tekst: 'Zeven mensen.', onbekend: false }]);
  expect(answers[1]?.antwoorden).toEqual([{ tekst: 'Begeleiden.', onbekend: false }, { tekst: 'Hoeveel uur dat kostte, vertelt de bron niet. Vraag het vooraf.', onbekend: true }]);
  expect(answers[2]?.antwoorden).toEqual([{ tekst: 'Dat vertelt de bron niet. Vraag het vooraf.', onbekend: true }]);
});
