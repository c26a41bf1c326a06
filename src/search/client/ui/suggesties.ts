// Suggestions under a search box, by the combobox pattern of the ARIA practices. Enter without
// a chosen suggestion is always the plain search.
import { laadTaal, laadTitels } from '../laad.ts';
import { type Voorstel, voorstellen } from '../voorstellen.ts';
import { el } from './bouw.ts';

const RUST = 120;

/** Turns a search box into a combobox. */
export function maakCombobox(veld: HTMLInputElement): void {
  const lijst = el('ul', '', { id: `${veld.id}-voorstellen`, className: 'voorstellen', hidden: true, ariaLabel: 'Voorstellen' });
  lijst.setAttribute('role', 'listbox');
  const stem = el('p', '', { className: 'onzichtbaar' });
  stem.setAttribute('role', 'status');
  veld.form?.append(lijst, stem);
  veld.setAttribute('role', 'combobox');
  veld.setAttribute('aria-autocomplete', 'list');
  veld.setAttribute('aria-controls', lijst.id);
  const basis = new URL(veld.form?.action ?? '/', location.href).pathname.replace(/zoeken\/$/, '');
  let opties: Voorstel[] = [];
  let gekozen = -1;
  let wacht: ReturnType<typeof setTimeout> | undefined;

  const kies = (n: number) => {
    gekozen = n;
    [...lijst.children].forEach((k, i) => k.setAttribute('aria-selected', String(i === n)));
    if (n < 0) veld.removeAttribute('aria-activedescendant');
    else veld.setAttribute('aria-activedescendant', `${lijst.id}-${n}`);
    lijst.children[n]?.scrollIntoView({ block: 'nearest' });
  };
  const open = (aan: boolean) => {
    lijst.hidden = !aan;
    veld.setAttribute('aria-expanded', String(aan));
    if (!aan) kies(-1);
  };
  const ga = (v: Voorstel | undefined) => v && location.assign(`${basis}${v.pagina}/`);
  const toon = async () => {
    const [taal, titels] = await Promise.all([laadTaal(), laadTitels()]);
    opties = voorstellen(veld.value, taal, titels);
    lijst.replaceChildren(
      ...opties.map((v, i) => {
        const item = el('li', [el('span', v.naam), el('span', v.bij, { className: 'bij' })], { id: `${lijst.id}-${i}` });
        item.setAttribute('role', 'option');
        item.addEventListener('mousedown', (e) => e.preventDefault());
        item.addEventListener('click', () => ga(v));
        return item;
      }),
    );
    open(opties.length > 0 && document.activeElement === veld);
    stem.textContent = opties.length > 0 ? `${opties.length} ${opties.length === 1 ? 'voorstel' : 'voorstellen'}` : '';
  };

  veld.addEventListener('input', () => {
    clearTimeout(wacht);
    wacht = setTimeout(() => void toon().catch(() => open(false)), RUST);
  });
  veld.addEventListener('keydown', (e) => {
    if (e.key === 'Escape' && !lijst.hidden) {
      e.preventDefault();
      open(false);
    } else if ((e.key === 'ArrowDown' || e.key === 'ArrowUp') && opties.length > 0) {
      e.preventDefault();
      const stap = e.key === 'ArrowDown' ? 1 : -1;
      if (lijst.hidden) open(true);
      kies(gekozen + stap >= opties.length ? -1 : gekozen + stap < -1 ? opties.length - 1 : gekozen + stap);
    } else if (e.key === 'Enter' && gekozen >= 0) {
      e.preventDefault();
      ga(opties[gekozen]);
    }
  });
  veld.addEventListener('blur', () => open(false));
  veld.form?.addEventListener('submit', () => open(false));
  open(false);
  void toon().catch(() => open(false));
}
