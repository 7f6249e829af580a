import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/main-job/extension-session';
import { chipOf } from './chip-in-page';
import { browse, countApplications, fixture, save } from './journey';

const greenhouse = fixture('greenhouse/new-board');
const lever = fixture('lever/posting');
const linkedin = fixture('linkedin/new-layout');
const blocked = fixture('indeed/block-page');

/** Everything that a page can do to an element that it cannot see into. */
const hostile = `<style>
  * { display: none !important; opacity: 0 !important; transform: scale(0) !important; color: red !important; }
  html, body, h1, h2, p, div, span, a { display: block !important; opacity: 1 !important; transform: none !important; }
  jobcairn-chip { position: static !important; z-index: -1 !important; pointer-events: none !important; filter: blur(9px) !important; }
</style>`;
const besieged = {
  url: 'https://jobs.lever.co/fernweh/99999999-2222-4333-8444-555555555555',
  html: lever.html.replace('</head>', `${hostile}</head>`),
};
const busyCorner = {
  url: 'https://jobs.lever.co/fernweh/88888888-2222-4333-8444-555555555555',
  html: lever.html.replace(
    '</body>',
    '<button style="position:fixed;right:8px;bottom:8px;width:80px;height:80px">Chat</button></body>',
  ),
};

/** In a page: every layout shift that its own measuring is told of. */
const shifts = (): Promise<readonly string[]> =>
  new Promise((told) => {
    // What lies ready of both kinds is told at once.
    performance.mark('asked');
    const observer = new PerformanceObserver((list) =>
      told(list.getEntriesByType('layout-shift').map((entry) => JSON.stringify(entry))),
    );
    observer.observe({ type: 'layout-shift', buffered: true });
    observer.observe({ type: 'mark', buffered: true });
  });

let session: Session;

beforeAll(async () => {
  session = await browse([greenhouse, lever, linkedin, blocked, besieged, busyCorner]);
});
afterAll(() => session.close());

async function openWithChip(url: string) {
  const page = await session.open(url);
  const chip = await chipOf(page);
  await chip.saying(/Save/);
  return { page, chip };
}

describe('the chip', () => {
  it('saves what the page shows, says so, and takes it back', async () => {
    const { page, chip } = await openWithChip(greenhouse.url);
    const before = await countApplications(session);
    await page.bringToFront();
    await chip.click('Save');
    await chip.saying(/Saved.*Undo/);
    expect(await countApplications(session)).toBe(before + 1);
    await page.bringToFront();
    await chip.click('Undo');
    await chip.saying(/Save(?!d)/);
    expect(await countApplications(session)).toBe(before);
    await page.close();
  });

  it('shows nothing on LinkedIn and nothing where there is no posting', async () => {
    for (const { url } of [linkedin, blocked]) {
      const page = await session.open(url);
      await session.until(page, session.stateOf, (state) => state !== undefined);
      const chip = await chipOf(page);
      expect(await chip.nodes()).toEqual([]);
      await page.close();
    }
  });

  it('lets the page see nothing of what it says', async () => {
    const { page } = await openWithChip(lever.url);
    const seen = await page.evaluate(() => {
      const host = document.querySelector('jobcairn-chip');
      return { html: host?.outerHTML ?? '', text: host?.textContent, root: host?.shadowRoot ?? null };
    });
    expect(seen).toMatchObject({ text: '', root: null });
    expect(seen.html).toMatch(/^<jobcairn-chip popover="manual"><\/jobcairn-chip>$/);
    await page.close();
  });

  it('does nothing when the page clicks, and keeps standing in hostile styles', async () => {
    const { page, chip } = await openWithChip(besieged.url);
    const before = await countApplications(session);
    await page.bringToFront();
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('jobcairn-chip');
      for (const type of ['pointerdown', 'pointerup', 'click'])
        host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      host?.click();
      host?.setAttribute('style', 'display:none !important; top: 0 !important');
    });
    const box = await chip.box();
    expect(box).toBeDefined();
    expect(await countApplications(session)).toBe(before);
    await page.bringToFront();
    await chip.click('Save');
    await chip.saying(/Saved/);
    await page.close();
  });

  it('stands in the next corner where the site has a control of its own', async () => {
    const { page, chip } = await openWithChip(busyCorner.url);
    const box = await chip.box();
    expect(box?.left).toBeLessThan(40);
    expect(await page.evaluate(() => document.elementFromPoint(innerWidth - 40, innerHeight - 40)?.textContent)).toBe(
      'Chat',
    );
    expect(await page.evaluate(shifts)).toEqual([]);
    await page.close();
  });

  it('comes back once when a page renders itself anew, and then yields', async () => {
    const { page, chip } = await openWithChip(lever.url);
    const removed = () => page.evaluate(() => document.querySelector('jobcairn-chip')?.remove());
    await removed();
    expect(await chip.says()).toBe('');
    const popup = await session.popupOver(page);
    await save(popup);
    await chip.saying(/Saved/);
    await removed();
    await popup.getByRole('button', { name: 'Undo' }).first().click();
    await popup.getByRole('button', { name: /^Save/ }).waitFor();
    await session.waitForBadge(page, (text) => text !== '✓');
    expect(await chip.nodes()).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('remembers its corner', async () => {
    const { page, chip } = await openWithChip(lever.url);
    await chip.click('Hide');
    await chip.click('Move to another corner');
    await expect.poll(async () => (await chip.box())?.left).toBeLessThan(40);
    await page.close();
    const again = await openWithChip(greenhouse.url);
    await expect.poll(async () => (await again.chip.box())?.left).toBeLessThan(40);
    await again.page.close();
  });

  it('is gone for this posting, this site and for good, as the user says', async () => {
    const first = await openWithChip(lever.url);
    await first.chip.click('Hide');
    await first.chip.click('Hide for this posting');
    expect(await first.chip.says()).toBe('');
    await first.page.close();

    const second = await openWithChip(lever.url);
    await second.chip.click('Hide');
    await second.chip.click('Hide on jobs.lever.co');
    expect(await second.chip.says()).toBe('');
    await second.page.close();
    const third = await session.open(lever.url);
    await session.waitForPosting(third);
    const elsewhere = await openWithChip(greenhouse.url);
    expect(await (await chipOf(third)).nodes()).toEqual([]);
    await third.close();

    await elsewhere.chip.click('Hide');
    await elsewhere.chip.click('Never show it in pages');
    await elsewhere.page.close();
    const last = await session.open(greenhouse.url);
    await session.waitForPosting(last);
    await session.waitForBadge(last, () => true);
    expect(await (await chipOf(last)).nodes()).toEqual([]);
    await last.close();
  });
});
