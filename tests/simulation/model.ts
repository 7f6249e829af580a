import type { Store } from '../../lib/app/ports';
import type { FollowUp } from '../../lib/domain/application';

/** What the user may rely on: this follow-up, or the reminder of this contact, is shown once, not before its time. */
interface Promised {
  readonly id: string;
  readonly applicationId: string;
  readonly kind: FollowUp['kind'] | 'networking';
  readonly interviewId: string | null;
  readonly dueOn: string | null;
  dueAt: number;
  shown: number;
  /** How often it may be shown again because the worker died between showing and marking. */
  forgiven: number;
  cancelled: boolean;
  /** Shown, and whatever comes next is none of this promise. */
  kept: boolean;
  /** Hours in which it could have been seen, at the time it was first seen to be due. */
  dueSince: number | null;
}

/** Reminders may come this much later than their time, counted in hours in which they could be seen. */
const PATIENCE = 9 * 3_600_000;

type Reminder = Pick<Promised, 'id' | 'applicationId' | 'kind' | 'interviewId' | 'dueOn' | 'dueAt'>;

/** Everything that waits to be shown. */
async function waitingIn(store: Store): Promise<Reminder[]> {
  const followUps = (await store.followUps.open()).filter(({ state }) => state === 'waiting');
  const contacts = (await store.contacts.awaited()).flatMap((contact): Reminder[] => {
    const { id, nextContactOn: dueOn, nextContactAt: dueAt, notifiedForDue } = contact;
    if (dueAt === null || dueAt === notifiedForDue) return [];
    return [{ id, applicationId: id, kind: 'networking', interviewId: null, dueOn, dueAt }];
  });
  return [...followUps, ...contacts];
}

/** How a promise stands in the database. */
async function standing(store: Store, { id, kind }: Reminder): Promise<{ state: string; dueAt: number } | undefined> {
  if (kind !== 'networking') return store.followUps.get(id);
  const contact = await store.contacts.get(id);
  if (contact === undefined || contact.nextContactAt === null) return undefined;
  const { nextContactAt: dueAt, notifiedForDue } = contact;
  return { dueAt, state: dueAt === notifiedForDue ? 'notified' : 'waiting' };
}

/** The plain model: a list of promises, told by the user's own deeds what is due and what no longer is. Knows nothing of the engine. */
export function createModel() {
  const promises: Promised[] = [];
  const violations: string[] = [];
  let passedTime = 0;
  let hour = 9;
  /** Where the user was when somebody last looked. */
  let zone: string | undefined;
  let shownInRun: Promised[] = [];

  const open = () => promises.filter(({ cancelled, kept }) => !cancelled && !kept);
  const localTime = (day: string): number => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return new Date(year, month - 1, date, hour).getTime();
  };
  /** Nine is nine where the user is: after a journey, as soon as somebody looks. */
  const realign = () => {
    const travelled = zone !== undefined && zone !== process.env['TZ'];
    zone = process.env['TZ'];
    if (!travelled) return;
    for (const promise of open()) if (promise.dueOn !== null) promise.dueAt = localTime(promise.dueOn);
  };
  const wrong = (what: string, { kind, dueOn }: Pick<Promised, 'kind' | 'dueOn'>) =>
    violations.push(`${what}: ${kind} of ${dueOn ?? 'a moment'}`);

  function show(promise: Promised, now: number): void {
    if (now < promise.dueAt) wrong('early', promise);
    promise.shown++;
    shownInRun.push(promise);
    if (promise.shown > 1 + promise.forgiven) wrong('twice', promise);
  }

  return {
    violations,
    /** A notification was shown. */
    shown(id: string, title: string, now: number): void {
      realign();
      const [kind, applicationId, dueAt, followUpId] = id.split(':');
      const candidates = promises.filter((one) => !one.cancelled && now >= one.dueAt);
      if (kind === 'follow-ups') {
        const due = candidates.filter(({ kept }) => !kept);
        if (!title.startsWith(`${due.length} `)) violations.push(`digest of ${title}, due are ${due.length}`);
        for (const promise of due) show(promise, now);
        return;
      }
      const named = promises.findLast(
        (one) =>
          one.applicationId === applicationId &&
          (kind === 'contact'
            ? one.kind === 'networking'
            : followUpId === undefined
              ? one.kind === 'application'
              : one.id === followUpId) &&
          one.dueAt === Number(dueAt),
      );
      if (named === undefined) violations.push(`unknown: ${title}`);
      else if (named.cancelled) wrong('after it was cancelled', named);
      else show(named, now);
    },

    /** The worker is done, or dead: what it showed is kept, unless it died before it could mark it. */
    async afterRun(store: Store, looked: boolean, killed: boolean): Promise<void> {
      for (const promise of new Set(shownInRun)) {
        const row = await standing(store, promise);
        if (killed && row?.state === 'waiting') promise.forgiven = promise.shown;
        else promise.kept = true;
      }
      shownInRun = [];
      // Also a worker that died may have followed the user before.
      const followed = (await store.settings()).zone === process.env['TZ'];
      if ((looked && !killed) || followed) realign();
      for (const promise of open()) {
        const row = await standing(store, promise);
        if (row?.state === 'notified' && promise.shown === 0) wrong('lost', promise);
        if (row?.state === 'notified') promise.kept = true;
        if (looked && !killed && row?.state === 'waiting' && row.dueAt !== promise.dueAt)
          wrong('not moved along', promise);
      }
    },

    /** Somebody looked where the user is. */
    looked: realign,

    /** Time went by; `seen`: as much of it as a notification could have been seen in. */
    passed(seen: number, now: number): void {
      passedTime += seen;
      for (const promise of open()) {
        if (now < promise.dueAt) promise.dueSince = null;
        else if (promise.dueSince === null) promise.dueSince = passedTime;
        else if (passedTime - promise.dueSince > PATIENCE) {
          wrong('late', promise);
          promise.dueSince = Number.POSITIVE_INFINITY;
        }
      }
    },

    /** Whatever keeps reminders back begins to count anew. */
    patience(): void {
      for (const promise of open()) promise.dueSince = null;
    },

    /** The user did what ends these promises. */
    cancel(which: (promise: Pick<Promised, 'id' | 'applicationId' | 'kind' | 'interviewId'>) => boolean): void {
      for (const promise of promises) if (which(promise)) promise.cancelled = true;
    },

    /** The user's deeds led to plans: what now waits is promised. A cancelled row is promised again only where the user gave it a new day. */
    async promise(store: Store, renewed: ReadonlySet<string>): Promise<void> {
      hour = (await store.settings()).hour;
      const rows = await waitingIn(store);
      for (const { id, applicationId, kind, interviewId, dueOn, dueAt } of rows) {
        const known = promises.findLast((one) => one.id === id);
        const anew = renewed.has(id) || known?.kept === true;
        if (known !== undefined && !anew && (known.cancelled || known.dueAt === dueAt)) continue;
        if (known !== undefined) known.cancelled = true;
        promises.push({
          id,
          applicationId,
          kind,
          interviewId,
          dueOn,
          dueAt,
          shown: 0,
          forgiven: 0,
          cancelled: false,
          kept: false,
          dueSince: null,
        });
      }
      const waiting = new Set(rows.map(({ id }) => id));
      for (const promise of open()) if (!waiting.has(promise.id)) promise.cancelled = true;
    },

    /** At the end everything that is due must have been shown. */
    settle(now: number): { readonly due: number; readonly notified: number } {
      for (const promise of open()) if (now >= promise.dueAt && promise.shown === 0) wrong('never shown', promise);
      const due = promises.filter(({ shown, cancelled, dueAt }) => shown > 0 || (!cancelled && dueAt <= now));
      return { due: due.length, notified: due.filter(({ shown }) => shown > 0).length };
    },
  };
}

export type Model = ReturnType<typeof createModel>;
