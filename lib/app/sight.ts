import { EDITED, FACT_FIELDS, type FactField, type JobPosting, type PageKind } from '../domain/posting';

/** How many other keys of a posting are kept. */
const MOST_ALIASES = 50;

const stated = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

/** The same text but for spaces and line breaks. */
const pressed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Is it the beginning of the other one, as a page shows it before "Show more" is pressed? */
function cutOff(seen: string, stored: string): boolean {
  const start = pressed(seen).replace(/\s?(?:…|\.{3})$/, '');
  const whole = pressed(stored);
  return start.length < whole.length && whole.startsWith(start);
}

/** Does the posting say something else than it did? */
export const textChanged = (before: JobPosting, after: JobPosting): boolean =>
  before.description !== null &&
  after.description !== null &&
  pressed(before.description) !== pressed(after.description);

function takesSeen(field: FactField, stored: JobPosting, seen: JobPosting, leads: boolean): boolean {
  if (stored.provenance[field] === EDITED || !stated(seen[field])) return false;
  if (!stated(stored[field])) return true;
  if (field === 'description') return leads && !cutOff(seen.description ?? '', stored.description ?? '');
  return leads;
}

/**
 * A stored posting after another sight of it. A stated value beats one that is not stated; the later sight of the posting's own
 * page beats the earlier; what the user wrote stays; its form, the page after sending it and a sight under another key only fill gaps.
 */
export function afterSight(stored: JobPosting, seen: JobPosting, page: PageKind): JobPosting {
  const leads = page === 'posting' && seen.key === stored.key;
  const written = stored.provenance.location === EDITED;
  const taken = new Set(FACT_FIELDS.filter((field) => takesSeen(field, stored, seen, leads)));
  const facts = Object.fromEntries(FACT_FIELDS.map((field) => [field, (taken.has(field) ? seen : stored)[field]]));
  const vias = FACT_FIELDS.map((field) => [field, (taken.has(field) ? seen : stored).provenance[field]] as const);
  const known = new Set([...stored.aliases, ...seen.aliases, seen.key]);
  known.delete(stored.key);
  return {
    ...stored,
    ...facts,
    provenance: Object.fromEntries(vias.filter(([, via]) => via !== undefined)),
    places: taken.has('location') || (!stated(stored.places) && !written) ? seen.places : stored.places,
    language: taken.has('description') ? seen.language : stored.language,
    url: leads ? seen.url : stored.url,
    canonicalUrl: leads ? seen.canonicalUrl : stored.canonicalUrl,
    closed: leads ? seen.closed : stored.closed,
    aliases: [...known].slice(0, MOST_ALIASES),
    firstSeenAt: Math.min(stored.firstSeenAt, seen.firstSeenAt),
    lastSeenAt: Math.max(stored.lastSeenAt, seen.lastSeenAt),
  };
}
