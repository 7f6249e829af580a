import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { CalendarItem } from '../../lib/store/queries/views';
import { addDays, type Day } from '../../lib/time';
import { t } from '../../lib/words';
import { classes } from '../ui/classes';
import { dayText, longDayText, weekdayOf } from '../ui/dates';
import { iconOf, itemLook, itemText } from './item-words';
import { isoWeek } from './weeks';

/** What a day of a month shows; the rest stands in its week. */
const MOST = 3;

export interface DayGridProps {
  readonly weeks: readonly (readonly Day[])[];
  /** `YYYY-MM`, whose days are read first; null: all alike. */
  readonly month: string | null;
  /** The day that the keyboard stands on. */
  readonly on: Day;
  readonly today: Day;
  readonly items: readonly CalendarItem[];
  readonly isOff: (day: Day) => boolean;
  readonly onDay: (day: Day) => void;
  /** Months or weeks on, or back. */
  readonly onTurn: (by: number) => void;
  readonly onWeek: (day: Day) => void;
}

/** Days in rows of weeks. Arrow keys go from day to day. */
export function DayGrid(props: DayGridProps) {
  const { weeks, month, on, today, items, isOff, onDay, onTurn, onWeek } = props;
  const table = useRef<HTMLTableElement>(null);
  /** The keyboard moved: the focus follows once the day is drawn. */
  const follows = useRef(false);
  useEffect(() => {
    if (!follows.current) return;
    follows.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${on}"]`)?.focus();
  }, [on]);

  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const row = weeks.find((week) => week.includes(on)) ?? [];
    const to: Readonly<Record<string, Day | undefined>> = {
      ArrowLeft: addDays(on, -1),
      ArrowRight: addDays(on, 1),
      ArrowUp: addDays(on, -7),
      ArrowDown: addDays(on, 7),
      Home: row[0],
      End: row.at(-1),
      t: today,
    };
    const turns: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };
    const by = turns[event.key];
    const day = to[event.key];
    if (by === undefined && day === undefined) return;
    event.preventDefault();
    follows.current = true;
    if (by !== undefined) onTurn(by);
    else if (day !== undefined) onDay(day);
  };

  return (
    <div className="overflow-x-auto rounded-md border border-line bg-surface">
      <p id="calendar-keys" className="sr-only">
        {t('calendar:keys')}
      </p>
      <table
        ref={table}
        aria-describedby="calendar-keys"
        className="w-full min-w-[46rem] table-fixed border-collapse text-sm"
      >
        <thead>
          <tr>
            <th scope="col" className="w-9 border-b border-line">
              <span className="sr-only">{t('calendar:week')}</span>
            </th>
            {weeks[0]?.map((day) => (
              <th
                key={day}
                scope="col"
                className="h-8 border-b border-line px-2 text-start text-xs font-medium text-ink-3"
              >
                {weekdayOf(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]} className="align-top">
              <th scope="row" className="border-b border-line px-2 py-2 text-xs font-normal text-ink-3">
                <span className="sr-only">{t('calendar:weekNumber', { number: isoWeek(week[3] ?? '') })}</span>
                <span aria-hidden="true">{isoWeek(week[3] ?? '')}</span>
              </th>
              {week.map((day) => (
                <Cell
                  key={day}
                  day={day}
                  today={today}
                  current={day === on}
                  quiet={month !== null && !day.startsWith(month)}
                  off={isOff(day)}
                  items={items.filter((item) => item.on === day)}
                  most={month === null ? Number.POSITIVE_INFINITY : MOST}
                  onWeek={onWeek}
                  onKey={onKey}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly day: Day;
  readonly today: Day;
  readonly current: boolean;
  /** Of another month. */
  readonly quiet: boolean;
  readonly off: boolean;
  readonly items: readonly CalendarItem[];
  readonly most: number;
  readonly onWeek: (day: Day) => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
}

function Cell({ day, today, current, quiet, off, items, most, onWeek, onKey }: CellProps) {
  const shown = items.length > most ? items.slice(0, most - 1) : items;
  const rest = items.length - shown.length;
  return (
    <td
      className={classes(
        'h-24 border-s border-b border-line p-1 -outline-offset-2',
        most === Number.POSITIVE_INFINITY && 'h-80',
        off && 'bg-canvas',
      )}
    >
      <button
        type="button"
        data-day={day}
        tabIndex={current ? 0 : -1}
        aria-current={day === today ? 'date' : undefined}
        aria-label={longDayText(day)}
        onClick={() => onWeek(day)}
        onKeyDown={onKey}
        className={classes(
          'mb-1 min-h-6 min-w-6 rounded-sm px-1 text-start text-xs tabular-nums',
          day === today
            ? 'bg-accent text-center font-semibold text-on-accent'
            : quiet
              ? 'text-ink-3'
              : 'font-medium text-ink hover:bg-hover',
        )}
      >
        {Number(day.slice(8))}
      </button>
      <ul className="grid gap-0.5">
        {shown.map((item) => (
          <Item key={item.id} item={item} />
        ))}
        {rest > 0 && (
          <li>
            <button
              type="button"
              aria-label={t('calendar:moreOn', { count: rest, day: dayText(day) })}
              onClick={() => onWeek(day)}
              className="min-h-6 rounded-sm px-1 text-xs text-ink-3 hover:text-ink"
            >
              {t('calendar:more', { count: rest })}
            </button>
          </li>
        )}
      </ul>
    </td>
  );
}

function Item({ item }: { readonly item: CalendarItem }) {
  const Icon = iconOf(item);
  return (
    <li>
      <a
        href={`#/${item.route}`}
        className={classes(
          'flex min-h-6 items-start gap-1 rounded-sm px-1 py-1 text-xs -outline-offset-2 hover:underline',
          itemLook(item),
        )}
      >
        <Icon aria-hidden="true" className="mt-px !size-3 flex-none" />
        <span className="line-clamp-3 min-w-0 wrap-anywhere">{itemText(item)}</span>
      </a>
    </li>
  );
}
