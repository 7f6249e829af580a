import type { Timestamp } from '../time';
import { browser } from './browser';

const NAME = 'follow-ups';

/**
 * Browsers measure the way to an alarm by a clock that a changed system clock does not move, and that may stand still in sleep:
 * while something waits the worker looks again this often.
 */
const LOOK_AGAIN = 'look-again';
const LOOK_AGAIN_MINUTES = 360;

/**
 * Sets the one alarm, for the earliest due time; none when nothing waits. It is derived from the database and may be
 * set again at any moment: losing it costs nothing.
 */
export async function setAlarm(at: Timestamp | undefined): Promise<void> {
  if (at === undefined) {
    await browser.alarms.clear(NAME);
    await browser.alarms.clear(LOOK_AGAIN);
  } else {
    await browser.alarms.create(NAME, { when: at });
    await browser.alarms.create(LOOK_AGAIN, { periodInMinutes: LOOK_AGAIN_MINUTES });
  }
}

/** Calls `work` whenever the alarm goes off, and now and then while something waits. */
export const onAlarm = (work: () => void): void =>
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME || name === LOOK_AGAIN) work();
  });
