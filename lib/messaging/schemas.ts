import * as z from 'zod/mini';
import { text } from '../domain/common';
import { Corner } from '../domain/settings';
import type { NoPostingReason, RawPosting, Reading } from '../reading/types';
import type { RequestName, Requests } from './protocol';

/** A page may be long, a message may not: the longest field of all is the description's HTML. */
const MAX_HTML = 2_000_000;

const field = (max: number) => z.nullable(text(max));

const Raw = z.strictObject({
  title: field(2_000),
  company: field(2_000),
  location: field(20_000),
  workplace: field(2_000),
  employmentType: field(2_000),
  seniority: field(2_000),
  salary: field(2_000),
  datePosted: field(2_000),
  validThrough: field(2_000),
  descriptionHtml: field(MAX_HTML),
  applyUrl: field(4_000),
  closed: field(2_000),
} satisfies Record<keyof RawPosting, z.ZodMiniType>);

const reasons = [
  'listing',
  'careers-page',
  'article',
  'product',
  'sign-in',
  'blocked',
  'gone',
  'empty',
  'not-ready',
  'stale',
  'too-large',
  'no-posting',
] as const satisfies readonly NoPostingReason[];

/** A reading as it arrives from a page: hostile until it has passed this. */
export const ReadingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('posting'),
    page: z.enum(['posting', 'form', 'confirmation']),
    site: text(255).check(z.minLength(1)),
    id: text(340).check(z.minLength(1)),
    url: text(4_000),
    canonicalUrl: text(4_000),
    language: field(100),
    raw: Raw,
    via: z.partialRecord(z.keyof(Raw), text(300)),
  }),
  z.strictObject({
    kind: z.literal('none'),
    site: field(255),
    url: text(4_000),
    reason: z.enum(reasons),
    left: z.optional(z.partial(Raw)),
  }),
]);

/** The results of a list as they come from a page. */
export const CardsSchema = z
  .array(
    z.strictObject({
      id: text(340).check(z.minLength(1)),
      title: text(300),
      pieces: z.array(text(200)).check(z.maxLength(60)),
    }),
  )
  .check(z.maxLength(2_000));
export type SeenCard = z.infer<typeof CardsSchema>[number];

const Clicked = z.strictObject({ key: text(600), url: text(4_000) });

/** So many results of a list are asked for at a time. */
const MOST_ASKED = 200;

const TabId = z.int().check(z.gte(0));

/** One schema for each request: a missing one does not compile. */
export const requestSchemas: { readonly [N in RequestName]: z.ZodMiniType<Requests[N]['request']> } = {
  'page.read': z.strictObject({ reading: ReadingSchema as z.ZodMiniType<Reading>, settled: z.boolean() }),
  'chip.save': Clicked,
  'chip.undo': Clicked,
  'chip.panel': z.strictObject({}),
  'chip.hide': z.strictObject({ where: z.enum(['site', 'everywhere']) }),
  'chip.move': z.strictObject({ corner: Corner }),
  'list.states': z.strictObject({ ids: z.array(text(340).check(z.minLength(1))).check(z.maxLength(MOST_ASKED)) }),
  'tab.read': z.strictObject({ tabId: TabId, force: z.boolean() }),
  'tab.report': z.strictObject({ tabId: TabId }),
  'tab.list': z.strictObject({ tabId: TabId }),
  'state.changed': z.strictObject({}),
};
