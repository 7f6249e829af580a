import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import type { Reply } from '../../lib/messaging/protocol';
import { pageStateOf } from '../../lib/platform/tabs';
import type { Reading } from '../../lib/reading/types';
import { createServices, type Services } from '../../lib/services';
import { createMatcher } from '../../lib/skills';
import { understand } from '../../lib/understanding';

/** Tuesday 3 November 2026, 10:00 in Berlin. */
const TUESDAY = Date.parse('2026-11-03T09:00:00Z');
const DAY = 86_400_000;

const lexicon: unknown = JSON.parse(readFileSync('public/skills/lexicon.json', 'utf8'));

const url = 'https://jobs.lever.co/fernweh/11111111-2222-4333-8444-555555555555';

function aReading(overrides: Partial<Extract<Reading, { kind: 'posting' }>> = {}): Reading {
  return {
    kind: 'posting',
    page: 'posting',
    site: 'lever',
    id: '11111111-2222-4333-8444-555555555555',
    url,
    canonicalUrl: url,
    language: 'en',
    raw: {
      title: 'Engineer',
      company: 'Fernweh',
      location: 'Kiel',
      workplace: null,
      employmentType: 'Full-time',
      seniority: null,
      salary: null,
      datePosted: null,
      validThrough: null,
      descriptionHtml: '<h3>Requirements</h3><ul><li>Go</li><li>PostgreSQL</li><li>Docker</li><li>Kubernetes</li></ul>',
      applyUrl: null,
      closed: null,
    },
    via: { title: 'text(h2)' },
    ...overrides,
  };
}

/** A worker of the browser: it can be stopped and started, and what it had in memory is gone then. */
async function startWorker(): Promise<void> {
  background.main();
  await settled();
}

async function stopWorker(): Promise<void> {
  await settled();
  const { runtime, alarms, notifications, tabs } = fakeBrowser;
  const events = [runtime.onMessage, runtime.onStartup, runtime.onInstalled, alarms.onAlarm, notifications.onClicked];
  for (const event of [...events, tabs.onRemoved]) event.removeAllListeners();
  menu.onClicked = [];
}

/** Everything that was set going has come to rest: IndexedDB answers in tasks of its own. */
const settled = () => vi.waitFor(async () => void (await new Promise((done) => setImmediate(done))));

const menu = { onClicked: [] as ((info: object, tab: object) => void)[] };

/** What the fake browser lacks. */
function withMissingApis(): void {
  menu.onClicked = [];
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: async () => {},
      create: () => {},
      onClicked: { addListener: (listener: (info: object, tab: object) => void) => menu.onClicked.push(listener) },
    },
    commands: { onCommand: { addListener: () => {} } },
    omnibox: { onInputChanged: { addListener: () => {} }, onInputEntered: { addListener: () => {} } },
    permissions: {
      getAll: async () => ({ origins: [] }),
      contains: async () => true,
      onAdded: { addListener: () => {} },
      onRemoved: { addListener: () => {} },
    },
    scripting: { getRegisteredContentScripts: async () => [] },
  });
}

async function ask<T>(name: string, payload: object, sender: object): Promise<T> {
  const from = { id: fakeBrowser.runtime.id, ...sender };
  const replies: unknown[] = await fakeBrowser.runtime.onMessage.trigger({ jobcairn: name, payload }, from);
  const [reply] = replies as Reply<T>[];
  if (!reply?.ok) throw new Error(reply?.code ?? 'no answer');
  return reply.value;
}

const ourPage = () => ({ url: fakeBrowser.runtime.getURL('/popup.html' as never) });

let services: Services;
let tabId: number;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: TUESDAY });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', async (url: string) => ({
    json: async () => (url.endsWith('/lexicon.json') ? lexicon : undefined),
  }));
  fakeBrowser.reset();
  withMissingApis();
  services = createServices({
    now: () => Date.now(),
    notify: async () => true,
    matcher: async () => createMatcher(lexicon),
    afterChange: () => {},
  });
  const tab = await fakeBrowser.tabs.create({ url, active: true });
  tabId = tab.id as number;
});

const readingArrives = (reading: Reading) => ask('page.read', { reading, settled: false }, { url, tab: { id: tabId } });
const badge = () => fakeBrowser.action.getBadgeText({ tabId });
const alarmTime = async () => (await fakeBrowser.alarms.get('follow-ups'))?.scheduledTime;

describe('a posting that a page shows', () => {
  it('is stored, matched with the profile and shown on the badge', async () => {
    for (const name of ['Go', 'PostgreSQL', 'Docker']) await services.addSkill({ name });
    await startWorker();
    await readingArrives(aReading());
    expect((await services.queries.popupView(`lever:11111111-2222-4333-8444-555555555555`))?.posting.company).toBe(
      'Fernweh',
    );
    expect(await badge()).toBe('75');
    expect(await pageStateOf(tabId)).toMatchObject({ kind: 'posting', page: 'posting' });
  });

  it('counts once for its site, however often the page is read', async () => {
    await startWorker();
    await readingArrives(aReading());
    await readingArrives(aReading());
    expect(await services.queries.siteCounts()).toMatchObject([{ site: 'lever', well: 1, partly: 0, not: 0 }]);
    await startWorker();
    await readingArrives(aReading());
    expect(await services.queries.siteCounts()).toMatchObject([{ well: 1 }]);
  });

  it('has no badge while the profile is empty', async () => {
    await startWorker();
    await readingArrives(aReading());
    expect(await badge()).toBe('');
  });

  it('gives way to the next page: no badge of a posting stays behind', async () => {
    await services.addSkill({ name: 'Go' });
    await startWorker();
    await readingArrives(aReading());
    expect(await badge()).toBe('25');
    await readingArrives({ kind: 'none', site: 'lever', url, reason: 'stale' });
    expect(await badge()).toBe('');
    expect(await pageStateOf(tabId)).toMatchObject({ kind: 'none', reason: 'stale' });
  });

  it('does not come back when the page moved on while it was being stored', async () => {
    await services.addSkill({ name: 'Go' });
    await startWorker();
    await Promise.all([
      readingArrives(aReading()),
      readingArrives({ kind: 'none', site: 'lever', url, reason: 'stale' }),
    ]);
    expect(await badge()).toBe('');
    expect(await pageStateOf(tabId)).toMatchObject({ kind: 'none', reason: 'stale' });
  });

  it('is not believed of another site than the page’s own', async () => {
    await startWorker();
    await expect(readingArrives(aReading({ site: 'linkedin', id: '4000000001' }))).rejects.toThrow('invalid');
    await expect(readingArrives(aReading({ id: '99999999-2222-4333-8444-555555555555' }))).rejects.toThrow('invalid');
    expect(await services.queries.applicationRows()).toEqual([]);
  });

  it('is unread again once the tab shows another address', async () => {
    await startWorker();
    await readingArrives(aReading());
    await fakeBrowser.tabs.update(tabId, { url: 'https://jobs.lever.co/fernweh' });
    expect(await pageStateOf(tabId)).toEqual({
      kind: 'unread',
      url: 'https://jobs.lever.co/fernweh',
    });
  });
});

describe('a page that says the application was sent', () => {
  it('is marked as such until the user says that they applied', async () => {
    await startWorker();
    await readingArrives(aReading({ page: 'confirmation' }));
    expect(await badge()).toBe('?');
    expect(await fakeBrowser.action.getTitle({ tabId })).toContain('mark it as applied today');
    await services.markApplied({ key: 'lever:11111111-2222-4333-8444-555555555555', on: '2026-11-03' });
    await ask('state.changed', {}, ourPage());
    expect(await badge()).toBe('✓');
  });
});

describe('saving', () => {
  it('from the context menu saves once, however often it is chosen, and marks the badge', async () => {
    await startWorker();
    await readingArrives(aReading());
    for (const listener of menu.onClicked) {
      listener({ menuItemId: 'save-posting' }, { id: tabId });
      listener({ menuItemId: 'save-posting' }, { id: tabId });
    }
    await vi.waitFor(async () => expect(await badge()).toBe('✓'));
    expect(await services.queries.applicationRows()).toHaveLength(1);
  });

  it('still knows the page after the worker was stopped', async () => {
    await startWorker();
    await readingArrives(aReading());
    await stopWorker();
    await startWorker();
    for (const listener of menu.onClicked) listener({ menuItemId: 'save-posting' }, { id: tabId });
    await vi.waitFor(async () => expect(await services.queries.applicationRows()).toHaveLength(1));
  });
});

describe('a reminder', () => {
  const applied = async () => {
    await startWorker();
    await readingArrives(aReading());
    await services.markApplied({ key: 'lever:11111111-2222-4333-8444-555555555555', on: '2026-11-03' });
    await ask('state.changed', {}, ourPage());
  };

  it('is one alarm, on the Wednesday eight days later at nine', async () => {
    await applied();
    expect(new Date((await alarmTime()) as number).toString()).toContain('Wed Nov 11 2026 09:00:00');
  });

  it('is set again by a worker that finds it gone', async () => {
    await applied();
    await stopWorker();
    await fakeBrowser.alarms.clearAll();
    await startWorker();
    await vi.waitFor(async () => expect(await alarmTime()).toBeDefined());
  });

  it('is shown once when the browser starts days later, and not again at the next start', async () => {
    await applied();
    for (const days of [9, 10]) {
      await stopWorker();
      vi.setSystemTime(TUESDAY + days * DAY);
      await startWorker();
      await vi.waitFor(async () => expect(Object.keys(await fakeBrowser.notifications.getAll())).toHaveLength(1));
    }
    expect(await services.queries.dueCount(Date.now())).toBe(1);
  });

  it('is counted on the icon only where the user wants that', async () => {
    await applied();
    vi.setSystemTime(TUESDAY + 9 * DAY);
    await ask('state.changed', {}, ourPage());
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
    await services.changeSettings({ dueBadge: true });
    await ask('state.changed', {}, ourPage());
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
  });

  it('is not needed once the follow-up is done', async () => {
    await applied();
    const [row] = (await services.queries.todayView(Date.now())).comingUp;
    await services.completeFollowUp({ followUpId: row?.followUp.id ?? '' });
    await ask('state.changed', {}, ourPage());
    expect(await alarmTime()).not.toBe(row?.followUp.dueAt);
  });
});

describe('a list of results', () => {
  const list = 'https://www.indeed.com/jobs?q=keeper';
  const ids = ['0a1b2c3d4e5f0001', '0a1b2c3d4e5f0002'];
  const from = (url: string, tab: object = { id: tabId }) => ({ url, tab });
  const states = (sender: object, asked = ids) => ask<{ states: object }>('list.states', { ids: asked }, sender);

  beforeEach(async () => {
    await services.changeSettings({ listMarks: true });
    const posting = aReading({ site: 'indeed', id: ids[0] ?? '', url: list });
    const seen = understand(posting as Extract<Reading, { kind: 'posting' }>, { now: TUESDAY });
    await services.seePosting(seen);
    await services.savePosting({ key: seen.key });
    await startWorker();
  });

  it('is told what is known of its own site’s ids, and of no others', async () => {
    expect(await states(from(list))).toEqual({ states: { [ids[0] ?? '']: 'saved' } });
    expect(await states(from('https://au.seek.com/jobs'))).toEqual({ states: {} });
  });

  it('is told nothing where marks are off, on LinkedIn, in a frame, in a private window, or on a site without lists', async () => {
    const senders = [
      from('https://www.linkedin.com/jobs/search'),
      from('https://jobs.lever.co/fernweh'),
      from(list, { id: tabId, incognito: true }),
      { ...from(list), frameId: 2 },
    ];
    for (const sender of senders) await expect(states(sender)).rejects.toThrow('no-permission');
    await services.changeSettings({ listMarks: false });
    await expect(states(from(list))).rejects.toThrow('no-permission');
  });

  it('may ask for two hundred at a time, and by nothing but ids', async () => {
    const many = Array.from({ length: 201 }, (_, nth) => `${nth}`);
    await expect(states(from(list), many)).rejects.toThrow('invalid');
    expect(await states(from(list), many.slice(1))).toEqual({ states: {} });
    await expect(ask('list.states', { ids, site: 'lever' }, from(list))).rejects.toThrow('invalid');
  });
});
