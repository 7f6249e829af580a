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
  // All at once: one after the other, each would wait for the answer to the one before.
  const [posting, events, followUps, match, snapshots, interviews, contacts, files, { sameJob }] = await Promise.all([
    withText(db, row),
    eventsOf(db, applicationId),
    db.followUps.where('applicationId').equals(applicationId).sortBy('dueAt'),
    presentMatch(db, row.key),
    db.snapshots.where('postingKey').equals(row.key).sortBy('seenAt'),
    db.interviews.where('applicationId').equals(applicationId).sortBy('startsAt'),
    db.contacts.where('applicationIds').equals(applicationId).sortBy('name'),
    db.files.where('applicationId').equals(applicationId).reverse().sortBy('updatedAt'),
    sameJobs(db, row),
  ]);
  return { application, posting, events, followUps, match, snapshots, interviews, contacts, files, sameJob };
}
