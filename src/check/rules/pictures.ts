import type { Problem } from '../problem.ts';
import type { EntryFile } from '../read/file-name.ts';

/** Every picture has one file with its words beside it, and the other way round. */
export function pictureProblems(files: readonly EntryFile[]): Problem[] {
  const pictures = files.filter((f) => f.collectie === 'beelden');
  return pictures.flatMap((f) => {
    const problem = (message: string, remedy: string): Problem => ({ file: f.file, line: 1, column: 1, severity: 'fout', message, remedy });
    const same = pictures.filter((o) => o !== f && o.id === f.id);
    if (f.kind === 'image' && !same.some((o) => o.kind === 'yaml')) return [problem('Bij deze afbeelding ontbreken alt, maker en licentie.', `Zet ze in ${f.id}.yaml, naast de afbeelding.`)];
    if (f.kind === 'image' && same.some((o) => o.kind === 'image' && o.file < f.file)) return [problem('Er is al een afbeelding met deze naam.', 'Geef een van beide een andere naam.')];
    if (f.kind === 'yaml' && !same.some((o) => o.kind === 'image')) return [problem('De afbeelding bij deze beschrijving ontbreekt.', `Zet ${f.id}.jpg, .png of .webp in dezelfde map.`)];
    return [];
  });
}
