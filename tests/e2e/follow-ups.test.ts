import { expect, it } from 'vitest';
import type { Session } from '../../scripts/main-job/extension-session';
import { browse, countNotified, fixture, letTimePass, notifications, openWithPopup } from './journey';

const posting = fixture('lever/posting');

async function apply(session: Session): Promise<void> {
  const { popup, page } = await openWithPopup(session, posting.url);
  await popup.getByRole('button', { name: 'I applied' }).click();
  await popup.getByLabel('Applied on').waitFor();
  await popup.close();
  await page.close();
}

/** More that the user typed in, applied to today. */
async function addByHand(session: Session, count: number): Promise<void> {
  for (let n = 1; n <= count; n++) {
    const page = await session.dashboard('applications');
    await page.getByRole('button', { name: 'Add by hand' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Applied on').fill(new Date().toLocaleDateString('sv-SE'));
    await dialog.getByLabel('Title').fill(`Role ${n}`);
    await dialog.getByLabel('Company').fill(`Employer ${n}`);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: `Role ${n}` }).waitFor();
    await page.close();
  }
}

it('five that fell due in a week’s absence come in one digest, and not again', async () => {
  const before = await browse([posting]);
  await apply(before);
  await addByHand(before, 4);
  await letTimePass(before);
  await before.close({ keepProfile: true });

  const after = await browse([posting], before.profileDir);
  try {
    const page = await after.dashboard('today');
    const shown = await after.until(
      page,
      () => notifications(after),
      (ids) => ids.length > 0,
    );
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(/^follow-ups:/);
    await page.getByRole('heading', { name: 'Follow up', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Draft' }).count()).toBe(5);
    await after.stopWorker();
    const again = await after.open(posting.url);
    await after.waitForPosting(again);
    expect(await countNotified(after)).toBe(5);
  } finally {
    await after.close();
  }
});

it('one that was put off is shown once more after a restart, and then stays quiet', async () => {
  const before = await browse([posting]);
  await apply(before);
  await letTimePass(before);
  await before.stopWorker();
  await before.open(posting.url).then((page) => before.waitForPosting(page));
  const today = await before.dashboard('today');
  await before.until(
    today,
    () => notifications(before),
    (ids) => ids.length === 1,
  );
  await today.getByRole('button', { name: 'Snooze' }).click();
  await today.getByRole('menuitem', { name: /^1 day/ }).click();
  await today.getByText('Nothing to follow up').waitFor();
  await letTimePass(before);
  await before.close({ keepProfile: true });

  const after = await browse([posting], before.profileDir);
  try {
    const page = await after.dashboard('today');
    const shown = await after.until(
      page,
      () => notifications(after),
      (ids) => ids.length > 0,
    );
    expect(shown).toHaveLength(1);
    await after.stopWorker();
    await after.open(posting.url).then((opened) => after.waitForPosting(opened));
    expect(await countNotified(after)).toBe(2);
  } finally {
    await after.close();
  }
});

interface ChromeInWorker {
  readonly chrome: { readonly notifications: { onButtonClicked: { dispatch(id: string, button: number): void } } };
}

it('“Done” on the notification itself is done, and the second is planned', async () => {
  const session = await browse([posting]);
  try {
    await apply(session);
    await letTimePass(session);
    await session.stopWorker();
    await session.open(posting.url).then((page) => session.waitForPosting(page));
    const page = await session.dashboard('today');
    const [id = ''] = await session.until(
      page,
      () => notifications(session),
      (ids) => ids.length > 0,
    );
    await (await session.worker()).evaluate(
      (clicked) => (globalThis as unknown as ChromeInWorker).chrome.notifications.onButtonClicked.dispatch(clicked, 0),
      id,
    );
    await page.getByText('Nothing to follow up').waitFor();
    await page.getByRole('heading', { name: 'Coming up' }).waitFor();
    expect(await notifications(session)).toEqual([]);
  } finally {
    await session.close();
  }
});
