// Every search box: Ctrl+K brings the focus here; suggestions load at the first letter.

const fields = () => [...document.querySelectorAll<HTMLInputElement>('form[data-zoekformulier] input[name="q"]')];

addEventListener('keydown', (e) => {
  if (e.key.toLowerCase() !== 'k' || !(e.ctrlKey || e.metaKey) || e.shiftKey || e.altKey) return;
  const field = fields().findLast((v) => v.checkVisibility());
  if (!field) return;
  e.preventDefault();
  field.focus();
  field.select();
});

for (const field of fields()) {
  field.addEventListener(
    'input',
    () => {
      // Without suggestions the box is still a search box.
      import('./combobox.ts').then(({ makeCombobox }) => makeCombobox(field)).catch(() => {});
    },
    { once: true },
  );
}
