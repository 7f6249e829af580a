import Papa from 'papaparse';
import { JobcairnError } from '../errors';
import type { Decoded, Encoding } from './decode';

/** A table as a file has it. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly encoding: Encoding;
  /** Of the cells of a row: comma, semicolon, tab or bar. */
  readonly delimiter: string;
  /** Rows that a quotation mark or a missing column broke. */
  readonly broken: readonly number[];
}

export interface TableRow {
  /** The row as a spreadsheet numbers it: the columns' names are row 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

const MOST_ROWS = 100_000;
const MOST_COLUMNS = 500;

/** What `csvText` put before a cell that a spreadsheet would have taken for a formula. */
const NEUTRALISED = /^'(?=[=+\-@\t\r])/;

/**
 * Reads a table from the text of a file, its cells divided by commas, semicolons, tabs or bars, quoted or not.
 * Throws `invalid` for what is no table, or too large a one.
 */
export function readTable({ text, encoding }: Decoded): Table {
  // Excel's own hint at the delimiter.
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const { data, errors, meta } = Papa.parse<string[]>(hint === null ? text : text.slice(hint[0].length), {
    delimitersToGuess: [',', ';', '\t', '|'],
    ...(hint?.[1] === undefined ? {} : { delimiter: hint[1] }),
  });
  const [columns, ...rest] = data;
  const names = (columns ?? []).map((name) => name.trim());
  if (names.filter(Boolean).length < 2 || names.length > MOST_COLUMNS || text.includes('\0'))
    throw new JobcairnError('invalid', 'The file has no columns with names.');
  const rows = rest
    .map((cells, at) => ({ number: at + 2, cells: cells.map((cell) => cell.replace(NEUTRALISED, '').trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length > MOST_ROWS)
    throw new JobcairnError('invalid', `The table has more than ${MOST_ROWS} rows. Divide it.`);
  const broken = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row + 1] : [])));
  for (const { number, cells } of rows) if (cells.length > names.length && hasMore(cells, names)) broken.add(number);
  return { columns: names, rows, encoding, delimiter: meta.delimiter, broken: [...broken].sort((a, b) => a - b) };
}

const hasMore = (cells: readonly string[], names: readonly string[]): boolean =>
  cells.slice(names.length).some((cell) => cell !== '');
