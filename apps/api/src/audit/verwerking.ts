import { verwerkingOf, verwerkingUri } from '@keukentafel/domain/verwerkingen';
import { sql } from 'drizzle-orm';
import { createHmac, randomBytes } from 'node:crypto';
import { apart, type Db } from '../db/database.ts';
import type { Spoor } from './spoor.ts';

/** Status of a processing, in the numbers of the standard. */
export const STATUS = { onbekend: 0, ok: 1, fout: 2 } as const;

interface Line {
  operationId: Buffer;
  traceId: Buffer;
  status: number;
  name: string;
  start: string;
  end: string;
  activity: string;
  subject: Buffer | null;
}

/** What a line is made of: of a call, or of something that runs by itself. */
export type Verwerkt = Pick<
  Spoor,
  | 'gemeenteId'
  | 'actie'
  | 'traceId'
  | 'operationId'
  | 'auditKey'
  | 'now'
  | 'begonnen'
  | 'betrokkenen'
>;

/** The person whom data is about: the same person gives the same bytes, only with the key. */
export const subjectOf = (auditKey: Buffer, id: string): Buffer =>
  createHmac('sha256', auditKey).update(`betrokkene|${id}`).digest().subarray(0, 16);

/** One line for each person whom the data is about; one without a person when there is none. */
const linesOf = (spoor: Verwerkt, ok: boolean): Line[] => {
  const base = {
    traceId: spoor.traceId,
    status: ok ? STATUS.ok : STATUS.fout,
    name: spoor.actie,
    start: new Date(spoor.begonnen).toISOString(),
    end: new Date(spoor.now()).toISOString(),
    activity: verwerkingUri(verwerkingOf(spoor.actie)),
  };
  const subjects = [...spoor.betrokkenen].map((id) => subjectOf(spoor.auditKey, id));
  return (subjects.length > 0 ? subjects : [null]).map((subject, nr) => ({
    ...{ ...base, subject },
    operationId: nr === 0 ? spoor.operationId : randomBytes(8),
  }));
};

const insert = (db: Db, gemeenteId: string, lines: readonly Line[]): Promise<unknown> => {
  const column = <T>(of: (line: Line) => T) => sql.param(lines.map(of));
  return apart(db, gemeenteId, (tx) =>
    tx.execute(sql`
      insert into verwerking (gemeente_id, operation_id, trace_id, status_code, name, start_time,
                              end_time, processing_activity_id, data_subject_id)
      select ${gemeenteId}::uuid, * from unnest(
        ${column((l) => l.operationId)}::bytea[], ${column((l) => l.traceId)}::bytea[],
        ${column((l) => l.status)}::smallint[], ${column((l) => l.name)}::text[],
        ${column((l) => l.start)}::timestamptz[], ${column((l) => l.end)}::timestamptz[],
        ${column((l) => l.activity)}::text[], ${column((l) => l.subject)}::bytea[])`),
  );
};

interface Queue {
  waiting: Line[];
  /** The write that the waiting lines will be in. */
  next: Promise<unknown> | null;
  running: Promise<unknown>;
}

const queues = new WeakMap<Db, Map<string, Queue>>();

const queueOf = (db: Db, gemeenteId: string): Queue => {
  const all = queues.get(db) ?? new Map<string, Queue>();
  queues.set(db, all);
  const queue = all.get(gemeenteId) ?? { waiting: [], next: null, running: Promise.resolve() };
  all.set(gemeenteId, queue);
  return queue;
};

/**
 * Writes the lines and waits until they are on disk. Calls that end while a write is going on share
 * the next one: every line is acknowledged, and none costs a commit of its own when it is busy.
 */
const writeTogether = (db: Db, gemeenteId: string, lines: readonly Line[]): Promise<unknown> => {
  const queue = queueOf(db, gemeenteId);
  queue.waiting.push(...lines);
  queue.next ??= queue.running.then(() => {
    const now = queue.waiting;
    queue.waiting = [];
    queue.next = null;
    const done = insert(db, gemeenteId, now);
    queue.running = done.catch(() => undefined);
    return done;
  });
  return queue.next;
};

/** Writes that personal data was processed: no employee, no content, nothing left out. */
export const logVerwerking = async (db: Db, spoor: Verwerkt, ok: boolean): Promise<void> => {
  await writeTogether(db, spoor.gemeenteId, linesOf(spoor, ok));
};
