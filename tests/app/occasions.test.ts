import { beforeEach, describe, expect, it } from 'vitest';
import { keepOpen, noteContact, noteReply } from '../../lib/app/contact';
import { editApplication } from '../../lib/app/edit';
import { answerNotice, fireDueFollowUps, nextAlarmAt } from '../../lib/app/fire-follow-ups';
import { completeFollowUp, rescheduleFollowUp } from '../../lib/app/follow-up';
import { followZone } from '../../lib/app/follow-zone';
import { cancelInterview, planInterview } from '../../lib/app/interviews';
import { markApplied, moveApplication } from '../../lib/app/move-application';
import { noteOffer } from '../../lib/app/offer';
import { changeSettings } from '../../lib/app/settings';
import { isOpen } from '../../lib/domain/application';
import { queriesOn } from '../../lib/store/queries';
import { atTime } from '../../lib/time';
import { aPosting } from '../builders';
import { aWorld, type World } from '../surroundings';

let world: World;
let id: string;

beforeEach(async () => {
  world = aWorld();
  await world.store.postings.put(aPosting());
  id = (await markApplied(world, { key: 'lever:kestrel-1', on: '2026-11-12' })).application.id;
});

/** What is open, as "application 1 Tue 24 Nov 09:00". */
const open = async () =>
  (await world.store.followUps.of(id)).filter(isOpen).map(({ kind, nth, dueAt }) => {
    const [weekday, month, day, , time = ''] = new Date(dueAt).toString().split(' ');
    return `${kind} ${nth} ${weekday} ${Number(day)} ${month} ${time.slice(0, 5)}`;
  });
const firstOpen = async () => (await world.store.followUps.of(id)).find(isOpen)?.id ?? '';
const kinds = async () => (await world.store.events.of(id)).map(({ kind }) => kind);
const stage = async () => (await world.store.applications.get(id))?.stage;

const interviewOn = (day: string, interviewId?: string) =>
  planInterview(world, {
    applicationId: id,
    round: 'First',
    place: null,
    startsAt: atTime(day, 14),
    endsAt: atTime(day, 15),
    ...(interviewId === undefined ? {} : { interviewId }),
  });

describe('an interview', () => {
  it('moves the application on, and plans thanks and the question after it', async () => {
    await interviewOn('2026-11-18');
    expect(await stage()).toBe('interviewing');
    expect(await open()).toEqual([
      'thank-you 1 Wed 18 Nov 17:00',
      'thank-you 2 Thu 19 Nov 09:00',
      'after-interview 1 Wed 25 Nov 09:00',
    ]);
    expect(await kinds()).toContain('interview-planned');
  });

  it('takes its reminders along to another day', async () => {
    const { interviewId } = await interviewOn('2026-11-18');
    await interviewOn('2026-11-19', interviewId);
    expect(await open()).toEqual([
      'thank-you 1 Thu 19 Nov 17:00',
      'thank-you 2 Fri 20 Nov 09:00',
      'after-interview 1 Thu 26 Nov 09:00',
    ]);
  });

  it('that is cancelled takes them with it', async () => {
    const { interviewId } = await interviewOn('2026-11-18');
    await cancelInterview(world, { interviewId });
    expect(await open()).toEqual([]);
  });

  it('is thanked for once, and asked after twice', async () => {
    const { interviewId } = await interviewOn('2026-11-18');
    world.at(atTime('2026-11-18', 18));
    await completeFollowUp(world, { followUpId: await firstOpen() });
    expect((await world.store.interviews.get(interviewId))?.thankedAt).toBe(world.now());
    expect(await open()).toEqual(['after-interview 1 Wed 25 Nov 09:00']);
    world.at(atTime('2026-11-25', 10));
    await completeFollowUp(world, { followUpId: await firstOpen() });
    expect(await open()).toEqual(['after-interview 2 Wed 2 Dec 09:00']);
    world.at(atTime('2026-12-02', 10));
    await completeFollowUp(world, { followUpId: await firstOpen() });
    expect(await open()).toEqual([]);
  });

  it('to come keeps its thanks when they write', async () => {
    await interviewOn('2026-11-18');
    await noteReply(world, { applicationId: id, note: 'See you on Wednesday', on: '2026-11-13' });
    expect(await open()).toHaveLength(3);
    world.at(atTime('2026-11-20', 10));
    await noteReply(world, { applicationId: id, note: 'We decide soon', on: '2026-11-20' });
    expect((await open()).every((one) => one.startsWith('thank-you'))).toBe(true);
  });

  it('that ends before it starts is refused', async () => {
    const wrong = { applicationId: id, round: '', place: null, startsAt: world.now(), endsAt: world.now() };
    await expect(planInterview(world, wrong)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('an offer', () => {
  it('is reminded of two days and one day before its deadline, until it is answered', async () => {
    await noteOffer(world, { applicationId: id, on: '2026-11-12', by: '2026-11-27' });
    expect(await stage()).toBe('offer');
    expect(await open()).toEqual(['offer 1 Wed 25 Nov 09:00', 'offer 2 Thu 26 Nov 09:00']);
    await completeFollowUp(world, { followUpId: await firstOpen() });
    expect(await open()).toEqual([]);
  });

  it('takes its reminders along to another deadline', async () => {
    await noteOffer(world, { applicationId: id, on: '2026-11-12', by: '2026-11-27' });
    await noteOffer(world, { applicationId: id, on: '2026-11-12', by: '2026-12-04' });
    expect(await open()).toEqual(['offer 1 Wed 2 Dec 09:00', 'offer 2 Thu 3 Dec 09:00']);
  });

  it('that is to be answered before it came is refused', async () => {
    const wrong = { applicationId: id, on: '2026-11-12', by: '2026-11-11' };
    await expect(noteOffer(world, wrong)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('a rejection', () => {
  it('is answered only where the user wants that', async () => {
    await moveApplication(world, { applicationId: id, to: 'rejected', on: '2026-11-12' });
    expect(await open()).toEqual([]);
    await changeSettings(world, { thankAfterRejection: true });
    await moveApplication(world, { applicationId: id, to: 'applied', on: '2026-11-12' });
    await moveApplication(world, { applicationId: id, to: 'rejected', on: '2026-11-12' });
    expect(await open()).toEqual(['rejection 1 Fri 13 Nov 09:00']);
  });
});

describe('what shifts an open follow-up', () => {
  it('a promise in their reply', async () => {
    await noteReply(world, { applicationId: id, note: '', on: '2026-11-13', promisedOn: '2026-11-27' });
    expect(await open()).toEqual(['application 1 Tue 1 Dec 09:00']);
    expect((await kinds()).slice(-3)).toEqual(['reply', 'follow-up-cancelled', 'follow-up-planned']);
  });

  it('the user’s own contact', async () => {
    await noteContact(world, { applicationId: id, note: 'Called them', on: '2026-11-20' });
    expect(await open()).toEqual(['application 1 Tue 1 Dec 09:00']);
    expect((await kinds()).slice(-2)).toEqual(['contact', 'follow-up-planned']);
  });

  it('another pace of this application', async () => {
    await editApplication(world, { applicationId: id, edits: { pace: 'large' } });
    expect(await open()).toEqual(['application 1 Thu 3 Dec 09:00']);
  });

  it('an own date, also an earlier one, which no setting moves', async () => {
    await rescheduleFollowUp(world, { followUpId: await firstOpen(), on: '2026-11-16' });
    await changeSettings(world, { firstFollowUpDays: 14 });
    expect(await open()).toEqual(['application 1 Mon 16 Nov 09:00']);
  });

  it.each([
    [{ hour: 11 }, 'Tue 24 Nov 11:00'],
    [{ pace: 'start-up' as const }, 'Thu 19 Nov 09:00'],
    [{ daysOff: [{ from: '2026-11-23', to: '2026-11-25' }] }, 'Thu 26 Nov 09:00'],
  ])('the setting %j', async (changes, due) => {
    await changeSettings(world, changes);
    expect(await open()).toEqual([`application 1 ${due}`]);
  });

  it.each([
    { hour: 3 },
    { weekend: [0, 1, 2, 3] },
    { quietHours: { from: 8, to: 8 } },
    { daysOff: [{ from: '2026-11-25', to: '2026-11-23' }] },
  ])('but not the impossible one %j', async (changes) => {
    await expect(changeSettings(world, changes)).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('long silence', () => {
  const silent = async () => (await queriesOn(world.store).todayView(world.now())).silent.map(({ since }) => since);

  it('is asked about after 45 days, and again 45 days after it was kept open', async () => {
    world.at(atTime('2026-12-26', 12));
    expect(await silent()).toEqual([]);
    world.at(atTime('2026-12-27', 12));
    expect(await silent()).toEqual(['2026-11-12']);
    await keepOpen(world, { applicationId: id });
    expect(await silent()).toEqual([]);
    world.at(atTime('2027-02-10', 12));
    expect(await silent()).toEqual(['2026-12-27']);
    await moveApplication(world, { applicationId: id, to: 'ghosted', on: '2027-02-10' });
    expect(await silent()).toEqual([]);
  });
});

describe('quiet hours', () => {
  beforeEach(() => changeSettings(world, { quietHours: { from: 20, to: 10 } }));

  it('hold back what is due until they are over', async () => {
    expect(await nextAlarmAt(world)).toBe(atTime('2026-11-24', 10));
    world.at(atTime('2026-11-24', 9));
    expect(await fireDueFollowUps(world)).toBe(0);
    expect(await nextAlarmAt(world)).toBe(atTime('2026-11-24', 10));
    world.at(atTime('2026-11-24', 10));
    expect(await fireDueFollowUps(world)).toBe(1);
  });
});

describe('the buttons of a notification', () => {
  it.each([
    ['done' as const, 'application 2 Tue 1 Dec 09:00'],
    ['snooze' as const, 'application 1 Fri 27 Nov 09:00'],
  ])('%s', async (button, then) => {
    world.at(atTime('2026-11-24', 9));
    await fireDueFollowUps(world);
    const [notice = ''] = world.shown.keys();
    await answerNotice(world, { id: notice, button });
    await answerNotice(world, { id: notice, button });
    expect(await open()).toEqual([then]);
  });

  it.each(['follow-ups:2026-11-24', 'save', 'follow-up:x:y'])('of %s change nothing', async (notice) => {
    const before = await open();
    await answerNotice(world, { id: notice, button: 'done' });
    expect(await open()).toEqual(before);
  });
});

describe('a journey to another time zone', () => {
  it('keeps nine o’clock where the user is', async () => {
    await followZone({ ...world, zone: () => 'Europe/Berlin' });
    const home = process.env['TZ'];
    process.env['TZ'] = 'America/New_York';
    try {
      await followZone({ ...world, zone: () => 'America/New_York' });
      expect(await open()).toEqual(['application 1 Tue 24 Nov 09:00']);
      expect(new Date((await world.store.followUps.earliestDue()) ?? 0).toISOString()).toBe('2026-11-24T14:00:00.000Z');
    } finally {
      process.env['TZ'] = home;
    }
  });
});
