import * as z from 'zod/mini';
import { Day, EmploymentType, Seniority, Timestamp, text, WebUrl, WorkModel } from './common';

/** Pay as stated. `min` alone: "from"; `max` alone: "up to". `estimated`: the board's guess, not the employer's word. */
export const Money = z.object({
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  /** ISO 4217; null where the posting gives a bare number. */
  currency: z.nullable(text(3)),
  per: z.nullable(z.enum(['hour', 'day', 'week', 'month', 'year'])),
  estimated: z.boolean(),
});
export type Money = z.infer<typeof Money>;

/** The facts of a posting that a person may correct, each with its provenance. */
export const FACT_FIELDS = [
  'title',
  'company',
  'location',
  'remote',
  'employment',
  'seniority',
  'salary',
  'postedOn',
  'closesOn',
  'description',
  'applyUrl',
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

/** What a whole page is: the posting itself, its application form, or the page after sending it. */
export const PageKind = z.enum(['posting', 'form', 'confirmation']);
export type PageKind = z.infer<typeof PageKind>;

/** The longest posting text that is kept, in UTF-16 units (the longest real one seen has 40,000). */
export const MAX_DESCRIPTION = 200_000;

/** A posting as understood. What the page does not state is null (lists: empty), never a guess. */
export const JobPosting = z.object({
  /** `site:id`, the same for every sight of this posting. */
  key: text(600),
  /** Id of a known site, or the host name of any other page, or `manual`. */
  site: text(255),
  id: text(340),
  url: WebUrl,
  canonicalUrl: WebUrl,
  /** Keys of other sights that were found to be this same posting. */
  aliases: z.array(text(600)),
  title: text(500),
  company: z.nullable(text(300)),
  /** As the page writes it; several places stand in `places`. */
  location: z.nullable(text(500)),
  places: z.array(text(200)).check(z.maxLength(100)),
  remote: z.nullable(WorkModel),
  employment: z.array(EmploymentType),
  seniority: z.nullable(Seniority),
  salary: z.nullable(Money),
  postedOn: z.nullable(Day),
  closesOn: z.nullable(Day),
  /** Plain text: blocks divided by line breaks, list items begin with "• ". Null: not on the page. */
  description: z.nullable(text(MAX_DESCRIPTION)),
  applyUrl: z.nullable(WebUrl),
  closed: z.boolean(),
  /** BCP 47 language of the text, null when unknown. */
  language: z.nullable(text(35)),
  /** Field → how it was found ("text(h1.app-title)"), or `edited` when the user wrote it. */
  provenance: z.partialRecord(z.enum(FACT_FIELDS), text(300)),
  firstSeenAt: Timestamp,
  lastSeenAt: Timestamp,
  updatedAt: Timestamp,
});
export type JobPosting = z.infer<typeof JobPosting>;

/** A posting without its text: what lists are made of. */
export type PostingFacts = Omit<JobPosting, 'description'>;

/** Site of a posting typed in by hand. */
export const MANUAL_SITE = 'manual';

/** Host of the address that a posting without a page has; RFC 6761 keeps it from ever existing. */
export const NO_PAGE_HOST = 'no-page.invalid';

/** Has it a page that can be opened? */
export const hasPage = (posting: Pick<JobPosting, 'url'>): boolean => new URL(posting.url).hostname !== NO_PAGE_HOST;

/** The provenance of a fact that the user wrote: no later reading overwrites it. */
export const EDITED = 'edited';

/** An earlier text of a posting, as it was last seen before it changed. The present text stands in the posting itself. */
export const Snapshot = z.object({
  id: z.string(),
  postingKey: text(600),
  seenAt: Timestamp,
  title: text(500),
  description: z.nullable(text(MAX_DESCRIPTION)),
});
export type Snapshot = z.infer<typeof Snapshot>;
