// Every list of entries gets the button that collects them. It is made here and not in the pages:
// without script there is nothing to collect with, and a long list stays light.
import { entryAt } from '../../catalogue/selection.ts';
import { make } from '../make.ts';

const ROWS = 'main :is(.regels > li, [data-verzamel] > *, zoek-pagina ol > li)';

// What the row is about; a link inside its text is about something else
const OWN_LINK = ':scope > a[href], :scope > :is(h2, h3, h4, dt, th) > a[href], :scope > .kortje h3 > a[href]';

function offer(row: HTMLElement): void {
  if (row.querySelector('kies-knop')) return;
  const link = row.querySelector<HTMLAnchorElement>(OWN_LINK);
  const chosen = link && link.origin === location.origin ? entryAt(link.pathname) : undefined;
  if (!link || !chosen || link.pathname === location.pathname) return;
  const titel = link.textContent?.trim() ?? '';
  const button = make('button', { type: 'button', class: 'kies', 'data-kort': '', 'aria-pressed': 'false' }, make('span', { 'data-label': '' }, 'Bewaar'), make('span', { class: 'onzichtbaar' }, ` in mijn selectie: ${titel}`));
  const pick = make('kies-knop' as 'div', { 'data-soort': chosen.soort, 'data-id': chosen.id, class: 'niet-afdrukken' }, button);
  const inLine = link.closest('th, dt');
  if (inLine) return link.after(pick);
  const holder = row.querySelector(':scope > .kortje') ?? row;
  holder.classList.add('verzamelbaar');
  holder.append(pick);
}

const offerAll = () => document.querySelectorAll<HTMLElement>(ROWS).forEach(offer);

offerAll();
// Results of a search come later
const results = document.querySelector('zoek-pagina');
if (results) new MutationObserver(offerAll).observe(results, { childList: true, subtree: true });
