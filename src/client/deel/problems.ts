// Shows what is wrong: at the field, and in a summary with links.
import type { FieldProblem } from '../../form/judge.ts';
import { make } from '../make.ts';

/** The field on the page that a problem is about, or the nearest around it. */
function fieldAt(form: Element, path: readonly string[]): HTMLElement | undefined {
  for (let n = path.length; n > 0; n -= 1) {
    const found = [...form.querySelectorAll<HTMLElement>('[data-pad]')].find((e) => e.dataset['pad'] === path.slice(0, n).join('.'));
    if (found) return found;
  }
  return undefined;
}

const inputOf = (field: HTMLElement): HTMLElement => (field.matches('fieldset') ? field : (field.querySelector<HTMLElement>('input, textarea, select') ?? field));

/** Takes the messages away of one field and what is below it, or of the whole form. */
export function clearProblems(within: Element): void {
  for (const p of within.querySelectorAll<HTMLElement>('p.fout')) [p.hidden, p.textContent] = [true, ''];
  for (const input of within.querySelectorAll('[aria-invalid]')) {
    input.removeAttribute('aria-invalid');
    describedBy(input, []);
  }
}

/** What describes an input: its own explanation, and the message when there is one. */
function describedBy(input: Element, messages: string[]): void {
  const ids = [...(document.getElementById(`${input.id}-uitleg`) ? [`${input.id}-uitleg`] : []), ...messages];
  if (ids.length > 0) input.setAttribute('aria-describedby', ids.join(' '));
  else input.removeAttribute('aria-describedby');
}

/** Shows problems at their fields. Returns for each where a link in the summary leads. */
export function showProblems(form: Element, problems: readonly FieldProblem[]): { problem: FieldProblem; doel: string }[] {
  const placed = problems.map((problem) => ({ problem, field: fieldAt(form, problem.path) ?? form.querySelector<HTMLElement>('[data-pad^="tekst"]') ?? undefined }));
  return placed.sort((a, b) => inOrder(a.field, b.field)).map(({ problem, field }) => {
    if (!field) return { problem, doel: '' };
    const line = field.querySelector<HTMLElement>(':scope > p.fout');
    const input = inputOf(field);
    if (line) {
      line.hidden = false;
      line.textContent = line.textContent === '' ? problem.message : `${line.textContent} ${problem.message}`;
      describedBy(input, [line.id]);
    }
    input.setAttribute('aria-invalid', 'true');
    return { problem, doel: input.id };
  });
}

/** As they stand on the page; what has no place last. */
function inOrder(a: Element | undefined, b: Element | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return a === b ? 0 : a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The summary above the form; it takes the focus. */
export function summarise(place: HTMLElement, found: ReturnType<typeof showProblems>): void {
  const links = found.map(({ problem, doel }) => {
    const text = problem.label && !problem.message.includes(problem.label) ? `${problem.label}: ${problem.message}` : problem.message;
    if (doel === '') return make('li', {}, text);
    const link = make('a', { href: `#${doel}` }, text);
    link.addEventListener('click', (e) => {
      e.preventDefault();
      goTo(doel);
    });
    return make('li', {}, link);
  });
  place.replaceChildren(make('h2', { class: 'kop3' }, found.length === 1 ? 'Er is nog één ding te doen' : `Er zijn nog ${found.length} dingen te doen`), make('ul', {}, ...links));
  place.hidden = false;
  place.focus();
  place.scrollIntoView({ block: 'start' });
}

/** Brings a field in sight, opening what it is hidden in, and puts the focus there. */
function goTo(id: string): void {
  const el = document.getElementById(id);
  for (let d = el?.closest('details'); d; d = d.parentElement?.closest('details')) d.open = true;
  el?.focus();
}
