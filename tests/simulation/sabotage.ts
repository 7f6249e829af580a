import type { Ports } from '../../lib/app/ports';

/** One way in which the engine could be built wrong. The simulation must find every one. */
export interface Sabotage {
  readonly ports: (ports: Ports) => Ports;
  /** The alarm is never set. */
  readonly losesAlarm?: boolean;
  /** The worker looks only when the alarm rings, not when it starts. */
  readonly looksAtAlarmsOnly?: boolean;
  /** Between alarms nobody looks again. */
  readonly looksOnce?: boolean;
}

const HOUR = 3_600_000;
const asBuilt = (ports: Ports): Ports => ports;

export const NONE: Sabotage = { ports: asBuilt };

/** Shows only after the database says that it was shown. */
function markBeforeShow(ports: Ports): Ports {
  let waiting: (() => Promise<unknown>)[] = [];
  return {
    ...ports,
    notify: async (...shown) => {
      waiting.push(() => ports.notify(...shown));
      return true;
    },
    store: {
      ...ports.store,
      transact: async (work) => {
        const value = await ports.store.transact(work);
        const shows = waiting;
        waiting = [];
        for (const show of shows) await show();
        return value;
      },
    },
  };
}

const withFollowUps = (ports: Ports, changed: Partial<Ports['store']['followUps']>): Ports => ({
  ...ports,
  store: { ...ports.store, followUps: { ...ports.store.followUps, ...changed } },
});

/** What each breaks, by the name that says it. */
export const SABOTAGES: Readonly<Record<string, Sabotage>> = {
  'mark before show': { ports: markBeforeShow },
  'never mark': {
    ports: (ports) => ({
      ...ports,
      store: {
        ...ports.store,
        transact: (work) =>
          ports.store.transact((rows) =>
            work({
              ...rows,
              followUps: {
                ...rows.followUps,
                put: async (row) => (row.state === 'notified' ? undefined : rows.followUps.put(row)),
              },
            }),
          ),
      },
    }),
  },
  'no re-derivation when the worker starts': { ports: asBuilt, looksAtAlarmsOnly: true },
  'no alarm': { ports: asBuilt, losesAlarm: true },
  'no second look after sleep or a changed clock': { ports: asBuilt, looksOnce: true },
  'no catch-up of what fell due while away': {
    ports: (ports) =>
      withFollowUps(ports, {
        dueBy: async (now) => (await ports.store.followUps.dueBy(now)).filter(({ dueAt }) => dueAt > now - HOUR),
      }),
  },
  'a day early': { ports: (ports) => ({ ...ports, now: () => ports.now() + 24 * HOUR }) },
  'what was cancelled is shown all the same': {
    ports: (ports) =>
      withFollowUps(ports, {
        async dueBy(now) {
          const found = await ports.store.followUps.dueBy(now);
          for (const { id } of await ports.store.applications.all()) {
            for (const row of await ports.store.followUps.of(id)) {
              if (row.state === 'skipped' && row.notifiedForDue === null && row.dueAt <= now) found.push(row);
            }
          }
          return found;
        },
      }),
  },
  'a refused notification counts as shown': {
    ports: (ports) => ({
      ...ports,
      notify: async (...shown) => {
        await ports.notify(...shown);
        return true;
      },
    }),
  },
  'the old time zone is kept': {
    ports: (ports) => ({
      ...ports,
      store: {
        ...ports.store,
        settings: async () => ({ ...(await ports.store.settings()), zone: ports.zone?.() ?? null }),
      },
    }),
  },
};
