import { defineConfig } from 'vitest/config';

/** Keys, seals and codes: what a mutant changes there shows without a database. */
export default defineConfig({
  test: { include: ['src/crypto/{code,kept,keys,seal}.test.ts'], testTimeout: 30_000 },
});
