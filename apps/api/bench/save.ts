import type { PlanRecord } from '@keukentafel/domain/plan';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { newKey } from '../src/crypto/seal.ts';
import { withTenant } from '../src/db/database.ts';
import { newId } from '../src/db/id.ts';
import { sealRecord } from '../src/plan/record.ts';
import { saveStatement } from '../src/plan/saveStatement.ts';
import type { Candidate, Measured } from './measure.ts';
import { millis, number, type Row } from './report.ts';
import { headersFor, type System } from './system.ts';

const HUIS = '018f5f2e-7a00-7000-8000-000000000001';
const TEXT = 'Stofzuigen en dweilen lukt niet meer. Ik ben daarna twee dagen moe. ';
const WAL_SAVES = 200;

const marks = { bespreken: false, alleenVoorMij: false };
const need: PlanRecord = {
  ...{ soort: 'behoefte', id: HUIS, leefgebied: 'huishouden', omschrijving: 'Schoon huis' },
  ...marks,
};
const answer = (turn: number): PlanRecord => ({
  ...{ soort: 'antwoord', vraag: 'watLuktNiet', behoefteId: HUIS, tekst: `${TEXT}${turn}` },
  ...{ keuzes: [], deel: null, weetIkNiet: false, ...marks },
});

const Saved = z.object({ result: z.object({ data: z.object({ conflicten: z.tuple([]) }) }) });

/** Saves the same answer again and again, as someone does who is typing. */
const overHttp = async ({ url, host }: System, token: string) => {
  const save = async (record: PlanRecord, versie: number) => {
    const body = JSON.stringify({ records: [{ record, versie }] });
    const init = { method: 'POST', headers: headersFor(host, token), body };
    const done = await fetch(`${url}/trpc/inwoner.plan.save`, init);
    Saved.parse(await done.json());
  };
  await save(need, 0);
  let versie = 0;
  return async () => save(answer(versie), versie++);
};

/** The same statement on a plan of its own, without HTTP, session or checks. */
const straight = async ({ db, gemeente: { id: gemeenteId } }: System) => {
  const at = { gemeenteId, planId: newId(), planKey: newKey(), sleutelVersie: 1 };
  await db.execute(
    sql`insert into plan (gemeente_id, id, aangemaakt_op, gewijzigd_op)
        values (${gemeenteId}, ${at.planId}, now(), now())`,
  );
  const now = new Date().toISOString();
  await db.execute(saveStatement(at, [sealRecord(at, need, 0)], now));
  let versie = 0;
  return () => saveStatement(at, [sealRecord(at, answer(versie), versie++)], now);
};

export const saveCandidates = async (system: System, token: string): Promise<Candidate[]> => {
  const { db, gemeente } = system;
  const [alone, inTransaction, asTenant] = [
    await straight(system),
    await straight(system),
    await straight(system),
  ];
  const calls = 40;
  return [
    { name: 'statement', calls, run: () => db.execute(alone()) },
    { name: 'transaction', calls, run: () => db.transaction((tx) => tx.execute(inTransaction())) },
    {
      ...{ name: 'tenant', calls },
      run: () => withTenant(db, gemeente.id, (tx) => tx.execute(asTenant())),
    },
    { name: 'save', calls, run: await overHttp(system, token) },
  ];
};

/** Bytes of write-ahead log for one save: what backups and replicas carry. */
export const walPerSave = async ({ pool }: System, save: () => Promise<unknown>) => {
  const position = async () => (await pool.query('select pg_current_wal_lsn() as at')).rows[0].at;
  const before = await position();
  for (let turn = 0; turn < WAL_SAVES; turn += 1) await save();
  const { rows } = await pool.query('select pg_wal_lsn_diff(pg_current_wal_lsn(), $1) as bytes', [
    before,
  ]);
  return Number(rows[0].bytes) / WAL_SAVES;
};

export const saveRows = (measured: Measured, wal: number): Row[] => {
  const save = measured.ratio('save', 'statement');
  const tenant = measured.ratio('tenant', 'transaction');
  return [
    {
      what: 'the statement of a save, straight to PostgreSQL (fsync on)',
      measured: millis(measured.micros('statement')),
    },
    {
      what: 'an autosave over HTTP, sealed and checked',
      measured: `${number(save)} × the statement, ${millis(measured.micros('save'))}`,
      bar: { value: save, atMost: 2.5 },
    },
    {
      what: 'role and municipality of a transaction, against one without',
      measured: `${number(tenant)} ×`,
      bar: { value: tenant, atMost: 1.1 },
    },
    {
      what: 'write-ahead log of an autosave',
      measured: `${number(wal)} bytes`,
      bar: { value: wal, atMost: 1024 },
    },
  ];
};
