// People named after a law or a scheme: a 'wajonger' has a Wajong benefit, a 'WW'er' a WW one.

/** The known name inside an unknown word for a person, or null: 'wajongers' gives 'wajong'. */
export function baseOfPerson(word: string, isKnown: (w: string) => boolean): string | null {
  const base = /^(.{2,})ers?$/.exec(word)?.[1];
  return base && !/[eaoiu]$/.test(base) && isKnown(base) ? base : null;
}
