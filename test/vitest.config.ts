import { defineConfig } from 'vitest/config';

/** Two projects: pure code in Node, and journeys in a real browser, one file at a time because they share two cores. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // Every editor by every behaviour, every hostile page and damaged file, and the slower pages of ours: run by `npm test -- --all`.
          exclude: process.env.SAYWELL_ALL ? [] : ['test/e2e/**/*.long.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
