import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { readAnchors, anchorAll } from '../src/audit/anchor.ts';
import { verify } from '../src/audit/verify.ts';
import { keysOf } from '../src/crypto/keys.ts';
import { knownGemeenten } from '../src/gemeente/known.ts';
import { tempFolder } from '../src/testing/folder.ts';
import { addGemeenten, VOORBEELDSTAD, WATERRIJK } from '../src/testing/gemeenten.ts';
import { command } from './kit/command.ts';
import { proofDatabase } from './kit/database.ts';
import type { Proof, ProofRun } from './kit/proof.ts';
import { ATTACKS } from './tamper/attacks.ts';
import { fill } from './tamper/fill.ts';

/** Changes to try, lines in the chain they are tried on, and lines to read through in one go. */
interface Size {
  changes: number;
  chain: number;
  read: number;
}

export const SIZES: { short: Size; long: Size } = {
  short: { changes: 80, chain: 120, read: 5_000 },
  long: { changes: 1_000, chain: 400, read: 1_000_000 },
};

const IDS = [VOORBEELDSTAD.id, WATERRIJK.id];
const MAX_READ_S = 60;

/** Two chains, anchored, and a copy beside them to put things back from. */
const stage = async (pool: pg.Pool, ring: Parameters<typeof keysOf>[0], chain: number) => {
  for (const gemeenteId of IDS)
    await fill(pool, { gemeenteId, key: keysOf(ring, gemeenteId).auditKey, count: chain });
  await pool.query('create schema kopie; create table kopie.regel as select * from audit_regel');
};

const putBack = (pool: pg.Pool) =>
  pool.query('truncate audit_regel; insert into audit_regel select * from kopie.regel');

type World = Awaited<ReturnType<typeof open>>;

const open = async (chain: number) => {
  const database = await proofDatabase();
  const { db, pool } = database;
  await addGemeenten(db);
  const ring = { id: 'proof', kek: randomBytes(32), zout: randomBytes(32) };
  const auditAnchor = `${tempFolder()}/anker.jsonl`;
  await stage(pool, ring, chain);
  await anchorAll({
    db,
    ring,
    now: Date.now,
    gemeenten: knownGemeenten(db, Date.now),
    auditAnchor,
  });
  const check = () => verify({ db, ring }, IDS, readAnchors(auditAnchor));
  return { ...database, ring, check };
};

/** One change by somebody with the rights of the owner; whether it was found, and where. */
const attempt = async ({ pool, check }: World, proof: Proof, chain: number, name: string) => {
  const [here = '', there = ''] = proof.random() < 0.5 ? IDS : IDS.toReversed();
  const attack = ATTACKS[name];
  if (!attack) throw new Error(name);
  const place = await attack({ pool, here, there, count: chain, random: proof.random });
  const { breuken } = await check();
  await putBack(pool);
  const [first] = breuken;
  const found = breuken.length === 1 && first?.gemeente === here;
  return { found, placed: found && first.seq === place };
};

const changes = async (world: World, proof: Proof, { changes: wanted, chain }: Size) => {
  const names = Object.keys(ATTACKS);
  const tally = new Map(names.map((name) => [name, 0]));
  const result = { found: 0, placed: 0 };
  for (let nr = 0; nr < wanted; nr += 1) {
    const name = names[nr % names.length] ?? '';
    const { found, placed } = await attempt(world, proof, chain, name);
    tally.set(name, (tally.get(name) ?? 0) + 1);
    result.found += Number(found);
    result.placed += Number(placed);
  }
  proof.tell('kinds of change', [...tally].map(([name, count]) => `${name} ${count}`).join(', '));
  const all = `${wanted} of ${wanted}`;
  proof.must('changes found', `${result.found} of ${wanted}`, all, result.found === wanted);
  proof.must('place named', `${result.placed} of ${wanted}`, all, result.placed === wanted);
};

const readThrough = async ({ pool, ring, db }: World, proof: Proof, count: number) => {
  await pool.query('truncate audit_regel');
  const [gemeenteId = ''] = IDS;
  await fill(pool, { gemeenteId, key: keysOf(ring, gemeenteId).auditKey, count });
  await pool.query('vacuum analyze audit_regel');
  const start = performance.now();
  const { regels, breuken } = await verify({ db, ring }, [gemeenteId], []);
  const seconds = (performance.now() - start) / 1_000;
  proof.must('lines read through', regels, String(count), regels === count);
  proof.must('false alarms', breuken.length, '0', breuken.length === 0);
  const ok = seconds <= MAX_READ_S;
  proof.must('seconds to verify them', seconds.toFixed(1), `at most ${MAX_READ_S}`, ok);
};

/** Changes to the audit log by somebody who owns the database but has not the key: all are seen. */
export const run: ProofRun<Size> = async (proof, size) => {
  const world = await open(size.chain);
  try {
    const before = await world.check();
    proof.must('breaks before', before.breuken.length, '0', before.breuken.length === 0);
    await changes(world, proof, size);
    await readThrough(world, proof, size.read);
  } finally {
    await world.drop();
  }
};

if (import.meta.main) await command('tamper', run, SIZES);
