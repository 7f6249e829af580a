import { expect, it } from 'vitest';
import {
  browse,
  countNotified,
  fixture,
  holdHistory,
  letTimePass,
  notifications,
  openWithPopup,
  ringAlarm,
  save,
} from './journey';

const posting = fixture('lever/posting');

/** Even on a busy machine an alarm has rung by then, in ms. */
const ALARM_MS = 60_000;

it('a follow-up that fell due while the browser was closed is shown once, and stands in Today', async () => {
  const evening = await browse([posting]);
  const { popup } = await openWithPopup(evening, posting.url);
  await save(popup);
  await evening.stopWorker();
  await popup.getByRole('button', { name: 'I applied' }).click();
  await popup.getByLabel('Applied on').waitFor();
  await letTimePass(evening);
  await evening.close({ keepProfile: true });

  const nextWeek = await browse([posting], evening.profileDir);
  try {
    const page = await nextWeek.dashboard('today');
    const shown = await nextWeek.until(
      page,
      () => notifications(nextWeek),
      (ids) => ids.length > 0,
    );
    await nextWeek.stopWorker();
    await nextWeek.open(posting.url).then((opened) => nextWeek.waitForPosting(opened));
    expect(await countNotified(nextWeek)).toBe(1);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(/^follow-up:/);
    await page.getByRole('heading', { name: /Follow up/ }).waitFor();
    expect(await page.getByText(posting.title).first().isVisible()).toBe(true);
    await page.getByRole('button', { name: /Draft/ }).first().waitFor();
  } finally {
    await nextWeek.close();
  }
});

it('the alarm wakes a stopped worker, and a click on the notification opens the application', async () => {
  const session = await browse([posting]);
  try {
    const { popup } = await openWithPopup(session, posting.url);
    await popup.getByRole('button', { name: 'I applied' }).click();
    await popup.getByLabel('Applied on').waitFor();
    await letTimePass(session);
    const page = await session.dashboard('today');
    await session.stopWorker();
    await ringAlarm(session);
    const [id] = await session.until(
      page,
      () => notifications(session),
      (shown) => shown.length > 0,
      ALARM_MS,
    );
    const opened = session.context.waitForEvent('page', { predicate: (tab) => tab.url().includes('dashboard') });
    await page.close();
    await (await session.worker()).evaluate(
      (clicked) =>
        (
          globalThis as unknown as { chrome: { notifications: { onClicked: { dispatch(id: string): void } } } }
        ).chrome.notifications.onClicked.dispatch(clicked),
      id ?? '',
    );
    const dashboard = await opened;
    await dashboard.waitForURL(/#\/applications\/[0-9a-f-]{36}$/);
    await dashboard.getByRole('heading', { level: 1, name: posting.title }).waitFor();
  } finally {
    await session.close();
  }
});

it('a worker killed after it showed a reminder and before it marked it shows the same one again, never a second', async () => {
  const session = await browse([posting]);
  try {
    const { popup } = await openWithPopup(session, posting.url);
    await popup.getByRole('button', { name: 'I applied' }).click();
    await popup.getByLabel('Applied on').waitFor();
    await letTimePass(session);
    await session.stopWorker();

    const history = await holdHistory(session);
    await ringAlarm(session);
    const shown = await session.until(
      popup,
      () => notifications(session),
      (ids) => ids.length > 0,
      ALARM_MS,
    );
    await session.stopWorker();
    await history.release();

    await ringAlarm(session);
    await session.until(
      popup,
      () => countNotified(session),
      (count) => count === 1,
      ALARM_MS,
    );
    // Chromium puts one away by itself after some seconds where no desktop keeps it: the first may be gone, none may have joined it.
    expect(shown).toEqual(expect.arrayContaining([...(await notifications(session))]));
  } finally {
    await session.close();
  }
});
