import type { Match, SkillMention } from '../domain/skills';
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

/** So many matches are written at once: few enough that a click on Save does not wait for them. */
const BATCH = 25;

/**
 * Counts the matches of saved postings that the cache has none of for the present profile, so that a list can show and sort them. Gives how many.
 * Written in batches; where the profile changes meanwhile, it stops: the next call counts for the new one.
 */
export async function matchSaved(ports: Ports): Promise<number> {
  const { store } = ports;
  const matcher = await ports.matcher();
  const profile = await store.profile();
  if (profile.skills.length === 0) return 0;
  const keys = await store.matches.uncounted(profile.revision, matcher.taxonomyVersion);
  let counted = 0;
  for (let from = 0; from < keys.length; from += BATCH) {
    const read = await Promise.all(keys.slice(from, from + BATCH).map((key) => store.postings.get(key)));
    const postings = read.filter((posting) => posting !== undefined);
    const matches = postings.map((posting) => matcher.match(posting, profile));
    const kept = await store.transact(async (rows) => {
      if ((await rows.profile()).revision !== profile.revision) return null;
      let put = 0;
      for (const [at, match] of matches.entries()) {
        const current = await rows.postings.get(match.postingKey);
        if (current?.description !== postings[at]?.description || current?.title !== postings[at]?.title) continue;
        await rows.matches.put(match);
        put++;
      }
      return put;
    });
    if (kept === null) return counted;
    counted += kept;
  }
  return counted;
}

/** Where the posting's text names the skills that count in its match, in their order; none reaches into another. Throws `not-found`. */
export async function mentionsFor(ports: Ports, key: string): Promise<readonly SkillMention[]> {
  const { lines } = await matchFor(ports, key);
  const held = new Map(
    lines.flatMap(({ names, coveredBy }) => names.map((name) => [name, coveredBy !== null] as const)),
  );
  const posting = await ports.store.postings.find(key);
  if (posting === undefined) return [];
  const all = (await ports.matcher()).asked(posting).flatMap(({ name, mentions }): SkillMention[] => {
    const has = held.get(name);
    return has === undefined ? [] : mentions.map(({ start, end }) => ({ start, end, name, held: has }));
  });
  let reached = 0;
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}
