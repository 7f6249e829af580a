import type { Stage } from '../domain/application';
import { type DateOrder, orderOf, readDay } from './dates';
import { DATE_FIELDS, type Mapping } from './fields';
import { stageOfWord, stageWord } from './stages';
import type { Table } from './table';

/** What only the user can say; a question that is open leaves `rows` empty. */
export interface Questions {
  /** Days such as 3/4/2026 stand in these columns, and nothing in the file says which number is the month. */
  readonly order: readonly string[];
  /** Words for stages that are not known. */
  readonly stages: readonly string[];
}

export interface Answers {
  readonly order: DateOrder | null;
  readonly stages: Readonly<Record<string, Stage>>;
}

/** What the user must be asked before a table can be taken in. */
export function questionsOf(table: Table, mapping: Mapping, answers: Answers): Questions {
  const words = new Set<string>();
  const order: string[] = [];
  for (const [at, field] of mapping.columns.entries()) {
    const cells = table.rows.map((row) => row.cells[at] ?? '');
    if (field === 'stage') for (const cell of cells) if (stageWord(cell) !== '') words.add(stageWord(cell));
    if (
      field === null ||
      !DATE_FIELDS.has(field) ||
      (mapping.order ?? answers.order ?? orderIn(table, mapping)) !== null
    )
      continue;
    if (
      cells.some((cell) => {
        const read = readDay(cell, null);
        return 'problem' in read && read.problem === 'ambiguous';
      })
    )
      order.push(table.columns[at] ?? '');
  }
  const stages = [...words].filter((word) => stageOfWord(word) === undefined && answers.stages[word] === undefined);
  return { order, stages: stages.sort() };
}

/** What all columns of days together show: one file writes them in one order. */
export function orderIn(table: Table, { columns }: Mapping): DateOrder | null {
  const orders = columns.flatMap((field, at) =>
    field !== null && DATE_FIELDS.has(field) ? [orderOf(table.rows.map((row) => row.cells[at] ?? ''))] : [],
  );
  const known = [...new Set(orders.filter((order) => order !== null))];
  return known.length === 1 ? (known[0] ?? null) : null;
}
