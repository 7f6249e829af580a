import type { AskedFacts, Hint } from '../domain/advice';
import type { Application, Contact, Event, FollowUp, Interview } from '../domain/application';
import type { StoredFile } from '../domain/file';
import type { JobPosting, Snapshot } from '../domain/posting';
import type { Resume, StoredResume } from '../domain/resume';
import type { Settings } from '../domain/settings';
import type { AskedSkill, Match, SkillProfile } from '../domain/skills';
import type { NoticeButton } from '../follow-ups/notice';
import type { Day, Timestamp } from '../time';

/** The clock of a use case. */
type Clock = () => Timestamp;

/** Rows of one kind. Every `put` and `delete` inside `Store.transact` is undone when the work throws. */
export interface Rows<T> {
  get(key: string): Promise<T | undefined>;
  put(row: T): Promise<void>;
  /** Removes the row and leaves a tombstone, so that a later merge of two machines does not bring it back. */
  delete(key: string, at: Timestamp): Promise<void>;
}

export interface PostingRows extends Rows<JobPosting> {
  /** The posting with this key, or the one that has it among its aliases. */
  find(key: string): Promise<JobPosting | undefined>;
  /** Keys of the postings last seen before this moment. */
  lastSeenBefore(at: Timestamp): Promise<string[]>;
  /** Drops a posting, its texts and its match without a tombstone: it was never the user's, and another machine may have saved it. */
  forget(key: string): Promise<void>;
  putSnapshot(snapshot: Snapshot): Promise<void>;
  snapshots(postingKey: string): Promise<Snapshot[]>;
}

export interface ApplicationRows extends Rows<Application> {
  byPosting(postingKey: string): Promise<Application | undefined>;
  all(): Promise<Application[]>;
}

export interface EventRows {
  /** Rows are only ever added. Where needed its moment is moved past the application's last event, so that the order noted is the order of the moments. */
  add(event: Event): Promise<void>;
  /** In the order they were noted. */
  of(applicationId: string): Promise<readonly Event[]>;
}

export interface FollowUpRows extends Rows<FollowUp> {
  of(applicationId: string): Promise<FollowUp[]>;
  /** Waiting ones whose time has come and that were not yet notified for this due time. */
  dueBy(now: Timestamp): Promise<FollowUp[]>;
  /** All that are still to be done. */
  open(): Promise<FollowUp[]>;
  /** When the earliest waiting one that was not notified yet is due (of those due after `after`, when given); undefined when none waits. */
  earliestDue(after?: Timestamp): Promise<Timestamp | undefined>;
  countOpenDue(now: Timestamp): Promise<number>;
}

interface InterviewRows extends Rows<Interview> {
  of(applicationId: string): Promise<Interview[]>;
}

export interface ContactRows extends Rows<Contact> {
  /** Those linked to this application, by name. */
  of(applicationId: string): Promise<Contact[]>;
  /** Those whose next contact has come and was not yet notified, the earliest first. */
  dueBy(now: Timestamp): Promise<Contact[]>;
  /** All with a day of next contact, the earliest first. */
  awaited(): Promise<Contact[]>;
  /** When the earliest next contact that was not notified yet is due (of those after `after`, when given); undefined when none waits. */
  earliestDue(after?: Timestamp): Promise<Timestamp | undefined>;
}

export interface FileRows extends Rows<StoredFile> {
  /** The last added first. */
  of(applicationId: string): Promise<StoredFile[]>;
  /** They are dropped once their row is gone for good. */
  putBytes(id: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  bytes(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** What all files take, in bytes. */
  totalSize(): Promise<number>;
}

/** Rows that come in together, none of which is there yet. */
export interface Intake {
  readonly postings: readonly JobPosting[];
  readonly applications: readonly Application[];
  readonly events: readonly Event[];
  readonly followUps: readonly FollowUp[];
  readonly contacts: readonly Contact[];
}

/** What comes in from other trackers, thousands of rows at once. */
export interface IntakeRows {
  /**
   * For each posting the key of the same job that is saved here, or that stands before it in the list: by its key, its address with
   * its title, then by company, title and text. Null: it is new.
   */
  savedAs(postings: readonly JobPosting[]): Promise<readonly (string | null)[]>;
  /** Of these keys those under which a posting is stored, saved or only seen. */
  stored(keys: readonly string[]): Promise<ReadonlySet<string>>;
  add(rows: Intake): Promise<void>;
}

/** One undoable change: what stood in each touched row before it. */
export interface Change {
  readonly id: string;
  /** A sentence for the toast: "Saved", "Moved to Applied". */
  readonly label: string;
  readonly at: Timestamp;
}

export interface ResumeRows extends Rows<StoredResume> {
  /** The first added first. */
  all(): Promise<StoredResume[]>;
  /** The file that a résumé was read from. It is gone for good once removing the résumé can no longer be undone. */
  putFile(id: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  file(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

export interface Repositories {
  readonly postings: PostingRows;
  readonly applications: ApplicationRows;
  readonly events: EventRows;
  readonly followUps: FollowUpRows;
  readonly contacts: ContactRows;
  readonly files: FileRows;
  readonly resumes: ResumeRows;
  readonly intake: IntakeRows;
  readonly interviews: InterviewRows;
  readonly siteCounts: { get(site: string): Promise<SiteCount | undefined>; put(count: SiteCount): Promise<void> };
  readonly apart: { put(apart: Apart): Promise<void> };
  readonly matches: {
    get(postingKey: string, profileRevision: number, taxonomyVersion: string): Promise<Match | undefined>;
    put(match: Match): Promise<void>;
    /** The posting's text changed: what was counted of it no longer holds. */
    forget(postingKey: string): Promise<void>;
    /** Keys of the postings of applications for which nothing is kept of this profile and list of skills. */
    uncounted(profileRevision: number, taxonomyVersion: string): Promise<string[]>;
  };
  profile(): Promise<SkillProfile>;
  putProfile(profile: SkillProfile): Promise<void>;
  settings(): Promise<Settings>;
  putSettings(settings: Settings): Promise<void>;
}

export interface Store extends Repositories {
  /** All or nothing, across all rows. Throws `storage-full`, `storage-blocked` or `newer-data` where the database says so. */
  transact<T>(work: (rows: Repositories) => Promise<T>): Promise<T>;
  /** Like `transact`, and what it changed can be taken back with `undo(change.id)`. `change` is null when no row was touched. */
  transactUndoable<T>(
    label: string,
    at: Timestamp,
    work: (rows: Repositories) => Promise<T>,
  ): Promise<{ readonly value: T; readonly change: Change | null }>;
  /** Takes a change back. Throws `conflict` when one of its rows has changed since, `not-found` when it is unknown. Events are not removed: an `undone` event is added. */
  undo(changeId: string, at: Timestamp): Promise<void>;
  /** The most recent change that can still be taken back. */
  lastChange(): Promise<Change | undefined>;
}

/** Keys of two postings that the user said are not the same job. */
export interface Apart {
  readonly one: string;
  readonly other: string;
  readonly at: Timestamp;
}

/** How a site's postings were read on this machine. `well`: with title, company and description; `partly`: something of these was missing; `not`: no posting was found where one stands. */
export interface SiteCount {
  readonly site: string;
  readonly well: number;
  readonly partly: number;
  readonly not: number;
  /** The last day on which one was read. Null: not since it is noted. */
  readonly lastOn: Day | null;
}

/** The same job under another posting: what the sentence about it needs. */
interface SamePosting {
  readonly postingKey: string;
  readonly title: string;
  readonly site: string;
  /** The day the user applied, saved it, or first saw it. */
  readonly on: Day;
}
export type SameJob =
  | (SamePosting & { readonly kind: 'applied' | 'saved'; readonly applicationId: string })
  | (SamePosting & { readonly kind: 'seen'; readonly applicationId: null });

/** What skills finds and counts in a posting's text; lib/skills implements it. */
export interface Matcher {
  readonly taxonomyVersion: string;
  match(posting: JobPosting, profile: SkillProfile): Match;
  /** What the text states beside skills. */
  facts(posting: JobPosting): AskedFacts;
  /** What to change in the résumé for this posting. `today` dates a job that lasts. */
  hints(posting: JobPosting, profile: SkillProfile, resume: Resume | null, today: Day): readonly Hint[];
  /** The skills that the posting names, with where in its text. */
  asked(posting: JobPosting): readonly AskedSkill[];
}

/** Shows one notification under a deterministic id: showing it again replaces it. Resolves false where the browser does not allow it. */
type Notify = (
  id: string,
  content: { readonly title: string; readonly message: string; readonly buttons?: readonly NoticeButton[] },
) => Promise<boolean>;

/** What a use case needs; the composition root makes it once. */
export interface Ports {
  readonly store: Store;
  readonly now: Clock;
  /** The name of the time zone; the system's where it is not given. */
  readonly zone?: () => string;
  readonly matcher: () => Promise<Matcher>;
  readonly notify: Notify;
}
