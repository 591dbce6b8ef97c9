import type { Evidence } from './evidence.ts';

/** The tests that claims point at, by subject: one place to mend when a test is renamed. */
const E2E = 'packages/e2e/src';
const API = 'apps/api/src';
const PROOF = 'apps/api/proof';

export const DOMAIN_TEXT: Evidence[] = ['packages/domain/src/text.test.ts'];
export const FUZZ: Evidence[] = [
  `${PROOF}/fuzz.test.ts`,
  `${API}/http/odd.test.ts`,
  `${API}/http/weight.test.ts`,
];
export const HOSTILE: Evidence[] = [`${API}/zaak/hostile.test.ts`];
export const JOURNEYS = {
  xss: [
    `${E2E}/veilig.e2e.ts :: hostile text is shown as text, to the resident and to the caseworker`,
  ],
  csp: [`${E2E}/veilig.e2e.ts`],
  device: [`${E2E}/veilig.e2e.ts`, `${E2E}/apparaat.e2e.ts`, `${E2E}/sporen.e2e.ts`],
  ownDevice: [`${API}/delen/apparaat.test.ts`, `${E2E}/eigen-apparaat.e2e.ts`],
  reports: ['apps/inwoner/src/reports.test.ts'],
};
export const PLAN = {
  steps: ['packages/domain/src/zaak/step.test.ts', `${API}/zaak/story.test.ts`],
  once: [
    `${API}/mutatie/once.test.ts`,
    `${API}/plan/mergeStale.test.ts`,
    `${API}/melding/melding.test.ts`,
    `${API}/melding/concept.test.ts`,
    `${E2E}/melding-concept.e2e.ts`,
    `${PROOF}/conflict.test.ts`,
  ],
  four: [`${API}/nood/nood.test.ts`, `${API}/redactie/redactie.test.ts`],
  limits: [`${API}/session/session.test.ts`, `${API}/http/requests.test.ts`],
  view: ['packages/domain/src/view.test.ts', `${API}/zaak/isolation.test.ts`],
};
export const WALL = {
  rls: [`${API}/db/rls.test.ts`],
  search: [`${API}/hsds/hsds.test.ts`],
  config: [`${API}/config.test.ts`, `${API}/crypto/keys.test.ts`],
  policy: [`${API}/http/policy.test.ts`, `${API}/http/start.test.ts`],
};
export const HEADERS: Evidence[] = [`${PROOF}/headers.test.ts`, `${API}/http/app.test.ts`];
export const SESSION = {
  oidc: [`${API}/oidc/sign-in.test.ts`, `${API}/oidc/sign-out.test.ts`],
  life: [`${API}/session/session.test.ts`, `${API}/session/sessies.test.ts`],
  pages: [`${E2E}/apparaat.e2e.ts`],
  again: [`${API}/session/stepUp.test.ts`, `${E2E}/nog-eens-inloggen.e2e.ts`],
};
export const UPLOAD: Evidence[] = [
  `${API}/document/check.test.ts`,
  `${API}/document/document.test.ts`,
  `${API}/catalogue/zip.test.ts`,
];
export const ACCESS: Evidence[] = [
  `${PROOF}/access.test.ts`,
  'packages/domain/src/policy.test.ts',
  `${API}/zaak/isolation.test.ts`,
];
export const CODES: Evidence[] = [
  `${PROOF}/codes.test.ts`,
  `${API}/session/session.test.ts`,
  `${API}/crypto/code.test.ts`,
  `${API}/session/rates.test.ts`,
];
export const HELPERS: Evidence[] = [`${API}/delen/delen.test.ts`, `${E2E}/meekijken.e2e.ts`];
export const KEYS: Evidence[] = [`${API}/crypto/keys.test.ts`, `${API}/crypto/rotate.test.ts`];
export const SEAL: Evidence[] = [`${API}/crypto/seal.test.ts`, `${API}/crypto/swap.test.ts`];
export const AUDIT: Evidence[] = [`${API}/audit/audit.test.ts`, `${PROOF}/tamper.test.ts`];
export const CANARY: Evidence[] = [`${PROOF}/canary.test.ts`];
export const COUNTS: Evidence[] = [`${API}/catalogue/tellingen.test.ts`];
export const CRASH: Evidence[] = [`${PROOF}/crash.test.ts`];
export const LOG: Evidence[] = [`${API}/http/log.test.ts`];
export const MESSAGES: Evidence[] = [
  `${API}/berichten/berichten.test.ts`,
  'packages/domain/src/zaak/bericht.test.ts',
];
export const RIGHTS: Evidence[] = [`${API}/bewaren/rechten.test.ts`, `${E2E}/rechten.e2e.ts`];
export const STOP: Evidence[] = [`${API}/http/stop.test.ts`];
export const RETENTION: Evidence[] = [
  `${API}/bewaren/bewaren.test.ts`,
  `${API}/bewaren/klok.test.ts`,
  'packages/domain/src/zaak/bewaarregel.test.ts',
  `${PROOF}/time.test.ts`,
];
export const RESTORE: Evidence[] = [
  `${API}/backup/backup.test.ts`,
  `${API}/db/earlier.test.ts`,
  `${PROOF}/restore.test.ts`,
];
export const SUPPLY: Evidence[] = ['check:supply chain'];
export const REBUILD: Evidence[] = ['check:build', 'check:the same build twice'];
