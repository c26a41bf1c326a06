// Every search box: Ctrl+K brings the focus here; suggestions load at the first letter.

const velden = () => [...document.querySelectorAll<HTMLInputElement>('form[data-zoekformulier] input[name="q"]')];

addEventListener('keydown', (e) => {
  if (e.key.toLowerCase() !== 'k' || !(e.ctrlKey || e.metaKey) || e.shiftKey || e.altKey) return;
  const veld = velden().findLast((v) => v.checkVisibility());
  if (!veld) return;
  e.preventDefault();
  veld.focus();
  veld.select();
});

for (const veld of velden()) {
  veld.addEventListener(
    'input',
    () => {
      // Without suggestions the box is still a search box.
      import('./suggesties.ts').then(({ maakCombobox }) => maakCombobox(veld)).catch(() => {});
    },
    { once: true },
  );
}
