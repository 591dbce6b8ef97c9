import { defineConfig, type Plugin } from 'vitest/config';

const FEWER = '\0fewer-runs';

/** Property tests run against every mutant: a hundred examples each, not thousands. */
const fewerRuns: Plugin = {
  name: 'fewer-runs',
  enforce: 'pre',
  resolveId: (id, importer) => (id === 'fast-check' && importer !== FEWER ? FEWER : null),
  load: (id) =>
    id === FEWER
      ? `import real from 'fast-check';
         const capped = (given = {}) => ({ ...given, numRuns: Math.min(given.numRuns ?? 100, 100) });
         const assert = (property, given) => real.assert(property, capped(given));
         export default { ...real, assert };`
      : null,
};

/** The rules only: a mutant cannot change the package checks, and they are slow. */
export default defineConfig({
  plugins: [fewerRuns],
  test: { include: ['src/**/*.test.ts'], testTimeout: 30_000 },
});
