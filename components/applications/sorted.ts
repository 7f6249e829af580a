import { STAGES } from '../../lib/domain/application';
import type { Column } from '../../lib/domain/settings';
import type { ApplicationRow } from '../../lib/store/queries/views';
import { atTime, type Timestamp } from '../../lib/time';
import type { Listing } from './listing';

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** What comes next with an application, and when. */
export type NextStep =
  | { readonly kind: 'interview'; readonly at: Timestamp; readonly round: string }
  | { readonly kind: 'follow-up'; readonly at: Timestamp }
  | { readonly kind: 'answer' | 'closes'; readonly at: Timestamp; readonly day: string };

/** The earliest of interview, follow-up, the day an offer is to be answered, and the day on which a saved posting closes. */
export function nextStep(row: ApplicationRow, now: Timestamp): NextStep | null {
  const { application, nextDueAt, closesOn } = row;
  const interview = row.interviews.find(({ startsAt }) => startsAt > now);
  const steps: NextStep[] = [];
  if (interview !== undefined) steps.push({ kind: 'interview', at: interview.startsAt, round: interview.round });
  if (nextDueAt !== null) steps.push({ kind: 'follow-up', at: nextDueAt });
  if (application.stage === 'offer' && application.offerBy !== null)
    steps.push({ kind: 'answer', at: atTime(application.offerBy, 24), day: application.offerBy });
  if (application.stage === 'saved' && closesOn !== null && atTime(closesOn, 24) > now)
    steps.push({ kind: 'closes', at: atTime(closesOn, 24), day: closesOn });
  return steps.reduce<NextStep | null>((first, step) => (first === null || step.at < first.at ? step : first), null);
}

const YEARLY = { hour: 2_000, day: 220, week: 52, month: 12, year: 1 } as const;

/** What the posting pays at most a year, in its own currency; without a period it is taken as a year's. */
function yearly({ salary }: ApplicationRow): number | null {
  const amount = salary?.max ?? salary?.min ?? null;
  return amount === null ? null : amount * YEARLY[salary?.per ?? 'year'];
}

type Value = string | number | null;

const VALUES: Readonly<Record<Column, (row: ApplicationRow, now: Timestamp) => Value>> = {
  posting: (row) => row.title,
  stage: (row) => STAGES.indexOf(row.application.stage),
  match: (row) => row.score,
  applied: (row) => row.application.appliedOn,
  next: (row, now) => nextStep(row, now)?.at ?? null,
  pay: yearly,
  place: (row) => row.location,
  site: (row) => row.site,
  tags: (row) => row.application.tags.join('\n') || null,
  saved: (row) => row.application.createdAt,
  changed: (row) => row.application.updatedAt,
};

/** Columns whose text is a user's or a page's own words, sorted as a dictionary does. */
const IN_WORDS: ReadonlySet<Column> = new Set(['posting', 'place', 'site', 'tags']);

const plainly = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted by a column; what a row does not have comes last either way. */
export function sorted(
  rows: readonly ApplicationRow[],
  { sort, descending }: Pick<Listing, 'sort' | 'descending'>,
  now: Timestamp,
): readonly ApplicationRow[] {
  if (sort === null) return rows;
  const keyed = rows.map((row) => ({ row, value: VALUES[sort](row, now) }));
  const compared = IN_WORDS.has(sort)
    ? (a: string | number, b: string | number) => collator.compare(String(a), String(b))
    : plainly;
  const sign = descending ? -1 : 1;
  keyed.sort(({ value: a }, { value: b }) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : sign * compared(a, b),
  );
  return keyed.map(({ row }) => row);
}
