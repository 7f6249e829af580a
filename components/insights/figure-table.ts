import { csvText } from '../../lib/exchange/csv';
import { routeTo } from '../applications/listing';
import { saved } from './period';

/** One cell: what it says, and the figure whose list it opens. */
interface Cell {
  readonly text: string;
  readonly figure?: string;
}

/** A figure as a table: what its picture shows, in words and numbers. */
export interface FigureTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The address of the list behind a figure; `since`: only of what was saved from that day on. */
export const listOf = (figure: string, since: string | null): string =>
  `#/${routeTo({ figure, archived: 'too', saved: saved(since) })}`;

/** The table as CSV. */
export const csvOf = ({ heads, rows }: FigureTable): string =>
  csvText(
    heads,
    rows.map((row) => row.map(({ text }) => text)),
  );
