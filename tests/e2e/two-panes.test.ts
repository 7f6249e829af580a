import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/main-job/extension-session';
import { browse, fixture } from './journey';

const PANES = ['linkedin/new-layout-two-pane', 'linkedin/classic-two-pane', 'indeed/two-pane'] as const;
const STEPS = 30;

/** Random numbers that are the same on every run: xorshift. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % sides;
  };
}

/** The fixture as the page of its nth posting: id, title and company are that one's everywhere. */
function pagesOf(name: string) {
  const { url, html, title, company } = fixture(name);
  const { id } = JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/${name}.json`), 'utf8')) as {
    readonly id: string;
  };
  const idOf = (nth: number) =>
    [...id].map((sign, at) => (at < id.length - 3 ? sign : String(nth).padStart(3, '0')[at - id.length + 3])).join('');
  const said = (text: string, nth: number) =>
    text.replaceAll(id, idOf(nth)).replaceAll(title, `Post ${nth} Keeper`).replaceAll(company, `Firm ${nth} Works`);
  // The list beside the pane stays while the pane changes: the cards that the user goes through.
  const cards = Array.from(
    { length: STEPS + 1 },
    (_, nth) => `<li><span id="jobTitle-${idOf(nth)}">Post ${nth} Keeper</span></li>`,
  );
  const list = name.startsWith('indeed') ? `<ul>${cards.join('')}</ul>` : '';
  const withList = html.replace('</body>', `${list}</body>`);
  return {
    url: (nth: number) => said(url, nth),
    html: (nth: number) => said(withList, nth),
    /** The pane is being fetched. */
    empty: `<body>${list}</body>`,
    idOf,
  };
}

interface Row {
  readonly key: string;
  readonly title: string;
  readonly company: string | null;
}

/** Every stored posting, read behind the extension's back. */
async function stored(session: Session): Promise<readonly Row[]> {
  const page = await session.dashboard('settings');
  const rows = await page.evaluate(
    () =>
      new Promise<Row[]>((done, fail) => {
        const opening = indexedDB.open('jobcairn');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('postings').objectStore('postings').getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result);
          };
        };
      }),
  );
  await page.close();
  return rows;
}

describe('going through thirty postings with late, empty and out-of-order panes', () => {
  let session: Session;
  const sites = new Map(PANES.map((name) => [name, pagesOf(name)]));

  beforeAll(async () => {
    session = await browse([...sites.values()].map(({ url, html }) => ({ url: url(0), html: html(0) })));
  });
  afterAll(() => session.close());

  it.each(PANES)(
    '%s: no posting is ever given another one’s title or company, and the last one is shown',
    async (name) => {
      const { url, html, empty, idOf } = sites.get(name) ?? pagesOf(name);
      const roll = dice(name.length * 7919);
      const page = await session.open(url(0));
      for (let nth = 1; nth <= STEPS; nth++) {
        // What the pane shows after the address has changed, each for some time: the one before, one from earlier, nothing, its own.
        const late = [html(nth - 1), html(Math.max(0, nth - 1 - roll(3))), empty].slice(0, 1 + roll(3));
        const shows = [...late, ...(roll(4) > 0 || nth === STEPS ? [html(nth)] : [])];
        await page.evaluate(
          async ([address, ...bodies]) => {
            history.pushState(null, '', address);
            for (const body of bodies) {
              const next = new DOMParser().parseFromString(body ?? '', 'text/html');
              document.title = next.title;
              document.body.replaceWith(next.body);
              await new Promise((shown) => setTimeout(shown, 40 + ((address?.length ?? 0) % 7) * 45));
            }
          },
          [url(nth), ...shows],
        );
      }
      const state = await session.until(page, session.stateOf, (known) => known?.kind === 'posting');
      expect(state).toMatchObject({ url: url(STEPS), kind: 'posting' });
      const rows = (await stored(session)).filter(({ key }) => key.startsWith(`${name.split('/')[0]}:`));
      const nthOf = new Map(Array.from({ length: STEPS + 1 }, (_, nth) => [idOf(nth), nth]));
      const mine = rows.filter(({ key }) => nthOf.has(key.split(':')[1] ?? ''));
      expect(mine.length).toBeGreaterThan(5);
      const mismatches = mine.filter(({ key, title, company }) => {
        const nth = nthOf.get(key.split(':')[1] ?? '');
        return title !== `Post ${nth} Keeper` || (company !== null && company !== `Firm ${nth} Works`);
      });
      expect(mismatches.map(({ key, title, company }) => ({ key, title, company }))).toEqual([]);
      await page.close();
    },
  );
});
