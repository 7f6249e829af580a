import type { Application, Contact, Stage } from '../domain/application';
import { hasPage, type JobPosting } from '../domain/posting';
import { dayOf, type Timestamp } from '../time';
import { csvText } from './csv';

/** What the export needs of an application. */
export interface Exported {
  readonly application: Application;
  readonly posting: JobPosting;
  readonly contacts: readonly Pick<Contact, 'name' | 'email' | 'phone'>[];
  readonly nextDueAt: Timestamp | null;
}

type Cell = string | number | null;

/** The columns of the export, in their order, each with what stands in it. */
const CELLS = {
  title: ({ posting }) => posting.title,
  company: ({ posting }) => posting.company,
  location: ({ posting }) => posting.location,
  stage: ({ application }, stageName) => stageName(application.stage),
  stageOn: ({ application }) => application.stageOn,
  appliedOn: ({ application }) => application.appliedOn,
  savedOn: ({ application }) => dayOf(application.createdAt),
  nextFollowUp: ({ nextDueAt }) => (nextDueAt === null ? null : dayOf(nextDueAt)),
  url: ({ posting }) => (hasPage(posting) ? posting.url : null),
  salaryMin: ({ posting }) => posting.salary?.min ?? null,
  salaryMax: ({ posting }) => posting.salary?.max ?? null,
  currency: ({ posting }) => posting.salary?.currency ?? null,
  period: ({ posting }) => posting.salary?.per ?? null,
  excitement: ({ application }) => application.excitement,
  tags: ({ application }) => application.tags.join(', '),
  resume: ({ application }) => application.resumeVersion,
  contacts: ({ contacts }) => contacts.map(contactText).join('\n'),
  notes: ({ application }) => application.notes,
  description: ({ posting }) => posting.description,
} as const satisfies Readonly<Record<string, (row: Exported, stageName: (stage: Stage) => string) => Cell>>;

export type ExportColumn = keyof typeof CELLS;
export const EXPORT_COLUMNS = Object.keys(CELLS) as readonly ExportColumn[];

/** "Ada Brandt, ada@example.com, +41 1". */
export const contactText = ({ name, email, phone }: Exported['contacts'][number]): string =>
  [name, email, phone].filter((part) => part !== null && part !== '').join(', ');

/** Applications as CSV with the chosen columns; `name` and `stageName` say columns and stages in the user's language. */
export const applicationsCsv = (
  rows: readonly Exported[],
  columns: readonly ExportColumn[],
  name: (column: ExportColumn) => string,
  stageName: (stage: Stage) => string,
): string =>
  csvText(
    columns.map(name),
    rows.map((row) =>
      columns.map((column) =>
        (CELLS[column] as (row: Exported, stageName: (stage: Stage) => string) => Cell)(row, stageName),
      ),
    ),
  );
