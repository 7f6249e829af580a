import { keepOpen, noteContact, noteReply } from '../../lib/app/contact';
import { stopFollowUps } from '../../lib/app/edit';
import { answerNotice } from '../../lib/app/fire-follow-ups';
import { completeFollowUp, rescheduleFollowUp, snoozeFollowUp } from '../../lib/app/follow-up';
import { followZone } from '../../lib/app/follow-zone';
import { planInterview } from '../../lib/app/interviews';
import { markApplied, moveApplication } from '../../lib/app/move-application';
import { noteTouch, remindOfContact } from '../../lib/app/networking';
import { noteOffer } from '../../lib/app/offer';
import { changeSettings } from '../../lib/app/settings';
import { type Application, type Contact, type FollowUp, STAGES } from '../../lib/domain/application';
import { JobcairnError } from '../../lib/errors';
import { addDays, dayOf } from '../../lib/time';
import { aContact, anId, aPosting } from '../builders';
import { HOUR, type Machine } from './machine';
import type { Model } from './model';
import type { Random } from './random';

/** The user, who saves, applies, answers and puts off. */
export interface User {
  readonly machine: Machine;
  readonly model: Model;
  readonly random: Random;
  /** How often each thing was done. */
  readonly counts: Map<string, number>;
}

type OnApplication = (user: User, application: Application) => Promise<unknown>;
type OnFollowUp = (user: User, followUp: FollowUp) => Promise<unknown>;

const today = ({ machine }: User) => dayOf(machine.now());

async function apply(user: User): Promise<void> {
  const { machine, random, counts } = user;
  const id = `job-${counts.get('applied') ?? 0}`;
  const closesOn = random.chance(0.2) ? addDays(today(user), random.whole(0, 30)) : null;
  await machine.ports.store.postings.put(aPosting({ id, closesOn }));
  await markApplied(machine.ports, { key: `lever:${id}`, on: addDays(today(user), -random.whole(0, 12)) });
}

const ON_APPLICATION: Readonly<Record<string, OnApplication>> = {
  moved: async ({ machine, model, random }, { id }) => {
    const to = random.oneOf(STAGES) ?? 'saved';
    const before = await machine.ports.store.applications.get(id);
    const { application } = await moveApplication(machine.ports, { applicationId: id, to, on: dayOf(machine.now()) });
    if (before?.stage !== application.stage) model.cancel(({ applicationId }) => applicationId === id);
  },
  reply: async (user, { id }) => {
    const { machine, model, random } = user;
    const promisedOn = random.chance(0.3) ? addDays(today(user), random.whole(1, 20)) : null;
    await noteReply(machine.ports, { applicationId: id, note: '', on: today(user), promisedOn });
    model.cancel((one) => one.applicationId === id && one.kind === 'application');
  },
  contact: (user, { id }) => noteContact(user.machine.ports, { applicationId: id, note: '', on: today(user) }),
  stopped: async ({ machine, model }, { id }) => {
    await stopFollowUps(machine.ports, { applicationId: id });
    model.cancel(({ applicationId }) => applicationId === id);
  },
  interview: ({ machine, random }, { id }) => {
    const startsAt = machine.now() + random.whole(-24, 24 * 10) * HOUR;
    return planInterview(machine.ports, {
      applicationId: id,
      round: '',
      place: null,
      startsAt,
      endsAt: startsAt + HOUR,
    });
  },
  offer: (user, { id }) =>
    noteOffer(user.machine.ports, {
      applicationId: id,
      on: today(user),
      by: addDays(today(user), user.random.whole(0, 14)),
    }),
  'kept open': ({ machine }, { id }) => keepOpen(machine.ports, { applicationId: id }),
};

const ON_FOLLOW_UP: Readonly<Record<string, OnFollowUp>> = {
  done: async ({ machine, model }, { id }) => {
    await completeFollowUp(machine.ports, { followUpId: id });
    model.cancel((one) => one.id === id);
  },
  'button of the notification': async ({ machine, model }, { id, applicationId, dueAt, kind }) => {
    const notice = `follow-up:${applicationId}:${dueAt}${kind === 'application' ? '' : `:${id}`}`;
    await answerNotice(machine.ports, { id: notice, button: 'done' });
    model.cancel((one) => one.id === id);
  },
  snoozed: (user, { id }) =>
    snoozeFollowUp(user.machine.ports, {
      followUpId: id,
      until: addDays(today(user), user.random.oneOf([1, 3, 7, 20]) ?? 1),
    }),
  'own date': (user, { id }) =>
    rescheduleFollowUp(user.machine.ports, { followUpId: id, on: addDays(today(user), user.random.whole(0, 25)) }),
};

/** So few that one of them often has a reminder already. */
const MOST_CONTACTS = 3;

async function someContact({ machine, random }: User): Promise<Contact> {
  const { contacts } = machine.ports.store;
  const id = anId(900 + random.whole(1, MOST_CONTACTS));
  const known = await contacts.get(id);
  if (known === undefined) await contacts.put(aContact({ id, applicationIds: [] }));
  return known ?? aContact({ id });
}

const isThis =
  (id: string) =>
  (promise: { readonly id: string }): boolean =>
    promise.id === id;

const ON_CONTACT: Readonly<Record<string, (user: User, contact: Contact) => Promise<unknown>>> = {
  'contact to be reminded of': async (user, { id }) => {
    const { machine, random, model } = user;
    const on = addDays(today(user), random.whole(1, 20));
    await remindOfContact(machine.ports, { contactId: id, on });
    model.cancel(isThis(id));
  },
  'in touch': async (user, { id }) => {
    await noteTouch(user.machine.ports, { contactId: id, on: today(user) });
    user.model.cancel(isThis(id));
  },
  'reminder of a contact taken back': async ({ machine, model }, { id }) => {
    await remindOfContact(machine.ports, { contactId: id, on: null });
    model.cancel(isThis(id));
  },
  'button of a contact’s notification': async ({ machine, model }, { id, nextContactAt }) => {
    if (nextContactAt === null) return;
    await answerNotice(machine.ports, { id: `contact:${id}:${nextContactAt}`, button: 'done' });
    model.cancel(isThis(id));
  },
};

const SETTINGS: readonly Parameters<typeof changeSettings>[1][] = [
  { hour: 8 },
  { hour: 11 },
  { pace: 'start-up' },
  { pace: 'large' },
  { pace: 'usual' },
  { quietHours: { from: 20, to: 8 } },
  { quietHours: null },
  { weekend: [5, 6] },
  { weekend: [6, 0] },
  { thankAfterRejection: true },
  { followUps: false },
  { followUps: true },
  { followUps: true },
];

/** One thing that the user does, on a page of ours; afterwards the worker is told. */
export async function act(user: User): Promise<void> {
  const { machine, model, random, counts } = user;
  const { store } = machine.ports;
  const renewed = new Set<string>();
  // As every verb of the services does.
  await followZone(machine.ports);
  model.looked();
  const did = (what: string) => void counts.set(what, (counts.get(what) ?? 0) + 1);
  try {
    const application = random.oneOf(await store.applications.all());
    const followUp = random.oneOf(await store.followUps.open());
    const dice = random.next();
    if (application === undefined || dice < 0.3) {
      await apply(user);
      did('applied');
    } else if (dice < 0.6 && followUp !== undefined) {
      const [name, deed] = random.oneOf(Object.entries(ON_FOLLOW_UP)) ?? [];
      if (name === 'snoozed' || name === 'own date') renewed.add(followUp.id);
      await deed?.(user, followUp);
      did(name ?? '');
    } else if (dice < 0.65) {
      await changeSettings(machine.ports, random.oneOf(SETTINGS) ?? {});
      did('settings');
    } else if (dice < 0.8) {
      const [name, deed] = random.oneOf(Object.entries(ON_CONTACT)) ?? [];
      const contact = await someContact(user);
      if (name === 'contact to be reminded of') renewed.add(contact.id);
      await deed?.(user, contact);
      did(name ?? '');
    } else {
      const [name, deed] = random.oneOf(Object.entries(ON_APPLICATION)) ?? [];
      await deed?.(user, application);
      did(name ?? '');
    }
  } catch (thrown) {
    // "That day is past", "no longer to be done": what somebody runs into is no fault, and nothing was changed.
    if (!(thrown instanceof JobcairnError)) throw thrown;
    renewed.clear();
  }
  await model.promise(store, renewed);
  await machine.changed();
}
