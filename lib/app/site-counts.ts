import type { Reading } from '../reading/types';
import { dayOf } from '../time';
import type { Ports, SiteCount } from './ports';

/** How a page was read: see `SiteCount`. */
export type ReadOutcome = keyof Omit<SiteCount, 'site' | 'lastOn'>;

/** No fault of the reader: the page is not there, not shown, or not this posting yet. */
const EXCUSED = new Set(['gone', 'blocked', 'sign-in', 'stale', 'too-large']);

/** How well a page was read. `isPosting`: its address is that of a posting. Null: there was nothing to be read. */
export function outcomeOf(reading: Reading, isPosting: boolean): ReadOutcome | null {
  if (reading.kind === 'none') return isPosting && !EXCUSED.has(reading.reason) ? 'not' : null;
  const { title, company, descriptionHtml } = reading.raw;
  const isWhole = title && company && (descriptionHtml || reading.page !== 'posting');
  return isWhole ? 'well' : 'partly';
}

/** Counts how a page of a site was read; `was`: how the same page counted until now, as one that rendered late. */
export const countReading = (
  ports: Ports,
  { site, was, is }: { readonly site: string; readonly was: ReadOutcome | null; readonly is: ReadOutcome },
): Promise<void> =>
  ports.store.transact(async (rows) => {
    const count = (await rows.siteCounts.get(site)) ?? { site, well: 0, partly: 0, not: 0, lastOn: null };
    const before = was === null ? count : { ...count, [was]: Math.max(0, count[was] - 1) };
    await rows.siteCounts.put({ ...before, [is]: before[is] + 1, lastOn: dayOf(ports.now()) });
  });
