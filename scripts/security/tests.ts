import type { Evidence } from './evidence.ts';

/** The tests that claims point at, by subject: one place to mend when a test is renamed. */
const E2E = 'packages/e2e/src';
const API = 'apps/api/src';

export const DOMAIN_TEXT: Evidence[] = ['packages/domain/src/text.test.ts'];
export const FUZZ: Evidence[] = [`${API}/http/odd.test.ts`];
export const HOSTILE: Evidence[] = [`${API}/zaak/hostile.test.ts`];
export const JOURNEYS = {
  xss: [
    `${E2E}/veilig.e2e.ts :: hostile text is shown as text, to the resident and to the caseworker`,
  ],
  csp: [`${E2E}/veilig.e2e.ts`],
  device: [`${E2E}/veilig.e2e.ts`],
};
export const PLAN = {
  steps: ['packages/domain/src/zaak/step.test.ts', `${API}/zaak/story.test.ts`],
  once: [`${API}/plan/plan.test.ts`, `${API}/melding/melding.test.ts`],
  four: [],
  limits: [`${API}/session/session.test.ts`],
  view: ['packages/domain/src/view.test.ts', `${API}/zaak/isolation.test.ts`],
};
export const WALL = {
  rls: [`${API}/db/rls.test.ts`],
  search: [`${API}/hsds/hsds.test.ts`],
  config: [`${API}/config.test.ts`, `${API}/crypto/keys.test.ts`],
  policy: [`${API}/http/policy.test.ts`, `${API}/http/start.test.ts`],
};
export const HEADERS: Evidence[] = [`${API}/http/app.test.ts`];
export const SESSION = {
  oidc: [`${API}/oidc/sign-in.test.ts`],
  life: [`${API}/session/session.test.ts`],
  pages: [`${E2E}/veilig.e2e.ts`],
};
export const UPLOAD: Evidence[] = [];
export const ACCESS: Evidence[] = [
  'packages/domain/src/policy.test.ts',
  `${API}/zaak/isolation.test.ts`,
];
export const CODES: Evidence[] = [`${API}/session/session.test.ts`, `${API}/crypto/code.test.ts`];
export const HELPERS: Evidence[] = [];
export const KEYS: Evidence[] = [`${API}/crypto/keys.test.ts`];
export const SEAL: Evidence[] = [`${API}/crypto/seal.test.ts`];
export const AUDIT: Evidence[] = [];
export const CANARY: Evidence[] = [];
export const CRASH: Evidence[] = [];
export const LOG: Evidence[] = [`${API}/http/log.test.ts`];
export const RETENTION: Evidence[] = [];
export const RESTORE: Evidence[] = [];
export const SUPPLY: Evidence[] = [];
