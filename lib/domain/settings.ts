import * as z from 'zod/mini';
import { Day, Timestamp, text, Uuid } from './common';

/** How long this kind of employer usually takes: 8 days · 5 working days · 3 weeks. */
export const Pace = z.enum(['usual', 'start-up', 'large']);
export type Pace = z.infer<typeof Pace>;

/** What a drafted message is for. */
export const MESSAGE_KINDS = [
  'first',
  'second',
  'thank-you',
  'after-interview',
  'offer',
  'rejection',
  'networking',
] as const;
export const MessageKind = z.enum(MESSAGE_KINDS);
export type MessageKind = z.infer<typeof MessageKind>;

/** Languages that a message can be drafted in. */
export const MESSAGE_LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export const MessageLanguage = z.enum(MESSAGE_LANGUAGES);
export type MessageLanguage = z.infer<typeof MessageLanguage>;

export const Tone = z.enum(['formal', 'friendly']);
export type Tone = z.infer<typeof Tone>;

/** A message that the user wrote in the place of ours; `{variables}` are filled in when it is drafted. */
export const OwnTemplate = z.object({
  kind: MessageKind,
  language: MessageLanguage,
  subject: text(300),
  body: text(10_000),
});
export type OwnTemplate = z.infer<typeof OwnTemplate>;

const LONGEST_LEAVE_DAYS = 366;

/** Days on which no reminder comes, both included. */
export const Leave = z
  .object({ from: Day, to: Day })
  .check(
    z.refine(
      ({ from, to }) => from <= to && (Date.parse(to) - Date.parse(from)) / 86_400_000 < LONGEST_LEAVE_DAYS,
      'the last day must not be before the first, nor a year after it',
    ),
  );
export type Leave = z.infer<typeof Leave>;

/** The corner of the page in which the chip stands. */
export const Corner = z.enum(['bottom-right', 'bottom-left', 'top-left', 'top-right']);
export type Corner = z.infer<typeof Corner>;

/** The chip in pages of job sites: whether, where, and on which hosts never. */
const Chip = z.object({
  shown: z.boolean(),
  corner: Corner,
  hiddenOn: z.array(text(255)).check(z.maxLength(500)),
});

/** Columns of the table of applications, in the order in which they may stand; the posting's own always stands first. */
export const COLUMNS = [
  'posting',
  'stage',
  'match',
  'applied',
  'next',
  'pay',
  'place',
  'site',
  'tags',
  'saved',
  'changed',
] as const;
const ColumnName = z.enum(COLUMNS);
export type Column = z.infer<typeof ColumnName>;

/** A way to look at the applications that the user gave a name: how they are filtered and sorted, as it stands in the address. */
const SavedView = z.object({
  name: text(60).check(z.refine((name) => name.trim() !== '', 'a name is needed')),
  search: text(2_000),
});
export type SavedView = z.infer<typeof SavedView>;

const Listing = z.object({
  /** Empty: those of the beginning. */
  columns: z.array(ColumnName).check(z.maxLength(COLUMNS.length)),
  layout: z.enum(['table', 'board']),
  /** Names come once. */
  views: z.array(SavedView).check(z.maxLength(50)),
});

const Hour = z.int().check(z.gte(0), z.lte(23));

/** What the user chose, and this machine's id. One row in the database, so that it is exported and restored with the rest. */
export const Settings = z.object({
  id: z.literal('settings'),
  /** Days from applying to the first follow-up, 7 … 14. */
  firstFollowUpDays: z.int().check(z.gte(7), z.lte(14)),
  /** No follow-up is planned at all when false. */
  followUps: z.boolean(),
  /** What holds for an application that has no pace of its own. */
  pace: Pace,
  /** The hour of day, local, at which reminders come. */
  hour: z.int().check(z.gte(5), z.lte(21)),
  /** From this hour up to that one no notification is shown, also past midnight. */
  quietHours: z.nullable(
    z.object({ from: Hour, to: Hour }).check(z.refine(({ from, to }) => from !== to, 'two different hours')),
  ),
  /** 0 = Sunday … 6 = Saturday. */
  weekend: z.array(z.int().check(z.gte(0), z.lte(6))).check(z.maxLength(3)),
  daysOff: z.array(Leave).check(z.maxLength(200)),
  /** Remind to say thanks, and to ask for feedback, after a rejection. */
  thankAfterRejection: z.boolean(),
  /** Show on the toolbar icon how many follow-ups are due. */
  dueBadge: z.boolean(),
  /** How many applications in seven days the user means to send; null: no such number. */
  weeklyGoal: z.nullable(z.int().check(z.gte(1), z.lte(100))),
  chip: Chip,
  /** Mark, in lists of results, the postings that Jobcairn knows. */
  listMarks: z.boolean(),
  /** How the applications are shown. */
  listing: Listing,
  tone: Tone,
  templates: z.array(OwnTemplate).check(z.maxLength(100)),
  /** The time zone that due times were last set for, on this machine. Null: not known yet. */
  zone: z.nullable(text(60)),
  /** This machine, for the events it notes. */
  device: Uuid,
  /** Offer a backup once a week when the dashboard opens. */
  weeklyBackup: z.boolean(),
  /** Last export of everything, on this machine. */
  backedUpAt: z.nullable(Timestamp),
  /** When the user last said "not now" to a backup, on this machine. */
  backupPutOffAt: z.nullable(Timestamp),
  updatedAt: Timestamp,
});
export type Settings = z.infer<typeof Settings>;

/** PRODUCT: the median reply comes after 6–7 days, three in four within 8. */
const DEFAULT_FIRST_FOLLOW_UP_DAYS = 8;

/** Mail is read best in the morning. */
const DEFAULT_HOUR = 9;

/** The settings as a screen shows them. */
export type SettingsView = Omit<Settings, 'id' | 'device' | 'zone'>;

/** What holds until the user chooses. `updatedAt` 0: any choice, also another machine's, is newer. */
export const DEFAULT_SETTINGS: SettingsView = {
  firstFollowUpDays: DEFAULT_FIRST_FOLLOW_UP_DAYS,
  followUps: true,
  pace: 'usual',
  hour: DEFAULT_HOUR,
  quietHours: null,
  weekend: [6, 0],
  daysOff: [],
  thankAfterRejection: false,
  dueBadge: false,
  weeklyGoal: null,
  chip: { shown: true, corner: 'bottom-right', hiddenOn: [] },
  listMarks: false,
  listing: { columns: [], layout: 'table', views: [] },
  tone: 'formal',
  templates: [],
  weeklyBackup: false,
  backedUpAt: null,
  backupPutOffAt: null,
  updatedAt: 0,
};
