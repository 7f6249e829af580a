import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Session, startSession } from '../../scripts/main-job/extension-session';
import { sampleSearch } from '../../scripts/pictures/sample-search';
import { pageFile } from '../../scripts/workbench/dom/page-file';
import { builtDir } from '../built/packages';

const fixtures = join(import.meta.dirname, '../fixtures');

export interface Fixture {
  readonly url: string;
  readonly html: string;
  readonly title: string;
  readonly company: string;
}

/** One of the project's own pages, with what stands on it. */
export function fixture(name: string): Fixture {
  const { url, html } = pageFile(join(fixtures, `${name}.html`));
  const expected = JSON.parse(readFileSync(join(fixtures, `${name}.json`), 'utf8')) as {
    readonly raw?: { readonly title: string; readonly company: string };
  };
  return { url, html, title: expected.raw?.title ?? '', company: expected.raw?.company ?? '' };
}

/** The built package in a fresh browser, on these pages. */
export const browse = (
  pages: readonly Pick<Fixture, 'url' | 'html'>[],
  profileDir?: string,
  locale?: string,
): Promise<Session> =>
  startSession({
    extensionDir: builtDir('chrome'),
    pages,
    ...(profileDir === undefined ? {} : { profileDir }),
    ...(locale === undefined ? {} : { locale }),
  });

/** The same, and the sample search was taken in. */
export async function browseSample(pages: Parameters<typeof browse>[0] = []): Promise<Session> {
  const session = await browse(pages);
  await session.importFile(await sampleSearch(Date.now()));
  return session;
}

/** Opens a page, waits until it was read, and opens the popup over it. */
export async function openWithPopup(session: Session, url: string): Promise<{ page: Page; popup: Page; key: string }> {
  const page = await session.open(url);
  const key = await session.waitForPosting(page);
  const popup = await session.popupOver(page);
  return { page, popup, key };
}

export async function save(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Save', exact: false }).first().click();
  await popup.getByRole('region', { name: 'Application' }).waitFor();
}

/** What is looked at of a row. */
interface StoredRow {
  readonly events?: readonly { readonly kind: string }[];
}

/** The rows of one table, read behind the extension's back. */
export async function rowsOf<Row = StoredRow>(session: Session, table: string): Promise<readonly Row[]> {
  const page = await session.bare();
  const rows = await page.evaluate(
    (name) =>
      new Promise<Row[]>((done, fail) => {
        const opening = indexedDB.open('jobcairn');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result);
          };
        };
      }),
    table,
  );
  await page.close();
  return rows;
}

/** How many applications are stored. */
export const countApplications = async (session: Session): Promise<number> =>
  (await rowsOf(session, 'applications')).length;

/** How many times the history says that a follow-up was shown. */
export const countNotified = async (session: Session): Promise<number> =>
  (await rowsOf(session, 'histories'))
    .flatMap(({ events = [] }) => events)
    .filter(({ kind }) => kind === 'follow-up-notified').length;

/** In one of our own pages: sets the due time of every follow-up back, behind the extension's back. */
export const setFollowUpsDue = (): Promise<void> =>
  new Promise<void>((done, fail) => {
    const opening = indexedDB.open('jobcairn');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const change = opening.result.transaction('followUps', 'readwrite');
      const rows = change.objectStore('followUps').openCursor();
      rows.onsuccess = () => {
        if (!rows.result) return;
        rows.result.update({ ...rows.result.value, dueAt: Date.now() - 60_000 });
        rows.result.continue();
      };
      change.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });

/** Lets a week pass for every waiting follow-up. */
export async function letTimePass(session: Session): Promise<void> {
  const page = await session.bare();
  await page.evaluate(setFollowUpsDue);
  await page.close();
}

interface ChromeInPage {
  readonly chrome: { readonly notifications: { getAll(): Promise<Record<string, unknown>> } };
}

/** Ids of the notifications that are shown. */
export async function notifications(session: Session): Promise<readonly string[]> {
  const page = await session.bare();
  const shown = await page.evaluate(async () =>
    Object.keys(await (globalThis as unknown as ChromeInPage).chrome.notifications.getAll()),
  );
  await page.close();
  return shown;
}

/** The browser's own alarm, set to ring now: nobody waits eight days for a test. */
export async function ringAlarm(session: Session): Promise<void> {
  const page = await session.bare();
  await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { alarms: { create(name: string, when: object): Promise<void> } } }
    ).chrome.alarms.create('follow-ups', { when: Date.now() }),
  );
  await page.close();
}

/** Keeps every write to the history waiting until `release` is called: what the worker showed it cannot mark meanwhile. */
export async function holdHistory(session: Session): Promise<{ release(): Promise<void> }> {
  // A whole page of ours: what the worker does when it wakes is done by the time that it stands.
  const page = await session.dashboard('settings');
  await page.evaluate(
    () =>
      new Promise<void>((held, fail) => {
        const opening = indexedDB.open('jobcairn');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('histories', 'readwrite').objectStore('histories');
          const hold = () => {
            held();
            if (document.title !== 'released') store.count().onsuccess = hold;
          };
          hold();
        };
      }),
  );
  return {
    async release() {
      await page.evaluate(() => {
        document.title = 'released';
      });
      await page.close();
    },
  };
}
