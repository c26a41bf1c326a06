// The end of the form: looks everything over, then shows the file with the ways to hand it in.
import type { FieldProblem } from '../../form/judge.ts';
import type { Sheet } from '../../form/sheet.ts';
import { dropEmptyItems } from './empty-items.ts';
import { filledIn, readForm } from './filled.ts';
import type { Site } from './hand-in.ts';
import type { Opened } from './open.ts';
import { clearProblems, showProblems, summarise } from './problems.ts';
import { fetchKnown, type Places } from './requests.ts';

/** The form that the visitor wants to hand in, and the page that it stands on. */
interface Finished {
  /** The part of the page with this name. */
  part<T extends HTMLElement = HTMLElement>(name: string): T;
  say(text: string): void;
  places: Places;
  site: Site;
  sheet: Sheet;
  /** What the form was opened with, when it was. */
  opened: Opened | undefined;
}

/**
 * Shows what is still wrong, or the file and what its page will look like.
 * @throws when what is needed for it cannot be loaded; nothing of the form is lost then.
 */
export async function finish({ part, say, places, site, sheet, opened }: Finished): Promise<void> {
  // What was found before says nothing of what stands there now
  part('klaar').hidden = true;
  part('samenvatting').hidden = true;
  say('Wij kijken het na.');
  const { makeFile, showPreview, handIn, fetchRuns } = await import('./judge.ts');
  const [entries, runs] = await Promise.all([fetchKnown(places), fetchRuns()]);
  dropEmptyItems(part('stappen'));
  const { file, problems } = makeFile(filledIn(readForm(part('stappen'), sheet), opened), { entries, runs });
  const all = [...problems, ...consentProblems(part<HTMLInputElement>('akkoord'))];
  clearProblems(part('formulier'));
  if (!file || all.length > 0) {
    say('');
    summarise(part('samenvatting'), showProblems(part('formulier'), all));
    return;
  }
  const before = opened?.van;
  if (file.text === before?.bron) {
    say('U hebt nog niets veranderd.');
    return;
  }
  part('inleveren').replaceChildren(handIn(site, { collectie: file.collectie, id: file.id, vorm: sheet.vorm, text: file.text }, before !== undefined, say));
  part('voorbeeld').replaceChildren(...showPreview(file, sheet.opties));
  part('klaar').hidden = false;
  say('Uw bestand is klaar.');
  part('klaar').querySelector('h2')?.focus();
}

function consentProblems(box: HTMLInputElement): FieldProblem[] {
  return box.checked ? [] : [{ path: ['akkoord'], label: '', message: 'Vink aan dat de genoemde organisaties hiervan weten.' }];
}
