import { MAX_FILE_BYTES } from '../domain/file';
import { withReviewed } from '../domain/profile-changes';
import type { Resume, ResumeFormat } from '../domain/resume';
import { StoredResume } from '../domain/resume';
import { type ProfileSkill, SkillProfile } from '../domain/skills';
import { JobcairnError } from '../errors';
import { t } from '../words';
import { checked } from './input';
import type { Change, Ports, Repositories } from './ports';

export interface NewResume {
  readonly name: string;
  readonly format: ResumeFormat;
  readonly resume: Resume;
  readonly text: string;
  /** The file itself, where it is to be kept. */
  readonly file: { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> } | null;
}

/** What the user took of a résumé in the review. */
export interface Review {
  readonly resumeId: string;
  /** With the years that the profile shall say. Skills of the profile that are not among them stay as they are. */
  readonly skills: readonly ProfileSkill[];
  /** Null: the profile keeps its own. */
  readonly name: string | null;
  readonly headline: string | null;
}

type Changed = Promise<{ readonly change: Change | null }>;

async function resumeOf({ resumes }: Pick<Repositories, 'resumes'>, id: string): Promise<StoredResume> {
  const row = await resumes.get(id);
  if (row === undefined) throw new JobcairnError('not-found', 'There is no such résumé.');
  return row;
}

async function changeProfile(rows: Repositories, now: number, edits: Partial<SkillProfile>): Promise<void> {
  const profile = await rows.profile();
  const edited = checked(SkillProfile, { ...profile, ...edits });
  if (JSON.stringify(edited) === JSON.stringify(profile)) return;
  await rows.putProfile({ ...edited, revision: profile.revision + 1, updatedAt: now });
}

/** Keeps a résumé as one more version; the profile stays as it is. Throws `invalid` where it has no name or its file is too large. */
export async function addResume(
  ports: Ports,
  { file, ...input }: NewResume,
): Promise<{ readonly resume: StoredResume; readonly change: Change | null }> {
  const now = ports.now();
  if (file !== null && (file.bytes.length === 0 || file.bytes.length > MAX_FILE_BYTES))
    throw new JobcairnError('invalid', 'file: it is empty or too large to be kept');
  const row = checked(StoredResume, {
    ...input,
    name: input.name.trim().slice(-255),
    id: crypto.randomUUID(),
    addedAt: now,
    updatedAt: now,
    file: file && { type: file.type, size: file.bytes.length },
  });
  const { change } = await ports.store.transactUndoable(t('change:resumeAdded'), now, async (rows) => {
    await rows.resumes.put(row);
    if (file !== null) await rows.resumes.putFile(row.id, file.bytes);
  });
  return { resume: row, change };
}

/** Throws `invalid` for an empty name and `not-found`. */
export async function renameResume(ports: Ports, input: { readonly resumeId: string; readonly name: string }): Changed {
  const now = ports.now();
  const { change } = await ports.store.transactUndoable(t('change:resumeRenamed'), now, async (rows) => {
    const row = await resumeOf(rows, input.resumeId);
    await rows.resumes.put(checked(StoredResume, { ...row, name: input.name.trim(), updatedAt: now }));
  });
  return { change };
}

/** Removes a version with its file. A profile that stands on it keeps its skills and stands on none. Throws `not-found`. */
export async function removeResume(ports: Ports, input: { readonly resumeId: string }): Changed {
  const now = ports.now();
  const { change } = await ports.store.transactUndoable(t('change:resumeRemoved'), now, async (rows) => {
    const { id } = await resumeOf(rows, input.resumeId);
    await rows.resumes.delete(id, now);
    if ((await rows.profile()).resumeId === id) await changeProfile(rows, now, { resumeId: null });
  });
  return { change };
}

/** The profile stands on this résumé from now on, and takes in what was reviewed. Nothing that it had is lost. Throws `not-found`. */
export async function standOnResume(ports: Ports, review: Review): Changed {
  const now = ports.now();
  const { change } = await ports.store.transactUndoable(t('change:resumeUsed'), now, async (rows) => {
    const { id, resume } = await resumeOf(rows, review.resumeId);
    const { skills } = await rows.profile();
    await changeProfile(rows, now, {
      resumeId: id,
      skills: withReviewed(skills, review.skills, resume),
      ...(review.name === null ? {} : { name: review.name.trim() }),
      ...(review.headline === null ? {} : { headline: review.headline.trim() || null }),
    });
  });
  return { change };
}

/** The file that a résumé was read from, to be handed to the user. Throws `not-found` where none is kept. */
export async function resumeFile(
  { store }: Ports,
  input: { readonly resumeId: string },
): Promise<{ readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const { id, name, file } = await resumeOf(store, input.resumeId);
  const bytes = file === null ? undefined : await store.resumes.file(id);
  if (file === null || bytes === undefined) throw new JobcairnError('not-found', 'The file was not kept.');
  return { name, type: file.type, bytes };
}
