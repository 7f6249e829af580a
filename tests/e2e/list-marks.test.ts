import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/main-job/extension-session';
import { POSTINGS, postingsOf } from '../pane-walk';
import { BOARDS, type PanePosting, whole } from '../panes';
import { axeFindings } from './axe';
import { browse, save } from './journey';
import { marksOf } from './marks-in-page';

const { Indeed: indeed, 'LinkedIn, classic': linkedin } = BOARDS as Record<string, (typeof BOARDS)[string]>;
if (!indeed || !linkedin) throw new Error('the boards are missing');

const TRAP =
  '<li aria-hidden="true"><div class="cardOutline"><a data-jk="f1e2d3c4b5a67890"><span title="Trap">Trap</span></a></div></li>';
const ADVERT = '<li><div class="advert"><a href="https://ads.example/">Earn more</a></div></li>';
const BAR = '<div style="position:sticky;top:0;height:60px;background:#eee">Bar of the site</div>';

const list = postingsOf(indeed).slice(0, 8);
const [first, second] = list as [PanePosting, PanePosting, ...PanePosting[]];
const listed = (open: PanePosting, postings: readonly PanePosting[] = list) => ({
  url: indeed.url(open.id),
  html: indeed
    .html(postings, whole(open), open.id)
    .replace('<ul>', `${BAR}<ul style="width:420px">${TRAP}${ADVERT}`)
    .replaceAll('<li><div class="cardOutline', '<li style="height:150px"><div class="cardOutline'),
});
const many = Array.from({ length: 1_000 }, (_, nth) => ({
  ...first,
  id: indeed.idOf(nth),
  title: `Keeper ${nth}`,
}));
const long = { ...listed(many[0] ?? first, many), url: `${indeed.url(first.id)}&long=1` };
const linked = postingsOf(linkedin);
const linkedPage = (open: PanePosting) => ({
  url: linkedin.url(open.id),
  html: linkedin.html(linked, whole(open), open.id),
});

let session: Session;
beforeAll(async () => {
  session = await browse([
    listed(first),
    long,
    linkedPage(linked[0] as PanePosting),
    { url: `https://www.linkedin.com/jobs/view/${linked[3]?.id}/`, html: '<h1>Keeper</h1>' },
  ]);
});
afterAll(() => session.close());

async function switchMarks(on: boolean): Promise<void> {
  const settings = await session.dashboard('settings');
  const control = settings.getByRole('switch', { name: 'Marks in lists of results' });
  if ((await control.getAttribute('aria-checked')) !== String(on)) await control.click();
  await expect.poll(() => control.getAttribute('aria-checked')).toBe(String(on));
  await settings.close();
}

const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('jobcairn-marks').length);

/** The page as it can see itself, but for what Jobcairn appends at its end. */
const seenByPage = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const ours of copy.querySelectorAll('jobcairn-marks,jobcairn-chip')) ours.remove();
    const { scrollWidth, scrollHeight } = document.documentElement;
    const ours = document.querySelector('jobcairn-marks');
    const box = ours?.getBoundingClientRect();
    return {
      html: copy.outerHTML,
      scrollWidth,
      scrollHeight,
      ours: ours?.outerHTML,
      size: box && [box.width, box.height],
    };
  });

describe('marks on the results of a list', () => {
  it('are not there until the user switches them on', async () => {
    const page = await session.open(listed(first).url);
    await session.waitForPosting(page);
    expect(await hosts(page)).toBe(0);
    await page.close();
  });

  it('come when a posting is saved, change with its stage, and go with the switch', async () => {
    await switchMarks(true);
    const page = await session.open(listed(first).url);
    await session.waitForPosting(page);
    const marks = await marksOf(page);
    await expect.poll(() => hosts(page)).toBe(1);
    const before = await seenByPage(page);
    expect(await marks.says()).toEqual([]);

    const popup = await session.popupOver(page);
    await save(popup);
    await page.bringToFront();
    await expect.poll(marks.says).toEqual(['Saved']);
    expect(await seenByPage(page), 'the page sees nothing of a mark').toEqual(before);
    expect(before).toMatchObject({ ours: '<jobcairn-marks></jobcairn-marks>', size: [0, 0] });
    await popup.getByRole('button', { name: 'More' }).click();
    await popup.getByRole('menuitem', { name: 'Not for me' }).click();
    await page.bringToFront();
    await expect.poll(marks.says).toEqual(['Not for me']);
    await popup.getByRole('button', { name: 'Take it out again' }).click();
    await page.bringToFront();
    await expect.poll(marks.says).toEqual(['Saved']);
    await popup.close();

    await switchMarks(false);
    await page.bringToFront();
    await expect.poll(() => hosts(page)).toBe(0);
    await switchMarks(true);
    await page.bringToFront();
    await expect.poll(marks.says).toEqual(['Saved']);
    await page.close();
  });

  it('stand after the title of their own card, and on no trap, no advertisement and under no bar', async () => {
    const page = await session.open(listed(first).url);
    const marks = await marksOf(page);
    await expect.poll(marks.says).toEqual(['Saved']);
    const [mark] = await marks.seen();
    const title = await page.locator(`#jobTitle-${first.id}`).boundingBox();
    expect(mark?.box?.left).toBeGreaterThanOrEqual((title?.x ?? 0) + (title?.width ?? 0));
    expect(Math.abs((mark?.box?.top ?? 0) - (title?.y ?? 0))).toBeLessThan(12);
    await page.mouse.wheel(0, (title?.y ?? 0) - 20);
    await expect.poll(marks.says, { message: 'the title is under the bar of the site' }).toEqual([]);
    await page.mouse.wheel(0, -2_000);
    await expect.poll(marks.says).toEqual(['Saved']);
    await page.close();
  });

  it('follow a list that uses its elements again for other postings', async () => {
    const page = await session.open(listed(first).url);
    const marks = await marksOf(page);
    await expect.poll(marks.says).toEqual(['Saved']);
    const swap = (from: string, to: string) =>
      page.evaluate(
        ([a, b]) => {
          const [one, other] = [a, b].map((id) => document.querySelector(`[data-jk="${id}"]`));
          one?.setAttribute('data-jk', b ?? '');
          other?.setAttribute('data-jk', a ?? '');
        },
        [from, to],
      );
    const topOf = async () => (await marks.seen())[0]?.box?.top ?? 0;
    const top = await topOf();
    await swap(first.id, second.id);
    await expect.poll(topOf).toBeGreaterThan(top + 100);
    await page.evaluate(() => {
      const old = document.querySelector('ul');
      old?.replaceWith(old.cloneNode(true));
    });
    await expect.poll(topOf).toBeGreaterThan(top + 100);
    await page.close();
  });

  it('yield to a page that takes them away, and stand against its styles', async () => {
    const page = await session.open(listed(first).url);
    const marks = await marksOf(page);
    await expect.poll(marks.says).toEqual(['Saved']);
    await page.addStyleTag({
      content:
        'jobcairn-marks, * { opacity: 0.99; } jobcairn-marks { display: none !important; transform: scale(0) !important; }',
    });
    await page.evaluate(() =>
      document.querySelector('jobcairn-marks')?.setAttribute('style', 'display: none !important'),
    );
    await page.mouse.wheel(0, 5);
    await expect.poll(marks.says).toEqual(['Saved']);
    for (let times = 0; times < 4; times++) {
      await page.evaluate(() => document.querySelector('jobcairn-marks')?.remove());
      await page.waitForFunction(() => new Promise((done) => setTimeout(() => done(true), 400)));
    }
    expect(await hosts(page)).toBe(0);
    await page.close();
  });

  it('stand on a page of a thousand results, wherever it is scrolled and whatever it adds', async () => {
    const page = await session.open(long.url);
    const marks = await marksOf(page);
    await expect.poll(marks.says).toEqual(['Saved']);
    for (let at = 0; at < 20; at++) await page.mouse.wheel(0, 600);
    await expect.poll(marks.says).toEqual([]);
    await page.evaluate(() => document.querySelector('ul')?.append(document.createElement('li')));
    await page.mouse.wheel(0, -20_000);
    await expect.poll(marks.says).toEqual(['Saved']);
    await page.close();
  });
});

describe('on LinkedIn', () => {
  it('nothing is inserted, and the side panel lists the results with what is known of them', async () => {
    await switchMarks(true);
    const open = linkedPage(linked[0] as PanePosting);
    const page = await session.open(open.url);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await session.waitForPosting(page);
    const popup = await session.popupOver(page);
    await save(popup);
    await popup.close();
    const panel = await session.context.newPage();
    await panel.setViewportSize({ width: 400, height: 800 });
    await panel.goto(`chrome-extension://${session.extensionId}/sidepanel.html`);
    await page.bringToFront();
    await panel.getByText(`1 of ${POSTINGS} known`).waitFor();
    await panel.getByText('In this list').click();
    const rows = panel.getByRole('region', { name: 'In this list' }).getByRole('button');
    expect(await rows.count()).toBe(POSTINGS);
    expect(await rows.first().textContent()).toMatch(/^Keeper.*Saved$/);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    // Without a page of its own, which would come to the front and take the list away.
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await axeFindings(panel)).toEqual([]);
    }
    await rows.nth(3).click();
    await page.waitForURL(`https://www.linkedin.com/jobs/view/${linked[3]?.id}/`);
    await panel.close();
    await page.close();
  });
});
