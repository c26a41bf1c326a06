import type { Sheet } from '../../form/sheet.ts';

/**
 * A municipality lies in one region of today: naming it ticks that region.
 * Returns the name of a region that was ticked just now; undefined when there was nothing to do.
 */
export function tickRegion(form: Element, sheet: Sheet, changed: EventTarget | null): string | undefined {
  if (!(changed instanceof HTMLInputElement) || !changed.closest('[data-pad^="gemeenten"]')) return undefined;
  const name = changed.value.trim().toLowerCase();
  const regio = sheet.gemeenten.find(([, g]) => g.toLowerCase() === name)?.[0];
  const box = [...form.querySelectorAll<HTMLInputElement>('[data-pad="regios"] input')].find((i) => i.value === regio);
  if (!box || box.checked) return undefined;
  box.checked = true;
  return sheet.opties['regios']?.find(([id]) => id === regio)?.[1];
}
