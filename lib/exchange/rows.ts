import { MOST_TAGS, type Stage } from '../domain/application';
import type { JobPosting } from '../domain/posting';
import type { Day, Timestamp } from '../time';
import { type DateOrder, readDay } from './dates';
import type { Field, Mapping } from './fields';
import { createLocate, type Locate } from './locate';
import { postingOf } from './posting-of';
import { type Answers, orderIn, type Questions, questionsOf } from './questions';
import { stageOfWord, stageWord } from './stages';
import type { Table, TableRow } from './table';

/** One application of another tracker, understood. */
export interface ImportedRow {
  /** Its row in the file, as a spreadsheet numbers it. */
  readonly number: number;
  readonly posting: JobPosting;
  readonly stage: Stage;
  readonly savedOn: Day | null;
  readonly appliedOn: Day | null;
  /** When the stage it has began, where the file says when it last changed. */
  readonly changedOn: Day | null;
  readonly followUpOn: Day | null;
  readonly archivedOn: Day | null;
  readonly notes: string;
  readonly tags: readonly string[];
  /** 1 … 5. */
  readonly excitement: number | null;
  readonly resume: string | null;
  readonly contact: { readonly name: string; readonly email: string | null; readonly phone: string | null } | null;
}

/** What in a row could not be read. Without its title a row is left out; without another value it comes in and says "not stated". */
export interface RowProblem {
  readonly row: number;
  /** The column's name in the file; empty: the row as a whole. */
  readonly column: string;
  readonly value: string;
  readonly what: 'no-title' | 'no-date' | 'no-address' | 'too-long' | 'broken';
}

export interface Interpreted {
  readonly rows: readonly ImportedRow[];
  readonly problems: readonly RowProblem[];
  readonly questions: Questions;
}

const LONGEST: Readonly<Partial<Record<Field, number>>> = {
  notes: 100_000,
  resume: 200,
  contactName: 200,
  title: 500,
  company: 300,
};

/** A row's cells by what they are. */
type Cells = Readonly<Partial<Record<Field, string>>>;

const cellsOf = ({ cells }: TableRow, { columns }: Mapping): Cells =>
  Object.fromEntries(columns.flatMap((field, at) => (field === null || !cells[at] ? [] : [[field, cells[at]]])));

/**
 * Reads every row of a table by its mapping, one a step, and says how many were read, so that who drives it can let the page answer in
 * between. Nothing is guessed: see `Questions`.
 */
export function* interpret(
  table: Table,
  mapping: Mapping,
  answers: Answers,
  now: Timestamp,
): Generator<number, Interpreted> {
  const questions = questionsOf(table, mapping, answers);
  if (questions.order.length > 0 || questions.stages.length > 0) return { rows: [], problems: [], questions };
  const order = mapping.order ?? answers.order ?? orderIn(table, mapping);
  const problems: RowProblem[] = table.broken.map((row) => ({ row, column: '', value: '', what: 'broken' }));
  const broken = new Set(table.broken);
  const seen = new Map<string, string>();
  const locate = createLocate();
  const rows: ImportedRow[] = [];
  for (const [at, row] of table.rows.entries()) {
    yield at;
    if (broken.has(row.number)) continue;
    const say = (field: Field, value: string, what: RowProblem['what']) =>
      void problems.push({
        row: row.number,
        column: columnOf(table, mapping, field),
        value: value.slice(0, 200),
        what,
      });
    const read = readRow(row, mapping, { answers, order, now, say, seen, locate });
    if (read !== undefined) rows.push(read);
  }
  return { rows, problems: problems.sort((a, b) => a.row - b.row), questions };
}

const columnOf = (table: Table, { columns }: Mapping, field: Field): string =>
  table.columns[columns.indexOf(field)] ?? '';

interface Reading {
  readonly answers: Answers;
  readonly order: DateOrder | null;
  readonly now: Timestamp;
  readonly locate: Locate;
  readonly say: (field: Field, value: string, what: RowProblem['what']) => void;
  /** Key of a posting → its title: one address that stands in rows of different jobs is no posting's own. */
  readonly seen: Map<string, string>;
}

function readRow(
  row: TableRow,
  mapping: Mapping,
  { answers, order, now, say, seen, locate }: Reading,
): ImportedRow | undefined {
  const cells = cellsOf(row, mapping);
  if (cells.title === undefined) {
    say('title', '', 'no-title');
    return undefined;
  }
  const day = (field: Field): Day | null => {
    const cell = cells[field];
    if (cell === undefined) return null;
    const read = readDay(cell, order);
    if ('day' in read) return read.day;
    say(field, cell, 'no-date');
    return null;
  };
  const short = (field: Field): string => {
    const cell = cells[field] ?? '';
    const longest = LONGEST[field] ?? cell.length;
    if (cell.length > longest) say(field, cell, 'too-long');
    return cell.slice(0, longest);
  };
  const word = stageWord(cells.stage ?? '');
  const appliedOn = day('appliedOn');
  const stage =
    mapping.stage ?? stageOfWord(word) ?? answers.stages[word] ?? (appliedOn === null ? 'saved' : 'applied');
  const savedOn = day('savedOn');
  const posting = postingOf(
    { ...cells, title: short('title'), company: short('company') },
    {
      now,
      locate,
      closesOn: day('closesOn'),
      number: savedOn ?? appliedOn ?? '',
      seen,
      wrongAddress: (value) => say('url', value, 'no-address'),
    },
  );
  const excitement = Math.round(Number(cells.excitement ?? Number.NaN));
  return {
    number: row.number,
    posting,
    stage,
    savedOn,
    appliedOn,
    changedOn: day('changedOn'),
    followUpOn: day('followUpOn'),
    archivedOn: day('archivedOn'),
    notes: short('notes'),
    tags: [
      ...new Set(
        (cells.tags ?? '')
          .split(/[,;|]/)
          .map((tag) => tag.trim().slice(0, 60))
          .filter(Boolean),
      ),
    ].slice(0, MOST_TAGS),
    excitement: excitement >= 1 && excitement <= 5 ? excitement : null,
    resume: short('resume') || null,
    contact: contactOf(cells),
  };
}

function contactOf({ contactName, contactEmail, contactPhone }: Cells): ImportedRow['contact'] {
  const email = contactEmail !== undefined && /^[^\s@]{1,64}@[^\s@]{1,250}$/.test(contactEmail) ? contactEmail : null;
  const phone = contactPhone?.slice(0, 60) ?? null;
  const name = (contactName ?? email ?? phone ?? '').slice(0, 200);
  return name === '' ? null : { name, email, phone };
}
