import { fireDueFollowUps, nextAlarmAt } from '../../lib/app/fire-follow-ups';
import type { Ports, Store } from '../../lib/app/ports';
import { createReminding } from '../../lib/app/reminding';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { quietUntil } from '../../lib/follow-ups/calendar';
import { wordMatcher } from '../surroundings';
import type { Model } from './model';
import type { Sabotage } from './sabotage';

export const HOUR = 3_600_000;

/** The browser looks again this often while something waits: see lib/platform/alarm. */
const LOOK_AGAIN = 6 * HOUR;

/** Longest stretch of waking time that is played at once. */
const STRETCH = 2 * HOUR;

class Killed extends Error {}

/**
 * A computer with a browser with our worker in it. `ticks` pass only while it is awake, as what alarms are measured by; the clock
 * on its wall also moves in sleep, and may be set.
 */
export interface Machine {
  readonly ports: Ports;
  now(): number;
  /** The computer is on and the browser runs. */
  awake(ms: number): Promise<void>;
  asleep(ms: number): void;
  closed(ms: number, alarmsLost: boolean): Promise<void>;
  setClock(by: number): void;
  /** The browser allows notifications. */
  allow(allowed: boolean): void;
  loseAlarms(): void;
  stopWorker(): void;
  /** The worker's next run ends with its nth call. */
  killAt(call: number): void;
  /** Something wakes the worker: a page that is looked at. */
  wake(): Promise<void>;
  /** Something changed on one of our own pages, which tells the worker. */
  changed(): Promise<void>;
}

export function createMachine(store: Store, model: Model, start: number, sabotage: Sabotage): Machine {
  let now = start;
  let ticks = 0;
  let allowed = true;
  let alarmTick: number | null = null;
  let lookTick: number | null = null;
  let running = false;
  let killAfter = Number.POSITIVE_INFINITY;
  /** Nobody will look by themselves: the worker died before it could set the alarm, or the alarm vanished. */
  let blind = false;
  let quietHours = DEFAULT_SETTINGS.quietHours;

  const zone = () => process.env['TZ'] ?? '';
  const ports: Ports = {
    zone,
    store,
    now: () => now,
    matcher: async () => wordMatcher,
    notify: async () => true,
  };

  /** A worker's own ports: from the call on at which it is killed, nothing of it happens any more. */
  function startWorker() {
    const alive = () => {
      if (killAfter-- > 0) return;
      running = false;
      throw new Killed('the worker was killed');
    };
    const mine: Ports = sabotage.ports({
      ...ports,
      notify: async (id, content) => {
        alive();
        if (!allowed) return false;
        model.shown(id, content.title, now);
        return true;
      },
      store: {
        ...store,
        transact: async (work) => {
          alive();
          const value = await store.transact(work);
          alive();
          return value;
        },
      },
    });
    return createReminding({
      fireDueFollowUps: () => fireDueFollowUps(mine),
      nextAlarmAt: () => nextAlarmAt(mine),
      setAlarm: async (at) => {
        alive();
        if (sabotage.losesAlarm) return;
        alarmTick = at === undefined ? null : ticks + Math.max(0, at - now);
        lookTick = at === undefined || sabotage.looksOnce ? null : ticks + LOOK_AGAIN;
      },
    });
  }

  let worker = startWorker();

  /** A worker that starts looks by itself, besides what it was started for. */
  async function run(event: 'remind' | 'rearm' | 'start', fromAlarm = false): Promise<void> {
    const fresh = !running;
    if (fresh) worker = startWorker();
    running = true;
    const turns: ('remind' | 'rearm')[] = fresh && (fromAlarm || !sabotage.looksAtAlarmsOnly) ? ['remind'] : [];
    if (event === 'rearm' || (event === 'remind' && (fromAlarm || !sabotage.looksAtAlarmsOnly))) turns.push(event);
    const results = await Promise.allSettled(turns.map((turn) => worker[turn]()));
    for (const result of results) {
      if (result.status === 'rejected' && !(result.reason instanceof Killed)) throw result.reason;
    }
    const killed = results.some(({ status }) => status === 'rejected');
    if (killed) killAfter = Number.POSITIVE_INFINITY;
    if (killed) blind = true;
    else if (blind && turns.length > 0) {
      blind = false;
      model.patience();
    }
    quietHours = (await store.settings()).quietHours;
    await model.afterRun(store, turns.includes('remind'), killed);
  }

  async function awake(ms: number): Promise<void> {
    const end = ticks + ms;
    while (ticks < end) {
      const next = Math.min(end, ticks + STRETCH, alarmTick ?? end, lookTick ?? end);
      const step = Math.max(0, next - ticks);
      ticks += step;
      now += step;
      const rings = alarmTick !== null && alarmTick <= ticks;
      const looks = lookTick !== null && lookTick <= ticks;
      if (rings) alarmTick = null;
      if (looks) lookTick = ticks + LOOK_AGAIN;
      if (rings || looks) await run('remind', true);
      const heard = !blind && allowed && quietUntil(now, quietHours) === null;
      model.passed(heard ? step : 0, now);
    }
  }

  return {
    ports,
    now: () => now,
    awake,
    asleep(ms) {
      now += ms;
    },
    async closed(ms, alarmsLost) {
      running = false;
      now += ms;
      if (alarmsLost) {
        alarmTick = null;
        lookTick = null;
      }
      await run('remind');
    },
    setClock(by) {
      now += by;
    },
    allow(value) {
      allowed = value;
      model.patience();
    },
    loseAlarms() {
      alarmTick = null;
      lookTick = null;
      running = false;
      blind = true;
    },
    stopWorker() {
      running = false;
    },
    killAt(call) {
      killAfter = call;
      running = false;
    },
    wake: () => run('start'),
    changed: () => run('rearm'),
  };
}
