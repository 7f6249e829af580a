/** A calendar day as `YYYY-MM-DD`, without a time zone: "applied on 3 May" is the same day wherever it is read. */
export type Day = string;

/** A moment in milliseconds since 1970-01-01 UTC. */
export type Timestamp = number;

const MS_PER_DAY = 86_400_000;
const pad = (n: number) => String(n).padStart(2, '0');

/** The local calendar day of a moment. */
export function dayOf(at: Timestamp): Day {
  const d = new Date(at);
  return `${String(d.getFullYear()).padStart(4, '0')}-${pad(d.getMonth() + 1)}-${pad(d.getDate())}`;
}

/** The moment of `hour`:`minute` local time on a day. Where the clock jumps over it, the first moment after. */
export function atTime(day: Day, hour: number, minute = 0): Timestamp {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
  return new Date(y, m - 1, d, hour, minute).getTime();
}

const utc = (day: Day) => Date.parse(`${day}T00:00:00Z`);
const ofUtc = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** The day `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day => ofUtc(utc(day) + count * MS_PER_DAY);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / MS_PER_DAY);

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export const weekday = (day: Day): number => new Date(utc(day)).getUTCDay();

/** Is this text a real calendar day in the form `YYYY-MM-DD`? */
export const isDay = (text: string): boolean =>
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text) &&
  // Every month has 28 days; asking the calendar costs ten times as much.
  (Number(text.slice(8)) <= 28 || ofUtc(utc(text)) === text);

/** The name of the time zone that local time is told in ("Europe/Berlin"). */
export const zoneName = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
