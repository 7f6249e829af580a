import type { Settings } from '../domain/settings';
import { addDays, atTime, type Day, dayOf, type Timestamp, weekday } from '../time';

/** When reminders may come: the user's weekend, days off and hour. */
export type Calendar = Pick<Settings, 'weekend' | 'daysOff' | 'hour'>;

/** A day and the moment of its reminder. */
export interface DueMoment {
  readonly dueOn: Day;
  readonly dueAt: Timestamp;
}

/** Whoever takes off more than this at a stretch is reminded all the same. */
const LONGEST_SEARCH_DAYS = 400;

/** Is it neither on the weekend nor a day off? */
export const isWorkingDay = (day: Day, { weekend, daysOff }: Calendar): boolean =>
  !weekend.includes(weekday(day)) && !daysOff.some(({ from, to }) => from <= day && day <= to);

/** The first day from `day` on, in steps of `step`, that `fits`; the day itself where none does within 400. */
function firstDay(day: Day, step: 1 | -1, fits: (day: Day) => boolean): Day {
  for (let away = 0; away < LONGEST_SEARCH_DAYS; away++) {
    const tried = addDays(day, step * away);
    if (fits(tried)) return tried;
  }
  return day;
}

/** The day that many working days after `day`. */
export function addWorkingDays(day: Day, count: number, calendar: Calendar): Day {
  let reached = day;
  for (let n = 0; n < count; n++) reached = firstDay(addDays(reached, 1), 1, (tried) => isWorkingDay(tried, calendar));
  return reached;
}

/** The reminders' hour of the first working day (of these weekdays, where given) that is not before `wanted` and not over at `now`. */
export function firstMoment(
  wanted: Day,
  now: Timestamp,
  calendar: Calendar,
  weekdays: readonly number[] = [0, 1, 2, 3, 4, 5, 6],
): DueMoment {
  const today = dayOf(now);
  const from = wanted < today ? today : wanted;
  const later = (day: Day) => atTime(day, calendar.hour) > now;
  const fits = (day: Day) => later(day) && isWorkingDay(day, calendar) && weekdays.includes(weekday(day));
  const found = firstDay(from, 1, fits);
  const dueOn = later(found) ? found : addDays(found, 1);
  return { dueOn, dueAt: atTime(dueOn, calendar.hour) };
}

/** The reminders' hour of the last working day that is not after `wanted`. */
export function lastMoment(wanted: Day, calendar: Calendar): DueMoment {
  const dueOn = firstDay(wanted, -1, (day) => isWorkingDay(day, calendar));
  return { dueOn, dueAt: atTime(dueOn, calendar.hour) };
}

/** When the quiet hours that hold at `now` are over; null when none hold. */
export function quietUntil(now: Timestamp, quietHours: Settings['quietHours']): Timestamp | null {
  if (quietHours === null) return null;
  const today = dayOf(now);
  const { from, to } = quietHours;
  const begins = atTime(today, from);
  const ends = atTime(today, to);
  if (from < to) return now >= begins && now < ends ? ends : null;
  if (now < ends) return ends;
  return now >= begins ? atTime(addDays(today, 1), to) : null;
}
