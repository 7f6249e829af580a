import type { Match } from '../domain/skills';
import { JobcairnError } from '../errors';
import type { Ports } from './ports';

/**
 * How well the profile fits the posting: from the cache, else counted now and kept. A text or a profile that changes while it
 * is counted leaves nothing stale in the cache. Throws `not-found` when no posting is stored under this key.
 */
export async function matchFor(ports: Ports, key: string): Promise<Match> {
  const { store } = ports;
  const matcher = await ports.matcher();
  const posting = await store.postings.find(key);
  if (posting === undefined) throw new JobcairnError('not-found', 'No posting is stored under this key.');
  const profile = await store.profile();
  const kept = await store.matches.get(posting.key, profile.revision, matcher.taxonomyVersion);
  if (kept !== undefined) return kept;
  const match = matcher.match(posting, profile);
  await store.transact(async (rows) => {
    const current = await rows.postings.get(posting.key);
    const { revision } = await rows.profile();
    const same = current?.description === posting.description && current.title === posting.title;
    if (same && revision === profile.revision) await rows.matches.put(match);
  });
  return match;
}

/** Counts the matches of saved postings that the cache has none of for the present profile, so that a list can show and sort them. Gives how many. */
export async function matchSaved(ports: Ports): Promise<number> {
  const { store } = ports;
  const { taxonomyVersion } = await ports.matcher();
  const { revision, skills } = await store.profile();
  if (skills.length === 0) return 0;
  let counted = 0;
  for (const { postingKey } of await store.applications.all()) {
    if ((await store.matches.get(postingKey, revision, taxonomyVersion)) !== undefined) continue;
    await matchFor(ports, postingKey);
    counted++;
  }
  return counted;
}
