// How many practices each value of a filter would give, beside its box.
import { countsFor, FACETS, type Choice, type Facetted } from '../../catalogue/facets.ts';

/** Writes the counts; a value that would give nothing is dimmed. */
export function showCounts(form: HTMLFormElement, items: Facetted[], choice: Choice): void {
  for (const f of FACETS) {
    const counts = countsFor(f, items, choice);
    for (const box of form.querySelectorAll<HTMLInputElement>(`input[name=${f}]`)) {
      const n = counts.get(box.value) ?? 0;
      const label = box.closest('label');
      const out = label?.querySelector('[data-aantal]');
      if (out) out.textContent = String(n);
      label?.classList.toggle('leeg', n === 0 && !box.checked);
    }
  }
}
