import type {
  ApplicationRows,
  ContactRows,
  EventRows,
  FileRows,
  FollowUpRows,
  Repositories,
  ResumeRows,
  Rows,
} from '../app/ports';
import type { Contact } from '../domain/application';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import { EMPTY_PROFILE } from '../domain/skills';
import type { Timestamp } from '../time';
import { apartRowOf } from './apart';
import type { Database } from './db';
import { guard } from './failures';
import { gapRowOf } from './gaps';
import { addEvent, eventsOf } from './histories';
import { intakeRows } from './intake';
import type { Pen } from './journal';
import { forgetMatch, postingRows } from './postings';
import { openBetween } from './queries/due';

function plainRows<T extends { readonly id: string }>(
  db: Database,
  table: 'applications' | 'followUps' | 'contacts' | 'interviews' | 'files' | 'resumes',
  pen: Pen,
): Rows<T> {
  return {
    get: (key) => db.table<T, string>(table).get(key),
    put: (row) => pen.put(table, row.id, row),
    delete: (key, at) => pen.remove(table, key, at),
  };
}

const applicationRows = (db: Database, pen: Pen): ApplicationRows => ({
  ...plainRows(db, 'applications', pen),
  byPosting: (postingKey) => db.applications.get({ postingKey }),
  all: () => db.applications.toArray(),
});

const eventRows = (db: Database, pen: Pen): EventRows => ({
  async add(event) {
    await addEvent(db, event);
    pen.noteEvent(event);
  },
  of: (applicationId) => eventsOf(db, applicationId),
});

const followUpRows = (db: Database, pen: Pen): FollowUpRows => ({
  ...plainRows(db, 'followUps', pen),
  of: (applicationId) => db.followUps.where('applicationId').equals(applicationId).sortBy('dueAt'),
  dueBy: (now) =>
    db.followUps
      .where('[state+dueAt]')
      .between(['waiting', 0], ['waiting', now], true, true)
      .filter((followUp) => followUp.notifiedForDue !== followUp.dueAt)
      .toArray(),
  open: () => openBetween(db, 0, Number.MAX_VALUE),
  async earliestDue(after = -1) {
    const first = await db.followUps
      .where('[state+dueAt]')
      .between(['waiting', after], ['waiting', Number.MAX_VALUE], false)
      .filter((followUp) => followUp.notifiedForDue !== followUp.dueAt)
      .first();
    return first?.dueAt;
  },
  countOpenDue: async (now) => (await openBetween(db, 0, now)).length,
});

/** Rows with a day of next contact: null is in no index. */
const awaitedBetween = (db: Database, from: Timestamp, to: Timestamp) =>
  db.contacts.where('nextContactAt').between(from, to, true, true);

const unshown = ({ nextContactAt, notifiedForDue }: Contact): boolean => nextContactAt !== notifiedForDue;

const contactRows = (db: Database, pen: Pen): ContactRows => ({
  ...plainRows(db, 'contacts', pen),
  of: (applicationId) => db.contacts.where('applicationIds').equals(applicationId).sortBy('name'),
  dueBy: (now) => awaitedBetween(db, 0, now).filter(unshown).toArray(),
  awaited: () => awaitedBetween(db, 0, Number.MAX_VALUE).toArray(),
  earliestDue: async (after = -1) =>
    (
      await awaitedBetween(db, after + 1, Number.MAX_VALUE)
        .filter(unshown)
        .first()
    )?.nextContactAt ?? undefined,
});

const fileRows = (db: Database, pen: Pen): FileRows => ({
  ...plainRows(db, 'files', pen),
  of: async (applicationId) =>
    (await db.files.where('applicationId').equals(applicationId).sortBy('updatedAt')).reverse(),
  putBytes: async (id, bytes) => void (await db.fileBytes.put({ id, bytes })),
  bytes: async (id) => (await db.fileBytes.get(id))?.bytes,
  totalSize: async () => (await db.files.toArray()).reduce((sum, { size }) => sum + size, 0),
});

const resumeRows = (db: Database, pen: Pen): ResumeRows => ({
  ...plainRows(db, 'resumes', pen),
  all: () => db.resumes.orderBy('addedAt').toArray(),
  putFile: async (id, bytes) => void (await db.fileBytes.put({ id, bytes })),
  file: async (id) => (await db.fileBytes.get(id))?.bytes,
});

const matchRows = (db: Database): Repositories['matches'] => ({
  async get(postingKey, profileRevision, taxonomyVersion) {
    const match = await db.matches.get(postingKey);
    return match?.profileRevision === profileRevision && match.taxonomyVersion === taxonomyVersion ? match : undefined;
  },
  async put(match) {
    const { postingKey, profileRevision, score } = match;
    await db.matches.put(match);
    await db.scores.put({ postingKey, profileRevision, score });
    await db.gaps.put(gapRowOf(match));
  },
  async uncounted(profileRevision, taxonomyVersion) {
    const counted = db.gaps.where('[profileRevision+taxonomyVersion]').equals([profileRevision, taxonomyVersion]);
    const done = new Set(await counted.primaryKeys());
    const saved = await db.applications.orderBy('postingKey').keys();
    return saved.map(String).filter((key) => !done.has(key));
  },
  forget: (postingKey) => forgetMatch(db, postingKey),
});

/** The settings; this machine gets its id at the first need, and keeps it. */
async function settingsOf(db: Database): Promise<Settings> {
  const stored = await db.settings.get('settings');
  if (stored !== undefined) return stored;
  const fresh: Settings = { id: 'settings', ...DEFAULT_SETTINGS, zone: null, device: crypto.randomUUID() };
  await db.settings.put(fresh);
  return fresh;
}

type Operation = <A extends unknown[], R>(work: (...args: A) => PromiseLike<R>) => (...args: A) => Promise<R>;

/** Whatever the database throws comes out as a `JobcairnError`. */
const read: Operation =
  (work) =>
  (...args) =>
    guard(() => work(...args));

/** The repositories inside a transaction, which makes them whole together. Every write goes through the pen. */
export const repositoriesInside = (db: Database, pen: Pen): Repositories => repositories(db, pen, read);

/** The repositories where no transaction runs: every call is whole or nothing by itself. */
export const repositoriesOn = (db: Database, pen: Pen): Repositories =>
  repositories(
    db,
    pen,
    (work) =>
      (...args) =>
        guard(() => db.transaction('rw', db.tables, async () => work(...args))),
  );

function repositories(db: Database, pen: Pen, whole: Operation): Repositories {
  const kept = <T>(rows: Rows<T>) => ({ get: read(rows.get), put: whole(rows.put), delete: whole(rows.delete) });

  const postings = postingRows(db, pen);
  const applications = applicationRows(db, pen);
  const events = eventRows(db, pen);
  const followUps = followUpRows(db, pen);
  const contacts = contactRows(db, pen);
  const files = fileRows(db, pen);
  const resumes = resumeRows(db, pen);
  const matches = matchRows(db);
  const intake = intakeRows(db, pen);
  return {
    postings: {
      ...kept(postings),
      find: read(postings.find),
      lastSeenBefore: read(postings.lastSeenBefore),
      forget: whole(postings.forget),
      putSnapshot: whole(postings.putSnapshot),
      snapshots: read(postings.snapshots),
    },
    applications: { ...kept(applications), byPosting: read(applications.byPosting), all: read(applications.all) },
    events: { add: whole(events.add), of: read(events.of) },
    followUps: {
      ...kept(followUps),
      of: read(followUps.of),
      dueBy: read(followUps.dueBy),
      open: read(followUps.open),
      earliestDue: read(followUps.earliestDue),
      countOpenDue: read(followUps.countOpenDue),
    },
    contacts: {
      ...kept(contacts),
      of: read(contacts.of),
      dueBy: read(contacts.dueBy),
      awaited: read(contacts.awaited),
      earliestDue: read(contacts.earliestDue),
    },
    files: {
      ...kept(files),
      of: read(files.of),
      putBytes: whole(files.putBytes),
      bytes: read(files.bytes),
      totalSize: read(files.totalSize),
    },
    resumes: {
      ...kept(resumes),
      all: read(resumes.all),
      putFile: whole(resumes.putFile),
      file: read(resumes.file),
    },
    intake: { savedAs: read(intake.savedAs), stored: read(intake.stored), add: whole(intake.add) },
    interviews: {
      ...kept(plainRows(db, 'interviews', pen)),
      of: read((applicationId: string) =>
        db.interviews.where('applicationId').equals(applicationId).sortBy('startsAt'),
      ),
    },
    siteCounts: {
      get: read((site) => db.siteCounts.get(site)),
      put: whole(async (count) => void (await db.siteCounts.put(count))),
    },
    apart: {
      put: whole((apart) => {
        const row = apartRowOf(apart);
        return pen.put('apart', row.id, row);
      }),
    },
    matches: {
      get: read(matches.get),
      put: whole(matches.put),
      forget: whole(matches.forget),
      uncounted: read(matches.uncounted),
    },
    profile: read(async () => (await db.profile.get('profile')) ?? EMPTY_PROFILE),
    putProfile: whole((profile) => pen.put('profile', profile.id, profile)),
    settings: whole(() => settingsOf(db)),
    putSettings: whole((settings) => pen.put('settings', settings.id, settings)),
  };
}
