// What the form shows at first: a beginning, an entry to mend, or the stored draft.
import { answers, beginning, type Beginning } from '../../form/beginning.ts';
import type { DraftGroup } from '../../form/field.ts';
import type { Filled } from '../../form/make.ts';
import type { Sheet } from '../../form/sheet.ts';
import type { StoredDraft } from './draft-store.ts';

/** Which entry, and which practice, a form is about. */
interface About {
  id: string | undefined;
  praktijk: string | undefined;
}

export interface Opened {
  over: About;
  kop: string;
  velden: DraftGroup;
  tekst: readonly string[];
  /** The entry that is mended, and its prose as the form shows it. */
  van?: NonNullable<Filled['van']>;
  proza?: string;
  /** What the visitor should know. */
  melding?: string;
}

const nameOf = (velden: DraftGroup, id: string) => String(velden['titel'] ?? velden['naam'] ?? velden['term'] ?? id);

/**
 * Opens a form. `asked`: what a new entry begins with. `source` gives the text of the file of an entry, undefined when there is none.
 * A stored draft of the same form takes the place of what it would begin with.
 */
export async function openForm(sheet: Sheet, about: About, stored: StoredDraft | undefined, asked: Beginning, source: (id: string) => Promise<string | undefined>): Promise<Opened> {
  const opened = await withoutDraft(sheet, about, asked, source);
  const isSame = stored && stored.soort === sheet.soort && stored.id === opened.over.id && (sheet.soort !== 'antwoord' || stored.praktijk === opened.over.praktijk);
  return isSame ? { ...opened, velden: stored.velden, tekst: stored.tekst } : opened;
}

async function withoutDraft(sheet: Sheet, about: About, asked: Beginning, source: (id: string) => Promise<string | undefined>): Promise<Opened> {
  const isAnswer = sheet.soort === 'antwoord';
  const id = isAnswer ? about.praktijk : about.id;
  const fresh: Opened = { over: about, kop: sheet.naam, velden: beginning(sheet, asked), tekst: [] };
  if (id === undefined) return fresh;
  const bron = await source(id);
  // What is not there needs no reader
  const file = bron === undefined ? undefined : (await import('./judge.ts')).openFile(sheet.soort, bron);
  if (bron === undefined || !file) return { ...fresh, over: { id: undefined, praktijk: undefined }, melding: 'De pagina die u wilt verbeteren, kennen wij niet. U begint met een leeg formulier.' };
  const name = nameOf(file.velden, id);
  return {
    over: about,
    kop: isAnswer ? `Een antwoord bij: ${name}` : `Verbeter: ${name}`,
    velden: isAnswer ? answers(asked.over?.vragen ?? file.onbekend.map((k) => sheet.vragen[k] ?? ''), asked.vandaag) : file.velden,
    tekst: [file.tekst],
    van: { id, bron, velden: file.velden },
    proza: file.tekst,
  };
}
