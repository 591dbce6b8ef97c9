import { createHmac } from 'node:crypto';
import type pg from 'pg';

/** Where the attacker works: as the owner of the database, without the key. */
export interface Scene {
  pool: pg.Pool;
  here: string;
  there: string;
  count: number;
  random: () => number;
}

/** Changes the log somehow; answers the first place where it is no longer what was written. */
export type Attack = (scene: Scene) => Promise<number>;

const pick = <T>(random: () => number, list: readonly T[]): T => {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

/** A line of the chain; not the last ones when there must be something behind it. */
const anySeq = ({ random, count }: Scene, spare = 0): number =>
  1 + Math.floor(random() * (count - spare));

const FIELDS = [
  `op = op + interval '1 millisecond'`,
  `door = 'p-ander'`,
  `rol = 'teamleider'`,
  `namens = 'iemand'`,
  `actie = 'gemeente.info'`,
  `object = null`,
  `relatie = 'eigen'`,
  `reden = 'spoed'`,
  `nood = not nood`,
  `uitkomst = 'magNiet'`,
  `spoor = 'weg'`,
  `inhoud = null`,
  `inhoud = set_bit(inhoud, 7, 1 - get_bit(inhoud, 7))`,
  `mac = set_bit(mac, 100, 1 - get_bit(mac, 100))`,
  `vorige = set_bit(vorige, 3, 1 - get_bit(vorige, 3))`,
];

const edit: Attack = async (scene) => {
  const seq = anySeq(scene);
  const field = pick(scene.random, FIELDS);
  await scene.pool.query(
    `update audit_regel set ${field} where gemeente_id = $1 and seq = $2::bigint`,
    [scene.here, seq],
  );
  return seq;
};

const remove: Attack = async (scene) => {
  const seq = anySeq(scene, 1);
  await scene.pool.query('delete from audit_regel where gemeente_id = $1 and seq = $2::bigint', [
    scene.here,
    seq,
  ]);
  return seq;
};

const COLUMNS = `op, door, rol, namens, actie, object, relatie, reden, nood, uitkomst, spoor, inhoud`;

/** A line more at the end, copied from somewhere, with the right link and a made-up seal. */
const insert: Attack = async (scene) => {
  const { pool, here, count } = scene;
  await pool.query(
    `insert into audit_regel (gemeente_id, seq, ${COLUMNS}, vorige, mac)
     select $1, $3::bigint, ${COLUMNS}, (select mac from audit_regel where gemeente_id = $1 and seq = $3::bigint - 1), mac
       from audit_regel where gemeente_id = $1 and seq = $2::bigint`,
    [here, anySeq(scene), count + 1],
  );
  return count + 1;
};

/** A line between two: everything behind it moves up. */
const squeeze: Attack = async (scene) => {
  const { pool, here } = scene;
  const seq = anySeq(scene, 1);
  await pool.query(
    'update audit_regel set seq = -seq - 1 where gemeente_id = $1 and seq >= $2::bigint',
    [here, seq],
  );
  await pool.query('update audit_regel set seq = -seq where gemeente_id = $1 and seq < 0', [here]);
  await pool.query(
    `insert into audit_regel (gemeente_id, seq, ${COLUMNS}, vorige, mac)
     select gemeente_id, $2::bigint, ${COLUMNS}, vorige, mac from audit_regel where gemeente_id = $1 and seq = $2::bigint + 1`,
    [here, seq],
  );
  return seq + 1;
};

const swap: Attack = async (scene) => {
  const { pool, here } = scene;
  const one = anySeq(scene, 1);
  const other = one + 1 + Math.floor(scene.random() * (scene.count - one));
  await pool.query(
    `update audit_regel set seq = case when seq = $2::bigint then -$3::bigint else -$2::bigint end
      where gemeente_id = $1 and seq in ($2::bigint, $3::bigint)`,
    [here, one, other],
  );
  await pool.query('update audit_regel set seq = -seq where gemeente_id = $1 and seq < 0', [here]);
  return one;
};

const cut: Attack = async (scene) => {
  const seq = anySeq(scene);
  await scene.pool.query('delete from audit_regel where gemeente_id = $1 and seq >= $2::bigint', [
    scene.here,
    seq,
  ]);
  return seq;
};

/** From one line on everything is written again, well linked, sealed with a key of one's own. */
const rewrite: Attack = async (scene) => {
  const { pool, here } = scene;
  const from = scene.random() < 0.3 ? 1 : anySeq(scene);
  const { rows } = await pool.query<{ seq: string; vorige: Buffer }>(
    'select seq, vorige from audit_regel where gemeente_id = $1 and seq >= $2::bigint order by seq',
    [here, from],
  );
  let vorige = rows[0]?.vorige ?? Buffer.alloc(32);
  const links: Buffer[] = [];
  const macs: Buffer[] = [];
  for (const { seq } of rows) {
    links.push(vorige);
    vorige = createHmac('sha256', 'eigen sleutel').update(vorige).update(seq).digest();
    macs.push(vorige);
  }
  await pool.query(
    `update audit_regel r set door = 'p-ander', vorige = n.vorige, mac = n.mac
       from unnest($2::bigint[], $3::bytea[], $4::bytea[]) as n(seq, vorige, mac)
      where r.gemeente_id = $1 and r.seq = n.seq`,
    [here, rows.map(({ seq }) => seq), links, macs],
  );
  return from;
};

/** A real line of another municipality in the place of one of ours. */
const foreign: Attack = async (scene) => {
  const { pool, here, there } = scene;
  const seq = anySeq(scene);
  await pool.query('delete from audit_regel where gemeente_id = $1 and seq = $2::bigint', [
    here,
    seq,
  ]);
  await pool.query(
    `insert into audit_regel (gemeente_id, seq, ${COLUMNS}, vorige, mac)
     select $1, $3::bigint, ${COLUMNS}, vorige, mac from audit_regel
      where gemeente_id = $2 order by abs(seq - $3::bigint) limit 1`,
    [here, there, seq],
  );
  return seq;
};

export const ATTACKS: Readonly<Record<string, Attack>> = {
  edit,
  remove,
  insert,
  squeeze,
  swap,
  cut,
  rewrite,
  foreign,
};
