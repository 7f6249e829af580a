import type { Repositories, Rows, Store } from '../../lib/app/ports';
import type { Application, Contact, Event, FollowUp, Interview } from '../../lib/domain/application';
import type { StoredFile } from '../../lib/domain/file';
import type { JobPosting, Snapshot } from '../../lib/domain/posting';
import type { StoredResume } from '../../lib/domain/resume';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import { EMPTY_PROFILE, type Match, type SkillProfile } from '../../lib/domain/skills';
import { JobcairnError } from '../../lib/errors';

interface Tables {
  readonly postings: Map<string, JobPosting>;
  readonly applications: Map<string, Application>;
  readonly events: Map<string, readonly Event[]>;
  readonly followUps: Map<string, FollowUp>;
  readonly contacts: Map<string, Contact>;
  readonly files: Map<string, StoredFile>;
  readonly bytes: Map<string, Uint8Array<ArrayBuffer>>;
  readonly resumes: Map<string, StoredResume>;
  readonly interviews: Map<string, Interview>;
  readonly matches: Map<string, Match>;
  readonly snapshots: Map<string, Snapshot>;
  readonly profile: Map<string, SkillProfile>;
  readonly settings: Map<string, Settings>;
}

const DEVICE = '00000000-0000-4000-8000-00000000d0d0';

const emptyTables = (): Tables => ({
  postings: new Map(),
  applications: new Map(),
  events: new Map(),
  followUps: new Map(),
  contacts: new Map(),
  files: new Map(),
  resumes: new Map(),
  bytes: new Map(),
  interviews: new Map(),
  matches: new Map(),
  snapshots: new Map(),
  profile: new Map(),
  settings: new Map(),
});

/** What stood in a row before it was first touched. */
type Undo = () => void;

function rowsOf<K extends { readonly [key in P]: string }, P extends keyof K>(
  table: Map<string, K>,
  key: P,
  touched: (undo: Undo) => void,
): Rows<K> {
  const remember = (id: string) => {
    const before = table.get(id);
    touched(() => (before === undefined ? table.delete(id) : table.set(id, before)));
  };
  return {
    get: async (id) => table.get(id),
    async put(row) {
      remember(row[key]);
      table.set(row[key], row);
    },
    async delete(id) {
      remember(id);
      table.delete(id);
    },
  };
}

const byDue = (a: FollowUp, b: FollowUp) => a.dueAt - b.dueAt;
const unshown = ({ state, notifiedForDue, dueAt }: FollowUp) => state === 'waiting' && notifiedForDue !== dueAt;
const open = ({ state }: FollowUp) => state === 'waiting' || state === 'notified';

function repositories(tables: Tables, touched: (undo: Undo) => void): Repositories {
  const { postings, applications, events, followUps, interviews, snapshots, matches, contacts, files } = tables;
  const found = (which: (followUp: FollowUp) => boolean): FollowUp[] => {
    const rows: FollowUp[] = [];
    for (const row of followUps.values()) if (which(row)) rows.push(row);
    return rows.sort(byDue);
  };
  const awaited = (which: (at: number, notifiedForDue: number | null) => boolean): Contact[] =>
    [...contacts.values()]
      .filter(({ nextContactAt, notifiedForDue }) => nextContactAt !== null && which(nextContactAt, notifiedForDue))
      .sort((a, b) => (a.nextContactAt ?? 0) - (b.nextContactAt ?? 0));
  const put = <T>(table: Map<string, T>, id: string, row: T) => {
    const before = table.get(id);
    touched(() => (before === undefined ? table.delete(id) : table.set(id, before)));
    table.set(id, row);
  };
  return {
    postings: {
      ...rowsOf(postings, 'key', touched),
      find: async (key) => postings.get(key) ?? [...postings.values()].find(({ aliases }) => aliases.includes(key)),
      lastSeenBefore: async (at) => [...postings.values()].flatMap((one) => (one.lastSeenAt < at ? [one.key] : [])),
      forget: async (key) => void postings.delete(key),
      putSnapshot: async (snapshot) => put(snapshots, snapshot.id, snapshot),
      snapshots: async (key) => [...snapshots.values()].filter(({ postingKey }) => postingKey === key),
    },
    applications: {
      ...rowsOf(applications, 'id', touched),
      byPosting: async (key) => [...applications.values()].find(({ postingKey }) => postingKey === key),
      all: async () => [...applications.values()],
    },
    events: {
      async add(event) {
        const before = events.get(event.applicationId) ?? [];
        const last = before.at(-1);
        const at = last !== undefined && event.at <= last.at ? last.at + 1 : event.at;
        put(events, event.applicationId, [...before, { ...event, at }]);
      },
      of: async (id) => [...(events.get(id) ?? [])],
    },
    followUps: {
      ...rowsOf(followUps, 'id', touched),
      of: async (id) => found(({ applicationId }) => applicationId === id),
      dueBy: async (now) => found((one) => unshown(one) && one.dueAt <= now),
      open: async () => found(open),
      earliestDue: async (after = -1) => found((one) => unshown(one) && one.dueAt > after)[0]?.dueAt,
      countOpenDue: async (now) => found((one) => open(one) && one.dueAt <= now).length,
    },
    contacts: {
      ...rowsOf(contacts, 'id', touched),
      of: async (id) =>
        [...contacts.values()]
          .filter(({ applicationIds }) => applicationIds.includes(id))
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
      dueBy: async (now) => awaited((at, notifiedForDue) => at <= now && at !== notifiedForDue),
      awaited: async () => awaited(() => true),
      earliestDue: async (after = -1) =>
        awaited((at, notifiedForDue) => at > after && at !== notifiedForDue)[0]?.nextContactAt ?? undefined,
    },
    files: {
      ...rowsOf(files, 'id', touched),
      of: async (id) =>
        [...files.values()]
          .filter(({ applicationId }) => applicationId === id)
          .sort((a, b) => b.updatedAt - a.updatedAt),
      putBytes: async (id, bytes) => put(tables.bytes, id, bytes),
      bytes: async (id) => tables.bytes.get(id),
      totalSize: async () => [...files.values()].reduce((sum, { size }) => sum + size, 0),
    },
    resumes: {
      ...rowsOf(tables.resumes, 'id', touched),
      all: async () => [...tables.resumes.values()].sort((a, b) => a.addedAt - b.addedAt),
      putFile: async (id, bytes) => put(tables.bytes, id, bytes),
      file: async (id) => tables.bytes.get(id),
    },
    siteCounts: { get: async () => undefined, put: async () => undefined },
    apart: { put: async () => undefined },
    intake: { savedAs: async (all) => all.map(() => null), stored: async () => new Set(), add: async () => undefined },
    interviews: {
      ...rowsOf(interviews, 'id', touched),
      of: async (id) =>
        [...interviews.values()]
          .filter(({ applicationId }) => applicationId === id)
          .sort((a, b) => a.startsAt - b.startsAt),
    },
    matches: {
      async get(key, revision, version) {
        const match = matches.get(key);
        return match?.profileRevision === revision && match.taxonomyVersion === version ? match : undefined;
      },
      put: async (match) => put(matches, match.postingKey, match),
      forget: async (key) => void matches.delete(key),
      uncounted: async () => [],
    },
    profile: async () => tables.profile.get('profile') ?? EMPTY_PROFILE,
    putProfile: async (profile) => put(tables.profile, 'profile', profile),
    settings: async () =>
      tables.settings.get('settings') ?? { id: 'settings', ...DEFAULT_SETTINGS, zone: null, device: DEVICE },
    putSettings: async (settings) => put(tables.settings, 'settings', settings),
  };
}

/**
 * The store's port in plain memory, for what must run a million times. One transaction at a time; what it throws is taken back.
 * Undo by a later call is not offered: a simulation has none.
 */
export function memoryStore(): Store {
  const tables = emptyTables();
  let undos: Undo[] = [];
  const rows = repositories(tables, (undo) => undos.push(undo));
  let turn: Promise<unknown> = Promise.resolve();

  function transact<T>(work: (rows: Repositories) => Promise<T>): Promise<T> {
    const next = turn.then(async () => {
      undos = [];
      try {
        return await work(rows);
      } catch (thrown) {
        for (const undo of undos.reverse()) undo();
        throw thrown;
      }
    });
    turn = next.catch(() => undefined);
    return next;
  }

  return {
    ...repositories(tables, () => {}),
    transact,
    transactUndoable: async (label, at, work) => {
      const value = await transact(work);
      return { value, change: { id: crypto.randomUUID(), label, at } };
    },
    undo: () => Promise.reject(new JobcairnError('not-found', 'nothing can be taken back here')),
    lastChange: async () => undefined,
  };
}
