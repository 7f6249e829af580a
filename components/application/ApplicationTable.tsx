import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo } from 'react';
import type { ApplicationRow } from '../../lib/store/queries/views';
import { dayOf, type Timestamp } from '../../lib/time';
import { useShell } from '../shell/context';
import { dayText } from '../ui/dates';
import { useRowWindow } from '../ui/use-row-window';
import { COLUMNS, type Column, type Listing } from './listing';
import { STAGE_WORDS, StageMark } from './stages';

/** Two lines of text and the padding: most rows are that high. */
const ROW_PX = 57;

const HEADS: Readonly<Record<Column, { readonly name: string; readonly width: string }>> = {
  posting: { name: 'Posting', width: '' },
  stage: { name: 'Stage', width: 'w-[8rem]' },
  match: { name: 'Match', width: 'w-[4.5rem]' },
  applied: { name: 'Applied', width: 'w-[7.75rem]' },
  next: { name: 'Next step', width: 'w-[9.5rem]' },
  site: { name: 'Found on', width: 'w-[9.5rem]' },
};

export interface ApplicationTableProps {
  readonly rows: readonly ApplicationRow[];
  readonly listing: Listing;
  readonly now: Timestamp;
  readonly onSort: (sort: Pick<Listing, 'sort' | 'descending'>) => void;
}

/** The table; of a long one only the rows near the window are in the page. */
export function ApplicationTable({ rows, listing, now, onSort }: ApplicationTableProps) {
  const keys = rows.map(({ application }) => application.id);
  const { place, first, end, above, below } = useRowWindow(keys, ROW_PX);
  const today = dayOf(now);
  return (
    <div className="overflow-x-auto rounded-md border border-line bg-surface">
      <table
        aria-rowcount={rows.length + 1}
        className="w-full min-w-[46rem] table-fixed text-sm [&_tbody_tr:last-child_td]:border-b-0"
      >
        <caption className="sr-only">Applications</caption>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <Head key={column} column={column} listing={listing} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody ref={place}>
          <Gap height={above} />
          {rows.slice(first, end).map((row, at) => (
            <Row key={row.application.id} row={row} at={first + at + 2} today={today} now={now} />
          ))}
          <Gap height={below} />
        </tbody>
      </table>
    </div>
  );
}

const Gap = ({ height }: { readonly height: number }) =>
  height === 0 ? null : (
    <tr>
      <td colSpan={COLUMNS.length} style={{ height, padding: 0 }} />
    </tr>
  );

interface HeadProps {
  readonly column: Column;
  readonly listing: Listing;
  readonly onSort: ApplicationTableProps['onSort'];
}

function Head({ column, listing, onSort }: HeadProps) {
  const { name, width } = HEADS[column];
  const current = listing.sort === column;
  const Arrow = listing.descending ? ArrowDown : ArrowUp;
  // Up, down, and back to the most recently changed first.
  const next = !current
    ? { sort: column, descending: false }
    : listing.descending
      ? { sort: null, descending: false }
      : { sort: column, descending: true };
  return (
    <th
      scope="col"
      aria-sort={current ? (listing.descending ? 'descending' : 'ascending') : undefined}
      className={`h-9 border-b border-line px-3 text-xs font-medium first:ps-4 ${width} ${current ? 'text-ink' : 'text-ink-3'} ${column === 'match' ? 'text-end' : 'text-start'}`}
    >
      <button
        type="button"
        onClick={() => onSort(next)}
        className="inline-flex min-h-6 items-center gap-1 rounded-xs hover:text-ink"
      >
        {name}
        {current && <Arrow aria-hidden="true" className="!size-3.5" />}
      </button>
    </th>
  );
}

const CELL = 'border-b border-line px-3 py-2 align-top';

interface RowProps {
  readonly row: ApplicationRow;
  readonly at: number;
  readonly today: string;
  readonly now: Timestamp;
}

const Row = memo(function Row({ row, at, today, now }: RowProps) {
  const shell = useShell();
  const { application, title, company, site, score } = row;
  const ended = STAGE_WORDS[application.stage].tone === 'ended';
  const quiet = ended ? 'text-ink-3' : 'text-ink-2';
  const plain = ended ? 'text-ink-3' : 'text-ink';
  return (
    <tr data-row={application.id} aria-rowindex={at} className="group hover:bg-hover">
      <td className={`${CELL} ps-4 pe-6 ${quiet}`}>
        <a
          href={`#/applications/${application.id}`}
          className={`rounded-xs text-pretty decoration-1 underline-offset-[3px] hover:underline ${ended ? '' : 'font-medium text-ink'}`}
        >
          {title}
        </a>
        <br />
        {company ?? 'Company not stated'}
      </td>
      <td className={CELL}>
        <StageMark stage={application.stage} />
      </td>
      <td className={`${CELL} text-end tabular-nums ${plain} ${score === null || ended ? '' : 'font-semibold'}`}>
        {score ?? <NoValue says="No score" />}
      </td>
      <td className={`${CELL} whitespace-nowrap tabular-nums ${plain}`}>
        {application.appliedOn === null ? <NoValue says="Not applied" /> : dayText(application.appliedOn, today)}
      </td>
      <td className={`${CELL} ${quiet}`}>
        <NextStep row={row} today={today} now={now} />
      </td>
      <td className={`${CELL} ${quiet}`}>{site === 'manual' ? 'Added by hand' : shell.siteName(site)}</td>
    </tr>
  );
});

const NoValue = ({ says }: { readonly says: string }) => (
  <span className="font-normal text-ink-3">
    <span aria-hidden="true">–</span>
    <span className="sr-only">{says}</span>
  </span>
);

function NextStep({ row, today, now }: Omit<RowProps, 'at'>) {
  if (row.nextDueAt === null) return row.closed ? 'Posting closed' : <NoValue says="Nothing planned" />;
  const day = dayOf(row.nextDueAt);
  const date = <span className="whitespace-nowrap">{dayText(day, today)}</span>;
  if (row.nextDueAt > now) return <>Follow up {date}</>;
  return (
    <span className="font-medium text-due-ink">{day === today ? 'Follow up today' : <>Follow up since {date}</>}</span>
  );
}
