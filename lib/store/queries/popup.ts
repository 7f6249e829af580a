import type { AppliedBefore } from '../../app/ports';
import { isOpen } from '../../domain/application';
import { EMPTY_PROFILE, type Match } from '../../domain/skills';
import type { Database, PostingRow } from '../db';
import { findRow, withText } from '../postings';
import type { PopupView } from './views';

/** The stored match, when it was made for the present profile. */
export async function presentMatch(db: Database, postingKey: string): Promise<Match | null> {
  const { revision } = (await db.profile.get('profile')) ?? EMPTY_PROFILE;
  const match = await db.matches.get(postingKey);
  return match?.profileRevision === revision ? match : null;
}

/** The latest application to the same job under another posting: the same address, or the same company and title. */
async function appliedBefore(db: Database, posting: PostingRow): Promise<AppliedBefore | null> {
  const sameAddress = await db.postings.where('canonicalUrl').equals(posting.canonicalUrl).toArray();
  const sameName =
    posting.likeness === null ? [] : await db.postings.where('likeness').equals(posting.likeness).toArray();
  const titles = new Map([...sameAddress, ...sameName].map((row) => [row.key, row.title]));
  titles.delete(posting.key);
  const applications = await db.applications
    .where('postingKey')
    .anyOf([...titles.keys()])
    .toArray();
  const found = applications
    .flatMap(({ id, postingKey, appliedOn }) =>
      appliedOn === null ? [] : [{ applicationId: id, title: titles.get(postingKey) ?? posting.title, appliedOn }],
    )
    .sort((a, b) => (a.appliedOn < b.appliedOn ? 1 : -1));
  return found[0] ?? null;
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
    appliedBefore: await appliedBefore(db, row),
  };
}
