import { EMPTY_PROFILE, type SkillProfile } from '../../domain/skills';
import type { Database } from '../db';
import type { ResumeRow } from './views';

/** The profile; the empty one before anything was entered. */
export const profileView = async (db: Database): Promise<SkillProfile> =>
  (await db.profile.get('profile')) ?? EMPTY_PROFILE;

/** The versions of the user's résumé, the newest first, each with how many applications name it as the one that was sent. */
export async function resumeRows(db: Database): Promise<readonly ResumeRow[]> {
  const [rows, applications] = await Promise.all([
    db.resumes.orderBy('addedAt').reverse().toArray(),
    db.applications.toArray(),
  ]);
  const sent = new Map<string, number>();
  for (const { resumeVersion } of applications)
    if (resumeVersion !== null) sent.set(resumeVersion, (sent.get(resumeVersion) ?? 0) + 1);
  return rows.map((row) => ({ ...row, sentWith: sent.get(row.name) ?? 0 }));
}
