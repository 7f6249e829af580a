import type { SameJob } from '../../app/ports';
import type { Application, Contact, Event, FollowUp, Interview, Stage } from '../../domain/application';
import type { StoredFile } from '../../domain/file';
import type { JobPosting, PostingFacts, Snapshot } from '../../domain/posting';
import type { StoredResume } from '../../domain/resume';
import type { Match } from '../../domain/skills';
import type { Day, Timestamp } from '../../time';
import type { Reposts } from './same-job';

/** What the popup shows of one posting. */
export interface PopupView {
  readonly posting: JobPosting;
  /** Null: not saved. */
  readonly application: Application | null;
  /** The open one that is due first. */
  readonly nextFollowUp: FollowUp | null;
  /** Null: none that fits the present profile is stored; `matchFor` makes one. */
  readonly match: Match | null;
  /** The same job under another posting (another board, posted again), that the user applied to, saved or saw on an earlier day. */
  readonly sameJob: SameJob | null;
  /** How often it was posted before on its site, under other ids. Null: never. */
  readonly reposts: Reposts | null;
}

/** One open follow-up with what it is about. */
export interface DueRow {
  readonly followUp: FollowUp;
  readonly application: Application;
  readonly posting: PostingFacts;
}

/** An application that may be ghosted. */
export interface SilentRow {
  readonly application: Application;
  readonly posting: PostingFacts;
  /** The last day on which something happened. */
  readonly since: Day;
}

/** An interview with what it is about. */
interface InterviewRow {
  readonly interview: Interview;
  readonly application: Application;
  readonly posting: PostingFacts;
  /** Whom the user meets. */
  readonly names: readonly string[];
}

export interface ClosingRow {
  readonly application: Application;
  readonly posting: PostingFacts;
  readonly closesOn: Day;
  /** 0 … 100; null: no score. */
  readonly score: number | null;
}

/** What stands on a day of the calendar. */
export type CalendarItem = {
  readonly id: string;
  readonly on: Day;
  /** Null: the whole day. */
  readonly at: Timestamp | null;
  /** Where it leads, as a route of the dashboard. */
  readonly route: string;
  /** Company, else title; or the person. */
  readonly who: string;
} & (
  | { readonly kind: 'follow-up'; readonly task: FollowUp['kind']; readonly due: boolean }
  | { readonly kind: 'contact'; readonly due: boolean }
  | { readonly kind: 'interview'; readonly interview: Pick<Interview, 'kind' | 'round'>; readonly due: boolean }
  | { readonly kind: 'closes' | 'answer' }
  | { readonly kind: 'stage'; readonly stage: Stage }
);

export interface TodayView {
  /** Open and due by now, the longest due first. */
  readonly due: readonly DueRow[];
  /** Open and due within the next 14 days, the next first. */
  readonly comingUp: readonly DueRow[];
  /** Nothing was heard of these for 45 days or longer, the longest first. */
  readonly silent: readonly SilentRow[];
  /** Contacts whose day has come, the longest due first. */
  readonly contacts: readonly Contact[];
  /** Those of the next 14 days, the next first. */
  readonly contactsComingUp: readonly Contact[];
  /** That begin within seven days, today included, the next first; also those of today that are over. */
  readonly interviews: readonly InterviewRow[];
  /** Saved, not applied to, and closing within 14 days, the next first. */
  readonly closing: readonly ClosingRow[];
  /** Offers that await an answer, the earliest deadline first, those without one last. */
  readonly offers: readonly Pick<DueRow, 'application' | 'posting'>[];
  /** The last seven days, today included: how many the user applied to, and how many employers answered. */
  readonly week: { readonly applications: number; readonly replies: number };
}

/** From … to, both included; null: open on that side. */
export interface Range<T> {
  readonly from: T | null;
  readonly to: T | null;
}

/** Which applications to list. Every condition that is given must hold. */
export interface ApplicationFilter {
  /** Words that all occur: anywhere in title, company, place, tags or notes, or as the beginning of a word of the posting's text. */
  readonly text?: string;
  readonly stages?: readonly Stage[];
  /** One of these. */
  readonly tags?: readonly string[];
  readonly sites?: readonly string[];
  readonly score?: Range<number>;
  /** The day of applying, of saving, on which the posting closes. */
  readonly applied?: Range<Day>;
  readonly saved?: Range<Day>;
  readonly closes?: Range<Day>;
  /** Only those with an open follow-up that is due by this moment. */
  readonly dueBy?: Timestamp;
  /** Only postings that were seen closed, or only those that were not. */
  readonly closed?: boolean;
  /** Only archived ones, or only those that are not. */
  readonly archived?: boolean;
  /** Ids of those that come into question. */
  readonly among?: ReadonlySet<string>;
}

/** Posting key → the words of its text (`wordList`). */
export type TextWords = ReadonlyMap<string, string>;

/** One line of the table, one card of the board. */
export interface ApplicationRow {
  readonly application: Application;
  readonly title: string;
  readonly company: string | null;
  readonly site: string;
  readonly location: string | null;
  readonly remote: JobPosting['remote'];
  readonly salary: JobPosting['salary'];
  readonly closesOn: Day | null;
  /** 0 … 100; null: no score, or none for the present profile yet (`matchSaved` makes them). */
  readonly score: number | null;
  /** When the next open follow-up is due. */
  readonly nextDueAt: Timestamp | null;
  /** By their beginning, also those that were. */
  readonly interviews: readonly Pick<Interview, 'kind' | 'round' | 'startsAt'>[];
  readonly closed: boolean;
}

export interface ApplicationView {
  readonly posting: JobPosting;
  readonly application: Application;
  /** In the order they were noted; undone ones included, each followed later by its `undone`. */
  readonly events: readonly Event[];
  /** All of them, also done and skipped, by due time. */
  readonly followUps: readonly FollowUp[];
  readonly match: Match | null;
  /** Earlier texts of the posting, oldest first; the present one stands in `posting`. */
  readonly snapshots: readonly Snapshot[];
  /** By their beginning. */
  readonly interviews: readonly Interview[];
  /** Those linked to it, by name. */
  readonly contacts: readonly Contact[];
  /** The last added first. */
  readonly files: readonly StoredFile[];
  /** The same job under another posting. */
  readonly sameJob: SameJob | null;
}

/** Postings that look like one job, one of them saved at least: what was done with weighs first, then what was seen first. */
export type SameJobGroup = readonly {
  readonly posting: PostingFacts;
  /** Null: seen only. */
  readonly application: Application | null;
}[];

export interface SameJobsView {
  readonly groups: readonly SameJobGroup[];
  /** Companies that the user applied to more than once; the latest application first. */
  readonly companies: readonly {
    readonly company: string;
    readonly applications: readonly { readonly application: Application; readonly title: string }[];
  }[];
}

/** A contact with the applications that they belong to. */
export interface ContactRow {
  readonly contact: Contact;
  readonly applications: readonly {
    readonly application: Application;
    readonly title: string;
    readonly company: string | null;
  }[];
}

/** A version of the résumé. */
export interface ResumeRow extends StoredResume {
  /** How many applications it was sent with. */
  readonly sentWith: number;
}

/** A skill that the profile lacks. */
export interface LearnRow {
  readonly name: string;
  /** How many saved postings ask for it or wish for it. */
  readonly asked: number;
  /** How many of these require it. */
  readonly required: number;
  /** How many postings would reach the score `worthIt` with it. */
  readonly unlocks: number;
  /** Points that all scores together would grow by with it. */
  readonly growth: number;
}

/** What to learn: "Kubernetes: asked for in 14 of 32 saved, required in 9". */
export interface LearnView {
  readonly saved: number;
  /** How many of the saved postings were counted for the present profile; where fewer than `saved`, `matchSaved` counts the others. */
  readonly counted: number;
  /** The score from which on a posting counts as unlocked. */
  readonly worthIt: number;
  /** The most asked for first. */
  readonly rows: readonly LearnRow[];
}

/** A skill that saved postings ask for. */
export interface AskedRow extends Pick<LearnRow, 'name' | 'asked' | 'required'> {
  /** The profile has it, or something that implies it. */
  readonly held: boolean;
}

export interface AskedView extends Pick<LearnView, 'counted'> {
  /** The most asked for first. */
  readonly rows: readonly AskedRow[];
}

export type { SettingsView } from '../../domain/settings';

/** An application with everything that a spreadsheet may show of it. */
export interface ExportedApplication {
  readonly application: Application;
  readonly posting: JobPosting;
  readonly contacts: readonly Pick<Contact, 'name' | 'email' | 'phone'>[];
  readonly nextDueAt: Timestamp | null;
}

/** One thing that was done to find work. */
export interface WorkSearchRow extends Omit<ExportedApplication, 'nextDueAt'> {
  readonly kind: 'application' | 'interview' | 'contact';
  readonly on: Day;
}

/** Everything that stands in a calendar. */
export interface CalendarView {
  readonly followUps: readonly DueRow[];
  readonly interviews: readonly { readonly interview: Interview; readonly posting: PostingFacts }[];
  /** Offers that are to be answered by a day. */
  readonly offers: readonly { readonly application: Application; readonly posting: PostingFacts }[];
  /** People to be in touch with. */
  readonly contacts: readonly Contact[];
}
