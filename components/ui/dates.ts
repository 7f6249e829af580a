/** A calendar day as the browser's clock-free date: its words are the same in every time zone. */
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  let made = formats.get(key);
  if (made === undefined) {
    made = new Intl.DateTimeFormat(undefined, options);
    formats.set(key, made);
  }
  return made;
}

const year = (day: string) => day.slice(0, 4);

/** "Thu 12 Nov", as the user's locale writes it; with the year where it is another than `today`'s. */
export function dayText(day: string, today?: string): string {
  const withYear = today === undefined || year(day) !== year(today);
  return format({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(utc(day));
}

/** "Tuesday, 24 November". */
export const longDayText = (day: string): string =>
  format({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(utc(day));

/** "Thu". */
export const weekdayOf = (day: string): string => {
  const at = utc(day);
  return Number.isNaN(at) ? '' : format({ weekday: 'short', timeZone: 'UTC' }).format(at);
};

/** "Thu 12 Nov 2026, 18:02" in local time, from milliseconds. */
export const momentText = (at: number): string =>
  format({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);

/** "November 2026" of a day in it. */
export const monthText = (day: string): string =>
  format({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(utc(day));

/** "23–29 Nov 2026". */
export const spanText = (from: string, to: string): string =>
  format({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(utc(from), utc(to));

/** "10:00–11:30" in local time, from milliseconds. */
export const timesText = (from: number, to: number): string =>
  format({ hour: '2-digit', minute: '2-digit' }).formatRange(from, to);

/** "12 Nov". */
export const shortDayText = (day: string): string =>
  format({ day: 'numeric', month: 'short', timeZone: 'UTC' }).format(utc(day));

/** "18:02" in local time, from milliseconds. */
export const timeText = (at: number): string => format({ hour: '2-digit', minute: '2-digit' }).format(at);

/** A sentence that ends in a date: some locales already end it with a full stop ("22. Nov."). */
export const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
