import type { Database } from '../db';
import { guard } from '../failures';
import type { LocalStore } from '../store';
import { applicationView } from './application';
import { applicationRows, firstApplicationRows, textWords } from './applications';
import { askedView } from './asked';
import { calendarItems } from './calendar';
import { contactRows, contactView } from './contacts';
import { calendarView, exportedApplications, firstSavedOn, workSearchRows } from './exchange';
import { filterRows } from './filter-rows';
import { figureMembers, insightCases } from './insights';
import { learnView } from './learn';
import { listStates } from './list-states';
import { popupView } from './popup';
import { profileView, resumeRows } from './profile';
import { sameJobsView } from './same-jobs';
import { settingsView } from './settings';
import { dueCount, todayView } from './today';
import { type RowsListener, watchRows } from './watched-rows';

/** Each query reads in one transaction: what it gives stood in the database at one moment, and a live query sees every table that it reads. */
export function queriesOn({ db, lastChange }: LocalStore) {
  const reading =
    <A extends unknown[], R>(query: (db: Database, ...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      guard(() => db.transaction('r', db.tables, async () => query(db, ...args)));
  return {
    popupView: reading(popupView),
    listStates: reading(listStates),
    todayView: reading(todayView),
    applicationRows: reading(applicationRows),
    applicationCount: reading((db) => db.applications.count()),
    firstApplicationRows: reading(firstApplicationRows),
    watchApplicationRows: (listener: RowsListener) =>
      watchRows(db, (work) => guard(() => db.transaction('r', db.tables, async () => work(db))), listener),
    insightCases: reading(insightCases),
    figureMembers: reading(figureMembers),
    textWords: reading(textWords),
    filterRows,
    applicationView: reading(applicationView),
    calendarItems: reading(calendarItems),
    sameJobsView: reading(sameJobsView),
    contactRows: reading(contactRows),
    contactView: reading(contactView),
    profileView: reading(profileView),
    resumeRows: reading(resumeRows),
    learnView: reading(learnView),
    askedView: reading(askedView),
    settingsView: reading(settingsView),
    calendarView: reading(calendarView),
    exportedApplications: reading(exportedApplications),
    firstSavedOn: reading(firstSavedOn),
    workSearchRows: reading(workSearchRows),
    dueCount: reading(dueCount),
    /** How each site was read on this machine; sites that were not visited are absent. */
    siteCounts: reading((db) => db.siteCounts.toArray()),
    /** The change that Undo takes back. */
    lastChange: async () => (await lastChange()) ?? null,
  };
}

/** Pure reads, one for each screen; made for live queries. What each gives stands at it. */
export type Queries = ReturnType<typeof queriesOn>;
