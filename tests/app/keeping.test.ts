import { beforeEach, describe, expect, it } from 'vitest';
import { deleteApplication } from '../../lib/app/edit';
import { addFile, readFile, removeFile } from '../../lib/app/files';
import { noteThanks, planInterview } from '../../lib/app/interviews';
import { markApplied } from '../../lib/app/move-application';
import { keepNotes } from '../../lib/app/notes';
import { noteOffer } from '../../lib/app/offer';
import { seePosting } from '../../lib/app/see-posting';
import { changeSettings } from '../../lib/app/settings';
import { undo } from '../../lib/app/undo';
import { isOpen } from '../../lib/domain/application';
import { MAX_FILE_BYTES } from '../../lib/domain/file';
import { anInterview, aPosting, THEN } from '../builders';
import { aWorld, type World } from '../surroundings';

let world: World;
let applicationId: string;
beforeEach(async () => {
  world = aWorld();
  await seePosting(world, aPosting());
  applicationId = (await markApplied(world, { key: 'lever:kestrel-1', on: '2026-11-12' })).application.id;
});

const kinds = async () => (await world.store.events.of(applicationId)).map(({ kind }) => kind);
const application = async () => world.store.applications.get(applicationId);

describe('notes while they are typed', () => {
  const keep = (notes: string, shown: string, begins = false) =>
    keepNotes(world, { applicationId, notes, shown, begins });

  it('are kept as typed, with one line in the history for a sitting and no step of Undo', async () => {
    const before = await world.store.lastChange();
    await keep('# A', '', true);
    await keep('# A\n<b>', '# A');
    expect((await application())?.notes).toBe('# A\n<b>');
    expect((await kinds()).filter((kind) => kind === 'edited')).toHaveLength(1);
    expect(await world.store.lastChange()).toEqual(before);
  });

  it('that another tab has changed since stay as they are, and are shown', async () => {
    await keep('theirs', '');
    expect((await keep('mine', '')).conflict).toBe('theirs');
    expect((await application())?.notes).toBe('theirs');
    expect((await keep('theirs', 'whatever')).conflict).toBeNull();
    expect((await keep('mine', 'theirs')).conflict).toBeNull();
  });

  it('of more than 100,000 characters are refused, and what stood there stays', async () => {
    await keep('short', '');
    await expect(keep('x'.repeat(100_001), 'short')).rejects.toMatchObject({ code: 'invalid' });
    expect((await application())?.notes).toBe('short');
  });
});

describe('files', () => {
  const add = (bytes: Uint8Array<ArrayBuffer>, name = 'Résumé.pdf') =>
    addFile(world, { applicationId, kind: 'resume', name, type: 'application/pdf', bytes });

  it('are kept byte by byte, and what is removed comes back with Undo', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
    const { file } = await add(bytes);
    expect(await readFile(world, { fileId: file.id })).toEqual({ ...file, bytes });
    const { change } = await removeFile(world, { fileId: file.id });
    await expect(readFile(world, { fileId: file.id })).rejects.toMatchObject({ code: 'not-found' });
    await undo(world, { changeId: change?.id ?? '' });
    expect((await readFile(world, { fileId: file.id })).bytes).toEqual(bytes);
    expect(await kinds()).toEqual(expect.arrayContaining(['file-added', 'file-removed', 'undone']));
  });

  it('leave no bytes behind once their removal can no longer be undone, nor when adding them is', async () => {
    const { file } = await add(new Uint8Array([1]));
    await removeFile(world, { fileId: file.id });
    const second = await add(new Uint8Array([2]));
    await undo(world, { changeId: second.change?.id ?? '' });
    expect(await world.store.db.fileBytes.count()).toBe(1);
    for (let n = 0; n < 21; n++)
      await noteOffer(world, { applicationId, on: '2026-11-12', by: `2026-12-${10 + (n % 9)}` });
    expect(await world.store.db.fileBytes.count()).toBe(0);
  });

  it('that are empty or too large are refused, and nothing is kept of them', async () => {
    await expect(add(new Uint8Array())).rejects.toMatchObject({ code: 'invalid' });
    await expect(add(new Uint8Array(MAX_FILE_BYTES + 1))).rejects.toMatchObject({ code: 'invalid' });
    expect(await world.store.db.fileBytes.count()).toBe(0);
  });

  it('go with their application and come back with it', async () => {
    const { file } = await add(new Uint8Array([7]), '../a/b\u0000c.pdf');
    expect(file.name).toBe('.. a b c.pdf');
    const { change } = await deleteApplication(world, { applicationId });
    expect(await world.store.files.of(applicationId)).toEqual([]);
    await undo(world, { changeId: change?.id ?? '' });
    expect((await readFile(world, { fileId: file.id })).bytes).toEqual(new Uint8Array([7]));
  });
});

describe('an interview', () => {
  const { startsAt, endsAt } = anInterview();
  const talk = { round: 'Technical', place: 'https://call.example/1', startsAt, endsAt, notes: 'Bring a map' };

  it('has a kind and notes, and keeps what is not said when it is changed', async () => {
    const { interviewId } = await planInterview(world, { applicationId, ...talk, kind: 'technical' });
    const events = (await kinds()).length;
    const { notes: _, ...rest } = talk;
    await planInterview(world, { applicationId, interviewId, ...rest, round: 'System design' });
    expect(await world.store.interviews.get(interviewId)).toMatchObject({
      kind: 'technical',
      notes: 'Bring a map',
      round: 'System design',
    });
    // Another name is no other plan.
    expect((await kinds()).length).toBe(events);
  });

  it('that ends before it starts, or a month later, is refused', async () => {
    for (const end of [startsAt - 1, startsAt, startsAt + 30 * 86_400_000]) {
      const refused = planInterview(world, { applicationId, ...talk, endsAt: end });
      await expect(refused).rejects.toMatchObject({ code: 'invalid' });
    }
    expect(await world.store.interviews.of(applicationId)).toEqual([]);
  });

  it('for which thanks were said reminds of them no more, until that is taken back', async () => {
    world.at(THEN);
    const { interviewId } = await planInterview(world, { applicationId, ...talk });
    const open = async () => (await world.store.followUps.of(applicationId)).filter(isOpen).map(({ kind }) => kind);
    expect(await open()).toEqual(['thank-you', 'thank-you', 'after-interview']);
    const { change } = await noteThanks(world, { interviewId, done: true });
    expect(await open()).toEqual(['after-interview']);
    expect((await world.store.interviews.get(interviewId))?.thankedAt).toBe(THEN);
    await undo(world, { changeId: change?.id ?? '' });
    expect(await open()).toEqual(['thank-you', 'thank-you', 'after-interview']);
    await noteThanks(world, { interviewId, done: true });
    await noteThanks(world, { interviewId, done: false });
    expect(await open()).toEqual(['thank-you', 'thank-you', 'after-interview']);
  });
});

it('an offer has its pay and notes, which stay when only its deadline changes', async () => {
  const pay = { min: 78_000, max: null, currency: 'EUR', per: 'year', estimated: false } as const;
  await noteOffer(world, { applicationId, on: '2026-11-12', by: '2026-11-30', pay, notes: '30 days of leave' });
  await noteOffer(world, { applicationId, on: '2026-11-12', by: '2026-12-04' });
  expect(await application()).toMatchObject({ offerBy: '2026-12-04', offerPay: pay, offerNotes: '30 days of leave' });
});

it('the weekly goal is a number from 1 to 100, or none', async () => {
  expect((await changeSettings(world, { weeklyGoal: 5 })).weeklyGoal).toBe(5);
  for (const weeklyGoal of [0, 101, 1.5])
    await expect(changeSettings(world, { weeklyGoal })).rejects.toMatchObject({ code: 'invalid' });
  expect((await changeSettings(world, { weeklyGoal: null })).weeklyGoal).toBeNull();
});
