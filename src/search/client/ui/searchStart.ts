// The results page costs nothing until somebody searches: a question loads the rest.

const page = document.querySelector<HTMLElement>('zoek-pagina');
const form = page?.querySelector<HTMLFormElement>('form[data-zoekformulier]');

function load(): void {
  import('./searchPage.ts').catch(() => {
    const notice = page?.querySelector('[data-deel="melding"]');
    if (notice) notice.textContent = 'Zoeken lukt nu niet. Probeer het later opnieuw, of kijk in de lijsten.';
    for (const e of page?.querySelectorAll<HTMLElement>('[data-deel="uitkomst"]') ?? []) e.hidden = false;
  });
}

/** The first question of a visitor: no new page is needed for it. */
function first(e: SubmitEvent): void {
  const asked = new FormData(e.target as HTMLFormElement).get('q')?.toString().trim();
  if (!asked) return;
  e.preventDefault();
  form?.removeEventListener('submit', first);
  history.pushState(null, '', `${location.pathname}?${new URLSearchParams({ q: asked })}`);
  load();
}

if (new URLSearchParams(location.search).get('q')?.trim()) load();
else if (page) {
  for (const e of page.querySelectorAll<HTMLElement>('[data-deel="zonder-script"]')) e.hidden = true;
  for (const e of page.querySelectorAll<HTMLElement>('[data-deel="begin"]')) e.hidden = false;
  form?.addEventListener('submit', first);
}
