import type { Evidence } from './evidence.ts';
import {
  ACCESS,
  AUDIT,
  CANARY,
  CODES,
  CRASH,
  FUZZ,
  HEADERS,
  HELPERS,
  JOURNEYS,
  KEYS,
  LOG,
  MESSAGES,
  PLAN,
  RESTORE,
  RETENTION,
  RIGHTS,
  SEAL,
  SESSION,
  STOP,
  REBUILD,
  SUPPLY,
  WALL,
} from './tests.ts';

/** What people may count on, how, and the tests that show it. */
export interface Promised {
  promise: string;
  how: string;
  evidence: readonly Evidence[];
}

const API = 'apps/api/src';

export const PROMISES: readonly Promised[] = [
  {
    promise: 'nobody but the person with the code, or a helper they chose, can read a draft',
    how: 'each plan has its own key; before hand-in it exists only in slots opened by a code or an open session',
    evidence: [
      `${API}/plan/plan.test.ts`,
      `${API}/session/session.test.ts :: the municipality key does not open the key of a plan: a draft stays the resident’s`,
      ...CANARY,
    ],
  },
  {
    promise: 'what is “alleen voor mij” never reaches the municipality',
    how: 'handing in copies the rest to a dossier with another key',
    evidence: [
      `${API}/zaak/story.test.ts :: 10b the consulent reads the plan in the own words, and nothing of what is private`,
      'packages/e2e/src/veilig.e2e.ts :: what stays private is on no page of the municipality, not even in its data',
    ],
  },
  {
    promise: 'a stolen database shows no answers, and not which questions were answered',
    how: 'AES-256-GCM per row, bound to its place; ids derived from the plan’s key',
    evidence: [...SEAL, ...CANARY],
  },
  {
    promise: 'one municipality never sees another',
    how: 'policy table with default deny, and forced row-level security; each holds alone',
    evidence: [...WALL.rls, ...ACCESS],
  },
  {
    promise: '“not yours” looks the same as “does not exist”',
    how: 'one answer for both',
    evidence: [`${API}/zaak/isolation.test.ts`, ...ACCESS],
  },
  {
    promise: 'a code can not be guessed, and its existence not learned',
    how: '16 digits, scrypt of 64 MiB, the same steps for hit and miss, slower after five tries; the count survives a restart',
    evidence: CODES,
  },
  {
    promise: 'a helper sees what the resident allows, until they say stop',
    how: 'codes of their own to read or to write, ending by themselves; revoking changes the key',
    evidence: HELPERS,
  },
  {
    promise: 'a resident sees who looked',
    how: 'a line in the chain before data leaves, shown in plain words',
    evidence: AUDIT,
  },
  {
    promise: 'the log of who looked can not be changed unseen',
    how: 'append only, chained with a key outside the database, anchored elsewhere',
    evidence: AUDIT,
  },
  {
    promise: 'a session ends',
    how: 'idle 15 minutes for residents, 30 for staff; rows, so ending works at once',
    evidence: SESSION.life,
  },
  {
    promise: 'staff sign in at their own organisation',
    how: 'OIDC code flow with PKCE, state and nonce; no bypass in our code',
    evidence: SESSION.oidc,
  },
  {
    promise: 'before what cannot be undone, somebody shows again who they are',
    how: 'a fresh code or sign-in of at most five minutes ago; what was typed stays on the screen',
    evidence: SESSION.again,
  },
  {
    promise: 'what was acknowledged is on disk',
    how: 'PostgreSQL with fsync, full page writes and checksums; unsafe settings are refused at start',
    evidence: [`${API}/postgres/server.test.ts`, ...CRASH, ...STOP],
  },
  {
    promise: 'nobody overwrites another in silence; nothing typed is thrown away',
    how: 'a version on everything editable; merge by field; the late text is shown and kept',
    evidence: PLAN.once,
  },
  {
    promise: 'data go when the law says, not earlier and not later',
    how: 'rules per state and outcome, dry run, legal hold',
    evidence: RETENTION,
  },
  {
    promise: 'a resident knows when it goes, and can ask for it to go earlier',
    how: 'the day stands with the melding, with a warning before; a person decides on the request',
    evidence: RIGHTS,
  },
  {
    promise: 'a message tells nobody else what it is about',
    how: 'no name, subject or code in it; only to an address that the resident called safe',
    evidence: MESSAGES,
  },
  {
    promise: 'what was deleted stays deleted',
    how: 'its key is destroyed; keys and contents stand in different backups',
    evidence: [...KEYS, ...RESTORE],
  },
  {
    promise: 'a backup can be put back by the docs alone',
    how: 'one command each way; broken, cut and foreign ones are refused before anything is touched',
    evidence: RESTORE,
  },
  {
    promise: 'an unknown error tells nothing; the log holds no words of a person',
    how: 'one formatter blanks it and gives a number; declared fields only',
    evidence: [...LOG, ...FUZZ],
  },
  {
    promise: 'no script from elsewhere runs',
    how: 'content security policy without `unsafe-*`, Trusted Types, headers on every answer',
    evidence: [...HEADERS, ...JOURNEYS.xss],
  },
  {
    promise: 'nothing personal in the browser’s stores, titles or URLs',
    how: 'one random token in an httpOnly cookie; opaque addresses',
    evidence: JOURNEYS.device,
  },
  {
    promise: 'text on one’s own device is only there when asked for, and unreadable without us',
    how: 'sealed in the browser with a key that the server keeps, for seven days; wiping or revoking ends the key',
    evidence: JOURNEYS.ownDevice,
  },
  {
    promise: 'we know what is in it',
    how: 'exact versions, reviewed build scripts, a list of parts and licences per build; built twice it is equal byte for byte',
    evidence: [...SUPPLY, ...REBUILD],
  },
];
