import type pg from 'pg';
import { BEGIN, macOf, type Regel } from '../../src/audit/regel.ts';

export interface Filled {
  gemeenteId: string;
  key: Buffer;
  count: number;
}

const START = Date.parse('2026-01-01T08:00:00Z');
const ACTIES = ['consulent.zaak.open', 'consulent.weging.eis', 'inwoner.melding.doe'];

const idOf = (nr: number): string =>
  `018f5f2e-7a00-7000-8000-${(nr % 10_000).toString(16).padStart(12, '0')}`;

/** Lines as the application would have written them, each after the other. */
function* chain({ gemeenteId, key, count }: Filled): Generator<Regel> {
  let vorige: Buffer = BEGIN;
  for (let seq = 1; seq <= count; seq += 1) {
    const line = {
      ...{ gemeenteId, seq, op: new Date(START + seq * 1_000), door: `p${seq % 40}` },
      ...{ rol: 'consulent', namens: null, actie: ACTIES[seq % 3] ?? '', object: idOf(seq) },
      ...{ relatie: 'eigenTeam', reden: 'behandeling', nood: seq % 50 === 0, uitkomst: 'ok' },
      ...{ spoor: seq.toString(16).padStart(32, '0'), inhoud: Buffer.alloc(48, seq % 251), vorige },
    };
    const mac = macOf(key, line);
    vorige = mac;
    yield { ...line, mac };
  }
}

const INSERT = `insert into audit_regel
  (gemeente_id, seq, op, door, rol, namens, actie, object, relatie, reden, nood, uitkomst, spoor, inhoud, vorige, mac)
  select $1, * from unnest($2::bigint[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[],
    $8::uuid[], $9::text[], $10::text[], $11::boolean[], $12::text[], $13::text[], $14::bytea[], $15::bytea[], $16::bytea[])`;

const AT_ONCE = 5_000;

const insert = (pool: pg.Pool, gemeenteId: string, lines: readonly Regel[]) => {
  const column = <K extends keyof Regel>(name: K) => lines.map((line) => line[name]);
  return pool.query(INSERT, [
    ...[gemeenteId, column('seq'), column('op'), column('door'), column('rol'), column('namens')],
    ...[column('actie'), column('object'), column('relatie'), column('reden'), column('nood')],
    ...[column('uitkomst'), column('spoor'), column('inhoud'), column('vorige'), column('mac')],
  ]);
};

/** Fills the chain of a municipality in bulk; the table must be empty for it. */
export const fill = async (pool: pg.Pool, wanted: Filled): Promise<void> => {
  let page: Regel[] = [];
  for (const line of chain(wanted)) {
    page.push(line);
    if (page.length < AT_ONCE) continue;
    await insert(pool, wanted.gemeenteId, page);
    page = [];
  }
  await insert(pool, wanted.gemeenteId, page);
};
