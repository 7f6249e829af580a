import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/main-job/extension-session';
import { browse, fixture, openWithPopup, save } from './journey';

const pages = {
  linkedin: fixture('linkedin/new-layout'),
  linkedinPane: fixture('linkedin/new-layout-two-pane'),
  classicPane: fixture('linkedin/classic-two-pane'),
  indeedPane: fixture('indeed/two-pane'),
  greenhouse: fixture('greenhouse/new-board'),
  lever: fixture('lever/posting'),
  leverForm: fixture('lever/apply'),
  blocked: fixture('indeed/block-page'),
};

let session: Session;

beforeAll(async () => {
  session = await browse(Object.values(pages));
});
afterAll(() => session.close());

describe('the built extension on the real addresses', () => {
  it.each(['linkedin', 'linkedinPane', 'classicPane', 'indeedPane', 'greenhouse', 'lever', 'leverForm'] as const)(
    'reads and saves what %s shows',
    async (name) => {
      const { url, title, company } = pages[name];
      const { page, popup, key } = await openWithPopup(session, url);
      expect(await popup.getByRole('heading', { level: 1 }).textContent()).toBe(title);
      expect(await popup.getByText(company, { exact: true }).first().isVisible()).toBe(true);
      await save(popup);
      expect(await session.waitForBadge(page, (text) => text !== '')).toBe('✓');
      expect(key).toMatch(/^(linkedin|indeed|greenhouse|lever):/);
      await popup.close();
      await page.close();
    },
  );

  it('says why a page is no posting', async () => {
    const page = await session.open(pages.blocked.url);
    await session.until(page, session.stateOf, (known) => known?.kind === 'none' && known.reason === 'blocked');
    const popup = await session.popupOver(page);
    await popup.getByRole('button', { name: 'Add by hand' }).waitFor();
    expect(await popup.getByRole('button', { name: 'Save' }).count()).toBe(0);
    expect(await session.badgeOf(page)).toBe('');
    await popup.close();
    await page.close();
  });

  it('inserts nothing into LinkedIn', async () => {
    const page = await session.open(pages.linkedin.url);
    await session.waitForPosting(page);
    const withExtension = await page.evaluate(() => document.documentElement.outerHTML);
    const plain = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      pages.linkedin.html,
    );
    expect(withExtension).toBe(plain);
    await page.close();
  });
});
