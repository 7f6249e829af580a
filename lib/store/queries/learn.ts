import { EMPTY_PROFILE, type Gap } from '../../domain/skills';
import type { Database, GapRow } from '../db';
import { gapsOf } from '../gaps';
import type { LearnRow, LearnView } from './views';

/** From this score on a posting is worth an application. */
const WORTH_IT = 70;
/** More rows than anybody reads. */
const MOST_ROWS = 100;

interface Tally {
  asked: number;
  required: number;
  unlocks: number;
  growth: number;
}

function note(tally: Tally, row: GapRow, { need, gain }: Gap): void {
  if (need !== 'mentioned') tally.asked++;
  if (need === 'required') tally.required++;
  if (row.score === null || row.stated === 0) return;
  tally.growth += (100 * gain) / row.stated;
  const score = Math.round((100 * (row.covered + gain)) / row.stated);
  if (row.score < WORTH_IT && score >= WORTH_IT) tally.unlocks++;
}

/** The most asked for first; a demand counts three times a wish, as in a score. */
const first = (a: LearnRow, b: LearnRow): number =>
  2 * b.required + b.asked - (2 * a.required + a.asked) ||
  b.unlocks - a.unlocks ||
  b.growth - a.growth ||
  (a.name < b.name ? -1 : 1);

/** What the profile lacks, counted over all saved postings: three reads however many there are. */
export async function learnView(db: Database): Promise<LearnView> {
  const { revision } = (await db.profile.get('profile')) ?? EMPTY_PROFILE;
  // Both at once: the keys come one by one, the rows in one piece.
  const [keys, gapRows] = await Promise.all([db.applications.orderBy('postingKey').keys(), db.gaps.toArray()]);
  const saved = new Set(keys.map(String));
  const tallies = new Map<string, Tally>();
  let counted = 0;
  for (const row of gapRows) {
    if (row.profileRevision !== revision || !saved.has(row.postingKey)) continue;
    counted++;
    for (const gap of gapsOf(row)) {
      const known = tallies.get(gap.name);
      const tally = known ?? { asked: 0, required: 0, unlocks: 0, growth: 0 };
      if (known === undefined) tallies.set(gap.name, tally);
      note(tally, row, gap);
    }
  }
  const rows = [...tallies].flatMap(([name, tally]) =>
    tally.asked === 0 ? [] : [{ name, ...tally, growth: Math.round(tally.growth) }],
  );
  return { saved: saved.size, counted, worthIt: WORTH_IT, rows: rows.sort(first).slice(0, MOST_ROWS) };
}
