// Which fields the visitor changed: only those are looked at when she leaves them.

const closest = (el: EventTarget | null): HTMLElement | null => (el instanceof Element ? el.closest<HTMLElement>('[data-pad]:not([data-pad=""])') : null);

/** Marks the field where the visitor is as changed. */
export function markChanged(): void {
  const field = closest(document.activeElement);
  if (field) field.dataset['gewijzigd'] = '';
}

/** The field of a form that holds an element, with its path, when it was changed and the schema has something to say of it. */
export function changedField(el: EventTarget | null): { field: HTMLElement; path: string } | undefined {
  const field = closest(el);
  const path = field?.dataset['pad'] ?? '';
  if (!field || path.startsWith('tekst') || path === 'akkoord' || field.dataset['gewijzigd'] === undefined) return undefined;
  return { field, path };
}
