// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { createMarks } from '../../components/marks/marks';
import type { MarksView } from '../../lib/messaging/protocol';

/** Nothing is in view in a document without a screen: what comes into view is told by the browser alone. */
class NothingInView {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const view: MarksView = {
  cards: {
    card: 'article',
    within: '',
    attribute: 'id',
    shape: '^job-(\\d+)$',
    title: 'h2',
    not: '[aria-hidden="true"]',
  },
  words: { saved: 'Saved', applied: 'Applied', over: 'Ended', away: 'Not for me' },
};

const host = () => document.querySelector('jobcairn-marks');
const settled = async () => {
  await vi.advanceTimersByTimeAsync(1_000);
};

function aPage(results: number, answer: () => Promise<unknown> = async () => ({ ok: true, value: { states: {} } })) {
  document.documentElement.innerHTML = '<body></body>';
  for (let nth = 0; nth < results; nth++) {
    const card = document.createElement('article');
    card.id = `job-${nth}`;
    document.body.append(card);
  }
  const ask = vi.fn(answer);
  const marks = createMarks(window as never, ask as never);
  const asked = () => ask.mock.calls.map((call) => (call as unknown as [string, { ids: string[] }])[1].ids);
  return { marks, ask, asked };
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(window, { IntersectionObserver: NothingInView, ResizeObserver: NothingInView });
});

it('asks for a thousand results in messages of at most two hundred, and for each once', async () => {
  const { marks, asked } = aPage(1_000);
  marks.show(view);
  await settled();
  expect(asked().map(({ length }) => length)).toEqual([200, 200, 200, 200, 200]);
  document.body.append(Object.assign(document.createElement('article'), { id: 'job-1000' }));
  await settled();
  expect(asked().slice(5)).toEqual([['1000']]);
});

it('asks again for all of them when it is told to look again', async () => {
  const { marks, asked } = aPage(3);
  marks.show(view);
  await settled();
  marks.show(view);
  await settled();
  expect(asked()).toEqual([
    ['0', '1', '2'],
    ['0', '1', '2'],
  ]);
});

it.each([
  ['the switch went off', (marks: ReturnType<typeof createMarks>) => marks.show(null), true],
  ['the extension was updated and nobody answers', () => undefined, false],
])('is silent and gone once %s', async (_, end, isAnswered) => {
  const { marks, ask } = aPage(3, async () =>
    isAnswered ? { ok: true, value: { states: { 1: 'saved' } } } : { ok: false, code: 'unavailable' },
  );
  marks.show(view);
  if (isAnswered) {
    await settled();
    expect(host()).not.toBeNull();
  }
  end(marks);
  await settled();
  expect(host()).toBeNull();
  const times = ask.mock.calls.length;
  document.body.append(Object.assign(document.createElement('article'), { id: 'job-9' }));
  await settled();
  expect(ask.mock.calls.length).toBe(times);
  expect(host()).toBeNull();
});

it('asks for no trap', async () => {
  const { marks, asked } = aPage(2);
  document.querySelector('article')?.setAttribute('aria-hidden', 'true');
  marks.show(view);
  await settled();
  expect(asked()).toEqual([['1']]);
});
