// Makes elements. Text is always text: nothing here parses HTML.

type Child = Node | string | undefined;

/** An element with attributes and children; `undefined` attributes and children are left out. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Record<string, string | undefined> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const el = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) el.setAttribute(name, value);
  el.append(...children.filter((c): c is Node | string => c !== undefined));
  return el;
}

/** Offers a text as a file to download. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  make('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
