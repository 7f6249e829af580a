import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** All tests read local time: one zone with daylight saving, the same on every machine. */
const env = { TZ: 'Europe/Berlin' };

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
          maxWorkers: '100%',
          testTimeout: 60_000,
          env,
        },
      },
      {
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts', 'tests/e2e/**/*.test.ts'],
          /** Each file starts its own browser and mostly waits for it: two at a time. */
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          env,
        },
      },
    ],
  },
});
