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
  const [posting, standing, match, same] = await Promise.all([
    withText(db, row),
    standingOf(db, row.key),
    presentMatch(db, row.key),
    sameJobs(db, row),
  ]);
  return { posting, ...standing, match, ...same };
}

async function standingOf(db: Database, postingKey: string): Promise<Pick<PopupView, 'application' | 'nextFollowUp'>> {
  const application = await db.applications.get({ postingKey });
  if (application === undefined) return { application: null, nextFollowUp: null };
  const followUps = await db.followUps.where('applicationId').equals(application.id).sortBy('dueAt');
  return { application, nextFollowUp: followUps.find(isOpen) ?? null };
}
