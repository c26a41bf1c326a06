// Tables as CSV for a Dutch spreadsheet. Also runs in the browser.

const quote = (value: string | number) => {
  const s = typeof value === 'number' ? String(value).replace('.', ',') : value;
  // A spreadsheet runs what begins with these signs as a formula
  const safe = /^[=+\-@\t\r]/.test(s) ? `'${s}` : s;
  return `"${safe.replaceAll('"', '""')}"`;
};

/**
 * Rows as CSV: semicolons, every cell quoted, CRLF, byte order mark, decimal comma, no formulas.
 * @param rows the head first.
 */
export const csvText = (rows: (string | number)[][]): string => `\uFEFF${rows.map((r) => r.map(quote).join(';')).join('\r\n')}\r\n`;
