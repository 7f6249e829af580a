import type { Application } from '../../domain/application';
import type { Database } from '../db';

const ENDED: ReadonlySet<string> = new Set(['rejected', 'withdrawn', 'ghosted']);

/** What a result of a list is known as. */
export type ListState = 'saved' | 'applied' | 'over' | 'away';

function stateOf({ stage, archivedAt }: Application): ListState {
  if (ENDED.has(stage)) return 'over';
  if (stage !== 'saved') return 'applied';
  return archivedAt === null ? 'saved' : 'away';
}

/** What is known of these postings, by their keys; those without an application are absent. Reads these alone, by their indexes. */
export async function listStates(db: Database, keys: readonly string[]): Promise<ReadonlyMap<string, ListState>> {
  const known = new Map<string, ListState>();
  for (const application of await db.applications
    .where('postingKey')
    .anyOf([...keys])
    .toArray())
    known.set(application.postingKey, stateOf(application));
  // Postings that were found to be the same job stand under one key.
  const others = new Set(keys.filter((key) => !known.has(key)));
  const joined = await db.postings
    .where('aliases')
    .anyOf([...others])
    .distinct()
    .toArray();
  const under = new Map(joined.map(({ key, aliases }) => [key, aliases]));
  for (const application of await db.applications
    .where('postingKey')
    .anyOf([...under.keys()])
    .toArray())
    for (const alias of under.get(application.postingKey) ?? [])
      if (others.has(alias)) known.set(alias, stateOf(application));
  return known;
}
