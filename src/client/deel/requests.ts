// What the form fetches from the site itself.
import type { AboutPractice } from '../../form/beginning.ts';
import type { Known } from '../../form/known.ts';
import type { Sheet } from '../../form/sheet.ts';

/** Where it all stands, as the page says it in `data-` attributes; each ends with a slash. */
export interface Places {
  /** The page of the form, with its sheets. */
  form: string;
  /** The files of the entries. */
  sources: string;
  /** The pages of the practices. */
  practices: string;
}

const ask = (place: string, file: string): Promise<Response> => fetch(new URL(`${place}${file}`, location.href));

async function json<T>(place: string, file: string): Promise<T> {
  const answer = await ask(place, file);
  if (!answer.ok) throw new Error(file);
  return (await answer.json()) as T;
}

/** What a kind of entry asks for. Throws when it cannot be fetched. */
export const fetchSheet = ({ form }: Places, kind: string): Promise<Sheet> => json(form, `${kind}.json`);

/** What the check knows of the entries that are there. Throws when it cannot be fetched. */
export const fetchKnown = ({ form }: Places): Promise<Known[]> => json(form, 'bekend.json');

/** The text of the file of an entry; undefined when there is none. */
export async function fetchSource({ sources }: Places, collection: string, id: string): Promise<string | undefined> {
  const answer = await ask(sources, `${collection}/${id}.txt`);
  return answer.ok ? answer.text() : undefined;
}

/** What the site knows of the practice that the entry is about; undefined without one, or when it cannot be fetched: the form does without. */
export async function fetchAbout({ practices }: Places, id: string | undefined): Promise<AboutPractice | undefined> {
  return id === undefined ? undefined : json<AboutPractice>(practices, `${id}/aanvullen.json`).catch(() => undefined);
}
