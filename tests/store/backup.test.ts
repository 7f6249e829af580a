import { beforeEach, describe, expect, it } from 'vitest';
import { editApplication } from '../../lib/app/edit';
import { addFile } from '../../lib/app/files';
import { completeFollowUp } from '../../lib/app/follow-up';
import { matchFor } from '../../lib/app/match';
import { markApplied } from '../../lib/app/move-application';
import { addSkill, setProfileName } from '../../lib/app/profile';
import { savePosting } from '../../lib/app/save-posting';
import { seePosting } from '../../lib/app/see-posting';
import { changeSettings } from '../../lib/app/settings';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import type { BackupData } from '../../lib/store/backup-format';
import { exportAll, importAll, previewImport } from '../backups';
import { aContact, aFollowUp, anApplication, anId, anInterview, aPosting, aSavedEvent, THEN } from '../builders';
import { aWorld, type World } from '../surroundings';

/** A backup that a test may spoil. */
type Spoilable = {
  -readonly [K in keyof BackupData]: BackupData[K] extends readonly (infer T)[] ? T[] : BackupData[K];
};

interface Envelope {
  format: string;
  version: number;
  exportedAt: number;
  data: Spoilable;
}
const read = (json: string): Envelope => JSON.parse(json) as Envelope;

/** A search with everything in it. */
/** Longer than one piece of base64. */
const BYTES = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);

async function aFullWorld(): Promise<World> {
  const world = aWorld();
  for (const id of ['a', 'b', 'c']) await seePosting(world, aPosting({ id, aliases: [`indeed:${id}`] }));
  await seePosting(world, aPosting({ id: 'd', description: null }));
  await addSkill(world, { name: 'Go', years: 4 });
  await setProfileName(world, 'Lena');
  await changeSettings(world, { firstFollowUpDays: 10 });
  const { application } = await markApplied(world, { key: 'lever:a', on: '2026-11-12' });
  await editApplication(world, { applicationId: application.id, edits: { notes: '# Äöü 🪨', tags: ['near'] } });
  const [followUp] = await world.store.followUps.of(application.id);
  await completeFollowUp(world, { followUpId: followUp?.id ?? '' });
  await savePosting(world, { key: 'lever:b' });
  await seePosting(world, aPosting({ id: 'b', description: 'Changed\n• Go' }));
  await world.store.contacts.put(aContact({ applicationIds: [application.id], nextContactAt: THEN }));
  await world.store.interviews.put(
    anInterview({ id: anId(301), applicationId: application.id, contactIds: [anId(300)] }),
  );
  const file = { kind: 'resume', name: 'Résumé.pdf', type: 'application/pdf', bytes: BYTES } as const;
  await addFile(world, { applicationId: application.id, ...file });
  await world.store.contacts.delete(anId(302), THEN);
  await matchFor(world, 'lever:a');
  return world;
}

describe('export and import', () => {
  it('into an empty store give the same again, and everything works as before', async () => {
    const world = await aFullWorld();
    const json = await exportAll(world.store, THEN);
    const other = aWorld();
    expect(await importAll(other.store, json, 'replace')).toEqual({ applications: 2 });
    expect(read(await exportAll(other.store, THEN))).toEqual(read(json));
    expect((await other.store.postings.find('indeed:a'))?.description).toBe(aPosting().description);
    expect((await other.store.settings()).device).not.toBe((await world.store.settings()).device);
  });

  it('give back files byte by byte, and refuse one that is damaged', async () => {
    const world = await aFullWorld();
    const json = await exportAll(world.store, THEN);
    const other = aWorld();
    await importAll(other.store, json, 'replace');
    const [file] = await other.store.db.files.toArray();
    expect(await other.store.files.bytes(file?.id ?? '')).toEqual(BYTES);
    const damaged = read(json);
    for (const one of damaged.data.files) Object.assign(one, { base64: one.base64.slice(4) });
    await expect(importAll(other.store, JSON.stringify(damaged), 'replace')).rejects.toMatchObject({ code: 'invalid' });
    expect(await other.store.files.bytes(file?.id ?? '')).toEqual(BYTES);
  });

  it('read a backup from before contacts had reminders, offers their pay and files were kept', async () => {
    const old = read(await exportAll((await aFullWorld()).store, THEN));
    const without = (row: object, names: readonly string[]) => {
      for (const name of names) Reflect.deleteProperty(row, name);
    };
    const fresh = ['known', 'lastContactOn', 'nextContactOn', 'nextContactAt', 'notifiedForDue'];
    for (const row of old.data.contacts) without(row, fresh);
    for (const row of old.data.interviews) without(row, ['kind']);
    for (const row of old.data.applications) without(row, ['offerPay', 'offerNotes']);
    without(old.data.settings ?? {}, ['weeklyGoal']);
    without(old.data.profile ?? {}, ['headline', 'resumeId']);
    without(old.data, ['files', 'resumes', 'apart', 'stamps']);
    const { store } = aWorld();
    await importAll(store, JSON.stringify({ ...old, version: 1 }), 'replace');
    expect(await store.contacts.get(anId(300))).toEqual(aContact({ applicationIds: [expect.any(String)] }));
    expect(await store.interviews.get(anId(301))).toMatchObject({ kind: null });
    expect((await store.applications.all())[0]).toMatchObject({ offerPay: null, offerNotes: '' });
    expect((await store.settings()).weeklyGoal).toBeNull();
  });

  it.each(['merge', 'replace'] as const)('of the same data (%s) change nothing', async (mode) => {
    const world = await aFullWorld();
    const json = await exportAll(world.store, THEN);
    await importAll(world.store, json, mode);
    expect(read(await exportAll(world.store, THEN))).toEqual(read(json));
  });

  it('hold nothing of this machine alone and nothing derived', async () => {
    const json = await exportAll((await aFullWorld()).store, THEN);
    expect(Object.keys(read(json).data).sort()).toEqual([
      'apart',
      'applications',
      'contacts',
      'events',
      'files',
      'followUps',
      'interviews',
      'postings',
      'profile',
      'resumes',
      'settings',
      'snapshots',
      'stamps',
      'tombstones',
    ]);
    const { backedUpAt: _, backupPutOffAt: __, ...chosen } = DEFAULT_SETTINGS;
    expect(read(json).data.settings).toEqual({ ...chosen, firstFollowUpDays: 10, updatedAt: THEN });
  });

  it('note when the last backup was made', async () => {
    const { store } = aWorld();
    await exportAll(store, THEN + 5);
    expect((await store.settings()).backedUpAt).toBe(THEN + 5);
  });

  it('clear matches made for another profile, and changes that can no longer be undone', async () => {
    const world = await aFullWorld();
    const { revision } = await world.store.profile();
    await importAll(world.store, await exportAll(world.store, THEN), 'replace');
    expect(await world.store.db.matches.count()).toBe(0);
    expect(await world.store.lastChange()).toBeUndefined();
    expect((await world.store.profile()).revision).toBeGreaterThan(revision);
  });
});

describe('a file that is no sound backup is refused, nothing is written, and the message says what is wrong', () => {
  let backup: Envelope;
  beforeEach(async () => {
    backup = read(await exportAll((await aFullWorld()).store, THEN));
  });

  const refused = async (json: unknown) => {
    const world = await aFullWorld();
    const before = await exportAll(world.store, THEN);
    const outcomes: { code: string; message: string }[] = [];
    for (const mode of ['merge', 'replace'] as const) {
      await importAll(world.store, json, mode).catch((thrown) => outcomes.push(thrown));
    }
    expect(await exportAll(world.store, THEN)).toBe(before);
    expect(outcomes).toHaveLength(2);
    return outcomes[0];
  };

  it.each([
    ['no JSON', '{"format":', 'invalid', 'not JSON'],
    ['another JSON', '[]', 'invalid', 'not a backup of Jobcairn'],
    ['nothing', 'null', 'invalid', 'not a backup of Jobcairn'],
    ['of another program', '{"format":"huntr","version":1}', 'invalid', 'not a backup of Jobcairn'],
    ['of a newer Jobcairn', '{"format":"jobcairn","version":3,"data":{}}', 'newer-data', 'newer Jobcairn'],
    ['an empty shell', '{"format":"jobcairn","version":1,"exportedAt":1}', 'invalid', 'data'],
  ])('%s', async (_what, json, code, message) => {
    expect(await refused(json)).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it('nested a hundred thousand deep', async () => {
    const deep = `{"format":"jobcairn","version":1,"exportedAt":1,"data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(await refused(deep)).toMatchObject({ code: 'invalid' });
  });

  it.each<[string, (data: Spoilable) => unknown, string]>([
    [
      'a stage that does not exist',
      (d) => Object.assign(d.applications[1] ?? {}, { stage: 'hired' }),
      'data.applications.1.stage',
    ],
    [
      'a script as an address',
      (d) => Object.assign(d.postings[0] ?? {}, { url: 'javascript:alert(1)' }),
      'data.postings.0.url',
    ],
    [
      'a text that is too long',
      (d) => Object.assign(d.postings[2] ?? {}, { title: 'x'.repeat(501) }),
      'data.postings.2.title',
    ],
    [
      'a day that does not exist',
      (d) => Object.assign(d.applications[0] ?? {}, { stageOn: '2026-02-30' }),
      'data.applications.0.stageOn',
    ],
    ['a row missing', (d) => d.postings.shift(), 'its posting is missing'],
    ['a history missing', (d) => d.events.splice(0), 'not what its events say'],
    [
      'a stage that the history does not know',
      (d) => Object.assign(d.applications[0] ?? {}, { stage: 'offer' }),
      'data.applications.0.stage',
    ],
    ['a row twice', (d) => d.applications.push(anApplication(), anApplication()), 'comes twice'],
    ['a posting saved twice', (d) => d.applications.push(anApplication({ postingKey: 'lever:a' })), 'comes twice'],
    ['a follow-up of nothing', (d) => d.followUps.push(aFollowUp()), 'its application is missing'],
    ['an event of nothing', (d) => d.events.push(aSavedEvent()), 'its application is missing'],
    ['no list', (d) => Object.assign(d, { contacts: { length: 3 } }), 'data.contacts'],
  ])('%s', async (_what, spoil, message) => {
    spoil(backup.data);
    expect(await refused(backup)).toMatchObject({ code: 'invalid', message: expect.stringContaining(message) });
  });
});

it('keys that a backup does not have are dropped, and none reaches a prototype', async () => {
  const world = aWorld();
  const json = (await exportAll((await aFullWorld()).store, THEN))
    .replace(
      '"data":{',
      '"__proto__":{"polluted":1},"data":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    )
    .replaceAll('"provenance":{', '"provenance":{"__proto__":"x",')
    .replaceAll('"stage":', '"__proto__":{"polluted":1},"stage":');
  await importAll(world.store, json, 'replace').catch(() => {});
  expect({}).not.toHaveProperty('polluted');
  for (const row of [...(await world.store.applications.all()), ...(await world.store.db.postings.toArray())]) {
    expect(row).not.toHaveProperty('polluted');
  }
});

it('a backup that does not fit on the disk leaves everything as it was', async () => {
  const world = await aFullWorld();
  const before = await exportAll(world.store, THEN);
  const other = read(before);
  for (const interview of other.data.interviews) Object.assign(interview, { notes: 'Another room.' });
  world.store.db.use({
    stack: 'dbcore',
    name: 'full disk',
    create: (core) => ({
      ...core,
      table: (name) => ({
        ...core.table(name),
        mutate: (request) =>
          name === 'interviews' && request.type !== 'deleteRange'
            ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
            : core.table(name).mutate(request),
      }),
    }),
  });
  world.store.db.close({ disableAutoOpen: false });
  await expect(importAll(world.store, other, 'replace')).rejects.toMatchObject({ code: 'storage-full' });
  world.store.db.unuse({ stack: 'dbcore', name: 'full disk' });
  expect(await exportAll(world.store, THEN)).toBe(before);
});

it('fifty million characters are taken in one piece', async () => {
  const backup = read(await exportAll((await aFullWorld()).store, THEN));
  const description = 'We draw maps. '.repeat(12_000);
  for (let n = 0; n < 300; n++) backup.data.postings.push(aPosting({ id: `big-${n}`, description }));
  const json = JSON.stringify(backup);
  expect(json.length).toBeGreaterThan(50_000_000);
  const { store } = aWorld();
  await importAll(store, json, 'replace');
  expect((await store.postings.get('lever:big-299'))?.description).toBe(description);
}, 30_000);

describe('before a backup is taken in', () => {
  it('it is said what it holds and what would change, and nothing is', async () => {
    const [home, away] = [await aFullWorld(), aWorld()];
    const json = await exportAll(home.store, THEN);
    await seePosting(away, aPosting({ id: 'z' }));
    await savePosting(away, { key: 'lever:z' });
    const before = await exportAll(away.store, THEN);
    const preview = await previewImport(away.store, json);
    expect(preview).toMatchObject({
      exportedAt: THEN,
      holds: { applications: 2, postings: 4, skills: 1 },
      merge: { applications: { added: 2, changed: 0, removed: 0 }, postings: { added: 4, changed: 0, removed: 0 } },
      replace: { applications: { added: 2, changed: 0, removed: 1 } },
    });
    expect(await exportAll(away.store, THEN)).toBe(before);
    expect((await previewImport(home.store, json)).merge.applications).toEqual({ added: 0, changed: 0, removed: 0 });
  });
});
