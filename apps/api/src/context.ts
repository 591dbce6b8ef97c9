import type { Actor, Functie } from '@keukentafel/domain/policy';
import type { Day } from '@keukentafel/domain/time';
import type { Spoor } from './audit/spoor.ts';
import type { GemeenteKeys } from './crypto/keys.ts';
import type { Db } from './db/database.ts';
import type { Gemeente } from './gemeente/gemeente.ts';
import type { Room } from './http/room.ts';
import type { Helper } from './delen/helper.ts';
import type { Oidc } from './oidc/client.ts';
import type { Post } from './redactie/mail/post.ts';
import type { Pace } from './session/rates.ts';

/** The resident, or somebody the resident lets read or write along. */
export type Als = 'zelf' | 'meelezen' | 'meeschrijven';

/** When a session ends by itself if nothing more happens, and the last moment it can. */
export type Einde = { eindigtOp: number; uiterlijkOp: number };

/** A live session on a plan, and the plan's key as opened by the session token. */
export type InwonerSessie = Einde & {
  sessieId: string;
  planId: string;
  planKey: Buffer;
  /** Which key of the plan this is: writing under an older one is refused. */
  sleutelVersie: number;
  als: Als;
  /** Who looks along; null for the resident. */
  helper: Helper | null;
  /** Whether somebody ever could look along: then it matters who typed what. */
  gedeeld: boolean;
  /** When the code was last typed in this session; null: never. */
  stepUpOp: number | null;
};

/** A staff member's live session. */
export type MedewerkerSessie = Einde & {
  sessieId: string;
  id: string;
  naam: string;
  functie: Functie;
  teamId: string | null;
  /** When this person last showed who they are at the identity provider; null: never. */
  stepUpOp: number | null;
};

/** What every procedure gets: one municipality, one clock, at most one acting person. */
export type Ctx = {
  db: Db;
  now: () => number;
  today: Day;
  gemeente: Gemeente;
  keys: GemeenteKeys;
  /** The key that opens dossiers handed in to this municipality. */
  kek: Buffer;
  /** All versions of that key which still open something, the newest first. */
  keks: readonly Buffer[];
  /** Host name and port under which the person sees the app. */
  host: string;
  clientIp: string;
  /** Waits; a test passes time instead. */
  wait: (ms: number) => Promise<void>;
  token: string | null;
  /** What the sender calls this change, so that sending it again changes nothing. */
  mutatie: string | null;
  inwoner: InwonerSessie | null;
  medewerker: MedewerkerSessie | null;
  oidc: Oidc;
  /** W3C trace id of the request: joins the two logs. */
  traceId: Buffer;
  /** What this call leaves behind in the logs; absent when nothing is kept of it. */
  spoor?: Spoor | undefined;
  /** Absent: this installation sends no mail. */
  post?: Post | undefined;
  /** Where weaknesses are reported when the municipality says nothing else. */
  securityContact?: string | null | undefined;
  /** Room on the disk; absent where nobody looks (tests, commands). */
  room?: Room | undefined;
  /** When each caller's next quick call is due; absent where nobody is slowed down. */
  pace?: Pace | undefined;
};

/** The acting person as the policy table knows it. */
export const actorOf = ({ inwoner, medewerker }: Pick<Ctx, 'inwoner' | 'medewerker'>): Actor => {
  if (medewerker) return { rol: 'medewerker', functie: medewerker.functie };
  return inwoner ? { rol: 'inwoner', als: inwoner.als } : { rol: 'publiek' };
};
