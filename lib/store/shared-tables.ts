import * as z from 'zod/mini';
import { Application, Contact, Event, FollowUp, Interview } from '../domain/application';
import { Timestamp, text } from '../domain/common';
import { MAX_FILE_BYTES, StoredFile } from '../domain/file';
import { FACT_FIELDS, JobPosting, Snapshot } from '../domain/posting';
import { StoredResume } from '../domain/resume';
import { apartId } from './apart';

/** How the rows of one table leave this machine, and how two states of one row become one. */
interface SharedTable<T> {
  /** A row as it stands in a backup. */
  readonly row: z.ZodMiniType<T>;
  readonly keyOf: (row: T) => string;
  /** A deleted row leaves a tombstone, so that another machine does not bring it back. */
  readonly deletable?: true;
  /** The row goes with what this field names. Those of an application move along when two applications become one. */
  readonly of?: 'applicationId' | 'postingKey';
  /** Two states become one field by field, the later change of each: see `mergeFields`. Otherwise the later state stays whole. */
  readonly fields?: FieldRules;
  /** Where the rows lie together, where they have no table of their own. */
  readonly lies?: 'histories';
  /** The table came after version 1: backups of before do not have it. */
  readonly later?: true;
}

/** What is particular about the fields of a row; any other field stands for itself. */
export interface FieldRules {
  /** Lists in which each element stands for itself: field → what an element is known by. */
  readonly sets?: Readonly<Record<string, (element: unknown) => string>>;
  /** Fields whose own fields stand for themselves: `listing.views`. */
  readonly parts?: readonly string[];
  /** Fields that follow another one: `{ places: 'location' }`. */
  readonly follows?: Readonly<Record<string, string>>;
  /** Of two the lesser, or the greater. */
  readonly least?: readonly string[];
  readonly greatest?: readonly string[];
  /** The field that says how each of the others was found; what the user wrote there beats what was read. */
  readonly provenance?: { readonly field: string; readonly of: readonly string[]; readonly written: string };
}

const shared = <T>(table: SharedTable<T>): SharedTable<T> => table;
const byId = ({ id }: { readonly id: string }): string => id;
const itself = (element: unknown): string => String(element);

const Apart = z.object({ one: text(600), other: text(600), at: Timestamp });

const base64 = text(Math.ceil(MAX_FILE_BYTES / 3) * 4);

/** A file with its bytes in base64 (RFC 4648), which takes four characters for three bytes. */
const FileInBackup = z.extend(StoredFile, { base64 });

/** A résumé with its file, where that is kept. */
const ResumeInBackup = z.extend(StoredResume, { base64: z.nullable(base64) });

/** The tables that are the user's, in the order in which a backup lists them. One line makes a table part of backup, restore and merge. */
const SHARED = {
  postings: shared({
    row: JobPosting,
    keyOf: ({ key }) => key,
    deletable: true,
    fields: {
      sets: { aliases: itself },
      follows: { places: 'location', language: 'description', canonicalUrl: 'url' },
      least: ['firstSeenAt'],
      greatest: ['lastSeenAt'],
      provenance: { field: 'provenance', of: FACT_FIELDS, written: 'edited' },
    },
  }),
  snapshots: shared({ row: Snapshot, keyOf: byId, of: 'postingKey' }),
  applications: shared({
    row: Application,
    keyOf: byId,
    deletable: true,
    fields: { sets: { tags: itself }, least: ['createdAt'] },
  }),
  events: shared({ row: Event, keyOf: byId, of: 'applicationId', lies: 'histories' }),
  followUps: shared({ row: FollowUp, keyOf: byId, deletable: true, of: 'applicationId' }),
  interviews: shared({
    row: Interview,
    keyOf: byId,
    deletable: true,
    of: 'applicationId',
    fields: { sets: { contactIds: itself } },
  }),
  contacts: shared({ row: Contact, keyOf: byId, deletable: true, fields: { sets: { applicationIds: itself } } }),
  files: shared({ row: FileInBackup, keyOf: byId, deletable: true, of: 'applicationId', later: true }),
  resumes: shared({ row: ResumeInBackup, keyOf: byId, deletable: true, later: true }),
  apart: shared({ row: Apart, keyOf: apartId, later: true }),
};

export type SharedName = keyof typeof SHARED;
export const SHARED_NAMES = Object.keys(SHARED) as readonly SharedName[];

/** A table's rules, for what treats all tables alike. */
export const rulesOf = (name: SharedName): SharedTable<Row> => SHARED[name] as unknown as SharedTable<Row>;

/** A row of any table. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of every shared table, as a backup holds them. */
export type SharedRows = {
  readonly [K in SharedName]: (typeof SHARED)[K] extends SharedTable<infer T> ? readonly T[] : never;
};

/** The fields of the two single rows. */
export const PROFILE_FIELDS: FieldRules = {
  sets: { skills: (skill) => String((skill as { readonly name: string }).name).toLowerCase() },
};
export const SETTINGS_FIELDS: FieldRules = { parts: ['listing', 'chip'] };

/** Merged field by field: table → its rules. */
export const FIELDWISE: Readonly<Record<string, FieldRules>> = {
  ...Object.fromEntries(SHARED_NAMES.flatMap((name) => (rulesOf(name).fields ? [[name, rulesOf(name).fields]] : []))),
  profile: PROFILE_FIELDS,
  settings: SETTINGS_FIELDS,
};

/** Tables whose deleted rows leave a tombstone. */
export const DELETABLE: ReadonlySet<string> = new Set(SHARED_NAMES.filter((name) => rulesOf(name).deletable));

/** Tables of this machine alone, and whether they stay when a backup is taken in: those that speak of what was here before go. */
export const NOT_SHARED = {
  /** In a backup they stand in their posting, in their file and as events. */
  texts: 'goes',
  words: 'goes',
  fileBytes: 'goes',
  histories: 'goes',
  /** Caches. */
  matches: 'goes',
  scores: 'goes',
  gaps: 'goes',
  /** The journal behind Undo. */
  changes: 'goes',
  siteCounts: 'stays',
} as const satisfies Readonly<Record<string, 'stays' | 'goes'>>;

/** Stand in a backup in a form of their own. */
export const SINGLE = ['profile', 'settings', 'tombstones', 'stamps'] as const;
