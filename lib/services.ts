import { factsFor, hintsFor } from './app/advice';
import * as bulk from './app/bulk';
import * as contact from './app/contact';
import * as contacts from './app/contacts';
import * as edits from './app/edit';
import * as files from './app/files';
import * as firing from './app/fire-follow-ups';
import * as followUp from './app/follow-up';
import { followZone } from './app/follow-zone';
import type { Outcome } from './app/history';
import { type Duplicates, duplicatesOf, type ImportResult, importRows } from './app/import-rows';
import type { ApplicationEdits, ManualPosting, PostingEdits } from './app/input';
import * as interviews from './app/interviews';
import type { ListingChanges } from './app/listing';
import * as listing from './app/listing';
import { matchFor, matchSaved, mentionsFor } from './app/match';
import { markApplied, moveApplication } from './app/move-application';
import * as networking from './app/networking';
import { keepNotes, type NotesOutcome } from './app/notes';
import { type NotedOffer, noteOffer } from './app/offer';
import type { Change, Ports } from './app/ports';
import * as profile from './app/profile';
import * as resumes from './app/resumes';
import { joinPostings, notTheSame, type Pair } from './app/same-job';
import { addByHand, savePosting } from './app/save-posting';
import { forgetUnsaved, seePosting } from './app/see-posting';
import { changeSettings, putOffBackup, type SettingsChanges } from './app/settings';
import { countReading, type ReadOutcome } from './app/site-counts';
import { undo } from './app/undo';
import type { AskedFacts, Hint } from './domain/advice';
import type { Stage } from './domain/application';
import type { StoredFile } from './domain/file';
import type { JobPosting, PageKind } from './domain/posting';
import type { StoredResume } from './domain/resume';
import type { SavedView, Settings } from './domain/settings';
import type { Match, ProfileSkill, SkillMention, SkillProfile } from './domain/skills';
import type { ImportedRow } from './exchange/rows';
import type { NoticeButton } from './follow-ups/notice';
import { exportAll, type ImportMode, type ImportPreview, importAll, previewImport } from './store/backup';
import type { StoreOptions } from './store/db';
import { type Queries, queriesOn } from './store/queries';
import { createStore } from './store/store';
import type { Day, Timestamp } from './time';

export type { Queries } from './store/queries';

/** Everything a page or the background can do, with its ports in place. Every verb rejects with a `JobcairnError`. */
export interface Services {
  readonly queries: Queries;
  readonly now: Ports['now'];

  /** Merges what a page says into what is stored and gives the stored posting. */
  seePosting(posting: JobPosting, page?: PageKind): Promise<JobPosting>;
  savePosting(input: { readonly key: string }): Promise<Outcome>;
  addByHand(input: ManualPosting): Promise<Outcome>;
  /** Saves first where needed. */
  markApplied(
    input: ({ readonly key: string } | { readonly applicationId: string }) & { readonly on: Day },
  ): Promise<Outcome>;
  /** `on`: the day the new stage began. */
  moveApplication(input: { readonly applicationId: string; readonly to: Stage; readonly on: Day }): Promise<Outcome>;
  /** `shown`: the facts as the user saw them; what changed since is not written and comes back as `conflicts`. */
  editPosting(input: {
    readonly key: string;
    readonly facts: PostingEdits;
    readonly shown?: PostingEdits;
  }): Promise<edits.PostingOutcome>;
  /** `shown`: as for `editPosting`. */
  editApplication(input: {
    readonly applicationId: string;
    readonly edits: ApplicationEdits;
    readonly shown?: ApplicationEdits;
  }): Promise<edits.ApplicationOutcome>;
  deleteApplication(input: { readonly applicationId: string }): Promise<{ readonly change: Change | null }>;

  /** Several at once, with one Undo for all. */
  moveApplications(input: Parameters<typeof bulk.moveApplications>[1]): Promise<bulk.BulkOutcome>;
  /** `on`: gives it, else takes it away. */
  tagApplications(input: Parameters<typeof bulk.tagApplications>[1]): Promise<bulk.BulkOutcome>;
  archiveApplications(input: Parameters<typeof bulk.archiveApplications>[1]): Promise<bulk.BulkOutcome>;
  deleteApplications(input: bulk.Chosen): Promise<bulk.BulkOutcome>;

  /** Which columns the table has; table or board. */
  changeListing(input: ListingChanges): Promise<void>;
  /** Keeps filters and order under a name; one of the same name is replaced. */
  keepView(view: SavedView): Promise<{ readonly change: Change | null }>;
  dropView(input: { readonly name: string }): Promise<{ readonly change: Change | null }>;

  /** The user wrote: plans the second one where there is to be one. */
  completeFollowUp(input: { readonly followUpId: string }): Promise<Outcome>;
  /** Until 09:00 of that day, or of the Monday after when it falls on a weekend. `invalid` when that is past. */
  snoozeFollowUp(input: { readonly followUpId: string; readonly until: Day }): Promise<Outcome>;
  /** To a day of the user's own choice, earlier or later. */
  rescheduleFollowUp(input: { readonly followUpId: string; readonly on: Day }): Promise<Outcome>;
  /** No more follow-ups for this application. */
  stopFollowUps(input: { readonly applicationId: string }): Promise<Outcome>;
  /** They wrote: whatever was open is no longer to be done. */
  noteReply(input: contact.Reply): Promise<Outcome>;
  /** The user was in touch on their own: what waits for an answer comes a week after. */
  noteContact(input: { readonly applicationId: string; readonly note: string; readonly on: Day }): Promise<Outcome>;
  /** After long silence: wait on. */
  keepOpen(input: { readonly applicationId: string }): Promise<Outcome>;
  /** Plans thanks and the question after it; with `interviewId` changes that one. */
  planInterview(
    input: Parameters<typeof interviews.planInterview>[1],
  ): Promise<Outcome & { readonly interviewId: string }>;
  cancelInterview(input: { readonly interviewId: string }): Promise<Outcome>;
  /** Thanks were said for it, or not after all. */
  noteThanks(input: { readonly interviewId: string; readonly done: boolean }): Promise<Outcome>;
  noteOffer(input: NotedOffer): Promise<Outcome>;
  /** The message for an application's next follow-up, to the person that it goes to where one is known. */
  draftFollowUp(wish: followUp.DraftWish): Promise<followUp.WrittenDraft>;
  /** Keeps notes while they are typed; what changed elsewhere meanwhile comes back as `conflict`. */
  keepNotes(input: Parameters<typeof keepNotes>[1]): Promise<NotesOutcome>;

  /** `invalid` where it is empty or larger than `MAX_FILE_BYTES`, `storage-full` where all files would take too much. */
  addFile(input: files.NewFile): Promise<{ readonly file: StoredFile; readonly change: Change | null }>;
  removeFile(input: { readonly fileId: string }): Promise<{ readonly change: Change | null }>;
  readFile(input: { readonly fileId: string }): Promise<StoredFile & { readonly bytes: Uint8Array<ArrayBuffer> }>;

  /** Anew, or with `contactId` in the place of what was known; `applicationId`: links them to it. */
  saveContact(input: Parameters<typeof contacts.saveContact>[1]): Promise<contacts.ContactOutcome>;
  linkContact(input: Parameters<typeof contacts.linkContact>[1]): Promise<contacts.ContactOutcome>;
  deleteContact(input: { readonly contactId: string }): Promise<{ readonly change: Change | null }>;
  /** Two are one person: the first stays. */
  mergeContacts(input: { readonly contactId: string; readonly otherId: string }): Promise<contacts.ContactOutcome>;
  /** Null: no reminder. */
  remindOfContact(input: { readonly contactId: string; readonly on: Day | null }): Promise<contacts.ContactOutcome>;
  /** The user was in touch with them. */
  noteTouch(input: { readonly contactId: string; readonly on: Day }): Promise<contacts.ContactOutcome>;
  draftForContact(wish: Parameters<typeof networking.draftForContact>[1]): Promise<followUp.WrittenDraft>;

  /** Shows what is due and was not shown yet. Gives how many follow-ups were shown. */
  fireDueFollowUps(): Promise<number>;
  /** What a button of a notification says is done with the follow-up that it was shown for. */
  answerNotice(input: { readonly id: string; readonly button: NoticeButton }): Promise<void>;
  /** When the one alarm is to ring; null when nothing waits. */
  nextAlarmAt(): Promise<Timestamp | null>;

  /** Counts how a page of a site was read; `was`: how this same page counted until now. */
  countReading(input: {
    readonly site: string;
    readonly was: ReadOutcome | null;
    readonly is: ReadOutcome;
  }): Promise<void>;

  /** Two jobs, not one: remembered. */
  notTheSame(pair: Pair): Promise<{ readonly change: Change | null }>;
  /** One job: the posting that is not saved joins the other one. `conflict` when both are. */
  joinPostings(pair: Pair): Promise<{ readonly posting: JobPosting; readonly change: Change | null }>;

  undo(input: { readonly changeId: string }): Promise<void>;

  /** From the cache or counted now. */
  matchFor(key: string): Promise<Match>;
  /** Years of work, level, schooling, right to work …: what a stored posting states beside skills, each with its sentence. */
  factsFor(key: string): Promise<AskedFacts>;
  /** What to change in the résumé for a stored posting, the most important first; no prose, the words are the screen's. */
  hintsFor(key: string): Promise<readonly Hint[]>;
  /** Where the posting's text names the skills of its match. */
  mentionsFor(key: string): Promise<readonly SkillMention[]>;
  /** Counts the matches of saved postings that the present profile has none of. Gives how many it counted. */
  matchSaved(): Promise<number>;
  setProfileName(name: string): Promise<SkillProfile>;
  setProfileSkills(skills: readonly ProfileSkill[]): Promise<SkillProfile>;
  /** Adds it, or changes its years when the profile has it. */
  addSkill(skill: { readonly name: string; readonly years?: number | null }): Promise<SkillProfile>;
  removeSkill(name: string): Promise<SkillProfile>;
  /** Null: nothing is said of what the user is. */
  setProfileHeadline(headline: string | null): Promise<SkillProfile>;

  /** Keeps a résumé as one more version; the profile stays as it is. */
  addResume(input: resumes.NewResume): Promise<{ readonly resume: StoredResume; readonly change: Change | null }>;
  renameResume(input: {
    readonly resumeId: string;
    readonly name: string;
  }): Promise<{ readonly change: Change | null }>;
  removeResume(input: { readonly resumeId: string }): Promise<{ readonly change: Change | null }>;
  /** The profile stands on this résumé and takes in what was reviewed; nothing that it had is lost. */
  standOnResume(review: resumes.Review): Promise<{ readonly change: Change | null }>;
  /** The file that a résumé was read from; `not-found` where none is kept. */
  resumeFile(input: {
    readonly resumeId: string;
  }): Promise<{ readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }>;
  changeSettings(changes: SettingsChanges): Promise<Settings>;

  /** Not now: a backup is not offered again for some days. */
  putOffBackup(): Promise<void>;
  /** Everything as JSON text, and notes the day of the backup. */
  exportAll(): Promise<string>;
  /** All or nothing. `invalid` says what is wrong where, `newer-data` that a newer Jobcairn wrote it. */
  importAll(json: string, mode: ImportMode): Promise<{ readonly applications: number }>;
  /** What `importAll` would change, and nothing is changed. Rejects like it. */
  previewImport(json: string): Promise<ImportPreview>;
  /** For each row of another tracker the key of the same job that is here or stands before it; null: it is new. */
  duplicatesOf(rows: readonly ImportedRow[]): Promise<readonly (string | null)[]>;
  /** Takes rows of another tracker in, all or none. */
  importRows(input: { readonly rows: readonly ImportedRow[]; readonly duplicates: Duplicates }): Promise<ImportResult>;
  /** Deletes everything, for good. */
  eraseEverything(): Promise<void>;
  /** Drops postings that were never saved and not seen for 90 days. Gives how many. */
  forgetUnsaved(): Promise<number>;
}

/** What the surroundings give: no browser API is imported here. */
export interface Surroundings extends Omit<Ports, 'store'> {
  /** Called after every verb that may have changed something. */
  readonly afterChange: () => void;
  /** `onOutdated`: a newer Jobcairn opened the database elsewhere, and this page must be loaded again. */
  readonly store?: StoreOptions;
}

/** Makes it once; what failed is tried again at the next need. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((thrown: unknown) => {
      made = undefined;
      throw thrown;
    });
    return made;
  };
}

/** Puts everything together. Opens no database yet: the first use does. */
export function createServices({ afterChange, store: options, ...surroundings }: Surroundings): Services {
  const store = createStore(options);
  const ports: Ports = { ...surroundings, matcher: once(surroundings.matcher), store };
  const reading =
    <A extends unknown[], R>(verb: (ports: Ports, ...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      verb(ports, ...args);
  const changing =
    <A extends unknown[], R>(verb: (ports: Ports, ...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      await followZone(ports);
      const value = await verb(ports, ...args);
      afterChange();
      return value;
    };
  return {
    queries: queriesOn(store),
    now: ports.now,
    seePosting: changing(seePosting),
    savePosting: changing(savePosting),
    addByHand: changing(addByHand),
    markApplied: changing(markApplied),
    moveApplication: changing(moveApplication),
    editPosting: changing(edits.editPosting),
    editApplication: changing(edits.editApplication),
    deleteApplication: changing(edits.deleteApplication),
    moveApplications: changing(bulk.moveApplications),
    tagApplications: changing(bulk.tagApplications),
    archiveApplications: changing(bulk.archiveApplications),
    deleteApplications: changing(bulk.deleteApplications),
    changeListing: changing(listing.changeListing),
    keepView: changing(listing.keepView),
    dropView: changing(listing.dropView),
    completeFollowUp: changing(followUp.completeFollowUp),
    snoozeFollowUp: changing(followUp.snoozeFollowUp),
    stopFollowUps: changing(edits.stopFollowUps),
    rescheduleFollowUp: changing(followUp.rescheduleFollowUp),
    noteReply: changing(contact.noteReply),
    noteContact: changing(contact.noteContact),
    keepOpen: changing(contact.keepOpen),
    planInterview: changing(interviews.planInterview),
    cancelInterview: changing(interviews.cancelInterview),
    noteThanks: changing(interviews.noteThanks),
    noteOffer: changing(noteOffer),
    draftFollowUp: reading(followUp.draftFollowUp),
    keepNotes: changing(keepNotes),
    addFile: changing(files.addFile),
    removeFile: changing(files.removeFile),
    readFile: reading(files.readFile),
    saveContact: changing(contacts.saveContact),
    linkContact: changing(contacts.linkContact),
    deleteContact: changing(contacts.deleteContact),
    mergeContacts: changing(contacts.mergeContacts),
    remindOfContact: changing(networking.remindOfContact),
    noteTouch: changing(networking.noteTouch),
    draftForContact: reading(networking.draftForContact),
    fireDueFollowUps: changing(firing.fireDueFollowUps),
    answerNotice: changing(firing.answerNotice),
    nextAlarmAt: reading(firing.nextAlarmAt),
    countReading: reading(countReading),
    notTheSame: changing(notTheSame),
    joinPostings: changing(joinPostings),
    undo: changing(undo),
    matchFor: reading(matchFor),
    factsFor: reading(factsFor),
    hintsFor: reading(hintsFor),
    mentionsFor: reading(mentionsFor),
    matchSaved: reading(matchSaved),
    setProfileName: changing(profile.setProfileName),
    setProfileSkills: changing(profile.setProfileSkills),
    addSkill: changing(profile.addSkill),
    removeSkill: changing(profile.removeSkill),
    setProfileHeadline: changing(profile.setProfileHeadline),
    addResume: changing(resumes.addResume),
    renameResume: changing(resumes.renameResume),
    removeResume: changing(resumes.removeResume),
    standOnResume: changing(resumes.standOnResume),
    resumeFile: reading(resumes.resumeFile),
    changeSettings: changing(changeSettings),
    putOffBackup: changing(putOffBackup),
    exportAll: () => exportAll(store, ports.now()),
    importAll: changing((_, json, mode) => importAll(store, json, mode)),
    previewImport: (json) => previewImport(store, json),
    duplicatesOf: reading(duplicatesOf),
    importRows: changing(importRows),
    eraseEverything: changing(() => store.erase()),
    forgetUnsaved: changing(forgetUnsaved),
  };
}
