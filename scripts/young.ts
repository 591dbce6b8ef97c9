const TOOL = 'a tool for checks and tests, in no process that serves people';

/**
 * Versions that were younger than a week when the lock file was made, each with its day and why it is
 * there all the same. After that week an entry says nothing any more and can go.
 */
export const YOUNG: Readonly<Record<string, { published: string; why: string }>> = {
  'hono@4.13.19': {
    published: '2026-11-16',
    why: 'the web framework: a patch of the version before, and every proof ran on it',
  },
  'object-inspect@1.14.0': { published: '2026-11-18', why: TOOL },
  '@vitest/mocker@5.1.1': { published: '2026-11-18', why: TOOL },
  '@vitest/spy@5.1.1': { published: '2026-11-18', why: TOOL },
  'vitest@5.1.1': { published: '2026-11-18', why: TOOL },
  'axe-core@4.14.1': { published: '2026-11-16', why: TOOL },
  'typescript-eslint@8.73.0': { published: '2026-11-16', why: TOOL },
  '@typescript-eslint/eslint-plugin@8.73.0': { published: '2026-11-16', why: TOOL },
  '@typescript-eslint/parser@8.73.0': { published: '2026-11-16', why: TOOL },
  '@typescript-eslint/project-service@8.73.0': { published: '2026-11-16', why: TOOL },
  '@typescript-eslint/scope-manager@8.73.0': { published: '2026-11-16', why: TOOL },
  '@typescript-eslint/tsconfig-utils@8.73.0': { published: '2026-11-16', why: TOOL },
  '@typescript-eslint/type-utils@8.73.0': { published: '2026-11-16', why: TOOL },
  '@typescript-eslint/types@8.73.0': { published: '2026-11-16', why: TOOL },
  '@typescript-eslint/typescript-estree@8.73.0': { published: '2026-11-16', why: TOOL },
  '@typescript-eslint/utils@8.73.0': { published: '2026-11-16', why: TOOL },
  '@typescript-eslint/visitor-keys@8.73.0': { published: '2026-11-16', why: TOOL },
  'ignore@7.0.16': { published: '2026-11-17', why: TOOL },
  'minimatch@11.0.9': { published: '2026-11-16', why: TOOL },
  '@tybys/wasm-util@0.10.5': { published: '2026-11-16', why: TOOL },
  'bare-url@2.5.8': { published: '2026-11-17', why: TOOL },
  'baseline-browser-mapping@2.11.39': { published: '2026-11-19', why: TOOL },
  'browserslist@4.29.6': { published: '2026-11-16', why: TOOL },
  'electron-to-chromium@1.5.492': { published: '2026-11-19', why: TOOL },
  'node-releases@2.0.65': { published: '2026-11-17', why: TOOL },
  'source-map-js@1.2.4': { published: '2026-11-19', why: TOOL },
  'update-browserslist-db@1.4.0': { published: '2026-11-16', why: TOOL },
};

const DAY = 86_400_000;
export const LEAST_DAYS = 7;

/** What is still younger than a week. */
export const stillYoung = (today: number): string[] =>
  Object.entries(YOUNG)
    .filter(([, { published }]) => today - Date.parse(published) < LEAST_DAYS * DAY)
    .map(([name]) => name);
