import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startSession, withGrantedHosts } from '../../scripts/main-job/extension-session';
import { builtDir } from '../built/packages';
import { type Phase, POSTINGS, phasesOf, postingsOf, requiredBy, wholeWalk } from '../pane-walk';
import { BOARDS, type Board, type PanePosting } from '../panes';
import { chipOf } from './chip-in-page';

const SEED = 20_261_124;

/** What a popup or panel shows of a posting, at one moment. */
interface Frame {
  readonly title: string;
  readonly company: string;
  readonly place: string;
  readonly required: string;
}

interface Recorder {
  frames: Frame[];
  frame(): Frame | undefined;
  save(): Frame | undefined;
}
type Recording = typeof globalThis & { recorder: Recorder };

/** In a popup or panel: notes what it shows with every change of it, and presses Save as soon as it is asked to. */
const record = (window: Page): Promise<void> =>
  window.evaluate(() => {
    const frame = (): Frame | undefined => {
      const title = document.querySelector('h1');
      const company = title?.closest('header')?.querySelector('p');
      if (!title || !company) return undefined;
      const said = document.body.textContent ?? '';
      return {
        title: title.textContent ?? '',
        company: company.textContent ?? '',
        place: /(?:Portland|Salem), OR/.exec(said)?.[0] ?? '',
        required: /\d+ of (\d+)\s*required/.exec(said)?.[1] ?? '',
      };
    };
    const recorder: Recorder = {
      frames: [],
      frame,
      save() {
        const button = [...document.querySelectorAll('button')].find(
          (one) => /^Save\b/.test(one.textContent ?? '') && !one.disabled,
        );
        const shown = frame();
        button?.click();
        return button && shown;
      },
    };
    (globalThis as Recording).recorder = recorder;
    new MutationObserver(() => {
      const now = frame();
      if (now) recorder.frames.push(now);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });

const framesOf = (window: Page) => window.evaluate(() => (globalThis as Recording).recorder.frames);
const savedIn = (window: Page) => window.evaluate(() => (globalThis as Recording).recorder.save());

/** Is it what one single posting of the list says? What is not stated yet may be missing. */
const isOfOne = ({ title, company, place, required }: Frame, postings: readonly PanePosting[]): boolean =>
  postings.some(
    (one, nth) =>
      title === one.title &&
      (company === one.company || company === 'Company not stated') &&
      (place === '' || place === one.place) &&
      (required === '' || Number(required) === requiredBy(nth)),
  );

/** Rows of tables, read behind the extension's back. */
async function stored(
  session: Session,
): Promise<Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>> {
  const page = await session.bare();
  const rows = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open('jobcairn');
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => done(opening.result);
    });
    const all = (table: string) =>
      new Promise<Record<string, unknown>[]>((done) => {
        const asked = database.transaction(table).objectStore(table).getAll();
        asked.onsuccess = () => done(asked.result);
      });
    const found = {
      postings: await all('postings'),
      texts: await all('texts'),
      snapshots: await all('snapshots'),
      applications: await all('applications'),
    };
    database.close();
    return found;
  });
  await page.close();
  return rows;
}

/** What is stored under a posting's key and is another one's. */
async function mixedUp(session: Session, board: Board, postings: readonly PanePosting[]) {
  const { postings: rows = [], texts = [], snapshots = [], applications = [] } = await stored(session);
  const nthOf = (key: unknown) => postings.findIndex(({ id }) => key === `${board.site}:${id}`);
  const own = rows.filter(({ key }) => nthOf(key) >= 0);
  const wrong = own.filter(({ key, title, company, location }) => {
    const posting = postings[nthOf(key)];
    return (
      title !== posting?.title ||
      (company !== null && company !== posting?.company) ||
      (location !== null && location !== posting?.place)
    );
  });
  const wrongTexts = [...texts, ...snapshots].filter(({ postingKey, description }) => {
    const nth = nthOf(postingKey);
    return nth >= 0 && typeof description === 'string' && !description.includes(`Posting ${nth},`);
  });
  const saved = applications
    .filter(({ postingKey }) => nthOf(postingKey) >= 0)
    .map(({ postingKey }) => nthOf(postingKey));
  return { seen: own.length, wrong: [...wrong, ...wrongTexts], saved };
}

/** In the page: the address and the body of each phase, one after the other. */
const show = (page: Page, board: Board, postings: readonly PanePosting[], { url, pane, active, lasts }: Phase) =>
  page.evaluate(
    async ([address, html, ms]) => {
      if (location.href !== address) history.pushState(null, '', address);
      const next = new DOMParser().parseFromString(html, 'text/html');
      document.title = next.title;
      document.body.replaceWith(next.body);
      await new Promise((shown) => setTimeout(shown, ms));
    },
    [url, board.html(postings, pane, active), lasts] as const,
  );

describe('going through thirty postings whose panes come late, in parts and out of order', () => {
  let session: Session;
  const lists = new Map(Object.entries(BOARDS).map(([name, board]) => [name, postingsOf(board)]));

  beforeAll(async () => {
    session = await startSession({
      extensionDir: withGrantedHosts(builtDir('chrome'), ['https://www.ziprecruiter.com/*']),
      pages: Object.values(BOARDS).map((board) => ({
        url: board.url(board.idOf(0)),
        html: board.html(postingsOf(board), {}, board.idOf(0)),
      })),
    });
    await session.fillProfile(['Go', 'PostgreSQL', 'Docker']);
  });
  afterAll(() => session.close());

  it.each(Object.entries(BOARDS))(
    '%s: popup, panel, chip and what is saved never speak of another posting',
    async (name, board) => {
      const postings = lists.get(name) ?? [];
      const page = await session.open(board.url(board.idOf(0)));
      const popup = await session.popupOver(page);
      const panel = await session.context.newPage();
      await panel.goto(`chrome-extension://${session.extensionId}/sidepanel.html`);
      const windows = [popup, panel];
      for (const window of windows) await record(window);
      await page.bringToFront();
      const chip = await chipOf(page);
      const wrong: string[] = [];
      const pressed: Frame[] = [];
      let looks = 0;

      await fc.assert(
        fc.asyncProperty(wholeWalk, async (steps) => {
          for (const [at, phase] of phasesOf(board, postings, steps).entries()) {
            await show(page, board, postings, phase.lasts > 5_000 ? { ...phase, lasts: 0 } : phase);
            if (at % 9 === 0) pressed.push(...(await Promise.all(windows.map(savedIn))).flatMap((one) => one ?? []));
            if (at % 4 === 0) {
              const says = /\d+ of (\d+) required/.exec(await chip.says());
              const nth = postings.findIndex(({ id }) => board.url(id) === phase.url);
              looks++;
              if (says && Number(says[1]) !== requiredBy(nth)) wrong.push(`chip at ${nth}: ${says[0]}`);
            }
          }
        }),
        { numRuns: 1, seed: SEED + name.length, endOnFailure: true },
      );

      const last = postings[POSTINGS - 1];
      const shownLast = { title: last?.title, company: last?.company, place: last?.place };
      for (const window of windows)
        await expect
          .poll(() => window.evaluate(() => (globalThis as Recording).recorder.frame()), { timeout: 20_000 })
          .toMatchObject(shownLast);
      const frames = (await Promise.all(windows.map(framesOf))).flat();
      wrong.push(
        ...[...frames, ...pressed].filter((frame) => !isOfOne(frame, postings)).map((frame) => JSON.stringify(frame)),
      );
      const { seen, wrong: rows, saved } = await mixedUp(session, board, postings);
      wrong.push(...rows.map((row) => JSON.stringify(row)));
      console.info(
        `${name}: ${POSTINGS} postings (seed ${SEED + name.length}), ${frames.length} frames of popup and panel, ${looks} looks at the chip, ${seen} stored, ${saved.length} saved, mismatches: ${wrong.length}`,
      );
      expect([...new Set(wrong)]).toEqual([]);
      expect(seen).toBeGreaterThan(5);
      expect(saved.length).toBeGreaterThan(0);
      for (const nth of saved)
        expect(
          pressed.some(({ title }) => title === postings[nth]?.title),
          `${nth} was never shown when Save was pressed`,
        ).toBe(true);
      for (const window of [...windows, page]) await window.close();
    },
    120_000,
  );
});
