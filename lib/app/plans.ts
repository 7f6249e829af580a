import {
  type Application,
  type Event,
  type FollowUp,
  type FollowUpKind,
  isOpen,
  KINDS_AT,
  placeOf,
} from '../domain/application';
import type { Settings } from '../domain/settings';
import { planAfterInterview, planAfterRejection, planOffer, planThanks } from '../follow-ups/occasions';
import { type PlannedFollowUp, planFollowUp } from '../follow-ups/schedule';
import { dayOf, type Timestamp } from '../time';
import { note } from './history';
import { matchFor } from './match';
import type { Ports, Repositories } from './ports';

/**
 * The posting's sentence that asks for no follow-ups. Found before the transaction, which may not wait for the lexicon.
 * Where it cannot be found out, nothing that the user wants to note may fail for it: null.
 */
export const askedNotTo = async (ports: Ports, key: string | undefined): Promise<string | null> =>
  key === undefined
    ? null
    : matchFor(ports, key).then(
        ({ noFollowUps }) => noFollowUps,
        () => null,
      );

type Because = Extract<Event, { kind: 'follow-up-cancelled' }>['because'];

/** This one is no longer to be done; the history says why. */
async function cancel(rows: Repositories, followUp: FollowUp, now: Timestamp, because: Because): Promise<void> {
  await rows.followUps.put({ ...followUp, state: 'skipped', updatedAt: now });
  await note(rows, now, {
    kind: 'follow-up-cancelled',
    applicationId: followUp.applicationId,
    on: dayOf(now),
    followUpId: followUp.id,
    because,
  });
}

/** What was open, of those that `which` names, is no longer to be done. */
export async function cancelOpen(
  rows: Repositories,
  applicationId: string,
  now: Timestamp,
  because: Because,
  which: (followUp: FollowUp) => boolean = () => true,
): Promise<void> {
  for (const followUp of await rows.followUps.of(applicationId)) {
    if (isOpen(followUp) && which(followUp)) await cancel(rows, followUp, now, because);
  }
}

/** Moves one that is open to another time; the history says so. */
export async function shift(
  rows: Repositories,
  followUp: FollowUp,
  to: Pick<FollowUp, 'dueAt' | 'dueOn' | 'reason'>,
  now: Timestamp,
): Promise<void> {
  if (followUp.state === 'waiting' && followUp.dueAt === to.dueAt && followUp.reason === to.reason) return;
  const { dueAt, dueOn, reason } = to;
  await rows.followUps.put({
    ...followUp,
    dueAt,
    dueOn,
    reason,
    state: 'waiting',
    notifiedForDue: null,
    updatedAt: now,
  });
  await notePlanned(rows, followUp, dueAt, now);
}

const notePlanned = (
  rows: Repositories,
  { id: followUpId, applicationId }: Pick<FollowUp, 'id' | 'applicationId'>,
  dueAt: Timestamp,
  now: Timestamp,
): Promise<void> => note(rows, now, { kind: 'follow-up-planned', applicationId, on: dayOf(now), followUpId, dueAt });

/** Only follow-ups of this kind, and of this interview where one is named. */
export interface Only {
  readonly kind: FollowUpKind;
  readonly interviewId?: string | null;
}

const within = ({ kind, interviewId }: Pick<FollowUp, 'kind' | 'interviewId'>, only: Only | undefined): boolean =>
  only === undefined || (only.kind === kind && (only.interviewId === undefined || only.interviewId === interviewId));

/** Plans what comes next at this stage, where there is to be something and nothing of the kind is open. */
export async function planNext(
  rows: Repositories,
  application: Application,
  now: Timestamp,
  noFollowUps: string | null,
  only?: Only,
): Promise<void> {
  const open = new Set((await rows.followUps.of(application.id)).filter(isOpen).map(placeOf));
  for (const planned of await plannedFor(rows, application, now, noFollowUps)) {
    if (!within(planned, only) || open.has(placeOf({ ...planned, applicationId: application.id }))) continue;
    const id = crypto.randomUUID();
    await rows.followUps.put({
      ...planned,
      id,
      applicationId: application.id,
      state: 'waiting',
      notifiedForDue: null,
      doneAt: null,
      updatedAt: now,
    });
    await notePlanned(rows, { id, applicationId: application.id }, planned.dueAt, now);
  }
}

/**
 * A date or a setting changed: moves what still waits to the day that the rules now give. What the user put off to a day of
 * their own stays there, and what is due already stays due.
 */
export async function replan(rows: Repositories, application: Application, now: Timestamp, only?: Only): Promise<void> {
  const waiting = (await rows.followUps.of(application.id)).filter(
    (row) => within(row, only) && row.state === 'waiting' && !isOwn(row) && row.dueAt > now,
  );
  if (waiting.length === 0) return;
  const planned = await plannedFor(rows, application, now, null);
  for (const followUp of waiting) {
    const to = planned.find((one) => placeOf({ ...one, applicationId: application.id }) === placeOf(followUp));
    if (to === undefined) await cancel(rows, followUp, now, 'changed');
    else await shift(rows, followUp, to, now);
  }
}

/** Did the user choose its day? */
const isOwn = ({ reason }: FollowUp): boolean =>
  reason === 'snoozed' || reason === 'own-date' || reason === 'after-contact';

/** Everything that the rules plan at the application's stage, done ones left out. */
async function plannedFor(
  rows: Repositories,
  application: Application,
  now: Timestamp,
  noFollowUps: string | null,
): Promise<readonly PlannedFollowUp[]> {
  const settings = await rows.settings();
  const kinds = KINDS_AT[application.stage];
  const wanted = settings.followUps && !application.followUpsOff;
  const done = (await rows.followUps.of(application.id)).filter(({ doneAt }) => doneAt !== null);
  const planned: PlannedFollowUp[] = [];
  if (kinds.includes('application')) {
    const plan = planFollowUp({
      ...application,
      now,
      settings,
      noFollowUps,
      answered: await answered(rows, application.id),
      closesOn: (await rows.postings.get(application.postingKey))?.closesOn ?? null,
      done: momentsOf(done, { kind: 'application' }),
    });
    if (!('none' in plan)) planned.push(plan);
  }
  if (!wanted) return planned;
  if (kinds.includes('after-interview'))
    planned.push(...(await interviewPlans(rows, application, now, settings, done)));
  const doneNow = (kind: FollowUpKind) =>
    momentsOf(done, { kind }).some((moment) => dayOf(moment) >= application.stageOn);
  if (kinds.includes('offer') && !doneNow('offer')) planned.push(...planOffer(application.offerBy, now, settings));
  if (kinds.includes('rejection') && settings.thankAfterRejection && !doneNow('rejection'))
    planned.push(...planAfterRejection(application.stageOn, now, settings));
  return planned;
}

const momentsOf = (done: readonly FollowUp[], only: Only): Timestamp[] =>
  done.flatMap((row) => (row.doneAt !== null && within(row, only) ? [row.doneAt] : []));

async function answered(rows: Repositories, applicationId: string): Promise<boolean> {
  const events = await rows.events.of(applicationId);
  const undone = new Set(events.map((event) => (event.kind === 'undone' ? event.undoes : '')));
  return events.some((event) => event.kind === 'reply' && !undone.has(event.id));
}

async function interviewPlans(
  rows: Repositories,
  { id, promisedOn, heardOn }: Application,
  now: Timestamp,
  calendar: Settings,
  done: readonly FollowUp[],
): Promise<readonly PlannedFollowUp[]> {
  return (await rows.interviews.of(id)).flatMap((interview) => {
    const asked = momentsOf(done, { kind: 'after-interview', interviewId: interview.id });
    const situation = { now, calendar, interview, promisedOn, heardOn, done: asked };
    return [...planThanks(situation), ...planAfterInterview(situation)];
  });
}
