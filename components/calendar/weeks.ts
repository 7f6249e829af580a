import { addDays, type Day, weekday } from '../../lib/time';

const MONDAY = 1;

/** The day a week begins on in this language's region, 0 = Sunday; Monday where the browser does not know. */
export function firstWeekday(language: string): number {
  const locale = new Intl.Locale(language) as Intl.Locale & { getWeekInfo?: () => { readonly firstDay: number } };
  // 1 = Monday … 7 = Sunday.
  return (locale.getWeekInfo?.().firstDay ?? MONDAY) % 7;
}

/** The seven days of the week that holds `day`. */
export function weekOf(day: Day, first: number): readonly Day[] {
  const begins = addDays(day, -((weekday(day) - first + 7) % 7));
  return Array.from({ length: 7 }, (_, at) => addDays(begins, at));
}

const monthOf = (day: Day): string => day.slice(0, 7);

/** The first day of the month `count` months away. */
export function addMonths(day: Day, count: number): Day {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

/** The weeks that show the month of `day`, with the days around it. */
export function weeksOf(day: Day, first: number): readonly (readonly Day[])[] {
  const weeks: (readonly Day[])[] = [];
  for (let at = weekOf(`${monthOf(day)}-01`, first); at.some((one) => monthOf(one) === monthOf(day)); ) {
    weeks.push(at);
    at = weekOf(addDays(at[6] ?? day, 1), first);
  }
  return weeks;
}

/** ISO 8601: the week that holds the Thursday counts to its year. */
export function isoWeek(day: Day): number {
  const thursday = addDays(day, 3 - ((weekday(day) + 6) % 7));
  const begins = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`);
  return Math.floor((Date.parse(`${thursday}T00:00:00Z`) - begins) / 604_800_000) + 1;
}

/** The same day of the month `count` months away, or its last day. */
export function sameDayInMonth(day: Day, count: number): Day {
  const begins = addMonths(day, count);
  const last = addDays(addMonths(begins, 1), -1);
  const wanted = `${monthOf(begins)}-${day.slice(8)}`;
  return wanted > last ? last : wanted;
}
