import { dayAt } from '@keukentafel/domain/time';
import { and, desc, eq } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { newTraceId } from '../audit/spoor.ts';
import { logVerwerking } from '../audit/verwerking.ts';
import { withTenant, type Db, type Tx } from '../db/database.ts';
import { newId } from '../db/id.ts';
import { bewaarronde } from '../db/schema-bewaren.ts';
import type { Gemeente } from '../gemeente/gemeente.ts';
import { concepten, type Batch, type Done } from './concepten.ts';
import { clockProblem, type Moment } from './klok.ts';
import { countSweep, type Sweep, sweep, SWEEPS } from './vegen.ts';
import { zaken } from './zaken.ts';

export const MOST = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

export interface Round {
  db: Db;
  /** With it the log of processings says of whom something went. */
  auditKey: Buffer;
  now: () => number;
  /** The last round of this process, and the clock that only runs on. */
  clock: { previous: Moment | null; steady: () => number };
  /** Count only. */
  proef: boolean;
  /** A person says that the clock is right. */
  klokKlopt?: boolean;
  most?: number;
}

export type Aantallen = Record<string, number>;

const add = (to: Aantallen, more: Aantallen): void => {
  for (const [what, n] of Object.entries(more)) if (n > 0) to[what] = (to[what] ?? 0) + n;
};

/** The last round that was carried through here. */
const lastRound = async (tx: Tx, gemeenteId: string): Promise<number | null> => {
  const [row] = await tx
    .select({ op: bewaarronde.begonnenOp })
    .from(bewaarronde)
    .where(and(eq(bewaarronde.gemeenteId, gemeenteId), eq(bewaarronde.stand, 'klaar')))
    .orderBy(desc(bewaarronde.begonnenOp))
    .limit(1);
  return row?.op.getTime() ?? null;
};

const note = (round: Round, { id }: Gemeente, stand: 'klaar' | 'mislukt', aantallen: Aantallen) =>
  withTenant(round.db, id, (tx) =>
    tx.insert(bewaarronde).values({
      ...{ gemeenteId: id, id: newId(), begonnenOp: new Date(round.now()) },
      ...{ stand, aantallen },
    }),
  );

/**
 * One round for one municipality, in batches of at most 500, each its own transaction: doing it
 * again changes nothing. The day is that of the Netherlands, wherever the machine stands.
 * @throws Error when the clock jumped: then nothing is destroyed.
 */
export const ronde = async (round: Round, gemeente: Gemeente): Promise<Aantallen> => {
  const now = round.now();
  const written = await withTenant(round.db, gemeente.id, (tx) => lastRound(tx, gemeente.id));
  const { previous, steady } = round.clock;
  const problem = clockProblem({ previous, written, now: { wall: now, steady: steady() } });
  if (problem && !round.klokKlopt && !round.proef) {
    await note(round, gemeente, 'mislukt', {});
    throw new Error(`nothing is destroyed: ${problem}`);
  }
  const aantallen: Aantallen = {};
  add(aantallen, await swept(round, gemeente, now));
  add(aantallen, await inBatches(round, gemeente, now, concepten));
  add(aantallen, await inBatches(round, gemeente, now, (tx, batch) => zaken(tx, gemeente, batch)));
  if (!round.proef) await note(round, gemeente, 'klaar', aantallen);
  return aantallen;
};

/** All that is over by itself, one batch of each at a time. */
const swept = async (round: Round, { id: gemeenteId }: Gemeente, now: number) => {
  const { db, proef, most = MOST } = round;
  const at = { gemeenteId, now };
  const aantallen: Aantallen = {};
  for (let full = true; full;) {
    const gone = await withTenant(db, gemeenteId, (tx) =>
      eachSweep((rule) => (proef ? countSweep(tx, rule, at) : sweep(tx, rule, at, most))),
    );
    add(aantallen, gone);
    full = !proef && Object.values(gone).includes(most);
  }
  return aantallen;
};

const eachSweep = async (work: (rule: Sweep) => Promise<number>) => {
  const done: Aantallen = {};
  for (const [name, rule] of Object.entries(SWEEPS)) done[name] = await work(rule);
  return done;
};

/** Destroying is processing too; the line is on disk before anything is gone for good. */
const noteer = async ({ db, auditKey, now }: Round, gemeenteId: string, betrokkenen: string[]) => {
  if (betrokkenen.length === 0) return;
  const line = { gemeenteId, actie: 'bewaren.ronde', auditKey, now, begonnen: now() };
  const ids = { traceId: newTraceId(), operationId: randomBytes(8) };
  await logVerwerking(db, { ...line, ...ids, betrokkenen: new Set(betrokkenen) }, true);
};

const inBatches = async (
  round: Round,
  { id: gemeenteId }: Gemeente,
  now: number,
  work: (tx: Tx, batch: Batch) => Promise<Done>,
): Promise<Aantallen> => {
  const { db, proef, most = MOST } = round;
  const aantallen: Aantallen = {};
  const vandaag = dayAt(now);
  for (let after: string | null = FIRST; after !== null;) {
    const batch: Batch = { gemeenteId, now, vandaag, most, proef, after };
    const done: Done = await withTenant(db, gemeenteId, async (tx) => {
      const did = await work(tx, batch);
      if (!proef) await noteer(round, gemeenteId, did.betrokkenen);
      return did;
    });
    add(aantallen, done.aantallen);
    after = done.next;
  }
  return aantallen;
};
