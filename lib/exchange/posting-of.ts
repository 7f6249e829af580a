import { type JobPosting, MANUAL_SITE, NO_PAGE_HOST } from '../domain/posting';
import { foldedCompany, foldedTitle } from '../domain/same-job';
import type { Day, Timestamp } from '../time';
import { understand } from '../understanding';
import type { Field } from './fields';
import type { Locate } from './locate';

/** How a fact from another tracker was found. */
const VIA = 'import';

export interface PostingContext {
  readonly now: Timestamp;
  readonly locate: Locate;
  readonly closesOn: Day | null;
  /** What tells two rows without an address apart. */
  readonly number: string;
  /** Key → title, of the rows before. */
  readonly seen: Map<string, string>;
  readonly wrongAddress: (address: string) => void;
}

type Cells = Readonly<Partial<Record<Field, string>>> & { readonly title: string };

/** The posting that a row speaks of, under the key that a sight of its page would have; without a page under one made of its names. */
export function postingOf(cells: Cells, context: PostingContext): JobPosting {
  const { url: address = '', title, company = '' } = cells;
  const located = address === '' ? undefined : context.locate(address);
  if (address !== '' && located === undefined) context.wrongAddress(address);
  const names = [foldedCompany(company), foldedTitle(title)].join(' ');
  const bare = `${names} ${context.number}`.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 300);
  const place = located ?? {
    site: MANUAL_SITE,
    id: bare,
    canonicalUrl: `https://${NO_PAGE_HOST}/${encodeURIComponent(bare.slice(0, 200))}`,
    url: `https://${NO_PAGE_HOST}/${encodeURIComponent(bare.slice(0, 200))}`,
  };
  const id = ownId(place.site, place.id, names, context.seen);
  const posting = understand(
    {
      kind: 'posting',
      page: 'posting',
      ...place,
      id,
      language: null,
      raw: {
        title,
        company: company || null,
        location: cells.location ?? null,
        workplace: null,
        employmentType: null,
        seniority: null,
        salary: payOf(cells),
        datePosted: null,
        validThrough: null,
        descriptionHtml: cells.description ?? null,
        applyUrl: null,
        closed: null,
      },
      via: { title: VIA, company: VIA, location: VIA, salary: VIA, descriptionHtml: VIA },
    },
    context,
  );
  const { closesOn } = context;
  return {
    ...posting,
    title: posting.title || title.slice(0, 500),
    closesOn,
    provenance: { ...posting.provenance, ...(closesOn === null ? {} : { closesOn: VIA }) },
  };
}

/** One address that stands in rows of different jobs (a page of all jobs) is no posting's own. */
function ownId(site: string, id: string, names: string, seen: Map<string, string>): string {
  const key = `${site}:${id}`;
  const before = seen.get(key);
  if (before === undefined) seen.set(key, names);
  return before === undefined || before === names
    ? id
    : `${id.slice(0, 150)}~${names.replace(/ /g, '-').slice(0, 150)}`;
}

/** Two bounds in the form in which structured data states them; else the words of the cell. */
function payOf({ salary, salaryMin, salaryMax, currency = '', period = '' }: Cells): string | null {
  const amount = (cell: string | undefined) => {
    const digits = (cell ?? '').replace(/[^\d.]/g, '');
    return digits === '' || Number(digits) === 0 ? undefined : digits;
  };
  const [least, most] = [amount(salaryMin), amount(salaryMax)];
  if (least === undefined && most === undefined) return salary ?? null;
  const range =
    least !== undefined && most !== undefined
      ? `${least} – ${most}`
      : least === undefined
        ? `up to ${most}`
        : `from ${least}`;
  const per = PERIODS.find(([, words]) => words.test(period))?.[0];
  return `${currency.slice(0, 3).toUpperCase()} ${range}${per === undefined ? '' : ` / ${per}`}`.trim();
}

/** A time span that is not named is not guessed at. */
const PERIODS: readonly (readonly [string, RegExp])[] = [
  ['HOUR', /hour|stunde/i],
  ['DAY', /day|daily|tag/i],
  ['WEEK', /week|woche/i],
  ['MONTH', /month|monat/i],
  ['YEAR', /year|annual|jahr/i],
];
