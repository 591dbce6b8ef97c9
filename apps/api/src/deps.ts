import type { KeyRing } from './crypto/keys.ts';
import type { Db } from './db/database.ts';
import type { Gemeente } from './gemeente/gemeente.ts';
import type { Oidc } from './oidc/client.ts';

/** What the API is made of: the process makes these once, a test makes its own. */
export type Deps = {
  db: Db;
  ring: KeyRing;
  now: () => number;
  wait: (ms: number) => Promise<void>;
  /** Shared with the SvelteKit servers: only they may call the private part. */
  serviceKey: string;
  gemeenten: () => Promise<Gemeente[]>;
  oidc: Oidc;
};
