import { JobPosting, type PageKind, type Snapshot } from '../domain/posting';
import { dayOf, type Timestamp } from '../time';
import { note } from './history';
import { checked } from './input';
import { replan } from './plans';
import type { Ports, Repositories } from './ports';
import { afterSight, textChanged } from './sight';

/** A page whose text is another one at each sight may not fill the disk: this many earlier texts are kept. */
const MOST_SNAPSHOTS = 20;

/**
 * Stores what a page says of a posting, merged with what is known of it (`afterSight`), and gives the stored posting. Where its
 * text changed, the earlier one is kept, and an application to it notes that. Throws `invalid` for what is no posting.
 */
export async function seePosting(ports: Ports, posting: JobPosting, page: PageKind = 'posting'): Promise<JobPosting> {
  const seen = checked(JobPosting, posting);
  const now = ports.now();
  return ports.store.transact(async (rows) => {
    const stored = await rows.postings.find(seen.key);
    if (stored === undefined) {
      await rows.postings.put(seen);
      return seen;
    }
    const merged = afterSight(stored, seen, page);
    const after = sameButForSight(stored, merged) ? merged : { ...merged, updatedAt: now };
    await rows.postings.put(after);
    if (stored.description !== after.description || stored.title !== after.title) {
      await rows.matches.forget(after.key);
    }
    await noteChanges(rows, stored, after, now);
    return after;
  });
}

const sameButForSight = (before: JobPosting, after: JobPosting): boolean =>
  JSON.stringify({ ...before, lastSeenAt: 0 }) === JSON.stringify({ ...after, lastSeenAt: 0 });

async function noteChanges(rows: Repositories, before: JobPosting, after: JobPosting, now: Timestamp): Promise<void> {
  const application = await rows.applications.byPosting(after.key);
  const snapshotId = textChanged(before, after) ? await keepText(rows, before) : null;
  if (application === undefined) return;
  if (snapshotId !== null) {
    await note(rows, now, { kind: 'posting-changed', applicationId: application.id, on: dayOf(now), snapshotId });
  }
  if (before.closesOn !== after.closesOn) await replan(rows, application, now);
}

/** Keeps the text that is about to be replaced; null when enough are kept. */
async function keepText(
  rows: Repositories,
  { key, title, description, lastSeenAt }: JobPosting,
): Promise<string | null> {
  const kept = await rows.postings.snapshots(key);
  if (kept.length >= MOST_SNAPSHOTS) return null;
  const snapshot: Snapshot = {
    id: crypto.randomUUID(),
    postingKey: key,
    seenAt: lastSeenAt,
    title,
    description,
  };
  await rows.postings.putSnapshot(snapshot);
  return snapshot.id;
}

/** A posting that was not saved is kept this long after it was last seen. */
const UNSAVED_DAYS = 90;
const MS_PER_DAY = 86_400_000;

/** Drops postings that were never saved and not seen for 90 days. Gives how many. */
export async function forgetUnsaved(ports: Ports): Promise<number> {
  const before = ports.now() - UNSAVED_DAYS * MS_PER_DAY;
  return ports.store.transact(async (rows) => {
    let forgotten = 0;
    for (const key of await rows.postings.lastSeenBefore(before)) {
      if ((await rows.applications.byPosting(key)) !== undefined) continue;
      await rows.postings.forget(key);
      forgotten++;
    }
    return forgotten;
  });
}
