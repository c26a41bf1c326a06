// The whole list of components that an entry may use, with the attributes it may give them
// (plain text only). src/components/mdx/ holds exactly these.
export const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Kader: ['titel'],
};

/** The attributes of a component, or undefined when an entry may not use it. */
export function attributesOf(name: string): readonly string[] | undefined {
  return Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
}
