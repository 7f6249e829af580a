import type { Timestamp } from '../time';

/** What reminding needs of the verbs and of the browser. */
export interface RemindingPorts {
  fireDueFollowUps(): Promise<number>;
  nextAlarmAt(): Promise<Timestamp | null>;
  setAlarm(at: Timestamp | undefined): Promise<void>;
}

/**
 * The engine behind reminders: `remind` at everything that wakes the worker, `rearm` after every change. The alarm is derived
 * from the database each time. Several events may come at once: one after the other, so that what the first showed is marked
 * before the second looks.
 */
export function createReminding(ports: RemindingPorts) {
  let last: Promise<unknown> = Promise.resolve();

  function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  const rearm = async () => ports.setAlarm((await ports.nextAlarmAt()) ?? undefined);

  return {
    rearm: () => inTurn(rearm),
    remind: () =>
      inTurn(async () => {
        await ports.fireDueFollowUps();
        await rearm();
      }),
  };
}
