import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, useCallback } from 'react';
import type { Column } from '../../lib/domain/settings';
import type { ApplicationRow } from '../../lib/store/queries/views';
import type { Timestamp } from '../../lib/time';
import { t } from '../../lib/words';
import { useShell } from '../shell/context';
import { Checkbox } from '../ui/Checkbox';
import { useWindowList } from '../ui/use-window-list';
import { CELLS, isOver, WIDTHS } from './columns';
import type { Listing } from './listing';
import type { Selection } from './use-selection';

/** Two lines of text and the padding: most rows are that high. */
const ROW_PX = 57;
const BOX_PX = 44;

export interface ApplicationTableProps {
  readonly rows: readonly ApplicationRow[];
  /** Others are still being read. */
  readonly partial: boolean;
  readonly columns: readonly Column[];
  readonly listing: Listing;
  readonly selection: Selection;
  readonly now: Timestamp;
  readonly onSort: (sort: Pick<Listing, 'sort' | 'descending'>) => void;
}

/** The table; of a long one only the rows near the window are in the page. */
export const ApplicationTable = memo(function ApplicationTable(props: ApplicationTableProps) {
  const { rows, partial, columns, listing, selection, now, onSort } = props;
  const keyOf = useCallback((at: number) => rows[at]?.application.id ?? String(at), [rows]);
  const { place, shown, above, below, measure } = useWindowList<HTMLTableSectionElement>(rows.length, ROW_PX, keyOf);
  const { siteName } = useShell();
  const width = columns.reduce((sum, column) => sum + WIDTHS[column], BOX_PX);
  return (
    <div className="overflow-x-auto rounded-md border border-line bg-surface">
      <table
        aria-rowcount={partial ? -1 : rows.length + 1}
        className="w-full table-fixed text-sm [&_tbody_tr:last-child_td]:border-b-0"
        style={{ minWidth: width }}
      >
        <caption className="sr-only">{t('applications:title')}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="border-b border-line ps-4 text-start" style={{ width: BOX_PX }}>
              <Checkbox
                aria-label={t('applications:selectAll')}
                disabled={partial}
                checked={selection.count > 0 && selection.count === rows.length}
                some={selection.count > 0 && selection.count < rows.length}
                onChange={() => selection.all(selection.count < rows.length)}
              />
            </th>
            {columns.map((column) => (
              <Head key={column} column={column} listing={listing} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody ref={place}>
          <Gap height={above} columns={columns.length + 1} />
          {shown.map((at) => {
            const row = rows[at];
            return (
              row !== undefined && (
                <Row
                  key={row.application.id}
                  row={row}
                  at={at}
                  columns={columns}
                  selected={selection.has(row.application.id)}
                  onSelect={selection.toggle}
                  measure={measure}
                  now={now}
                  siteName={siteName}
                />
              )
            );
          })}
          <Gap height={below} columns={columns.length + 1} />
        </tbody>
      </table>
    </div>
  );
});

const Gap = ({ height, columns }: { readonly height: number; readonly columns: number }) =>
  height <= 0 ? null : (
    <tr>
      <td colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  );

interface HeadProps {
  readonly column: Column;
  readonly listing: Listing;
  readonly onSort: ApplicationTableProps['onSort'];
}

function Head({ column, listing, onSort }: HeadProps) {
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
      style={column === 'posting' ? {} : { width: WIDTHS[column] }}
      className={`h-9 border-b border-line px-3 text-xs font-medium ${current ? 'text-ink' : 'text-ink-3'} ${column === 'match' ? 'text-end' : 'text-start'}`}
    >
      <button
        type="button"
        onClick={() => onSort(next)}
        className="inline-flex min-h-6 items-center gap-1 rounded-xs hover:text-ink"
      >
        {t(`applications:columns.${column}`)}
        {current && <Arrow aria-hidden="true" className="!size-3.5" />}
      </button>
    </th>
  );
}

const CELL = 'border-b border-line px-3 py-2 align-top';

interface RowProps {
  readonly row: ApplicationRow;
  readonly at: number;
  readonly columns: readonly Column[];
  readonly selected: boolean;
  readonly onSelect: Selection['toggle'];
  readonly measure: (element: HTMLElement | null) => void;
  readonly now: Timestamp;
  readonly siteName: (site: string) => string;
}

const Row = memo(function Row({ row, at, columns, selected, onSelect, measure, now, siteName }: RowProps) {
  const { application, title, company } = row;
  const over = isOver(row);
  return (
    <tr
      ref={measure}
      data-index={at}
      aria-rowindex={at + 2}
      className={`group ${selected ? 'bg-selected' : 'hover:bg-hover'} ${over ? 'text-ink-3' : 'text-ink-2'}`}
    >
      <td className={`${CELL} ps-4`}>
        <Checkbox
          aria-label={t('applications:select', { title })}
          checked={selected}
          onChange={() => undefined}
          onClick={(event) => onSelect(application.id, event.shiftKey)}
        />
      </td>
      <td className={`${CELL} pe-6`}>
        <a
          href={`#/applications/${application.id}`}
          className={`rounded-xs text-pretty decoration-1 underline-offset-[3px] hover:underline ${over ? '' : 'font-medium text-ink'}`}
        >
          {title}
        </a>
        <br />
        {company ?? t('applications:noCompany')}
        {application.archivedAt !== null && <span className="text-ink-3"> · {t('applications:archived')}</span>}
      </td>
      {columns.map((column) => {
        if (column === 'posting') return null;
        const Cell = CELLS[column];
        return (
          <td
            key={column}
            className={`${CELL} ${column === 'match' ? 'text-end tabular-nums' : ''} ${column === 'applied' || column === 'saved' || column === 'changed' ? 'whitespace-nowrap tabular-nums' : ''}`}
          >
            <Cell row={row} now={now} siteName={siteName} />
          </td>
        );
      })}
    </tr>
  );
});
