import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** All tests read local time: one zone with daylight saving, the same on every machine. */
const env = { TZ: 'Europe/Berlin' };

/** A test that hangs is stopped after this, in ms; how fast anything is, `npm run bench` measures. */
const HANGS_AFTER_MS = 180_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/built/**'],
          restoreMocks: true,
          /** Vitest would leave one core idle. */
          maxWorkers: '100%',
          testTimeout: HANGS_AFTER_MS,
          env,
        },
      },
      {
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
          /** Each file starts its own browser, which is several programs already: two at a time. */
          maxWorkers: 2,
          testTimeout: HANGS_AFTER_MS,
          hookTimeout: HANGS_AFTER_MS,
          env,
        },
      },
    ],
  },
});
