// The light palette of tokens.css, for pictures that a browser does not colour.

/**
 * Raw colours by name, as 'pp-petrol', from the first block that sets them: the light palette.
 * @throws when a colour is asked for that the tokens do not set.
 */
export function readPalette(css: string): (name: string) => string {
  const found = new Map<string, string>();
  for (const [, name, colour] of css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,8})\s*;/gi)) if (name && colour && !found.has(name)) found.set(name, colour);
  return (name) => {
    const colour = found.get(name);
    if (!colour) throw new Error(`Kleur ${name} staat niet in tokens.css.`);
    return colour;
  };
}
