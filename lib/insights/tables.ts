import type { Stage } from '../domain/application';
import { addDays, type Day } from '../time';
import type { Case } from './case';
import { type Count, counted, type Grouping, stayOf, valueIn, waitOf, weekOf } from './figures';

/** Under so many cases no share is told: it would say more about chance than about anything else. */
const FEWEST = 5;

/** In percent, 0 … 100; null where there are too few cases to tell. */
export const shareOf = (part: number, whole: number): number | null =>
  whole < FEWEST ? null : Math.round((100 * part) / whole);

/** The value in the middle; of an even number the lower of the two. Null of none. */
export function median(values: readonly number[]): number | null {
  const inOrder = [...values].sort((a, b) => a - b);
  return inOrder[Math.ceil(inOrder.length / 2) - 1] ?? null;
}

export interface ReplyRow {
  readonly value: string;
  readonly sent: Count;
  readonly replied: Count;
  /** Percent; null under five. */
  readonly share: number | null;
}

/** Applications that were sent, and how many of them were answered, by what they are grouped under; the most first. */
export function repliesBy(cases: readonly Case[], by: Exclude<Grouping, 'week'>): readonly ReplyRow[] {
  const sent = cases.filter(({ appliedOn }) => appliedOn !== null);
  const values = new Set(sent.flatMap((one) => valueIn(one, by) ?? []));
  return [...values]
    .map((value): ReplyRow => {
      const counts = [counted(cases, `sent:${by}=${value}`), counted(cases, `replied:${by}=${value}`)] as const;
      return { value, sent: counts[0], replied: counts[1], share: shareOf(counts[1].count, counts[0].count) };
    })
    .sort((a, b) => b.sent.count - a.sent.count || (a.value < b.value ? -1 : 1));
}

export interface WeekRow {
  /** Its Monday. */
  readonly week: Day;
  readonly sent: Count;
  readonly replied: Count;
}

/** The weeks up to today, the oldest first: applications sent, and first answers that came. */
export function weeks(cases: readonly Case[], today: Day, count: number): readonly WeekRow[] {
  const last = weekOf(today);
  return Array.from({ length: count }, (_, at) => {
    const week = addDays(last, -7 * (count - 1 - at));
    return { week, sent: counted(cases, `sent:week=${week}`), replied: counted(cases, `replied:week=${week}`) };
  });
}

const SPANS = ['0-2', '3-5', '6-8', '9-11', '12-14', '15-'] as const;

export interface Waits {
  readonly replies: number;
  /** Half of the answers came within so many days; null without one. */
  readonly median: number | null;
  readonly spans: readonly (Count & { readonly span: string })[];
}

/** How long the first answer took. */
export function waits(cases: readonly Case[]): Waits {
  const days = cases.flatMap((one) => waitOf(one) ?? []);
  const spans = SPANS.map((span) => ({ span, ...counted(cases, `waited:${span}`) }));
  return { replies: days.length, median: median(days), spans };
}

export interface StayRow extends Count {
  readonly stage: Stage;
  readonly median: number;
  readonly longest: number;
}

/** How many days applications stood at a stage before they moved on. */
export function stays(cases: readonly Case[]): readonly StayRow[] {
  return (['saved', 'applied', 'interviewing', 'offer'] as const).flatMap((stage) => {
    const days = cases.flatMap((one) => stayOf(one, stage) ?? []);
    const middle = median(days);
    if (middle === null) return [];
    return [{ stage, ...counted(cases, `stayed:${stage}`), median: middle, longest: Math.max(...days) }];
  });
}

export interface PayRow extends Count {
  readonly value: string;
  /** ISO 4217; null: the postings name none. */
  readonly currency: string | null;
  /** A year, the middle of the range where there is one: the lowest, the one in the middle, the highest. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

const YEARLY = { hour: 2_000, day: 220, week: 52, month: 12, year: 1 } as const;

/** What a posting pays a year, the middle of its range; an amount without a period is taken as a year's. Null: not stated. */
function yearlyPay({ salary }: Pick<Case, 'salary'>): number | null {
  if (salary === null) return null;
  const { min, max, per } = salary;
  const amount = min !== null && max !== null ? (min + max) / 2 : (min ?? max);
  return amount === null ? null : Math.round(amount * YEARLY[per ?? 'year']);
}

/** Pay that postings state, by role or place, each currency by itself; the most postings first. */
export function payBy(cases: readonly Case[], by: 'role' | 'place'): readonly PayRow[] {
  const groups = new Map<string, { value: string; currency: string | null; pays: number[] }>();
  for (const one of cases) {
    const [value, pay] = [valueIn(one, by), yearlyPay(one)];
    if (value === null || pay === null) continue;
    const currency = one.salary?.currency ?? null;
    const key = JSON.stringify([value, currency]);
    const group = groups.get(key) ?? { value, currency, pays: [] };
    group.pays.push(pay);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ value, currency, pays }) => ({
      value,
      currency,
      figure: `pay:${by}=${value}`,
      count: pays.length,
      low: Math.min(...pays),
      middle: median(pays) ?? 0,
      high: Math.max(...pays),
    }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
