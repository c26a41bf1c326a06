/** Takes away what was added to a list and left empty: it is no part of the entry. The only item of a list stays. */
export function dropEmptyItems(within: Element): void {
  for (const item of within.querySelectorAll('.item')) {
    const inputs = [...item.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, textarea, select:not([data-vorm])')];
    const others = item.parentElement?.children.length ?? 0;
    if (others > 1 && inputs.every((i) => (i instanceof HTMLInputElement && i.type === 'checkbox' ? !i.checked : i.value.trim() === ''))) item.querySelector<HTMLElement>('[data-weg]')?.click();
  }
}
