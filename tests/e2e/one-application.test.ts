import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Session } from '../../scripts/main-job/extension-session';
import { browse, fixture, notifications, openWithPopup, ringAlarm, save } from './journey';

const posting = fixture('lever/posting');

/** The day that many days before today, as date fields take it. */
const daysAgo = (count: number): string => new Date(Date.now() - count * 86_400_000).toLocaleDateString('sv-SE');

async function moveTo(page: Page, stage: string, on: string): Promise<void> {
  await page.getByRole('button', { name: /^Stage:/ }).click();
  await page.getByLabel(/^On/).fill(on);
  await page.getByRole('button', { name: stage, exact: true }).click();
  await page.getByRole('button', { name: `Stage: ${stage}` }).waitFor();
}

async function addContact(page: Page, name: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.getByRole('button', { name: 'Add a contact' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a contact' });
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  for (const [label, value] of Object.entries(more)) await dialog.getByLabel(label, { exact: true }).fill(value);
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await dialog.waitFor({ state: 'detached' });
}

it('one application lives from save to offer, with days that lie back, and stands so after a restart', async () => {
  const before = await browse([posting]);
  const { popup } = await openWithPopup(before, posting.url);
  await save(popup);
  const page = await before.dashboard('applications');
  await page.getByRole('link', { name: posting.title }).first().click();
  await page.getByRole('heading', { level: 1, name: posting.title }).waitFor();

  await moveTo(page, 'Applied', daysAgo(20));
  await addContact(page, 'Ada Brandt', { 'E-mail': 'ada@employer.example' });
  await page.getByRole('link', { name: 'Ada Brandt' }).waitFor();
  await page.getByRole('button', { name: 'Add an interview' }).click();
  const interview = page.getByRole('dialog', { name: 'Add an interview' });
  await interview.getByLabel('Name', { exact: true }).fill('System design');
  await interview.getByLabel('Day').fill(daysAgo(6));
  await interview.getByLabel('Where, or the link to the call').fill('https://call.example/1');
  await interview.getByLabel('Ada Brandt').check();
  await interview.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('button', { name: 'Stage: Interviewing' }).waitFor();
  await page.getByText('With Ada Brandt').waitFor();
  await page.getByRole('button', { name: 'Thanks said' }).click();
  await page.getByRole('button', { name: 'Thanks said', pressed: true }).waitFor();

  await page.getByRole('button', { name: 'Note an offer' }).click();
  const offer = page.getByRole('dialog', { name: 'Note an offer' });
  await offer.getByLabel('Offered on').fill(daysAgo(1));
  await offer.getByLabel('Answer by').fill(daysAgo(-9));
  await offer.getByLabel('Pay', { exact: true }).fill('78000');
  await offer.getByLabel('Currency').fill('EUR');
  await offer.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('button', { name: 'Stage: Offer' }).waitFor();

  await page.getByRole('button', { name: 'Write notes' }).click();
  await page.getByLabel('Notes').fill('Ask about **on-call**');
  await page.getByText('Kept', { exact: true }).waitFor();
  // No "Finish writing": the browser goes down as it is.
  await before.close({ keepProfile: true });

  const after = await browse([posting], before.profileDir);
  try {
    const again = await after.dashboard('applications');
    await again.getByRole('link', { name: posting.title }).first().click();
    await again.getByRole('button', { name: 'Stage: Offer' }).waitFor();
    expect(await again.locator('strong', { hasText: 'on-call' }).isVisible()).toBe(true);
    expect(await again.getByText('€78,000').first().isVisible()).toBe(true);
    expect(await again.getByLabel('Applied on').inputValue()).toBe(daysAgo(20));
    const happened = await again.getByRole('listitem').allInnerTexts();
    for (const what of ['You saved it', 'You applied on', 'An interview was noted', 'They made an offer'])
      expect(happened.filter((line) => line.startsWith(what))).toHaveLength(1);
  } finally {
    await after.close();
  }
});

it('two contacts are merged into one, and are two again after Undo', async () => {
  const session = await browse([]);
  try {
    const page = await session.dashboard('contacts');
    await addContact(page, 'A. Brandt', { Phone: '030 1234' });
    await page.getByRole('heading', { level: 1, name: 'A. Brandt' }).waitFor();
    await page.getByRole('link', { name: 'Contacts' }).first().click();
    await addContact(page, 'Ada Brandt', { 'E-mail': 'ada@employer.example' });
    await page.getByRole('heading', { level: 1, name: 'Ada Brandt' }).waitFor();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Merge with another' }).click();
    await page.getByRole('combobox', { name: 'The other one' }).click();
    await page.getByRole('option', { name: 'A. Brandt' }).click();
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByRole('link', { name: '030 1234' }).waitFor();
    // The toast of the contact before it may still be on its way out.
    const merged = page.getByRole('dialog').filter({ hasText: 'Merged into Ada Brandt' });
    await merged.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: '030 1234' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Contacts' }).first().click();
    await page.getByText('2 people').waitFor();
  } finally {
    await session.close();
  }
});

/** Behind the extension's back: the day of every contact has come. */
async function letTheDayCome(session: Session): Promise<void> {
  const page = await session.dashboard('settings');
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('jobcairn');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('contacts', 'readwrite');
          const rows = change.objectStore('contacts').openCursor();
          rows.onsuccess = () => {
            rows.result?.update({ ...rows.result.value, nextContactAt: Date.now() - 60_000 });
            rows.result?.continue();
          };
          change.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
  await page.close();
}

it('a contact is reminded of once, also when the worker dies, and stands in Today until the user was in touch', async () => {
  const session = await browse([posting]);
  try {
    const page = await session.dashboard('contacts');
    await addContact(page, 'Ada Brandt');
    await page.getByRole('button', { name: 'Remind me' }).click();
    await page.getByRole('button', { name: 'Change the day' }).waitFor();
    await letTheDayCome(session);
    await session.stopWorker();
    await ringAlarm(session);
    const shown = await session.until(
      page,
      () => notifications(session),
      (ids) => ids.length > 0,
    );
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(/^contact:/);
    await session.stopWorker();
    const opened = await session.open(posting.url);
    await session.waitForPosting(opened);
    expect(await notifications(session)).toEqual(shown);

    const today = await session.dashboard('today');
    await today.getByRole('heading', { name: 'Be in touch' }).waitFor();
    await today.getByRole('button', { name: 'In touch today' }).click();
    await today.getByRole('link', { name: 'Ada Brandt' }).waitFor({ state: 'detached' });
  } finally {
    await session.close();
  }
});

it('two tabs that edit one application at once: both edits are asked about, and none is lost', async () => {
  const session = await browse([posting]);
  try {
    const { popup } = await openWithPopup(session, posting.url);
    await save(popup);
    const one = await session.dashboard('applications');
    await one.getByRole('link', { name: posting.title }).first().click();
    await one.getByRole('heading', { level: 1, name: posting.title }).waitFor();
    const other = await session.dashboard(one.url().split('#/')[1] ?? '');
    const write = async (page: Page, company: string, location: string) => {
      await page.getByRole('button', { name: 'Edit the facts' }).first().click();
      const dialog = page.getByRole('dialog', { name: 'Edit the facts' });
      await dialog.getByLabel('Company').fill(company);
      await dialog.getByLabel('Place').fill(location);
      return dialog;
    };
    const [here, there] = [await write(one, 'Mine Ltd', 'Porto'), await write(other, 'Theirs Ltd', 'Porto')];
    await there.getByRole('button', { name: 'Keep changes' }).click();
    await there.waitFor({ state: 'detached' });
    await one.getByText('Theirs Ltd').first().waitFor();
    await here.getByRole('button', { name: 'Keep changes' }).click();
    await here.getByText('In the other tab: Theirs Ltd').waitFor();
    expect(await here.getByLabel('Company').inputValue()).toBe('Mine Ltd');
    await here.getByRole('button', { name: 'Keep mine' }).click();
    await here.waitFor({ state: 'detached' });
    await other.getByText('Mine Ltd').first().waitFor();

    for (const [page, tag] of [
      [one, 'mine'],
      [other, 'theirs'],
    ] as const) {
      await page.getByLabel('New tag').fill(tag);
    }
    await Promise.all([one, other].map((page) => page.getByLabel('New tag').press('Enter')));
    for (const page of [one, other]) {
      await page.getByRole('button', { name: 'Remove the tag mine' }).waitFor();
      await page.getByRole('button', { name: 'Remove the tag theirs' }).waitFor();
    }
  } finally {
    await session.close();
  }
});
