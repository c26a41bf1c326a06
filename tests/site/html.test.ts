import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { pagesIn } from './pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'doctype-style': 'off', // Astro writes <!DOCTYPE html>; HTML knows no case here
    'void-style': 'off', // how a void element is closed is Astro's choice and means nothing to a browser
    'no-trailing-whitespace': 'off', // white space of our templates, no matter of validity
    'long-title': 'off', // the title of an entry is as long as its name is; search engines cut it themselves
    'no-inline-style': 'error',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }], // a group of checkboxes shares its name
    'require-sri': 'off', // every file comes from this site
  },
});

// The base path changes addresses alone, so one of the two builds tells all
test('every page is valid HTML', async () => {
  const problems: string[] = [];
  for (const page of pagesIn(inject('sites')[0]!.folder)) {
    const report = await validator.validateString(page.html, page.path);
    problems.push(...report.results.flatMap((r) => r.messages.map((m) => `${page.path}:${m.line}:${m.column} ${m.ruleId}: ${m.message} (${m.selector ?? ''})`)));
  }
  expect(problems).toEqual([]);
});
