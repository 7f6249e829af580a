import type { AskedFacts, Hint } from '../domain/advice';
import type { JobPosting } from '../domain/posting';
import { JobcairnError } from '../errors';
import { dayOf } from '../time';
import type { Ports } from './ports';

async function postingOf({ store }: Ports, key: string): Promise<JobPosting> {
  const posting = await store.postings.find(key);
  if (posting === undefined) throw new JobcairnError('not-found', 'No posting is stored under this key.');
  return posting;
}

/** What a stored posting states beside skills, each fact with its sentence. Throws `not-found` when no posting is stored under this key. */
export async function factsFor(ports: Ports, key: string): Promise<AskedFacts> {
  const matcher = await ports.matcher();
  return matcher.facts(await postingOf(ports, key));
}

/**
 * What to change in the résumé for a stored posting, the most important first. Counted anew each time, in some milliseconds: it follows from the
 * posting, the profile and the résumé, and one screen shows one posting. Throws `not-found` when no posting is stored under this key.
 */
export async function hintsFor(ports: Ports, key: string): Promise<readonly Hint[]> {
  const matcher = await ports.matcher();
  const posting = await postingOf(ports, key);
  const profile = await ports.store.profile();
  const stored = profile.resumeId === null ? undefined : await ports.store.resumes.get(profile.resumeId);
  return matcher.hints(posting, profile, stored?.resume ?? null, dayOf(ports.now()));
}
