import type { JobPosting } from '../domain/posting';
import { JobcairnError } from '../errors';
import { t } from '../words';
import type { Change, Ports, Repositories } from './ports';
import { afterSight } from './sight';

/** Keys of two stored postings. */
export interface Pair {
  readonly key: string;
  readonly other: string;
}

async function both(rows: Repositories, { key, other }: Pair): Promise<readonly [JobPosting, JobPosting]> {
  const [one, two] = [await rows.postings.find(key), await rows.postings.find(other)];
  if (one === undefined || two === undefined)
    throw new JobcairnError('not-found', 'No posting is stored under one of these keys.');
  return [one, two];
}

/** The user says that these are two jobs: from now on neither is shown as the other. Throws `not-found`. */
export async function notTheSame(ports: Ports, pair: Pair): Promise<{ readonly change: Change | null }> {
  const at = ports.now();
  const { change } = await ports.store.transactUndoable(t('change:anotherJob'), at, async (rows) => {
    const [one, two] = await both(rows, pair);
    if (one.key !== two.key) await rows.apart.put({ one: one.key, other: two.key, at });
  });
  return { change };
}

/**
 * The user says that these are one job: the posting without an application joins the other one, which from then on is known by both
 * keys, and fills what that one does not state. Throws `not-found`, and `conflict` where both are saved: each has a history of its own.
 */
export async function joinPostings(
  ports: Ports,
  pair: Pair,
): Promise<{ readonly posting: JobPosting; readonly change: Change | null }> {
  const at = ports.now();
  const { value, change } = await ports.store.transactUndoable(t('change:joined'), at, async (rows) => {
    const [one, two] = await both(rows, pair);
    if (one.key === two.key) return two;
    const saved = (await rows.applications.byPosting(one.key)) !== undefined;
    if (saved && (await rows.applications.byPosting(two.key)) !== undefined)
      throw new JobcairnError('conflict', 'Both postings are saved.');
    const [home, guest] = saved ? [one, two] : [two, one];
    const joined = { ...afterSight(home, guest, 'posting'), updatedAt: at };
    await rows.postings.delete(guest.key, at);
    await rows.postings.put(joined);
    await rows.matches.forget(home.key);
    return joined;
  });
  return { posting: value, change };
}
