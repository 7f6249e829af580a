/** A spreadsheet takes a cell that begins so for a formula, and runs it. */
const FORMULA = /^[=+\-@\t\r]/;

/** One cell as text that no spreadsheet takes for a formula (OWASP, CSV injection); a plain number stays one. */
function cellText(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180), in UTF-8 with its mark, so that every spreadsheet shows every letter. */
export const csvText = (columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${[columns, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
