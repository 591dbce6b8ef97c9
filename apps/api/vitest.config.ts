import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'proof/**/*.test.ts'],
    globalSetup: ['src/testing/globalSetup.ts'],
    maxWorkers: 2,
    // The tests of one file may tell a story; no file leans on another.
    sequence: { shuffle: { files: true } },
    expect: { requireAssertions: true },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
