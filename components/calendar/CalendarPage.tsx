import { CalendarPlus, ChevronLeft, ChevronRight } from 'lucide-react';
import { isWorkingDay } from '../../lib/follow-ups/calendar';
import { addDays, type Day, dayOf, isDay } from '../../lib/time';
import { language, t } from '../../lib/words';
import { useCalendarFile } from '../follow-up/use-calendar-file';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import { restate } from '../shell/routes';
import { Button, IconButton } from '../ui/Button';
import { classes } from '../ui/classes';
import { monthText, spanText } from '../ui/dates';
import { DayGrid } from './DayGrid';
import { LEGEND } from './item-words';
import { addMonths, firstWeekday, sameDayInMonth, weekOf, weeksOf } from './weeks';

type Span = 'month' | 'week';
const SPANS: readonly Span[] = ['month', 'week'];
const WEEK = 7;

/** What stands in the address: `#/calendar?view=week&on=2026-11-24`. */
function placeOf(search: URLSearchParams, today: Day): { readonly span: Span; readonly on: Day } {
  const on = search.get('on') ?? '';
  return { span: search.get('view') === 'week' ? 'week' : 'month', on: isDay(on) ? on : today };
}

/** The days of the search: a month or a week. */
export function CalendarPage({ search }: { readonly search: URLSearchParams }) {
  const now = useNow();
  const today = dayOf(now);
  const { span, on } = placeOf(search, today);
  const first = firstWeekday(language);
  const weeks = span === 'week' ? [weekOf(on, first)] : weeksOf(on, first);
  const from = weeks[0]?.[0] ?? on;
  const to = weeks.at(-1)?.at(-1) ?? on;
  const items = useLive((queries) => queries.calendarItems(from, to, now), [from, to, now]);
  const settings = useLive((queries) => queries.settingsView(), []);
  const show = (next: { readonly span?: Span; readonly on?: Day }) =>
    restate(`calendar?view=${next.span ?? span}&on=${next.on ?? on}`);
  const turn = (by: number) => show({ on: span === 'week' ? addDays(on, by * WEEK) : sameDayInMonth(on, by) });
  return (
    <>
      <Head
        span={span}
        title={span === 'week' ? spanText(from, to) : monthText(on)}
        onTurn={turn}
        onShow={show}
        today={today}
      />
      {items !== undefined && settings !== undefined && (
        <>
          <DayGrid
            weeks={weeks}
            month={span === 'month' ? addMonths(on, 0).slice(0, 7) : null}
            on={on}
            today={today}
            items={items}
            isOff={(day) => !isWorkingDay(day, settings)}
            onDay={(day) => show({ on: day })}
            onTurn={turn}
            onWeek={(day) => show({ span: 'week', on: day })}
          />
          <div className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-3">
            <ul className="flex flex-wrap gap-x-4 gap-y-1">
              {LEGEND.map(({ icon: Icon, says }) => (
                <li key={says} className="flex items-center gap-1.5">
                  <Icon aria-hidden="true" className="!size-3.5" />
                  {says}
                </li>
              ))}
            </ul>
            <p className="ms-auto">{t('calendar:daysOff')}</p>
          </div>
          {items.length === 0 && (
            <p role="status" className="mt-3 text-sm text-ink-2">
              {t('calendar:nothing')}
            </p>
          )}
        </>
      )}
    </>
  );
}

interface HeadProps {
  readonly span: Span;
  readonly title: string;
  readonly today: Day;
  readonly onTurn: (by: number) => void;
  readonly onShow: (next: { readonly span?: Span; readonly on?: Day }) => void;
}

function Head({ span, title, today, onTurn, onShow }: HeadProps) {
  const calendar = useCalendarFile();
  return (
    <header className="mb-4 flex min-h-8 flex-wrap items-center gap-3">
      <h1 aria-live="polite" className="text-xl font-semibold tracking-tight">
        {title}
      </h1>
      <div className="flex items-center gap-1">
        <IconButton
          label={span === 'week' ? t('calendar:previousWeek') : t('calendar:previousMonth')}
          onClick={() => onTurn(-1)}
        >
          <ChevronLeft aria-hidden="true" />
        </IconButton>
        <Button onClick={() => onShow({ on: today })}>{t('calendar:today')}</Button>
        <IconButton
          label={span === 'week' ? t('calendar:nextWeek') : t('calendar:nextMonth')}
          onClick={() => onTurn(1)}
        >
          <ChevronRight aria-hidden="true" />
        </IconButton>
      </div>
      <span className="flex-1" />
      <fieldset aria-label={t('calendar:view')} className="flex rounded-md bg-sunken p-0.5">
        {SPANS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={span === one}
            onClick={() => onShow({ span: one })}
            className={classes(
              'min-h-7 rounded-sm px-3 text-sm font-medium',
              span === one ? 'bg-surface text-ink outline outline-line' : 'text-ink-2 hover:text-ink',
            )}
          >
            {t(`calendar:${one}`)}
          </button>
        ))}
      </fieldset>
      <Button onClick={() => calendar()}>
        <CalendarPlus aria-hidden="true" />
        {t('calendar:export')}
      </Button>
    </header>
  );
}
