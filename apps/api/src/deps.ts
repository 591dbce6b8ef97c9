import type { KeyRing } from './crypto/keys.ts';
import type { Db } from './db/database.ts';
import type { Gemeente } from './gemeente/gemeente.ts';
import type { Gate } from './http/gate.ts';
import type { Room } from './http/room.ts';
import type { Post } from './redactie/mail/post.ts';
import type { Oidc } from './oidc/client.ts';
import type { Pace } from './session/rates.ts';

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
  /** Absent: this installation sends no mail. */
  post?: Post | undefined;
  room?: Room | undefined;
  pace?: Pace | undefined;
  gate?: Gate | undefined;
  /** Whether this process is on its way out: ready for nobody new. */
  stopping?: (() => boolean) | undefined;
  /** Where weaknesses can be reported, when one answer holds for all municipalities here. */
  securityContact?: string | null | undefined;
};
