import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/main-job/extension-session';
import { chipOf } from './chip-in-page';
import { browse, fixture, save } from './journey';

const greenhouse = fixture('greenhouse/new-board');
const lever = fixture('lever/posting');
const blocked = fixture('indeed/block-page');

let session: Session;

beforeAll(async () => {
  session = await browse([greenhouse, lever, blocked]);
});
afterAll(() => session.close());

/** The panel's page, in a window of its own: it speaks of the tab in front of the window that it stands in, so its own tab must not be in front. */
async function panelBeside(page: Page): Promise<Page> {
  const panel = await session.context.newPage();
  await panel.setViewportSize({ width: 400, height: 800 });
  await panel.goto(`chrome-extension://${session.extensionId}/sidepanel.html`);
  await page.bringToFront();
  return panel;
}

interface ChromeInWorker {
  readonly chrome: {
    readonly runtime: { getContexts(what: object): Promise<readonly unknown[]> };
    readonly commands: { getAll(): Promise<readonly { readonly name: string }[]> };
  };
}

describe('the side panel', () => {
  it('follows the tab in front, and saves what it shows', async () => {
    const first = await session.open(greenhouse.url);
    await session.waitForPosting(first);
    const panel = await panelBeside(first);
    await panel.getByRole('heading', { level: 1, name: greenhouse.title }).waitFor();

    const second = await session.open(lever.url);
    await session.waitForPosting(second);
    await panel.getByRole('heading', { level: 1, name: lever.title }).waitFor();
    await save(panel);
    expect(await session.waitForBadge(second, (text) => text !== '')).toBe('✓');
    await panel.getByRole('button', { name: 'Write notes' }).click();
    await panel.getByRole('textbox', { name: 'Notes' }).fill('Ask about the on-call rota.');

    await first.bringToFront();
    await panel.getByRole('heading', { level: 1, name: greenhouse.title }).waitFor();
    expect(await panel.getByRole('textbox', { name: 'Notes' }).count()).toBe(0);
    await second.bringToFront();
    await panel.getByText('Ask about the on-call rota.').waitFor();

    await second.goto(blocked.url);
    await panel.getByRole('button', { name: 'Read this page anyway' }).waitFor();
    for (const page of [panel, first, second]) await page.close();
  });

  it('opens from the chip', async () => {
    const page = await session.open(greenhouse.url);
    const chip = await chipOf(page);
    await chip.saying(/Save/);
    await page.bringToFront();
    await chip.click('Open side panel');
    const panels = async () =>
      (await session.worker()).evaluate(() =>
        (globalThis as unknown as ChromeInWorker).chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }),
      );
    await expect.poll(async () => (await panels()).length, { timeout: 10_000 }).toBe(1);
    await page.close();
  });
});
