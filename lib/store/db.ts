import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Apart, SiteCount } from '../app/ports';
import type { Application, Contact, Event, FollowUp, Interview } from '../domain/application';
import type { StoredFile } from '../domain/file';
import type { PostingFacts, Snapshot } from '../domain/posting';
import type { StoredResume } from '../domain/resume';
import type { Settings } from '../domain/settings';
import type { Match, SkillProfile } from '../domain/skills';
import { JobcairnError } from '../errors';
import type { Timestamp } from '../time';
import type { Tombstone } from './backup-format';
import type { StoredChange } from './journal';
import type { Stamp } from './stamps';
import { VERSIONS } from './versions';

/** A posting as it lies in its table: its text stands in `texts`. */
export type PostingRow = PostingFacts & {
  /** What two sights of the same job have in common: `likenessOf`. */
  readonly likeness: string | null;
};

export interface TextRow {
  readonly postingKey: string;
  readonly description: string;
  /** Null: too short to know a job by. */
  readonly fingerprint: readonly number[] | null;
  /** `bandsOf` the fingerprint: how texts like it are found among ten thousand. */
  readonly bands: readonly string[];
}

/** The words of a posting's text: derived from it, and written and dropped with it. */
export interface WordsRow {
  readonly postingKey: string;
  /** `wordList` of the text. */
  readonly words: string;
}

/** Everything that happened to one application. */
export interface HistoryRow {
  readonly applicationId: string;
  /** When the last event was noted: what finds those of the last days. */
  readonly lastAt: Timestamp;
  /** In the order they were noted. */
  readonly events: readonly Event[];
}

/** Two postings that the user said are not the same job. */
export interface ApartRow extends Apart {
  /** `apartId` of the two. */
  readonly id: string;
}

/** The bytes of a file, by its id. */
export interface FileBytesRow {
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface ScoreRow {
  readonly postingKey: string;
  readonly profileRevision: number;
  readonly score: number | null;
}

/** What is missing for one posting, counted for one profile and one list of skills. */
export interface GapRow extends ScoreRow {
  readonly taxonomyVersion: string;
  /** The weight of all lines, and how much of it is covered. */
  readonly stated: number;
  readonly covered: number;
  /** One gap a line: name, need and gain, divided by tabs. */
  readonly missing: string;
}

export interface StoreOptions {
  /** Name of the database. */
  readonly name?: string;
  /** Another IndexedDB than the surrounding one. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  /** A newer Jobcairn is about to change the database: from now on this one is refused it, and the page must be loaded again. */
  readonly onOutdated?: () => void;
}

/** The database, version 1 and later: see `VERSIONS`. */
export class Database extends Dexie {
  declare readonly postings: EntityTable<PostingRow, 'key'>;
  declare readonly texts: EntityTable<TextRow, 'postingKey'>;
  declare readonly words: EntityTable<WordsRow, 'postingKey'>;
  declare readonly snapshots: EntityTable<Snapshot, 'id'>;
  declare readonly applications: EntityTable<Application, 'id'>;
  declare readonly histories: EntityTable<HistoryRow, 'applicationId'>;
  declare readonly followUps: EntityTable<FollowUp, 'id'>;
  declare readonly interviews: EntityTable<Interview, 'id'>;
  declare readonly contacts: EntityTable<Contact, 'id'>;
  declare readonly files: EntityTable<StoredFile, 'id'>;
  declare readonly fileBytes: EntityTable<FileBytesRow, 'id'>;
  declare readonly resumes: EntityTable<StoredResume, 'id'>;
  declare readonly profile: EntityTable<SkillProfile, 'id'>;
  declare readonly settings: EntityTable<Settings, 'id'>;
  declare readonly apart: EntityTable<ApartRow, 'id'>;
  declare readonly siteCounts: EntityTable<SiteCount, 'site'>;
  declare readonly matches: EntityTable<Match, 'postingKey'>;
  declare readonly scores: EntityTable<ScoreRow, 'postingKey'>;
  declare readonly gaps: EntityTable<GapRow, 'postingKey'>;
  declare readonly tombstones: Table<Tombstone, [string, string]>;
  declare readonly stamps: Table<Stamp, [string, string]>;
  declare readonly changes: EntityTable<StoredChange, 'seq'>;

  constructor(options: StoreOptions = {}) {
    const factory = options.indexedDB ?? globalThis.indexedDB;
    const keyRange = options.IDBKeyRange ?? globalThis.IDBKeyRange;
    super(options.name ?? 'jobcairn', {
      // No row is shown before it is committed.
      cache: 'disabled',
      ...(factory === undefined ? {} : { indexedDB: refusingNewer(factory), IDBKeyRange: keyRange }),
    });
    for (const { version, stores, upgrade } of VERSIONS) {
      const declared = this.version(version).stores(stores);
      if (upgrade !== undefined) declared.upgrade(upgrade);
    }
    // Dexie closes the connection itself, so that the newer version is not kept waiting.
    this.on('versionchange', () => options.onOutdated?.());
  }
}

/**
 * Dexie opens a database of a newer version silently, by asking for it without a version after the first refusal.
 * Older code would then write rows that the newer shape does not allow: that second question is refused here, before anything is touched.
 */
function refusingNewer(factory: IDBFactory): IDBFactory {
  return {
    open(name, version) {
      if (version === undefined)
        throw new JobcairnError('newer-data', 'The database was written by a newer version of Jobcairn.');
      return factory.open(name, version);
    },
    cmp: (first, second) => factory.cmp(first, second),
    databases: () => factory.databases(),
    deleteDatabase: (name) => factory.deleteDatabase(name),
  };
}
