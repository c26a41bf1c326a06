// Says what happened once the page has come to rest, not at every step.

const REST = 400;

/** A function that puts a text in a status region after a rest; a newer text takes the place of an older one. */
export function makeAnnouncer(region: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => { region.textContent = text; }, REST);
  };
}
