import { beforeEach, describe, expect, it } from 'vitest';
import { addSkill, setProfileSkills } from '../../lib/app/profile';
import { addResume, removeResume, renameResume, resumeFile, standOnResume } from '../../lib/app/resumes';
import { undo } from '../../lib/app/undo';
import { skillChanges } from '../../lib/domain/profile-changes';
import { EMPTY_RESUME, type Resume } from '../../lib/domain/resume';
import { exportAll, importAll } from '../backups';
import { THEN } from '../builders';
import { aWorld, type World } from '../surroundings';

const RESUME: Resume = {
  ...EMPTY_RESUME,
  name: 'Lena Kast',
  headline: 'Backend Developer',
  skills: [
    { name: 'Go', years: 4, evidence: ['Rewrote the ledger in Go'] },
    { name: 'Redis', years: null, evidence: [] },
  ],
};
const BYTES = Uint8Array.from({ length: 256 }, (_, at) => at);

let world: World;
beforeEach(() => {
  world = aWorld();
});

const add = (file = true) =>
  addResume(world, {
    name: 'Backend.pdf',
    format: 'pdf',
    resume: RESUME,
    text: 'Lena Kast',
    file: file ? { type: 'application/pdf', bytes: BYTES } : null,
  });
const profile = () => world.store.profile();
const years = async () => Object.fromEntries((await profile()).skills.map((skill) => [skill.name, skill.years]));
const takeBack = async ({ change }: { readonly change: { readonly id: string } | null }) =>
  undo(world, { changeId: change?.id ?? '' });

describe('versions of the résumé', () => {
  it('are kept with their files byte by byte, and the profile stays as it is until one is used', async () => {
    const { resume } = await add();
    expect(await world.store.resumes.all()).toEqual([resume]);
    expect(await resumeFile(world, { resumeId: resume.id })).toEqual({
      name: 'Backend.pdf',
      type: 'application/pdf',
      bytes: BYTES,
    });
    expect((await profile()).skills).toEqual([]);
  });

  it('without a file say that none is kept', async () => {
    const { resume } = await add(false);
    await expect(resumeFile(world, { resumeId: resume.id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are renamed and removed, and both can be taken back, the file included', async () => {
    const { resume } = await add();
    const renamed = await renameResume(world, { resumeId: resume.id, name: ' Go ' });
    expect((await world.store.resumes.get(resume.id))?.name).toBe('Go');
    await takeBack(renamed);
    expect((await world.store.resumes.get(resume.id))?.name).toBe('Backend.pdf');
    const removed = await removeResume(world, { resumeId: resume.id });
    expect(await world.store.resumes.all()).toEqual([]);
    await takeBack(removed);
    expect((await resumeFile(world, { resumeId: resume.id })).bytes).toEqual(BYTES);
  });

  it('that were added and taken back leave nothing', async () => {
    await takeBack(await add());
    expect(await world.store.resumes.all()).toEqual([]);
    expect(await world.store.db.fileBytes.count()).toBe(0);
  });

  it.each([
    [
      'a blank name',
      () => add().then(({ resume }) => renameResume(world, { resumeId: resume.id, name: ' ' })),
      'invalid',
    ],
    ['an unknown one', () => renameResume(world, { resumeId: 'x', name: 'y' }), 'not-found'],
    [
      'an empty file',
      () =>
        addResume(world, {
          name: 'a',
          format: 'text',
          resume: RESUME,
          text: '',
          file: { type: '', bytes: new Uint8Array() },
        }),
      'invalid',
    ],
  ])('refuse %s', async (_, work, code) => {
    await expect(work()).rejects.toMatchObject({ code });
  });

  it('are in the backup with their files, and the profile stands on the same one', async () => {
    const { resume } = await add();
    await standOnResume(world, { resumeId: resume.id, skills: RESUME.skills, name: null, headline: null });
    const other = aWorld();
    await importAll(other.store, await exportAll(world.store, THEN), 'replace');
    expect(await other.store.resumes.all()).toEqual([resume]);
    expect(await other.store.resumes.file(resume.id)).toEqual(BYTES);
    expect((await other.store.profile()).resumeId).toBe(resume.id);
  });
});

describe('using a résumé', () => {
  const use = async (skills = RESUME.skills) => {
    const { resume } = await add();
    return standOnResume(world, { resumeId: resume.id, skills, name: 'Lena Kast', headline: 'Backend Developer' });
  };

  it('takes in what was reviewed and keeps every skill that the user had entered', async () => {
    await setProfileSkills(world, [
      { name: 'go', years: 6, evidence: [] },
      { name: 'Cobol', years: 2, evidence: [] },
    ]);
    await use([{ name: 'Redis', years: 3, evidence: [] }]);
    expect(await years()).toEqual({ go: 6, Cobol: 2, Redis: 3 });
    const { skills, name, headline, resumeId } = await profile();
    expect(skills.find((skill) => skill.name === 'go')?.evidence).toEqual(['Rewrote the ledger in Go']);
    expect({ name, headline }).toEqual({ name: 'Lena Kast', headline: 'Backend Developer' });
    expect(resumeId).not.toBeNull();
  });

  it('is taken back as one step', async () => {
    await addSkill(world, { name: 'Cobol', years: 2 });
    const before = await profile();
    await takeBack(await use());
    expect(await profile()).toEqual({ ...before, revision: expect.any(Number), updatedAt: expect.any(Number) });
  });

  it('ends with the résumé: the profile keeps its skills and stands on none', async () => {
    await use();
    const { resumeId } = await profile();
    await removeResume(world, { resumeId: resumeId ?? '' });
    expect((await profile()).resumeId).toBeNull();
    expect(await years()).toEqual({ Go: 4, Redis: null });
  });
});

it('the review tells what is new, what differs and what the résumé is silent of', () => {
  const had = [
    { name: 'GO', years: 6, evidence: [] },
    { name: 'Cobol', years: 2, evidence: [] },
  ];
  expect(
    skillChanges({ skills: had }, RESUME).map(({ name, kind, had: before, read }) => [name, kind, before, read]),
  ).toEqual([
    ['Go', 'years', 6, 4],
    ['Redis', 'new', null, null],
    ['Cobol', 'silent', 2, null],
  ]);
  expect(skillChanges({ skills: RESUME.skills }, RESUME).map(({ kind }) => kind)).toEqual(['same', 'same']);
});
