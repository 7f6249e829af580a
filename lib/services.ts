import { factsFor, hintsFor } from './app/advice';
import * as bulk from './app/bulk';
import * as contact from './app/contact';
import * as contacts from './app/contacts';
import * as edits from './app/edit';
import * as files from './app/files';
import * as firing from './app/fire-follow-ups';
import * as followUp from './app/follow-up';
import { followZone } from './app/follow-zone';
import { duplicatesOf, importRows } from './app/import-rows';
import * as interviews from './app/interviews';
import * as listing from './app/listing';
import { matchFor, matchSaved, mentionsFor } from './app/match';
import { markApplied, moveApplication } from './app/move-application';
import * as networking from './app/networking';
import { keepNotes } from './app/notes';
import { noteOffer } from './app/offer';
import type { Ports } from './app/ports';
import * as profile from './app/profile';
import * as resumes from './app/resumes';
import { joinPostings, notTheSame } from './app/same-job';
import { addByHand, savePosting } from './app/save-posting';
import { forgetUnsaved, seePosting } from './app/see-posting';
import { changeSettings, putOffBackup } from './app/settings';
import { countReading } from './app/site-counts';
import { undo } from './app/undo';
import { exportAll, type ImportMode, importAll, previewImport } from './store/backup';
import { type Progress, readBackup } from './store/backup-file';
import type { Backup } from './store/backup-format';
import type { StoreOptions } from './store/db';
import { queriesOn } from './store/queries';
import { createStore } from './store/store';

export type { Queries } from './store/queries';

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

/** Puts everything together. Opens no database yet: the first use does, or `open`. */
export function createServices({ afterChange, store: options, ...surroundings }: Surroundings) {
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
    /** Opens the database ahead of the first question, which also says what is wrong with it. */
    open: () => void store.db.open().catch(() => undefined),
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
    dismissPosting: changing(bulk.dismissPosting),
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
    readBackup,
    previewImport: (backup: Backup) => previewImport(store, backup),
    importAll: changing((_, backup: Backup, mode: ImportMode, progress?: Progress) =>
      importAll(store, backup, mode, progress),
    ),
    duplicatesOf: reading(duplicatesOf),
    importRows: changing(importRows),
    eraseEverything: changing(() => store.erase()),
    forgetUnsaved: changing(forgetUnsaved),
  };
}

/** Everything a page or the background can do, with its ports in place. Every verb rejects with a `JobcairnError`; what each does stands at it, in `lib/app`. */
export type Services = ReturnType<typeof createServices>;
