// The text of an entry below its fields: what somebody types becomes Markdown that says just that.

/** Lines and signs that Markdown or MDX takes for code, escaped; simple marks stay what they are. */
export function safeProse(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => safeLine(line.replace(/[ \t]+$/, '')))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

function safeLine(line: string): string {
  return (
    line
      // Signs that begin a tag, an expression, code, an entity or an escape are shown as they are.
      .replace(/[\\<{}`]/g, '\\$&')
      .replace(/&(?=#?[a-z0-9]+;)/gi, '\\&')
      .replace(/!(?=\[)/g, '\\!')
      // Only small headings within a section; the page has its own for the large ones.
      .replace(/^(\s*(?:[>*+-]\s+|\d+[.)]\s+)*)(#{1,2})(?=\s|$)/, (_, before: string, marks: string) => `${before}\\${marks}`)
      // A line of only - or = would make the line above a heading, one of ~ would begin code.
      .replace(/^((?:\s*>)*\s*)(?=([-=~])\2*\s*$|~{3})/, '$1\\')
      // A line of text that begins with one of these words is code to MDX.
      .replace(/^(\s*)(i|e)(?=mport\b|xport\b)/, (_, before: string, letter: string) => `${before}&#${letter.charCodeAt(0)};`)
  );
}

/** What somebody typed, from text that `safeProse` made. */
export function typedProse(text: string): string {
  return text.replace(/&#(105|101);(?=mport\b|xport\b)/g, (_, code: string) => String.fromCharCode(Number(code))).replace(/\\([\\<{}`&!#=~-])/g, '$1');
}

/** Text under fixed headings; a heading without text is left out. Safe text in, Markdown out. */
export function bodyOf(sections: readonly { kop: string; tekst: string }[]): string {
  return sections
    .filter((s) => s.tekst.trim() !== '')
    .map((s) => (s.kop === '' ? safeProse(s.tekst) : `## ${s.kop}\n\n${safeProse(s.tekst)}`))
    .join('\n\n');
}
