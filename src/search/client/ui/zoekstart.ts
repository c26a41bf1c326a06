// The results page costs nothing until somebody searches: a question in the address loads the rest.

const pagina = document.querySelector<HTMLElement>('zoek-pagina');
const vraagt = new URLSearchParams(location.search).get('q')?.trim();

if (pagina && vraagt) import('./zoekpagina.ts').catch(() => {
  const melding = pagina.querySelector('[data-deel="melding"]');
  if (melding) melding.textContent = 'Zoeken lukt nu niet. Probeer het later opnieuw, of kijk in de lijsten.';
});
else if (pagina) {
  for (const e of pagina.querySelectorAll<HTMLElement>('[data-zonder-script] > p')) e.hidden = true;
  for (const e of pagina.querySelectorAll<HTMLElement>('[data-deel="begin"]')) e.hidden = false;
}
