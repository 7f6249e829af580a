import { expect, it } from 'vitest';
import { SABOTAGES } from './sabotage';
import { simulate } from './simulate';

it('over months of sleep, restarts, killed workers, set clocks and journeys, each reminder is shown once and at its time', async () => {
  const figures = await simulate(200);
  expect(figures.examples).toEqual([]);
  expect(figures.violations).toBe(0);
  expect(figures.notified).toBe(figures.due);
  expect(figures.due).toBeGreaterThan(2_000);
  for (const fault of [
    'sleep',
    'restart',
    'worker stopped',
    'killed in the middle',
    'clock set',
    'alarms vanished',
    'journey',
    'daylight saving',
    'notifications off',
    'snoozed',
    'moved',
  ])
    expect(figures.faults[fault], fault).toBeGreaterThan(10);
}, 120_000);

it.each(Object.entries(SABOTAGES))(
  'catches an engine built wrong: %s',
  async (_what, sabotage) => {
    expect((await simulate(15, { sabotage })).violations).toBeGreaterThan(0);
  },
  60_000,
);
