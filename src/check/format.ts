// Problems as text for people, JSON for programs, or annotations for GitHub.
import { counted } from '../numbers.ts';
import type { Problem } from './problem.ts';

export const FORMATS = ['tekst', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];

/** All problems as one text in `format`. Problems come out in the order given. */
export function formatProblems(problems: readonly Problem[], format: Format = 'tekst'): string {
  if (format === 'json') return JSON.stringify(problems, null, 2);
  if (format === 'github') return problems.map(asAnnotation).join('\n');
  if (problems.length === 0) return 'De inhoud is in orde.';
  return `${problems.map(asText).join('\n\n')}\n\n${total(problems)}`;
}

/** One problem as text: place and field, what is wrong, what to do. */
function asText(p: Problem): string {
  const kind = p.severity === 'waarschuwing' ? ' (waarschuwing)' : '';
  const label = p.label ? `  ${p.label}` : '';
  return `${p.file}:${p.line}:${p.column}${label}${kind}\n  ${p.message}\n  → ${p.remedy}`;
}

/** "3 fouten en 1 waarschuwing in 2 bestanden." */
function total(problems: readonly Problem[]): string {
  const errors = problems.filter((p) => p.severity === 'fout').length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map((p) => p.file)).size;
  const parts = [errors > 0 && counted(errors, 'fout'), warnings > 0 && counted(warnings, 'waarschuwing')];
  return `${parts.filter(Boolean).join(' en ')} in ${counted(files, 'bestand')}.`;
}

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
function asAnnotation(p: Problem): string {
  const text = (s: string) => s.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (s: string) => text(s).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const kind = p.severity === 'fout' ? 'error' : 'warning';
  const title = p.label ? `,title=${property(p.label)}` : '';
  return `::${kind} file=${property(p.file)},line=${p.line},col=${p.column}${title}::${text(`${p.message}\n${p.remedy}`)}`;
}
