// Characters that nobody types on purpose and that make text lie about itself.
import type { Advice } from '../problem.ts';

// Bidirectional overrides and isolates (Trojan Source), the tag characters, invisible
// operators, line separators, halves of a pair and noncharacters. Zero-width joiner (200D) stays: emoji need it;
// soft hyphen (AD) stays: Dutch needs it.
const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u206F\uD800-\uDFFF\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E0FFF}]/u;

/**
 * The first hidden character of a text: its offset and what to do, or undefined.
 * Tabs and line ends are not hidden.
 */
export function hiddenCharacter(text: string): (Advice & { offset: number }) | undefined {
  const m = HIDDEN.exec(text);
  if (!m) return undefined;
  const code = (m[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  if (code === 'FEFF' && m.index === 0)
    return {
      offset: 0,
      message: 'Het bestand begint met een onzichtbaar teken (een BOM).',
      remedy: 'Bewaar het bestand als "UTF-8" zonder BOM.',
    };
  return {
    offset: m.index,
    message: `Hier staat een onzichtbaar teken (U+${code}).`,
    remedy: 'Haal het weg: typ de woorden eromheen opnieuw.',
  };
}
