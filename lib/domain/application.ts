import * as z from 'zod/mini';
import { Day, Timestamp, text, Uuid } from './common';
import { Money } from './posting';
import { Pace } from './settings';

/** saved → applied → interviewing → offer → accepted, and three ends. Any move is allowed: people skip, back-date and mend. */
export const STAGES = [
  'saved',
  'applied',
  'interviewing',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
  'ghosted',
] as const;
export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

/** How many tags are given to one application. */
export const MOST_TAGS = 50;
/** Those that several machines or a join bring together are all kept: a row may hold more than are given. */
const MOST_TAGS_KEPT = 1_000;

export const Application = z.object({
  id: Uuid,
  postingKey: text(600),
  stage: Stage,
  /** The day the present stage began, as the user dates it. */
  stageOn: Day,
  appliedOn: z.nullable(Day),
  resumeVersion: z.nullable(text(200)),
  excitement: z.nullable(z.number().check(z.gte(1), z.lte(5))),
  tags: z.array(text(60)).check(z.maxLength(MOST_TAGS_KEPT)),
  /** Markdown. */
  notes: text(100_000),
  /** Follow-ups of this application are switched off. */
  followUpsOff: z.boolean(),
  /** How long this employer usually takes; null: as the settings say. */
  pace: z.nullable(Pace),
  /** The day by which the employer said they would answer. */
  promisedOn: z.nullable(Day),
  /** Last day to answer their offer. */
  offerBy: z.nullable(Day),
  /** What they offer to pay. */
  offerPay: z.nullable(Money),
  /** What else belongs to the offer. */
  offerNotes: text(20_000),
  /** The last day on which they were heard of. */
  heardOn: z.nullable(Day),
  /** After long silence the user chose to wait on: on this day. */
  keptOpenOn: z.nullable(Day),
  archivedAt: z.nullable(Timestamp),
  createdAt: Timestamp,
  updatedAt: Timestamp,
});
export type Application = z.infer<typeof Application>;

/** What of an application is the user's own to edit, as its events name it. */
export const OWN_FIELDS = [
  'notes',
  'tags',
  'excitement',
  'followUpsOff',
  'resumeVersion',
  'pace',
  'promisedOn',
  'offerBy',
  'offerPay',
  'offerNotes',
] as const satisfies readonly (keyof Application)[];
export type OwnField = (typeof OWN_FIELDS)[number];

const eventBase = {
  id: Uuid,
  applicationId: Uuid,
  /** When it was noted. */
  at: Timestamp,
  /** The day it is true of, which the user may set back. */
  on: Day,
  /** The machine that noted it: tells two histories apart when they are merged. */
  device: Uuid,
};

/** The history of everything that happened to an application. Rows are only ever added. */
export const Event = z.discriminatedUnion('kind', [
  z.object({ ...eventBase, kind: z.literal('saved'), stage: Stage }),
  z.object({ ...eventBase, kind: z.literal('moved'), from: Stage, to: Stage }),
  z.object({ ...eventBase, kind: z.literal('edited'), field: text(60) }),
  z.object({ ...eventBase, kind: z.literal('posting-changed'), snapshotId: z.string() }),
  z.object({ ...eventBase, kind: z.literal('follow-up-planned'), followUpId: Uuid, dueAt: Timestamp }),
  z.object({ ...eventBase, kind: z.literal('follow-up-notified'), followUpId: Uuid }),
  z.object({ ...eventBase, kind: z.literal('follow-up-done'), followUpId: Uuid }),
  z.object({ ...eventBase, kind: z.literal('follow-up-snoozed'), followUpId: Uuid, dueAt: Timestamp }),
  /** What was open is no longer to be done, because of this. */
  z.object({
    ...eventBase,
    kind: z.literal('follow-up-cancelled'),
    followUpId: Uuid,
    because: z.enum(['moved', 'reply', 'done', 'changed', 'switched-off']),
  }),
  z.object({ ...eventBase, kind: z.literal('follow-ups-stopped') }),
  /** The user spoke with them or wrote on their own. */
  z.object({ ...eventBase, kind: z.literal('contact'), note: text(2_000) }),
  z.object({ ...eventBase, kind: z.literal('interview-planned'), interviewId: Uuid, startsAt: Timestamp }),
  z.object({ ...eventBase, kind: z.literal('interview-cancelled'), interviewId: Uuid }),
  /** `by`: last day to answer it. */
  z.object({ ...eventBase, kind: z.literal('offer'), by: z.nullable(Day) }),
  /** After long silence the user chose to wait on. */
  z.object({ ...eventBase, kind: z.literal('kept-open') }),
  z.object({ ...eventBase, kind: z.literal('reply'), note: text(2_000) }),
  z.object({ ...eventBase, kind: z.literal('note'), note: text(2_000) }),
  z.object({ ...eventBase, kind: z.literal('file-added'), name: text(255) }),
  z.object({ ...eventBase, kind: z.literal('file-removed'), name: text(255) }),
  /** An earlier event was undone; it no longer counts. */
  z.object({ ...eventBase, kind: z.literal('undone'), undoes: Uuid }),
]);
export type Event = z.infer<typeof Event>;

/** Events that count: those that were undone do not. */
function counted(events: readonly Event[]): readonly Event[] {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.undoes] : [])));
  return undone.size === 0 ? events : events.filter(({ id }) => !undone.has(id));
}

/**
 * The stage that the history says. `Application.stage` is a projection of it, written in the same transaction.
 * Events count in the order they were noted; an undone one does not count, nor a second `saved`, which comes with the history of
 * another machine that had saved the same posting. Null: never saved.
 */
export function stageAfter(events: readonly Event[]): Stage | null {
  let stage: Stage | null = null;
  for (const event of counted(events)) {
    if (event.kind === 'saved') stage ??= event.stage;
    else if (event.kind === 'moved') stage = event.to;
  }
  return stage;
}

type Standing = Pick<Application, 'stage' | 'stageOn' | 'appliedOn'>;

/**
 * Stage and dates as the history says them: it alone decides, so that the same histories say the same however they came together.
 * `known` holds where nothing was ever saved.
 */
export function standingAfter(events: readonly Event[], known: Standing): Standing {
  let standing: Standing | undefined;
  for (const event of counted(events)) standing = standingWith(standing, event);
  if (standing === undefined) return known;
  return { ...standing, appliedOn: standing.stage === 'saved' ? null : standing.appliedOn };
}

function standingWith(before: Standing | undefined, event: Event): Standing | undefined {
  if (event.kind === 'saved') return before ?? { stage: event.stage, stageOn: event.on, appliedOn: null };
  if (event.kind === 'edited')
    return before && event.field === 'appliedOn' ? { ...before, appliedOn: event.on } : before;
  if (event.kind !== 'moved') return before;
  const { to, on } = event;
  const appliedOn = to === 'applied' ? on : to === 'saved' ? null : (before?.appliedOn ?? null);
  return { stage: to, stageOn: on, appliedOn };
}

const FollowUpState = z.enum(['waiting', 'notified', 'done', 'skipped']);

/** What is to be done: ask after an application, say thanks for an interview, ask after it, answer an offer, say thanks after a rejection. */
export const FollowUpKind = z.enum(['application', 'thank-you', 'after-interview', 'offer', 'rejection']);
export type FollowUpKind = z.infer<typeof FollowUpKind>;

export const FollowUp = z.object({
  id: Uuid,
  applicationId: Uuid,
  kind: FollowUpKind,
  /** The interview that it is about. */
  interviewId: z.nullable(Uuid),
  /** First or second of its kind: there is never a third. */
  nth: z.union([z.literal(1), z.literal(2)]),
  dueAt: Timestamp,
  /** The day that `dueAt` is the reminders' hour of, wherever the user is; null where it is a moment and no hour of a day. */
  dueOn: z.nullable(Day),
  /** Why this day: the rule in one word, shown to the user as a sentence. */
  reason: z.enum([
    'after-applying',
    'after-first',
    'after-closing',
    'after-promise',
    'after-contact',
    'after-interview',
    'before-deadline',
    'after-rejection',
    'snoozed',
    'own-date',
  ]),
  state: FollowUpState,
  /** The due time that a notification was shown for: one notification for each due time. */
  notifiedForDue: z.nullable(Timestamp),
  doneAt: z.nullable(Timestamp),
  updatedAt: Timestamp,
});
export type FollowUp = z.infer<typeof FollowUp>;

/** Is it still to be done? */
export const isOpen = (followUp: FollowUp): boolean => followUp.state === 'waiting' || followUp.state === 'notified';

/** What may be open at each stage. */
export const KINDS_AT: Readonly<Record<Stage, readonly FollowUpKind[]>> = {
  saved: [],
  applied: ['application'],
  interviewing: ['thank-you', 'after-interview'],
  offer: ['offer'],
  accepted: [],
  rejected: ['rejection'],
  withdrawn: [],
  ghosted: [],
};

/** Where only one can be open: the two thanks of an interview and the two reminders of an offer stand beside each other, of the rest one at a time. */
export function placeOf(followUp: Pick<FollowUp, 'applicationId' | 'kind' | 'interviewId' | 'nth'>): string {
  const { applicationId, kind, interviewId, nth } = followUp;
  const turn = kind === 'thank-you' || kind === 'offer' ? nth : '';
  return [applicationId, kind, interviewId, turn].join(' ');
}

/** A person of the search, and when to be in touch with them next: there is one reminder for each, as it is the contact's own day. */
export const Contact = z.object({
  id: Uuid,
  name: text(200),
  company: z.nullable(text(300)),
  role: z.nullable(text(200)),
  email: z.nullable(text(320)),
  phone: z.nullable(text(60)),
  link: z.nullable(text(2_000)),
  /** How the user knows them. */
  known: z.nullable(text(500)),
  notes: text(20_000),
  applicationIds: z.array(Uuid),
  lastContactOn: z.nullable(Day),
  /** The day to be in touch, as the user chose it; null: no reminder. */
  nextContactOn: z.nullable(Day),
  /** The reminders' hour of that day, wherever the user is. */
  nextContactAt: z.nullable(Timestamp),
  /** The due time that a notification was shown for: one notification for each due time. */
  notifiedForDue: z.nullable(Timestamp),
  updatedAt: Timestamp,
});
export type Contact = z.infer<typeof Contact>;

/** What a round of interviews is. */
export const INTERVIEW_KINDS = ['screening', 'technical', 'behavioural', 'task', 'final', 'other'] as const;
export const InterviewKind = z.enum(INTERVIEW_KINDS);
export type InterviewKind = z.infer<typeof InterviewKind>;

export const Interview = z.object({
  id: Uuid,
  applicationId: Uuid,
  /** Null: not said. */
  kind: z.nullable(InterviewKind),
  /** What the user calls it. */
  round: text(200),
  startsAt: Timestamp,
  endsAt: Timestamp,
  /** An address, or a link to the call. */
  place: z.nullable(text(2_000)),
  contactIds: z.array(Uuid),
  thankedAt: z.nullable(Timestamp),
  notes: text(50_000),
  updatedAt: Timestamp,
});
export type Interview = z.infer<typeof Interview>;
