import { STAGES, type Stage } from '../../lib/domain/application';
import { COLUMNS, type Column } from '../../lib/domain/settings';
import type { ApplicationFilter, Range } from '../../lib/store/queries/views';
import { type Day, isDay, type Timestamp } from '../../lib/time';

const LAYOUTS = ['table', 'board'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The days that a listing can be limited to a span of. */
export const DATES = ['applied', 'saved', 'closes'] as const;

/** How the applications are filtered and sorted: what stands in the address. */
export interface Listing {
  readonly text: string;
  /** Empty: any. The same holds for tags and sites. */
  readonly stages: readonly Stage[];
  readonly tags: readonly string[];
  readonly sites: readonly string[];
  readonly match: Range<number> | null;
  readonly applied: Range<Day> | null;
  readonly saved: Range<Day> | null;
  readonly closes: Range<Day> | null;
  readonly due: boolean;
  /** Null: whether closed or not. */
  readonly closed: 'only' | 'none' | null;
  /** Null: those that are not archived. */
  readonly archived: 'only' | 'too' | null;
  /** The name of a figure of the insights: those that it counts. */
  readonly figure: string;
  /** Null: the most recently changed first. */
  readonly sort: Column | null;
  readonly descending: boolean;
  /** Null: as the user last chose. */
  readonly layout: Layout | null;
}

/** Everything that is not archived. */
export const EVERYTHING: Listing = {
  text: '',
  stages: [],
  tags: [],
  sites: [],
  match: null,
  applied: null,
  saved: null,
  closes: null,
  due: false,
  closed: null,
  archived: null,
  figure: '',
  sort: null,
  descending: false,
  layout: null,
};

/** An address that somebody made up may be long; what is kept of it is not. */
const LONGEST = 200;
const MOST = 50;

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | null =>
  values.find((value) => value === text) ?? null;

function several(search: URLSearchParams, name: string): readonly string[] {
  const given = search.getAll(name).filter((value) => value !== '' && value.length <= LONGEST);
  return [...new Set(given)].slice(0, MOST);
}

/** `from..to`; either may be missing. */
function rangeOf<T extends string | number>(text: string | null, read: (part: string) => T | null): Range<T> | null {
  const parts = (text ?? '').split('..');
  if (parts.length !== 2) return null;
  const [from = null, to = null] = parts.map(read);
  return from === null && to === null ? null : { from, to };
}

const dayIn = (part: string): Day | null => (isDay(part) ? part : null);
const scoreIn = (part: string): number | null => (/^(?:\d{1,2}|100)$/.test(part) ? Number(part) : null);

/** Reads the address; what it does not know is left out. */
export function listingOf(search: URLSearchParams): Listing {
  return {
    text: (search.get('text') ?? '').slice(0, LONGEST),
    stages: STAGES.filter((stage) => search.getAll('stage').includes(stage)),
    tags: several(search, 'tag'),
    sites: several(search, 'site'),
    match: rangeOf(search.get('match'), scoreIn),
    applied: rangeOf(search.get('applied'), dayIn),
    saved: rangeOf(search.get('saved'), dayIn),
    closes: rangeOf(search.get('closes'), dayIn),
    due: search.get('due') === '1',
    closed: oneOf(['only', 'none'], search.get('closed')),
    archived: oneOf(['only', 'too'], search.get('archived')),
    figure: (search.get('figure') ?? '').slice(0, LONGEST),
    sort: oneOf(COLUMNS, search.get('sort')),
    descending: search.get('order') === 'down',
    layout: oneOf(LAYOUTS, search.get('as')),
  };
}

const written = (range: Range<string | number> | null): string =>
  range === null ? '' : `${range.from ?? ''}..${range.to ?? ''}`;

/** What stands behind the `?` of a listing's address; empty for everything. */
export function searchOf(listing: Partial<Listing>): string {
  const { stages, tags, sites, sort, ...rest }: Listing = { ...EVERYTHING, ...listing };
  const given: readonly (readonly [string, string])[] = [
    ['text', rest.text],
    ...stages.map((stage) => ['stage', stage] as const),
    ...tags.map((tag) => ['tag', tag] as const),
    ...sites.map((site) => ['site', site] as const),
    ['match', written(rest.match)],
    ...DATES.map((name) => [name, written(rest[name])] as const),
    ['due', rest.due ? '1' : ''],
    ['closed', rest.closed ?? ''],
    ['archived', rest.archived ?? ''],
    ['figure', rest.figure],
    ['sort', sort ?? ''],
    ['order', sort !== null && rest.descending ? 'down' : ''],
    ['as', rest.layout ?? ''],
  ];
  return new URLSearchParams(
    given.filter(([, value]) => value !== '').map(([name, value]) => [name, value]),
  ).toString();
}

/** The address of a listing, after `#/`. */
export function routeTo(listing: Partial<Listing>): string {
  const search = searchOf(listing);
  return search === '' ? 'applications' : `applications?${search}`;
}

/** The filters of a listing alone: without order and layout. */
const filtersOf = (listing: Listing): Listing => ({
  ...listing,
  sort: null,
  descending: false,
  layout: null,
});

/** Is anything filtered away that would be listed otherwise? */
export const isFiltered = (listing: Listing): boolean => searchOf(filtersOf(listing)) !== '';

/** What is asked of the rows. `among`: those that the figure counts. */
export function filterOf(listing: Listing, now: Timestamp, among: ReadonlySet<string> | null): ApplicationFilter {
  const { text, stages, tags, sites, match, applied, saved, closes, due, closed, archived } = listing;
  return {
    ...(text.trim() === '' ? {} : { text }),
    ...(stages.length === 0 ? {} : { stages }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(sites.length === 0 ? {} : { sites }),
    ...(match === null ? {} : { score: match }),
    ...(applied === null ? {} : { applied }),
    ...(saved === null ? {} : { saved }),
    ...(closes === null ? {} : { closes }),
    ...(due ? { dueBy: now } : {}),
    ...(closed === null ? {} : { closed: closed === 'only' }),
    ...(archived === 'too' ? {} : { archived: archived === 'only' }),
    ...(among === null ? {} : { among }),
  };
}
