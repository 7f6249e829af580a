import type { Change, SiteCount } from '../../app/ports';
import type { SkillProfile } from '../../domain/skills';
import type { Case } from '../../insights/case';
import type { Day, Timestamp } from '../../time';
import type { Database } from '../db';
import { guard } from '../failures';
import type { LocalStore } from '../store';
import { applicationView } from './application';
import { applicationRows, firstApplicationRows, textWords } from './applications';
import { calendarItems } from './calendar';
import { contactRows, contactView } from './contacts';
import { calendarView, exportedApplications, firstSavedOn, workSearchRows } from './exchange';
import { filterRows } from './filter-rows';
import { figureMembers, insightCases } from './insights';
import { learnView } from './learn';
import { popupView } from './popup';
import { profileView, resumeRows } from './profile';
import { sameJobsView } from './same-jobs';
import { settingsView } from './settings';
import { dueCount, todayView } from './today';
import type {
  ApplicationFilter,
  ApplicationRow,
  ApplicationView,
  CalendarItem,
  CalendarView,
  ContactRow,
  ExportedApplication,
  LearnView,
  PopupView,
  ResumeRow,
  SameJobsView,
  SettingsView,
  TextWords,
  TodayView,
  WorkSearchRow,
} from './views';

/** Pure reads, one for each screen; made for live queries. */
export interface Queries {
  /** Null: no posting is stored under this key. */
  popupView(postingKey: string): Promise<PopupView | null>;
  todayView(now: Timestamp): Promise<TodayView>;
  /** The most recently changed first. */
  applicationRows(): Promise<readonly ApplicationRow[]>;
  /** The first `count` of these: quick however many there are. */
  firstApplicationRows(count: number): Promise<readonly ApplicationRow[]>;
  /** Every application as the insights count it. */
  insightCases(): Promise<readonly Case[]>;
  /** Ids of the applications behind a figure of the insights. */
  figureMembers(figure: string): Promise<ReadonlySet<string>>;
  /** The words of all posting texts: read once for a search, about as large as half of the texts. */
  textWords(): Promise<TextWords>;
  /** Filters rows that were read: for each keystroke. Without `words` the texts of the postings are not searched. */
  filterRows(rows: readonly ApplicationRow[], filter: ApplicationFilter, words?: TextWords): readonly ApplicationRow[];
  applicationView(applicationId: string): Promise<ApplicationView | null>;
  /** Everything that stands on these days, both included, by day. */
  calendarItems(from: Day, to: Day, now: Timestamp): Promise<readonly CalendarItem[]>;
  /** Postings that look like one job, and companies applied to again. */
  sameJobsView(): Promise<SameJobsView>;
  /** Everybody, by name. */
  contactRows(): Promise<readonly ContactRow[]>;
  contactView(contactId: string): Promise<ContactRow | null>;
  profileView(): Promise<SkillProfile>;
  /** The versions of the user's résumé, the newest first. */
  resumeRows(): Promise<readonly ResumeRow[]>;
  /** What the profile lacks, over all saved postings. */
  learnView(): Promise<LearnView>;
  settingsView(): Promise<SettingsView>;
  /** All that is due, interviews and offers, for a calendar program. */
  calendarView(): Promise<CalendarView>;
  /** Every application with all that a spreadsheet may show, the one applied to last first. */
  exportedApplications(): Promise<readonly ExportedApplication[]>;
  /** The day that the first application was saved; null: none is. */
  firstSavedOn(): Promise<Day | null>;
  /** What was done to find work on these days, both included, the earliest first. */
  workSearchRows(from: Day, to: Day): Promise<readonly WorkSearchRow[]>;
  /** How many open follow-ups are due by now. */
  dueCount(now: Timestamp): Promise<number>;
  /** How each site was read on this machine; sites that were not visited are absent. */
  siteCounts(): Promise<readonly SiteCount[]>;
  /** The change that Undo takes back. */
  lastChange(): Promise<Change | null>;
}

/** Each query reads in one transaction: what it gives stood in the database at one moment, and a live query sees every table that it reads. */
export function queriesOn({ db, lastChange }: LocalStore): Queries {
  const reading =
    <A extends unknown[], R>(query: (db: Database, ...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      guard(() => db.transaction('r', db.tables, async () => query(db, ...args)));
  return {
    popupView: reading(popupView),
    todayView: reading(todayView),
    applicationRows: reading(applicationRows),
    firstApplicationRows: reading(firstApplicationRows),
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
    settingsView: reading(settingsView),
    calendarView: reading(calendarView),
    exportedApplications: reading(exportedApplications),
    firstSavedOn: reading(firstSavedOn),
    workSearchRows: reading(workSearchRows),
    dueCount: reading(dueCount),
    siteCounts: reading((db) => db.siteCounts.toArray()),
    lastChange: async () => (await lastChange()) ?? null,
  };
}
