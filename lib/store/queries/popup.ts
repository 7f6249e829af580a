import { isOpen } from '../../domain/application';
import { EMPTY_PROFILE, type Match } from '../../domain/skills';
import type { Database } from '../db';
import { findRow, withText } from '../postings';
import { sameJobs } from './same-job';
import type { PopupView } from './views';

/** The stored match, when it was made for the present profile. */
export async function presentMatch(db: Database, postingKey: string): Promise<Match | null> {
  const { revision } = (await db.profile.get('profile')) ?? EMPTY_PROFILE;
  const match = await db.matches.get(postingKey);
  return match?.profileRevision === revision ? match : null;
}

/** What the popup shows of a posting; null when none is stored under this key. */
export async function popupView(db: Database, postingKey: string): Promise<PopupView | null> {
  const row = await findRow(db, postingKey);
  if (row === undefined) return null;
  const application = (await db.applications.get({ postingKey: row.key })) ?? null;
  const followUps =
    application === null ? [] : await db.followUps.where('applicationId').equals(application.id).sortBy('dueAt');
  return {
    posting: await withText(db, row),
    application,
    nextFollowUp: followUps.find(isOpen) ?? null,
    match: await presentMatch(db, row.key),
    ...(await sameJobs(db, row)),
  };
}
