import { describe, expect, it, vi } from 'vitest';
import { JobcairnError } from '../../lib/errors';
import type { PageState } from '../../lib/messaging/protocol';
import { createRouter, type Handlers } from '../../lib/messaging/router';
import type { RawPosting, Reading } from '../../lib/reading/types';

const trust = { extensionId: 'jobcairn', extensionOrigin: 'chrome-extension://jobcairn/' };
const ourPage = { id: 'jobcairn', url: 'chrome-extension://jobcairn/popup.html' };
const contentScript = { id: 'jobcairn', url: 'https://www.linkedin.com/jobs/view/1/', tab: { id: 7 } };

const silence = { title: null, company: null, location: null, workplace: null, employmentType: null, seniority: null };
const raw: RawPosting = {
  ...silence,
  salary: null,
  datePosted: null,
  validThrough: null,
  descriptionHtml: '<p>Text</p>',
  applyUrl: null,
  closed: null,
};
const reading: Reading = {
  kind: 'posting',
  page: 'posting',
  site: 'linkedin',
  id: '1',
  url: 'https://www.linkedin.com/jobs/view/1/',
  canonicalUrl: 'https://www.linkedin.com/jobs/view/1/',
  language: 'en',
  raw: { ...raw, title: 'Engineer' },
  via: { title: 'text(h1)' },
};

const unread: PageState = { kind: 'unread', url: null };

function aRouter(overrides: Partial<Handlers> = {}) {
  const handlers: Handlers = {
    'page.read': vi.fn(async () => ({})),
    'chip.save': vi.fn(async () => ({ problem: null })),
    'chip.undo': vi.fn(async () => ({ problem: null })),
    'chip.panel': vi.fn(async () => ({})),
    'chip.hide': vi.fn(async () => ({})),
    'chip.move': vi.fn(async () => ({})),
    'list.states': vi.fn(async () => ({ states: {} })),
    'tab.list': vi.fn(async () => ({ results: null })),
    'tab.read': vi.fn(async () => unread),
    'tab.report': vi.fn(async () => ({ html: '' })),
    'state.changed': vi.fn(async () => ({})),
    ...overrides,
  };
  return { handlers, route: createRouter(handlers, trust) };
}

describe('the router', () => {
  it('answers our own pages', async () => {
    const { route } = aRouter();
    expect(await route({ jobcairn: 'tab.read', payload: { tabId: 3, force: false } }, ourPage)).toEqual({
      ok: true,
      value: unread,
    });
  });

  it('takes a reading from a content script, with the tab it came from', async () => {
    const { route, handlers } = aRouter();
    expect(await route({ jobcairn: 'page.read', payload: { reading, settled: true } }, contentScript)).toEqual({
      ok: true,
      value: {},
    });
    expect(handlers['page.read']).toHaveBeenCalledWith({ reading, settled: true }, contentScript);
  });

  it('lets a content script ask nothing else', async () => {
    const { route, handlers } = aRouter();
    const reply = await route({ jobcairn: 'tab.read', payload: { tabId: 3, force: true } }, contentScript);
    expect(reply).toEqual({ ok: false, code: 'no-permission' });
    expect(handlers['tab.read']).not.toHaveBeenCalled();
  });

  it('is not fooled by a page whose address only looks like ours', async () => {
    const { route } = aRouter();
    const spoof = { id: 'jobcairn', url: 'https://evil.example/chrome-extension://jobcairn/popup.html' };
    expect(await route({ jobcairn: 'state.changed', payload: {} }, spoof)).toEqual({
      ok: false,
      code: 'no-permission',
    });
  });

  it('refuses another extension', async () => {
    const { route } = aRouter();
    const foreign = { id: 'another', url: 'chrome-extension://jobcairn/popup.html' };
    expect(await route({ jobcairn: 'tab.read', payload: { tabId: 3, force: false } }, foreign)).toEqual({
      ok: false,
      code: 'no-permission',
    });
  });

  it.each([
    ['a missing payload', { jobcairn: 'page.read' }],
    ['a missing field', { jobcairn: 'page.read', payload: { settled: false, reading: { ...reading, raw: silence } } }],
    [
      'a field of another type',
      { jobcairn: 'page.read', payload: { settled: false, reading: { ...reading, raw: { ...raw, title: 4 } } } },
    ],
    ['an unknown field', { jobcairn: 'page.read', payload: { settled: false, reading: { ...reading, extra: true } } }],
    [
      'an endless title',
      {
        jobcairn: 'page.read',
        payload: { settled: false, reading: { ...reading, raw: { ...raw, title: 'x'.repeat(5_000) } } },
      },
    ],
    [
      'an unknown reason',
      {
        jobcairn: 'page.read',
        payload: { settled: false, reading: { kind: 'none', site: null, url: '', reason: 'x' } },
      },
    ],
    ['an unknown request', { jobcairn: 'everything.delete', payload: {} }],
    ['a name from the prototype', { jobcairn: 'constructor', payload: {} }],
    ['a name that is no text', { jobcairn: { toString: (): string => 'page.read' }, payload: {} }],
  ])('calls %s invalid and runs nothing', async (_, message) => {
    const { route, handlers } = aRouter();
    expect(await route(message, ourPage)).toEqual({ ok: false, code: 'invalid' });
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  it.each([[null], [undefined], ['jobcairn'], [42], [{}], [{ type: 'someone else’s' }]])(
    'leaves %j to others',
    (message) => {
      expect(aRouter().route(message, ourPage)).toBeUndefined();
    },
  );

  it('turns what a handler throws into its code', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const full = aRouter({
      'tab.read': async () => {
        throw new JobcairnError('storage-full', 'no room');
      },
    });
    const broken = aRouter({
      'tab.read': async () => {
        throw new TypeError('a bug');
      },
    });
    const message = { jobcairn: 'tab.read', payload: { tabId: 1, force: false } };
    expect(await full.route(message, ourPage)).toEqual({ ok: false, code: 'storage-full' });
    expect(await broken.route(message, ourPage)).toEqual({ ok: false, code: 'unexpected' });
  });
});
