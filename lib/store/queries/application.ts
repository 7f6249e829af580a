import type { Database } from '../db';
import { eventsOf } from '../histories';
import { withText } from '../postings';
import { presentMatch } from './popup';
import { sameJobs } from './same-job';
import type { ApplicationView } from './views';

/** One application with everything that belongs to it; null when there is none. */
export async function applicationView(db: Database, applicationId: string): Promise<ApplicationView | null> {
  const application = await db.applications.get(applicationId);
  const row = application && (await db.postings.get(application.postingKey));
  if (application === undefined || row === undefined) return null;
  return {
    application,
    posting: await withText(db, row),
    events: await eventsOf(db, applicationId),
    followUps: await db.followUps.where('applicationId').equals(applicationId).sortBy('dueAt'),
    match: await presentMatch(db, row.key),
    snapshots: await db.snapshots.where('postingKey').equals(row.key).sortBy('seenAt'),
    interviews: await db.interviews.where('applicationId').equals(applicationId).sortBy('startsAt'),
    contacts: await db.contacts.where('applicationIds').equals(applicationId).sortBy('name'),
    files: (await db.files.where('applicationId').equals(applicationId).sortBy('updatedAt')).reverse(),
    // Last: it may read nothing, over which Dexie loses a transaction.
    sameJob: (await sameJobs(db, row)).sameJob,
  };
}
