import type { FollowUp } from '../../domain/application';
import type { Timestamp } from '../../time';
import type { Database } from '../db';

/** Those still to be done and due in this span, both ends included, by due time. */
export async function openBetween(db: Database, from: Timestamp, to: Timestamp): Promise<FollowUp[]> {
  const inState = (state: FollowUp['state']) =>
    db.followUps.where('[state+dueAt]').between([state, from], [state, to], true, true).toArray();
  return [...(await inState('waiting')), ...(await inState('notified'))].sort((a, b) => a.dueAt - b.dueAt);
}
