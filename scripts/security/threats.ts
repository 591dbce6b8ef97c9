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
  PLAN,
  RETENTION,
  SEAL,
  SESSION,
  SUPPLY,
  WALL,
} from './tests.ts';

/** What somebody may want, how badly it would hurt, what stops them, and what shows that. */
export interface Threat {
  who: string;
  threat: string;
  /** Likelihood × impact, each 1 to 5. */
  weight: number;
  controls: string;
  evidence: readonly Evidence[];
}

export const THREATS: readonly Threat[] = [
  {
    who: 'curious member of staff',
    threat: 'opens the case of a neighbour or an ex',
    weight: 25,
    controls:
      'own team only, no search over people, each reading logged first and shown to the resident, alarm on volume',
    evidence: [...ACCESS, ...AUDIT],
  },
  {
    who: 'ex-partner or child',
    threat: 'reads the plan on a shared device, by Back or from the disk',
    weight: 20,
    controls:
      'no-store, nothing in browser stores, neutral titles, Snel weg, Wis dit apparaat, 15 minutes',
    evidence: JOURNEYS.device,
  },
  {
    who: 'outsider or staff',
    threat: 'reaches another case by a changed id, nested or in a batch',
    weight: 20,
    controls:
      'policy table, the owner in every query, row-level security, one answer for “not yours” and “not there”',
    evidence: ACCESS,
  },
  {
    who: 'another municipality',
    threat: 'reads or writes across the wall',
    weight: 15,
    controls: 'tenant in every key, forced row-level security, keys per municipality',
    evidence: [...WALL.rls, ...ACCESS],
  },
  {
    who: 'outsider',
    threat: 'guesses codes or learns that one exists',
    weight: 16,
    controls: '53 bits, scrypt, the same answer and work, slower after five',
    evidence: CODES,
  },
  {
    who: 'helper after a quarrel',
    threat: 'keeps reading, or acts as the resident',
    weight: 16,
    controls:
      'revoking changes the key, works at the next request; a helper can not send, delete or invite; what they typed is marked',
    evidence: HELPERS,
  },
  {
    who: 'crash, power cut, deploy',
    threat: 'an acknowledged answer is lost',
    weight: 20,
    controls: 'PostgreSQL with fsync, answer after commit, unsafe settings refused',
    evidence: CRASH,
  },
  {
    who: 'two devices, two people',
    threat: 'one text overwrites another',
    weight: 20,
    controls: 'versions, merge by field, revisions',
    evidence: PLAN.once,
  },
  {
    who: 'thief of disk or backup',
    threat: 'reads dossiers',
    weight: 15,
    controls: 'sealed per row; keys in a schema and a backup of their own; key file elsewhere',
    evidence: [...SEAL, ...CANARY],
  },
  {
    who: 'resident or attacker',
    threat: 'a script in a plan runs in the dashboard',
    weight: 15,
    controls: 'escaping, no {@html}, policy without unsafe-*, Trusted Types',
    evidence: JOURNEYS.xss,
  },
  {
    who: 'another website',
    threat: 'makes the browser send or click',
    weight: 12,
    controls: 'origin check on every write, SameSite cookies, frame-ancestors none',
    evidence: HEADERS,
  },
  {
    who: 'our own logs',
    threat: 'errors, URLs or metrics carry people’s words',
    weight: 20,
    controls: 'declared fields only, everything personal by POST, PostgreSQL logs no parameters',
    evidence: [...LOG, ...CANARY],
  },
  {
    who: 'outsider',
    threat: 'exhausts the system',
    weight: 12,
    controls: 'limits on body, depth, batch and calls, queue for scrypt, time-outs',
    evidence: FUZZ,
  },
  {
    who: 'administrator',
    threat: 'changes or cuts the audit log',
    weight: 10,
    controls: 'append only, chain with a key outside the database, anchor elsewhere',
    evidence: AUDIT,
  },
  {
    who: 'the system itself',
    threat: 'keeps too long, deletes too early',
    weight: 16,
    controls: 'rules per outcome, dry run, legal hold, shredding with keys kept apart',
    evidence: [...RETENTION, ...KEYS],
  },
  {
    who: 'thief of a session, a leaver',
    threat: 'uses a live session',
    weight: 15,
    controls: 'rows, limits, list and end all, ended with the account, back-channel logout',
    evidence: [...SESSION.life, ...SESSION.oidc],
  },
  {
    who: 'hijacked package',
    threat: 'runs code in build or process',
    weight: 15,
    controls: 'exact versions, reviewed build scripts, SBOM',
    evidence: SUPPLY,
  },
  {
    who: 'outsider',
    threat: 'sends fields only the server sets, or pollutes prototypes',
    weight: 15,
    controls: 'strict schemas everywhere',
    evidence: FUZZ,
  },
  {
    who: 'staff',
    threat: 'misuses break-glass, approves themselves',
    weight: 15,
    controls: 'reason, 60 minutes, second person by database check, review',
    evidence: ACCESS,
  },
  {
    who: 'clock',
    threat: 'a wrong day: a missed term, early deletion',
    weight: 12,
    controls: 'UTC stored, one clock, calendar in the domain, stop on a jump',
    evidence: RETENTION,
  },
];
