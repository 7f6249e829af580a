import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { createStore } from '../../lib/store/store';
import { VERSIONS } from '../../lib/store/versions';
import { aContact, anApplication, anId, anInterview, aPosting, aSavedEvent, someSettings, THEN } from '../builders';
import { memory } from '../surroundings';

const TEXT = Array.from({ length: 60 }, (_, at) => `chart${at} of the coast`).join(' ');

it('from version 1: texts get fingerprints, companies are compared without legal form, and nothing else changes', async () => {
  const shared = memory();
  const old = new Dexie(shared.name, shared);
  old.version(1).stores(VERSIONS[0]?.stores ?? {});
  const { description: _, ...facts } = aPosting({ company: 'Kestrel Maps GmbH' });
  await old.table('postings').add({ ...facts, likeness: 'kestrel maps gmbh|backend developer' });
  await old.table('texts').bulkAdd([
    { postingKey: facts.key, description: TEXT },
    { postingKey: 'lever:short', description: 'Apply.' },
  ]);
  old.close();

  const { db, postings } = createStore(shared);
  expect(await postings.get(facts.key)).toEqual({ ...facts, description: TEXT });
  expect((await db.postings.get(facts.key))?.likeness).toBe('kestrel maps|backend developer');
  expect(await db.texts.get(facts.key)).toMatchObject({ description: TEXT, bands: { length: 20 } });
  expect(await db.texts.get('lever:short')).toEqual({
    postingKey: 'lever:short',
    description: 'Apply.',
    fingerprint: null,
    bands: [],
  });
  expect(await db.apart.count()).toBe(0);
});

it('from version 2: contacts, interviews, applications and settings get the fields that came with version 3, and nothing else changes', async () => {
  const shared = memory();
  const old = new Dexie(shared.name, shared);
  for (const { version, stores } of VERSIONS.slice(0, 2)) old.version(version).stores(stores);
  const contact = {
    id: anId(300),
    name: 'Ada Brandt',
    company: null,
    role: null,
    email: null,
    phone: null,
    link: null,
  };
  await old.table('contacts').add({ ...contact, notes: 'n', applicationIds: [anId(1)], updatedAt: THEN });
  const { kind: _, ...interview } = anInterview();
  await old.table('interviews').add(interview);
  const { offerPay: _pay, offerNotes: _notes, ...application } = anApplication({ offerBy: '2026-11-30' });
  await old.table('applications').add(application);
  const {
    weeklyGoal: _goal,
    weeklyBackup: _weekly,
    backupPutOffAt: _putOff,
    chip: _chip,
    listing: _listing,
    ...settings
  } = someSettings({ hour: 11 });
  await old.table('settings').add(settings);
  old.close();

  const store = createStore(shared);
  expect(await store.contacts.get(anId(300))).toEqual(aContact({ ...contact, notes: 'n' }));
  expect(await store.contacts.awaited()).toEqual([]);
  expect(await store.interviews.get(anId(400))).toEqual(anInterview({ kind: null }));
  expect(await store.applications.get(anId(1))).toEqual(anApplication({ offerBy: '2026-11-30' }));
  expect(await store.settings()).toEqual(someSettings({ hour: 11 }));
  expect(await store.files.of(anId(1))).toEqual([]);
});

it('from version 2: matches, which are a cache, are counted anew, because they now tell what is missing', async () => {
  const shared = memory();
  const old = new Dexie(shared.name, shared);
  for (const { version, stores } of VERSIONS.slice(0, 2)) old.version(version).stores(stores);
  const { description: _, ...facts } = aPosting();
  await old.table('postings').add({ ...facts, likeness: 'kestrel maps|backend developer' });
  await old.table('matches').add({
    postingKey: facts.key,
    profileRevision: 4,
    taxonomyVersion: 'lexicon-1',
    score: 80,
    lines: [],
    soft: [],
    noFollowUps: null,
  });
  await old.table('scores').add({ postingKey: facts.key, profileRevision: 4, score: 80 });
  old.close();

  const { db, postings, matches } = createStore(shared);
  expect((await postings.get(facts.key))?.title).toBe(facts.title);
  expect(await matches.get(facts.key, 4, 'lexicon-1')).toBeUndefined();
  expect([await db.matches.count(), await db.scores.count(), await db.gaps.count()]).toEqual([0, 0, 0]);
});

it('from version 2: every text gets the words that a search reads', async () => {
  const shared = memory();
  const old = new Dexie(shared.name, shared);
  for (const { version, stores } of VERSIONS.slice(0, 2)) old.version(version).stores(stores);
  await old.table('texts').bulkAdd([
    { postingKey: 'lever:a', description: 'Charts for Zürich', fingerprint: null, bands: [] },
    { postingKey: 'lever:b', description: 'C++', fingerprint: null, bands: [] },
  ]);
  old.close();

  const { db } = createStore(shared);
  expect(await db.words.toArray()).toEqual([
    { postingKey: 'lever:a', words: '\ncharts\nfor\nzurich' },
    { postingKey: 'lever:b', words: '\nc++' },
  ]);
});

it('from version 2: a profile that was typed stays as it is, has no headline yet and stands on no résumé', async () => {
  const shared = memory();
  const old = new Dexie(shared.name, shared);
  for (const { version, stores } of VERSIONS.slice(0, 2)) old.version(version).stores(stores);
  const skills = [{ name: 'Go', years: 4, evidence: [] }];
  await old.table('profile').add({ id: 'profile', revision: 7, name: 'Ada', skills, updatedAt: THEN });
  old.close();

  const store = createStore(shared);
  expect(await store.profile()).toEqual({
    id: 'profile',
    revision: 7,
    name: 'Ada',
    headline: null,
    resumeId: null,
    skills,
    updatedAt: THEN,
  });
  expect(await store.resumes.all()).toEqual([]);
});

it('from version 3: nothing is marked in lists until the user says so', async () => {
  const shared = memory();
  const old = new Dexie(shared.name, shared);
  for (const { version, stores } of VERSIONS.slice(0, 3)) old.version(version).stores(stores);
  await old.table('settings').add({ id: 'settings', hour: 7 });
  old.close();

  expect(await createStore(shared).settings()).toEqual({ id: 'settings', hour: 7, listMarks: false });
});

it('from version 3: the events of each application lie together, in the order they were noted, and none is lost', async () => {
  const shared = memory();
  const old = new Dexie(shared.name, shared);
  for (const { version, stores } of VERSIONS.slice(0, 3)) old.version(version).stores(stores);
  const [first, second] = [anApplication(), anApplication({ id: anId(2), postingKey: 'lever:other' })];
  await old.table('applications').bulkAdd([first, second]);
  const event = (nth: number, applicationId: string, at: number) => aSavedEvent({ id: anId(nth), applicationId, at });
  const [one, two, other] = [event(9, first.id, 10), event(5, first.id, 20), event(7, second.id, 15)];
  await old.table('events').bulkAdd([two, other, one]);
  old.close();

  const { db, events } = createStore(shared);
  expect(await events.of(first.id)).toEqual([one, two]);
  expect(await events.of(second.id)).toEqual([other]);
  expect(await db.histories.where('lastAt').above(15).primaryKeys()).toEqual([first.id]);
  expect(db.tables.map(({ name }) => name)).not.toContain('events');
  expect(await db.applications.count()).toBe(2);
});
