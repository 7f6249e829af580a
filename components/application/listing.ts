import { STAGES, type Stage } from '../../lib/domain/application';
import type { ApplicationFilter, ApplicationRow } from '../../lib/store/queries/views';
import type { Timestamp } from '../../lib/time';

export const COLUMNS = ['posting', 'stage', 'match', 'applied', 'next', 'site'] as const;
export type Column = (typeof COLUMNS)[number];

/** How the table is filtered and sorted: what stands in the address. */
export interface Listing {
  readonly text: string;
  readonly stage: Stage | null;
  readonly due: boolean;
  /** Null: the most recently changed first. */
  readonly sort: Column | null;
  readonly descending: boolean;
}

const isStage = (text: string | null): text is Stage => (STAGES as readonly (string | null)[]).includes(text);
const isColumn = (text: string | null): text is Column => (COLUMNS as readonly (string | null)[]).includes(text);

/** Reads the address; what it does not know is left out. */
export function listingOf(search: URLSearchParams): Listing {
  const [stage, sort] = [search.get('stage'), search.get('sort')];
  return {
    text: (search.get('text') ?? '').slice(0, 200),
    stage: isStage(stage) ? stage : null,
    due: search.get('due') === '1',
    sort: isColumn(sort) ? sort : null,
    descending: search.get('order') === 'down',
  };
}

/** The address of a listing, after `#/`. */
export function routeTo({ text, stage, due, sort, descending }: Listing): string {
  const search = new URLSearchParams();
  if (text !== '') search.set('text', text);
  if (stage !== null) search.set('stage', stage);
  if (due) search.set('due', '1');
  if (sort !== null) search.set('sort', sort);
  if (sort !== null && descending) search.set('order', 'down');
  const query = search.toString();
  return query === '' ? 'applications' : `applications?${query}`;
}

export const filterOf = (
  { text, stage, due }: Pick<Listing, 'text' | 'stage' | 'due'>,
  now: Timestamp,
): ApplicationFilter => ({
  ...(text.trim() === '' ? {} : { text }),
  ...(stage === null ? {} : { stages: [stage] }),
  ...(due ? { dueBy: now } : {}),
});

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

const VALUES: Readonly<Record<Column, (row: ApplicationRow) => string | number | null>> = {
  posting: (row) => row.title,
  stage: (row) => STAGES.indexOf(row.application.stage),
  match: (row) => row.score,
  applied: (row) => row.application.appliedOn,
  next: (row) => row.nextDueAt,
  site: (row) => row.site,
};

const compared = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/** Sorted by a column; what a row does not have comes last either way. */
export function sorted(
  rows: readonly ApplicationRow[],
  { sort, descending }: Pick<Listing, 'sort' | 'descending'>,
): readonly ApplicationRow[] {
  if (sort === null) return rows;
  const value = VALUES[sort];
  return rows.toSorted((left, right) => {
    const [a, b] = [value(left), value(right)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return descending ? compared(b, a) : compared(a, b);
  });
}
