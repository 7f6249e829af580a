import { EMPTY_PROFILE, type MatchLine } from '../../domain/skills';
import type { Database } from '../db';
import type { AskedRow, AskedView } from './views';

/** So many matches are in memory at once: each has the sentences of its posting. */
const AT_ONCE = 500;
/** More rows than anybody reads. */
const MOST_ROWS = 100;

const asks = ({ need }: Pick<MatchLine, 'need'>): boolean => need !== 'mentioned';

/** Calls `each` with what every saved posting asks for, as counted for the present profile. */
async function eachSaved(db: Database, each: (postingKey: string, lines: readonly MatchLine[]) => void): Promise<void> {
  const { revision } = (await db.profile.get('profile')) ?? EMPTY_PROFILE;
  const keys = [...new Set((await db.applications.orderBy('postingKey').keys()).map(String))];
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    for (const match of await db.matches.bulkGet(keys.slice(from, from + AT_ONCE)))
      if (match?.profileRevision === revision) each(match.postingKey, match.lines.filter(asks));
  }
}

/** All that the saved postings ask for or wish for, whether the profile has it or not. Reads every match: for who asks for it. */
export async function askedView(db: Database): Promise<AskedView> {
  const rows = new Map<string, { -readonly [K in keyof AskedRow]: AskedRow[K] }>();
  let counted = 0;
  await eachSaved(db, (_, lines) => {
    counted++;
    const required = new Set(lines.flatMap(({ need, names }) => (need === 'required' ? names : [])));
    // Of a group, what the user has stands first.
    const held = new Set(lines.flatMap(({ coveredBy, names }) => (coveredBy === null ? [] : names.slice(0, 1))));
    for (const name of new Set(lines.flatMap(({ names }) => names))) {
      const row = rows.get(name) ?? { name, asked: 0, required: 0, held: false };
      rows.set(name, {
        name,
        asked: row.asked + 1,
        required: row.required + Number(required.has(name)),
        held: row.held || held.has(name),
      });
    }
  });
  const sorted = [...rows.values()].sort(
    (a, b) => b.asked - a.asked || b.required - a.required || (a.name < b.name ? -1 : 1),
  );
  return { counted, rows: sorted.slice(0, MOST_ROWS) };
}

/** The postings that ask for a skill. */
export async function askingFor(db: Database, name: string): Promise<ReadonlySet<string>> {
  const asking = new Set<string>();
  await eachSaved(db, (postingKey, lines) => {
    if (lines.some(({ names }) => names.includes(name))) asking.add(postingKey);
  });
  return asking;
}
