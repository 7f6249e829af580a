import type { Timestamp } from '../time';
import { browser } from './browser';

const NAME = 'follow-ups';

/**
 * Sets the one alarm, for the earliest due time; none when nothing waits. It is derived from the database and may be
 * set again at any moment: losing it costs nothing.
 */
export async function setAlarm(at: Timestamp | undefined): Promise<void> {
  if (at === undefined) await browser.alarms.clear(NAME);
  else await browser.alarms.create(NAME, { when: at });
}

/** Calls `work` whenever the alarm goes off. */
export const onAlarm = (work: () => void): void =>
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === NAME) work();
  });
