import { type Application, type Event, isOpen, KINDS_AT, placeOf, stageAfter } from '../domain/application';
import { apartId } from './apart';
import { type BackupData, eventsByApplication, grouped } from './backup-format';

type Tombstones = Map<string, BackupData['tombstones'][number]>;

const nameOf = (table: string, key: string) => `${table} ${key}`;

/**
 * Everything of two machines in one. Of two states of a row the newer one stays, and a deletion counts unless the row was written
 * after it. Both histories stay; where the two had saved the same posting on their own, the two applications become one.
 */
export function merged(own: BackupData, other: BackupData): BackupData {
  const deleted = latestTombstones(own, other);
  const alive = <T extends { readonly updatedAt: number }>(
    table: string,
    keyOf: (row: T) => string,
    rows: readonly T[],
  ) => newest(keyOf, rows).filter((row) => (deleted.get(nameOf(table, keyOf(row)))?.deletedAt ?? -1) < row.updatedAt);
  const byId = ({ id }: { readonly id: string }) => id;

  const { applications, into } = joinedApplications(
    alive('applications', byId, [...own.applications, ...other.applications]),
  );
  for (const [id, { updatedAt }] of into) {
    deleted.set(nameOf('applications', id), { table: 'applications', key: id, deletedAt: updatedAt });
  }
  const kept = new Set(applications.map(byId));
  const home = (id: string) => into.get(id)?.id ?? id;
  const belonging = <T extends { readonly applicationId: string }>(rows: readonly T[]): T[] =>
    rows
      .map((row) => ({ ...row, applicationId: home(row.applicationId) }))
      .filter((row) => kept.has(row.applicationId));

  const needed = new Set(applications.map(({ postingKey }) => postingKey));
  const postings = newest(({ key }) => key, [...own.postings, ...other.postings]).filter(
    ({ key, updatedAt }) => needed.has(key) || (deleted.get(nameOf('postings', key))?.deletedAt ?? -1) < updatedAt,
  );
  const here = new Set(postings.map(({ key }) => key));
  const histories = eventsByApplication({ events: belonging(newest(byId, [...own.events, ...other.events])) });
  const joined = new Set([...into.values()].map(byId));
  const settled = applications.map((application) =>
    settle(application, histories.get(application.id) ?? [], joined.has(application.id)),
  );
  const data: BackupData = {
    postings,
    snapshots: newest(byId, [...own.snapshots, ...other.snapshots]).filter(({ postingKey }) => here.has(postingKey)),
    applications: settled.map(({ application }) => application),
    events: settled.flatMap(({ events }) => events),
    followUps: belonging(alive('followUps', byId, [...own.followUps, ...other.followUps])),
    interviews: belonging(alive('interviews', byId, [...own.interviews, ...other.interviews])),
    contacts: alive('contacts', byId, [...own.contacts, ...other.contacts]).map((contact) => ({
      ...contact,
      applicationIds: [...new Set(contact.applicationIds.map(home))],
    })),
    files: belonging(alive('files', byId, [...own.files, ...other.files])),
    apart: newest(apartId, [...own.apart, ...other.apart]),
    profile: newer(own.profile, other.profile),
    settings: newer(own.settings, other.settings),
    tombstones: [],
  };
  return { ...data, followUps: oneOpenEach(data), tombstones: withoutLiving(deleted, data) };
}

/** Of rows with the same key the one written last; on a tie, and for rows that never change, the first. */
function newest<T>(keyOf: (row: T) => string, rows: readonly T[]): T[] {
  const latest = new Map<string, T>();
  for (const row of rows) {
    const stored = latest.get(keyOf(row));
    if (stored === undefined || writtenAt(row) > writtenAt(stored)) latest.set(keyOf(row), row);
  }
  return [...latest.values()];
}

const writtenAt = (row: unknown): number =>
  typeof row === 'object' && row !== null && 'updatedAt' in row && typeof row.updatedAt === 'number'
    ? row.updatedAt
    : 0;

const newer = <T extends { readonly updatedAt: number }>(own: T | null, other: T | null): T | null =>
  own === null || (other !== null && other.updatedAt > own.updatedAt) ? other : own;

function latestTombstones(own: BackupData, other: BackupData): Tombstones {
  const latest: Tombstones = new Map();
  for (const tombstone of [...own.tombstones, ...other.tombstones]) {
    const name = nameOf(tombstone.table, tombstone.key);
    if (tombstone.deletedAt > (latest.get(name)?.deletedAt ?? -1)) latest.set(name, tombstone);
  }
  return latest;
}

function withoutLiving(deleted: Tombstones, data: BackupData): BackupData['tombstones'] {
  const living = new Set([
    ...data.postings.map(({ key }) => nameOf('postings', key)),
    ...(['applications', 'followUps', 'interviews', 'contacts', 'files'] as const).flatMap((table) =>
      data[table].map(({ id }) => nameOf(table, id)),
    ),
  ]);
  return [...deleted].filter(([name]) => !living.has(name)).map(([, tombstone]) => tombstone);
}

/** One application for each posting. `into`: id of one that was joined to another → that other one. */
function joinedApplications(all: readonly Application[]): {
  readonly applications: Application[];
  readonly into: Map<string, Application>;
} {
  const into = new Map<string, Application>();
  const applications = [...grouped(all, ({ postingKey }) => postingKey).values()].flatMap((same) => {
    const [leader, ...rest] = [...same].sort(leadsFirst);
    if (leader === undefined) return [];
    const joined = rest.reduce(joinTwo, leader);
    for (const { id } of rest) into.set(id, joined);
    return [joined];
  });
  return { applications, into };
}

/** The one that got further than saved leads, then the one that was changed last. */
const leadsFirst = (a: Application, b: Application): number =>
  Number(a.stage === 'saved') - Number(b.stage === 'saved') || b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1);

const MOST_TAGS = 50;
const LONGEST_NOTES = 100_000;

const joinTwo = (leader: Application, other: Application): Application => ({
  ...leader,
  appliedOn: leader.appliedOn ?? other.appliedOn,
  resumeVersion: leader.resumeVersion ?? other.resumeVersion,
  excitement: leader.excitement ?? other.excitement,
  tags: [...new Set([...leader.tags, ...other.tags])].slice(0, MOST_TAGS),
  notes: [...new Set([leader.notes, other.notes])].filter(Boolean).join('\n\n').slice(0, LONGEST_NOTES),
  offerPay: leader.offerPay ?? other.offerPay,
  offerNotes: leader.offerNotes || other.offerNotes,
  followUpsOff: leader.followUpsOff || other.followUpsOff,
  createdAt: Math.min(leader.createdAt, other.createdAt),
  updatedAt: Math.max(leader.updatedAt, other.updatedAt),
});

/**
 * The stage and the history say the same again. Histories of one application that grew on two machines decide its stage; where two
 * applications were joined, the leading one's stage decides, and the history notes it.
 */
function settle(
  application: Application,
  events: readonly Event[],
  wasJoined: boolean,
): { readonly application: Application; readonly events: readonly Event[] } {
  const stage = stageAfter(events);
  const last = events.at(-1);
  if (stage === null || last === undefined || stage === application.stage) return { application, events };
  if (!wasJoined) return { application: projected(application, events), events };
  const { id: applicationId, stageOn: on, stage: to } = application;
  const moved: Event = {
    kind: 'moved',
    id: crypto.randomUUID(),
    applicationId,
    at: last.at + 1,
    on,
    device: last.device,
    from: stage,
    to,
  };
  return { application, events: [...events, moved] };
}

function projected(application: Application, events: readonly Event[]): Application {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.undoes] : [])));
  const counted = events.filter(({ id }) => !undone.has(id));
  const last = counted.findLast(({ kind }) => kind === 'saved' || kind === 'moved');
  const applied = counted.findLast((event) => event.kind === 'moved' && event.to === 'applied');
  const stage = stageAfter(events) ?? application.stage;
  const appliedOn = stage === 'saved' ? null : (applied?.on ?? application.appliedOn);
  return { ...application, stage, stageOn: last?.on ?? application.stageOn, appliedOn };
}

/** Two machines may each have planned one: the one changed last stays open, and none where the application is past that or wants none. */
function oneOpenEach({ followUps, applications }: BackupData): BackupData['followUps'] {
  const kinds = new Map(applications.map((one) => [one.id, one.followUpsOff ? [] : KINDS_AT[one.stage]]));
  const wanted = followUps.filter((row) => isOpen(row) && kinds.get(row.applicationId)?.includes(row.kind));
  const latest = new Map<string, string>();
  for (const row of wanted.sort((a, b) => a.updatedAt - b.updatedAt)) latest.set(placeOf(row), row.id);
  return followUps.map((row) =>
    isOpen(row) && latest.get(placeOf(row)) !== row.id
      ? { ...row, state: 'skipped', updatedAt: row.updatedAt + 1 }
      : row,
  );
}
