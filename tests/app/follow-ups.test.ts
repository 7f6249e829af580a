import { beforeEach, describe, expect, it } from 'vitest';
import { noteReply } from '../../lib/app/contact';
import { fireDueFollowUps, nextAlarmAt } from '../../lib/app/fire-follow-ups';
import { completeFollowUp, draftFollowUp, snoozeFollowUp } from '../../lib/app/follow-up';
import { markApplied, moveApplication } from '../../lib/app/move-application';
import { addSkill, setProfileName } from '../../lib/app/profile';
import { undo } from '../../lib/app/undo';
import { atTime, type Day } from '../../lib/time';
import { aContact, anId, aPosting } from '../builders';
import { aWorld, type World } from '../surroundings';

let world: World;
let allowed: boolean;

beforeEach(() => {
  allowed = true;
  world = aWorld({ allowed: () => allowed });
});

const FIRST_DUE = atTime('2026-11-24', 9);

/** An application sent on 12 November; its first follow-up is due on Tuesday 24. */
async function applied(id = 'kestrel-1', on: Day = '2026-11-12'): Promise<string> {
  await world.store.postings.put(aPosting({ id }));
  return (await markApplied(world, { key: `lever:${id}`, on })).application.id;
}

const followUps = (id: string) => world.store.followUps.of(id);
const open = async (id: string) =>
  (await followUps(id)).filter(({ state }) => state === 'waiting' || state === 'notified');
const nextOf = async (id: string) => {
  const [next] = await open(id);
  if (next === undefined) throw new Error('none is open');
  return next;
};
const complete = async (id: string) => completeFollowUp(world, { followUpId: (await nextOf(id)).id });

describe('a follow-up that is done', () => {
  it('is followed by the second after a week, and that by none', async () => {
    const id = await applied();
    world.at(FIRST_DUE + 3_600_000);
    await complete(id);
    expect(await nextOf(id)).toMatchObject({ nth: 2, dueAt: atTime('2026-12-01', 9), reason: 'after-first' });
    world.at(atTime('2026-12-01', 10));
    await complete(id);
    expect(await open(id)).toEqual([]);
    expect((await world.store.events.of(id)).map(({ kind }) => kind)).toEqual([
      'saved',
      'moved',
      'follow-up-planned',
      'follow-up-done',
      'follow-up-planned',
      'follow-up-done',
    ]);
  });

  it('twice is done once', async () => {
    const id = await applied();
    const { id: followUpId } = await nextOf(id);
    await completeFollowUp(world, { followUpId });
    expect((await completeFollowUp(world, { followUpId })).change).toBeNull();
    expect(await followUps(id)).toHaveLength(2);
  });

  it('can be taken back', async () => {
    const id = await applied();
    const before = await nextOf(id);
    const { change } = await complete(id);
    await undo(world, { changeId: change?.id ?? '' });
    expect(await followUps(id)).toEqual([before]);
  });
});

describe('a follow-up that is put off', () => {
  it('comes back at nine of that day, and is shown again', async () => {
    const id = await applied();
    world.at(FIRST_DUE);
    await fireDueFollowUps(world);
    await snoozeFollowUp(world, { followUpId: (await nextOf(id)).id, until: '2026-11-27' });
    expect(await nextOf(id)).toMatchObject({ state: 'waiting', dueAt: atTime('2026-11-27', 9), reason: 'snoozed' });
    world.at(atTime('2026-11-27', 9));
    expect(await fireDueFollowUps(world)).toBe(1);
    expect(world.shown.size).toBe(2);
  });

  it.each([
    ['to a time that is past', '2026-11-24', 'invalid'],
    ['to no day', 'tomorrow', 'invalid'],
  ])('%s is refused', async (_what, until, code) => {
    const id = await applied();
    world.at(FIRST_DUE);
    await expect(snoozeFollowUp(world, { followUpId: (await nextOf(id)).id, until })).rejects.toMatchObject({ code });
  });

  it('when it is no longer to be done is a conflict', async () => {
    const id = await applied();
    const { id: followUpId } = await nextOf(id);
    await completeFollowUp(world, { followUpId });
    await expect(snoozeFollowUp(world, { followUpId, until: '2026-11-27' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

describe('a reply', () => {
  it('cancels what is open, and nothing more is planned', async () => {
    const id = await applied();
    const { change } = await noteReply(world, { applicationId: id, note: 'They call.', on: '2026-11-13' });
    expect(await open(id)).toEqual([]);
    await moveApplication(world, { applicationId: id, to: 'applied', on: '2026-11-10' });
    expect(await open(id)).toEqual([]);
    expect(change?.label).toBe('Reply noted');
  });

  it('taken back brings the follow-up back', async () => {
    const id = await applied();
    const before = await nextOf(id);
    const { change } = await noteReply(world, { applicationId: id, note: '', on: '2026-11-13' });
    await undo(world, { changeId: change?.id ?? '' });
    expect(await open(id)).toMatchObject([{ id: before.id, dueAt: before.dueAt }]);
    await moveApplication(world, { applicationId: id, to: 'applied', on: '2026-11-10' });
    expect(await open(id)).toHaveLength(1);
  });
});

describe('what is due', () => {
  it('is not shown before its time', async () => {
    await applied();
    world.at(FIRST_DUE - 1);
    expect(await fireDueFollowUps(world)).toBe(0);
    expect(world.calls).toEqual([]);
  });

  it('is shown once for each due time, however often the worker starts', async () => {
    const id = await applied();
    world.at(FIRST_DUE);
    await Promise.all([fireDueFollowUps(world), fireDueFollowUps(world)]);
    await fireDueFollowUps(world);
    expect([...world.shown]).toEqual([
      [
        `follow-up:${id}:${FIRST_DUE}`,
        {
          title: 'Follow up: Backend Developer',
          message: expect.stringMatching(/^Kestrel Maps\. You applied on Thu,? (?:12 Nov|Nov 12)\. First of two\.$/),
          buttons: ['done', 'snooze'],
        },
      ],
    ]);
    expect(await nextOf(id)).toMatchObject({ state: 'notified', notifiedForDue: FIRST_DUE });
    const notified = (await world.store.events.of(id)).filter(({ kind }) => kind === 'follow-up-notified');
    expect(notified).toHaveLength(1);
  });

  it('is shown after a sleep of days', async () => {
    await applied();
    world.at(FIRST_DUE + 9 * 86_400_000);
    expect(await fireDueFollowUps(world)).toBe(1);
  });

  it('is shown again under the same id when the worker was killed between showing and marking', async () => {
    await applied();
    await fireDueFollowUps(world);
    world.at(FIRST_DUE);
    const killed = { ...world, store: { ...world.store, transact: () => Promise.reject(new Error('killed')) } };
    await expect(fireDueFollowUps(killed)).rejects.toThrow('killed');
    expect(await fireDueFollowUps(world)).toBe(1);
    expect(world.calls).toHaveLength(2);
    expect(world.shown.size).toBe(1);
    expect(await fireDueFollowUps(world)).toBe(0);
  });

  it.each([
    [3, 3],
    [4, 1],
  ])('%i at once give %i notifications', async (count, notifications) => {
    for (let n = 0; n < count; n++) await applied(`p${n}`);
    world.at(FIRST_DUE);
    expect(await fireDueFollowUps(world)).toBe(count);
    expect(world.shown.size).toBe(notifications);
    expect(await fireDueFollowUps(world)).toBe(0);
  });

  it('more than three come in one digest of the day', async () => {
    for (let n = 0; n < 5; n++) await applied(`p${n}`);
    world.at(FIRST_DUE);
    await fireDueFollowUps(world);
    expect([...world.shown]).toEqual([
      [
        'follow-ups:2026-11-24',
        { title: '5 follow-ups are due', message: 'Kestrel Maps, Kestrel Maps, Kestrel Maps and 2 more.', buttons: [] },
      ],
    ]);
  });

  it('stays due where notifications are not allowed, and is shown once they are', async () => {
    const id = await applied();
    allowed = false;
    world.at(FIRST_DUE);
    expect(await fireDueFollowUps(world)).toBe(0);
    expect(await nextOf(id)).toMatchObject({ state: 'waiting' });
    expect(await world.store.followUps.countOpenDue(FIRST_DUE)).toBe(1);
    allowed = true;
    expect(await fireDueFollowUps(world)).toBe(1);
  });

  it('is not shown after the application moved on', async () => {
    const id = await applied();
    await moveApplication(world, { applicationId: id, to: 'interviewing', on: '2026-11-20' });
    world.at(FIRST_DUE);
    expect(await fireDueFollowUps(world)).toBe(0);
  });
});

describe('the one alarm', () => {
  it('rings when the earliest falls due', async () => {
    expect(await nextAlarmAt(world)).toBeNull();
    await applied('late', '2026-11-12');
    await applied('early', '2026-11-09');
    expect(await nextAlarmAt(world)).toBe(atTime('2026-11-17', 9));
  });

  it('does not ring again for what was shown', async () => {
    await applied();
    world.at(FIRST_DUE);
    await fireDueFollowUps(world);
    expect(await nextAlarmAt(world)).toBeNull();
  });

  it('tries what could not be shown again in an hour, or with the next that falls due', async () => {
    await applied();
    world.at(FIRST_DUE);
    expect(await nextAlarmAt(world)).toBe(FIRST_DUE + 3_600_000);
    await applied('second', '2026-11-17');
    world.at(atTime('2026-11-25', 8, 30));
    expect(await nextAlarmAt(world)).toBe(atTime('2026-11-25', 9));
  });
});

describe('the draft', () => {
  it('is of the first or second message, with the user’s skill and name', async () => {
    await setProfileName(world, 'Lena Marquardt');
    await addSkill(world, { name: 'Go', years: 4 });
    const id = await applied();
    await world.store.contacts.put(
      aContact({ name: 'Ms Brandt', email: 'brandt@kestrel.example', applicationIds: [id] }),
    );
    const first = await draftFollowUp(world, { applicationId: id });
    expect(first.subject).toBe('Backend Developer – Lena Marquardt');
    expect(first.body).toMatch(
      /^Dear Ms Brandt,\n\nI applied .* on 12 November .* Go, which I have worked with for 4 years\./,
    );
    expect(first.mailto).toMatch(/^mailto:brandt@kestrel\.example\?subject=/);
    await complete(id);
    expect((await draftFollowUp(world, { applicationId: id })).body).toContain('once more');
  });

  it('is made also where no lexicon can be had', async () => {
    const id = await applied();
    const without = { ...world, matcher: () => Promise.reject(new Error('no file')) };
    expect((await draftFollowUp(without, { applicationId: id })).body).not.toContain('asks for');
  });

  it('of what is not there is refused', async () => {
    await expect(draftFollowUp(world, { applicationId: anId(9) })).rejects.toMatchObject({ code: 'not-found' });
  });
});
