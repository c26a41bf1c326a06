// One thing that an editor must (fout) or should (waarschuwing) mend.

export interface Place {
  line: number;
  column: number;
}

/** What is wrong and what to do about it, in Dutch, before it has a place. */
export interface Advice {
  message: string;
  remedy: string;
}

export interface Problem extends Place, Advice {
  file: string;
  /** Dutch name of the field, as an editor would call it. */
  label?: string | undefined;
  severity: 'fout' | 'waarschuwing';
}

/**
 * Problems in the order an editor reads: file, line, column, then text.
 * Returns a new list without exact repeats.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems
    .filter((p) => {
      const key = JSON.stringify([p.file, p.line, p.column, p.message]);
      return !seen.has(key) && seen.add(key);
    })
    .sort(
      (a, b) =>
        compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
    );
}

// Not localeCompare: the order must be the same on every machine.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
