import { beforeEach, expect, it, vi } from 'vitest';
import { createPace } from '../../entrypoints/background/pace';

let now = 0;
beforeEach(() => {
  now = 0;
  vi.useFakeTimers();
});

/** Work that is done when it is told so. */
function aWork() {
  let finish = () => {};
  const work = vi.fn(() => new Promise<void>((done) => (finish = done)));
  return { work, finish: () => finish() };
}

it('works on one reading of a tab at a time, and of those that came meanwhile on the newest alone', async () => {
  const pace = createPace(() => now);
  const [first, second, third] = [aWork(), aWork(), aWork()];
  const one = pace.inTurn(1, first.work);
  const two = pace.inTurn(1, second.work);
  const three = pace.inTurn(1, third.work);
  await two;
  expect(third.work).not.toHaveBeenCalled();
  first.finish();
  await one;
  await vi.waitFor(() => expect(third.work).toHaveBeenCalledOnce());
  third.finish();
  await three;
  expect(second.work).not.toHaveBeenCalled();
});

it('does not let one tab wait for another, nor a failure stop the next', async () => {
  const pace = createPace(() => now);
  const stuck = aWork();
  void pace.inTurn(1, stuck.work);
  await pace.inTurn(2, async () => undefined);
  await expect(pace.inTurn(3, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await pace.inTurn(3, async () => undefined);
});

it('lets a tab that floods do forty readings in ten seconds and then one a second', async () => {
  const pace = createPace(() => now);
  const work = vi.fn(async () => undefined);
  for (let at = 0; at < 40; at++) await pace.inTurn(1, work);
  const last = pace.inTurn(1, work);
  await Promise.resolve();
  expect(work).toHaveBeenCalledTimes(40);
  await vi.advanceTimersByTimeAsync(1_000);
  await last;
  expect(work).toHaveBeenCalledTimes(41);
  now = 11_000;
  await pace.inTurn(1, work);
  expect(work).toHaveBeenCalledTimes(42);
});

it('ends with what is under way once a tab is closed, and does nothing more of it', async () => {
  const pace = createPace(() => now);
  const [under, waiting, late] = [aWork(), aWork(), aWork()];
  const first = pace.inTurn(1, under.work);
  const second = pace.inTurn(1, waiting.work);
  const closing = pace.close(1);
  const closed = vi.fn();
  void closing.then(closed);
  await second;
  await pace.inTurn(1, late.work);
  expect(closed).not.toHaveBeenCalled();
  under.finish();
  await Promise.all([first, closing]);
  expect(waiting.work).not.toHaveBeenCalled();
  expect(late.work).not.toHaveBeenCalled();
});

it('drops the reading that rests where a tab that floods is closed', async () => {
  const pace = createPace(() => now);
  const work = vi.fn(async () => undefined);
  for (let at = 0; at < 40; at++) await pace.inTurn(1, work);
  const resting = pace.inTurn(1, work);
  const closing = pace.close(1);
  await resting;
  await vi.advanceTimersByTimeAsync(1_000);
  await closing;
  expect(work).toHaveBeenCalledTimes(40);
});
