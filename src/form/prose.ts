// The text of an entry below its fields: what somebody types becomes Markdown that says just that.

/**
 * Lines and signs that Markdown or MDX takes for code, escaped; simple marks stay what they are.
 * `onderKop`: the text stands under a heading of the page, so that only smaller ones may be in it.
 */
export function safeProse(text: string, onderKop = false): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => safeLine(line.replace(/[ \t]+$/, ''), onderKop ? 2 : 1))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

function safeLine(line: string, taken: 1 | 2): string {
  return (
    line
      // Signs that begin a tag, an expression, code, an entity or an escape are shown as they are.
      .replace(/[\\<{}`]/g, '\\$&')
      .replace(/&(?=#?[a-z0-9]+;)/gi, '\\&')
      .replace(/!(?=\[)/g, '\\!')
      // The page has its own headings for the large ones.
      .replace(/^(\s*(?:[>*+-]\s+|\d+[.)]\s+)*)(#{1,2})(?=\s|$)/, (all, before: string, marks: string) => (marks.length <= taken ? `${before}\\${marks}` : all))
      // A line of only - or = would make the line above a heading, one of ~ would begin code.
      .replace(/^((?:\s*>)*\s*)(?=([-=~])\2*\s*$|~{3})/, '$1\\')
      // A line of text that begins with one of these words is code to MDX.
      .replace(/^(\s*)(i|e)(?=mport\b|xport\b)/, (_, before: string, letter: string) => `${before}&#${letter.charCodeAt(0)};`)
  );
}

/** Text under fixed headings; a heading without text is left out. Safe text in, Markdown out. */
export function bodyOf(sections: readonly { kop: string; tekst: string }[]): string {
  return sections
    .filter((s) => s.tekst.trim() !== '')
    .map((s) => (s.kop === '' ? safeProse(s.tekst) : `## ${s.kop}\n\n${safeProse(s.tekst, true)}`))
    .join('\n\n');
}
