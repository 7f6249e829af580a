import { EMPTY_PROFILE, type SkillProfile } from '../../domain/skills';
import type { Database } from '../db';

/** The profile; the empty one before anything was entered. */
export const profileView = async (db: Database): Promise<SkillProfile> =>
  (await db.profile.get('profile')) ?? EMPTY_PROFILE;
