// Says what happened once the page has come to rest, not at every step.

const REST = 400;

/** Puts a text in a status region, after a rest of so many milliseconds. */
export type Announce = (text: string, rest?: number) => void;

/** An announcer of a status region: a newer text takes the place of an older one that still waits. */
export function makeAnnouncer(region: HTMLElement): Announce {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text, rest = REST) => {
    clearTimeout(timer);
    timer = setTimeout(() => { region.textContent = text; }, rest);
  };
}
