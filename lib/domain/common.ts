import * as z from 'zod/mini';
import { isDay } from '../time';

/** A calendar day, `YYYY-MM-DD`. */
export const Day = z.string().check(z.refine(isDay, 'not a calendar day'));

/** Milliseconds since 1970 UTC, within what a `Date` can hold. */
export const Timestamp = z.number().check(z.gte(0), z.lte(8_640_000_000_000_000));

/** A random UUID: rows made on two machines never collide when they are merged. */
export const Uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));

/** Text of at most `max` UTF-16 units. */
export const text = (max: number) => z.string().check(z.maxLength(max));

/** A web address that may be opened: http or https, nothing else. */
export const WebUrl = text(4_000).check(
  z.refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), 'not a web address'),
);

export const WorkModel = z.enum(['onsite', 'hybrid', 'remote']);
export type WorkModel = z.infer<typeof WorkModel>;

export const EmploymentType = z.enum([
  'full-time',
  'part-time',
  'contract',
  'internship',
  'temporary',
  'volunteer',
  'other',
]);
export type EmploymentType = z.infer<typeof EmploymentType>;

export const Seniority = z.enum(['intern', 'junior', 'mid', 'senior', 'lead', 'manager', 'director']);
export type Seniority = z.infer<typeof Seniority>;
