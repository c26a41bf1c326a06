// Suggestions under a search box, by the combobox pattern of the ARIA practices. Enter without
// a chosen suggestion is always the plain search.
import { counted } from '../../../numbers.ts';
import { loadLanguage, loadTitles } from '../load.ts';
import { type Suggestion, suggest } from '../suggest.ts';
import { el } from './build.ts';

const REST = 120;

/** Turns a search box into a combobox. */
export function makeCombobox(field: HTMLInputElement): void {
  const list = el('ul', '', { id: `${field.id}-voorstellen`, className: 'voorstellen', hidden: true, ariaLabel: 'Voorstellen' });
  list.setAttribute('role', 'listbox');
  const voice = el('p', '', { className: 'onzichtbaar' });
  voice.setAttribute('role', 'status');
  field.form?.append(list, voice);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  const base = new URL(field.form?.action ?? '/', location.href).pathname.replace(/zoeken\/$/, '');
  let options: Suggestion[] = [];
  let chosen = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was asked for: what comes of an older one is no longer wanted. */
  let turn = 0;

  const choose = (n: number) => {
    chosen = n;
    [...list.children].forEach((k, i) => k.setAttribute('aria-selected', String(i === n)));
    if (n < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${list.id}-${n}`);
    list.children[n]?.scrollIntoView({ block: 'nearest' });
  };
  const open = (on: boolean) => {
    list.hidden = !on;
    field.setAttribute('aria-expanded', String(on));
    if (!on) choose(-1);
  };
  /** Suggestions still under way would redraw the list under the visitor's hand. */
  const settle = () => {
    clearTimeout(timer);
    turn += 1;
  };
  const dismiss = () => {
    settle();
    open(false);
  };
  const follow = (v: Suggestion | undefined) => v && location.assign(`${base}${v.page}/`);
  const refresh = async () => {
    const mine = ++turn;
    const [language, titles] = await Promise.all([loadLanguage(), loadTitles()]);
    if (mine !== turn) return;
    options = suggest(field.value, language, titles);
    list.replaceChildren(
      ...options.map((v, i) => {
        const item = el('li', [el('span', v.naam), el('span', v.note, { className: 'bij' })], { id: `${list.id}-${i}` });
        item.setAttribute('role', 'option');
        item.addEventListener('mousedown', (e) => e.preventDefault());
        item.addEventListener('click', () => follow(v));
        return item;
      }),
    );
    open(options.length > 0 && document.activeElement === field);
    voice.textContent = options.length > 0 ? counted(options.length, 'voorstel') : '';
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh().catch(() => open(false)), REST);
  });
  field.addEventListener('keydown', (e) => {
    if (e.key === 'Escape' && !list.hidden) {
      e.preventDefault();
      dismiss();
    } else if ((e.key === 'ArrowDown' || e.key === 'ArrowUp') && options.length > 0) {
      e.preventDefault();
      settle();
      const step = e.key === 'ArrowDown' ? 1 : -1;
      if (list.hidden) open(true);
      choose(chosen + step >= options.length ? -1 : chosen + step < -1 ? options.length - 1 : chosen + step);
    } else if (e.key === 'Enter' && chosen >= 0) {
      e.preventDefault();
      follow(options[chosen]);
    }
  });
  field.addEventListener('blur', dismiss);
  field.form?.addEventListener('submit', dismiss);
  open(false);
  void refresh().catch(() => open(false));
}
