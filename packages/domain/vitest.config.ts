import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,examples}/**/*.test.ts'],
    expect: { requireAssertions: true },
    testTimeout: 30_000,
    // Each property is tried this often; a longer run by FC_RUNS=100000.
    env: { FC_RUNS: process.env['FC_RUNS'] ?? '10000' },
    hookTimeout: 60_000,
    // Pure functions keep nothing between files.
    isolate: false,
    // And no test leans on the one before it: another order each run, by the seed that is printed.
    sequence: { shuffle: { files: true, tests: true } },
  },
});
