import { beforeEach, describe, expect, it } from 'vitest';
import type { JobPosting } from '../../lib/domain/posting';
import type { Services } from '../../lib/services';
import type { LocalStore } from '../../lib/store/store';
import { atTime } from '../../lib/time';
import { exportAll, importAll } from '../backups';
import {
  aContact,
  aFollowUp,
  aMatch,
  aMove,
  anApplication,
  anId,
  anInterview,
  aPosting,
  aProfile,
  aSavedEvent,
  THEN,
} from '../builders';
import { aQueriedStore } from '../surroundings';

let store: LocalStore;
let queries: Services['queries'];

beforeEach(() => {
  ({ store, queries } = aQueriedStore());
});

describe('the popup', () => {
  it('shows nothing for a key that is not stored', async () => {
    expect(await queries.popupView('lever:none')).toBeNull();
  });

  it('shows a posting that is not saved', async () => {
    await store.postings.put(aPosting());
    expect(await queries.popupView('lever:kestrel-1')).toEqual({
      posting: aPosting(),
      application: null,
      nextFollowUp: null,
      match: null,
      sameJob: null,
      reposts: null,
    });
  });

  it('shows the application, its open follow-up and the match for the present profile', async () => {
    await store.postings.put(aPosting({ aliases: ['indeed:5'] }));
    await store.applications.put(anApplication({ stage: 'applied' }));
    await store.followUps.put(aFollowUp({ id: anId(1), dueAt: 5, state: 'done' }));
    await store.followUps.put(aFollowUp({ id: anId(2), dueAt: 9 }));
    await store.putProfile(aProfile(['Go']));
    await store.matches.put(aMatch());
    expect(await queries.popupView('indeed:5')).toMatchObject({
      application: { id: anId(1) },
      nextFollowUp: { id: anId(2) },
      match: { score: 67 },
    });
    await store.putProfile(aProfile(['Go', 'C'], { revision: 2 }));
    expect((await queries.popupView('indeed:5'))?.match).toBeNull();
  });

  it.each([
    [
      'the same job on another board',
      { site: 'indeed', id: '9', title: 'Backend developer (m/w/d)', company: 'KESTREL MAPS' },
    ],
    [
      'the same address',
      {
        site: 'kestrel.example',
        id: '9',
        title: 'Dev',
        company: null,
        canonicalUrl: 'https://jobs.example/lever/kestrel-1',
      },
    ],
  ])('says that the user applied before to %s', async (_what, facts) => {
    await store.postings.put(aPosting());
    await store.applications.put(anApplication({ stage: 'rejected', appliedOn: '2026-05-03' }));
    const other = aPosting(facts);
    await store.postings.put(other);
    expect((await queries.popupView(other.key))?.sameJob).toEqual({
      kind: 'applied',
      postingKey: 'lever:kestrel-1',
      site: 'lever',
      applicationId: anId(1),
      title: 'Backend Developer',
      on: '2026-05-03',
    });
  });

  it.each<[string, Partial<JobPosting>]>([
    ['another company', { company: 'Kestrel Charts' }],
    ['another title', { title: 'Backend Developer II' }],
    ['no company', { company: null }],
  ])('says nothing of that for %s', async (_what, facts) => {
    await store.postings.put(aPosting({ ...(facts.company === null ? { company: null } : {}) }));
    await store.applications.put(anApplication({ appliedOn: '2026-05-03' }));
    const other = aPosting({ site: 'indeed', id: '9', ...facts });
    await store.postings.put(other);
    expect((await queries.popupView(other.key))?.sameJob).toBeNull();
  });
});

describe('today', () => {
  const now = atTime('2026-11-24', 12);
  const open = async (n: number, dueAt: number, state: 'waiting' | 'notified' = 'waiting') => {
    await store.postings.put(aPosting({ id: `p${n}` }));
    await store.applications.put(anApplication({ id: anId(n), postingKey: `lever:p${n}`, stage: 'applied' }));
    await store.followUps.put(aFollowUp({ id: anId(n), applicationId: anId(n), dueAt, state }));
  };

  it('lists what is due, the longest due first, and what comes within two weeks', async () => {
    await open(1, atTime('2026-11-24', 9));
    await open(2, atTime('2026-11-18', 9), 'notified');
    await open(3, atTime('2026-12-08', 9));
    await open(4, atTime('2026-12-09', 9));
    const { due, comingUp } = await queries.todayView(now);
    expect(due.map(({ followUp }) => followUp.id)).toEqual([anId(2), anId(1)]);
    expect(due[0]?.posting.title).toBe('Backend Developer');
    expect(comingUp.map(({ followUp }) => followUp.id)).toEqual([anId(3)]);
    expect(await queries.dueCount(now)).toBe(2);
  });

  it('counts what the user did and who answered in the last seven days', async () => {
    await store.applications.put(anApplication({ id: anId(1), postingKey: 'a', appliedOn: '2026-11-18' }));
    await store.applications.put(anApplication({ id: anId(2), postingKey: 'b', appliedOn: '2026-11-24' }));
    await store.applications.put(anApplication({ id: anId(3), postingKey: 'c', appliedOn: '2026-11-17' }));
    const on = '2026-11-20';
    const at = atTime(on, 10);
    const base = { at, on, device: anId(0) };
    await store.events.add({ ...base, id: anId(11), applicationId: anId(1), kind: 'reply', note: '' });
    await store.events.add(aMove({ ...base, id: anId(12), applicationId: anId(1), to: 'interviewing' }));
    await store.events.add(aMove({ ...base, id: anId(13), applicationId: anId(2), to: 'rejected' }));
    await store.events.add({ ...base, id: anId(14), applicationId: anId(3), kind: 'reply', note: '' });
    await store.events.add({ ...base, id: anId(15), applicationId: anId(3), kind: 'undone', undoes: anId(14) });
    await store.events.add(aMove({ ...base, id: anId(16), applicationId: anId(4), to: 'ghosted' }));
    expect((await queries.todayView(now)).week).toEqual({ applications: 2, replies: 2 });
  });
});

describe('the table', () => {
  it('has one line for each application, the latest changed first, with score and next due time', async () => {
    await store.postings.put(aPosting());
    await store.postings.put(aPosting({ id: 'k2', company: null, closed: true }));
    await store.applications.put(anApplication());
    await store.applications.put(anApplication({ id: anId(2), postingKey: 'lever:k2', updatedAt: THEN + 1 }));
    await store.followUps.put(aFollowUp({ id: anId(1), dueAt: 70 }));
    await store.followUps.put(aFollowUp({ id: anId(2), dueAt: 60 }));
    await store.followUps.put(aFollowUp({ id: anId(3), dueAt: 50, state: 'skipped' }));
    await store.putProfile(aProfile(['Go']));
    await store.matches.put(aMatch());
    const rows = await queries.applicationRows();
    expect(
      rows.map(({ application: { id }, company, score, nextDueAt, closed }) => ({
        id,
        company,
        score,
        nextDueAt,
        closed,
      })),
    ).toEqual([
      { id: anId(2), company: null, score: null, nextDueAt: null, closed: true },
      { id: anId(1), company: 'Kestrel Maps', score: 67, nextDueAt: 60, closed: false },
    ]);
  });
});

it('the words of a text are there as long as the text is, also after Undo and after a restore', async () => {
  const words = async () => (await queries.textWords()).get('lever:kestrel-1');
  await store.postings.put(aPosting({ description: 'We draw Maps, maps and Pläne.' }));
  expect(await words()).toBe('\nwe\ndraw\nmaps\nand\nplane');
  const { change } = await store.transactUndoable('x', THEN, (rows) =>
    rows.postings.put(aPosting({ description: 'Now Go.' })),
  );
  expect(await words()).toBe('\nnow\ngo');
  await store.undo(change?.id ?? '', THEN);
  expect(await words()).toContain('\nplane');
  await importAll(store, await exportAll(store, THEN), 'replace');
  expect(await words()).toContain('\nplane');
  await store.postings.forget('lever:kestrel-1');
  expect(await words()).toBeUndefined();
});

describe('the calendar', () => {
  it('shows what stands on its days, whichever row says so, and nothing beside', async () => {
    const saved = (nth: number, facts: Parameters<typeof anApplication>[0] = {}) =>
      anApplication({ id: anId(nth), postingKey: `lever:${nth}`, stageOn: '2026-08-01', ...facts });
    const put = async (nth: number, facts: Parameters<typeof anApplication>[0], closesOn: string | null = null) => {
      await store.postings.put(aPosting({ id: String(nth), closesOn }));
      await store.applications.put(saved(nth, facts));
    };
    await put(1, { stage: 'applied', appliedOn: '2026-11-03' });
    await put(2, {}, '2026-11-20');
    await put(3, { stage: 'offer', appliedOn: '2026-08-02', offerBy: '2026-11-09' });
    await put(4, { stage: 'rejected', appliedOn: '2026-08-02', stageOn: '2026-11-05' });
    await put(5, { stage: 'applied', appliedOn: '2026-08-02' });
    await put(6, { stage: 'applied', appliedOn: '2026-12-02' });
    await put(7, {}, '2026-12-03');
    await store.followUps.put(aFollowUp({ id: anId(50), applicationId: anId(5), dueAt: atTime('2026-11-17', 9) }));
    await store.interviews.put(anInterview({ applicationId: anId(6), startsAt: atTime('2026-11-18', 9) }));
    const items = await queries.calendarItems('2026-11-01', '2026-11-30', THEN);
    expect(items.map(({ on, kind }) => [on, kind])).toEqual([
      ['2026-11-03', 'stage'],
      ['2026-11-05', 'stage'],
      ['2026-11-09', 'answer'],
      ['2026-11-17', 'follow-up'],
      ['2026-11-18', 'interview'],
      ['2026-11-20', 'closes'],
    ]);
  });
});

describe('one application', () => {
  it('comes with all that belongs to it', async () => {
    const snapshot = { id: anId(5), postingKey: 'lever:kestrel-1', seenAt: 1, title: 'Old', description: 'Old' };
    await store.postings.put(aPosting());
    await store.postings.putSnapshot(snapshot);
    await store.applications.put(anApplication());
    await store.events.add(aSavedEvent());
    await store.followUps.put(aFollowUp());
    await store.interviews.put(anInterview());
    await store.contacts.put(aContact());
    const file = { id: anId(9), applicationId: anId(1), kind: 'offer', name: 'a', type: '', size: 1 } as const;
    await store.files.put({ ...file, updatedAt: THEN });
    expect(await queries.applicationView(anId(1))).toEqual({
      posting: aPosting(),
      application: anApplication(),
      events: [aSavedEvent()],
      followUps: [aFollowUp()],
      match: null,
      snapshots: [snapshot],
      interviews: [anInterview()],
      contacts: [aContact()],
      files: [{ ...file, updatedAt: THEN }],
      sameJob: null,
    });
    expect(await queries.applicationView(anId(2))).toBeNull();
  });
});

it('profile and settings have defaults before anything was chosen, and reading writes nothing', async () => {
  expect(await queries.profileView()).toMatchObject({ revision: 0, name: '', skills: [] });
  expect(await queries.settingsView()).toMatchObject({ firstFollowUpDays: 8, followUps: true });
  expect(await store.db.settings.count()).toBe(0);
});

it('says of each posting of a list what is known of it, also under the key of another board, and of no others', async () => {
  const put = async (nth: number, id: string, facts: Parameters<typeof anApplication>[0], aliases: string[] = []) => {
    await store.postings.put(aPosting({ id, aliases }));
    await store.applications.put(anApplication({ id: anId(nth), postingKey: `lever:${id}`, ...facts }));
  };
  await put(1, 'a', { stage: 'saved' });
  await put(2, 'b', { stage: 'interviewing' }, ['indeed:5']);
  await put(3, 'c', { stage: 'ghosted', archivedAt: THEN });
  await put(4, 'd', { stage: 'saved', archivedAt: THEN });
  await store.postings.put(aPosting({ id: 'seen' }));
  const keys = ['lever:a', 'lever:c', 'lever:d', 'lever:seen', 'indeed:5', 'indeed:6'];
  expect(Object.fromEntries(await queries.listStates(keys))).toEqual({
    'lever:a': 'saved',
    'lever:c': 'over',
    'lever:d': 'away',
    'indeed:5': 'applied',
  });
});
