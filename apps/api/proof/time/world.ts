import { sql } from 'drizzle-orm';
import { ronde } from '../../src/bewaren/ronde.ts';
import { openDatabase, withTenant, type Db } from '../../src/db/database.ts';
import { addGemeenten, VOORBEELDSTAD } from '../../src/testing/gemeenten.ts';
import { seeded } from '../kit/seeded.ts';
import { draw, store, type Stored } from './dossiers.ts';
import { momentOf } from './moment.ts';
import { dayOf, mustGoOn } from './oracle.ts';
import { walkRule, type Walked } from './rule.ts';

/** Years of retention, stepped day by day, in the time zone of this process. */
export interface World {
  url: string;
  seed: number;
  dossiers: number;
  /** By the rule alone. */
  years: { first: number; days: number };
  /** By the job, on a real database. */
  job: { first: number; days: number };
}

export interface Outcome {
  zone: string;
  /** What went on which day by the rule is the same in every zone. */
  rule: Walked;
  job: Walked;
}

const gemeenteId = VOORBEELDSTAD.id;

const goneUntil = (db: Db, seen: number) =>
  withTenant(db, gemeenteId, async (tx) => {
    const { rows } = await tx.execute<{ id: string; op: string }>(
      sql`select id, op::text from vernietigd where gemeente_id = ${gemeenteId}
        order by op, id offset ${seen}`,
    );
    return rows.map(({ id }) => id);
  });

/** Orders to keep something end on their day, before the round of that day. */
const lift = async (db: Db, ids: string[]): Promise<void> => {
  if (ids.length === 0) return;
  await withTenant(db, gemeenteId, (tx) =>
    tx.execute(sql`update bewaarplicht set opgeheven_op = op where zaak_id in ${ids}`),
  );
};

const round = (db: Db, moment: number) =>
  ronde(
    {
      ...{ db, now: () => moment, proef: false, klokKlopt: true },
      clock: { previous: null, steady: () => 0 },
      auditKey: Buffer.alloc(32, 7),
    },
    VOORBEELDSTAD,
  );

const walk = async (db: Db, { seed, job: { first, days } }: World, stored: Stored[]) => {
  const random = seeded(seed + 1);
  const due = new Map(stored.map((one) => [one.id, mustGoOn(one, first)]));
  const out: Walked = { early: 0, late: 0, gone: 0, history: '' };
  for (let today = first; today < first + days; today += 1) {
    const free = stored.filter(({ heldUntil }) => heldUntil === today).map(({ id }) => id);
    await lift(db, free);
    await round(db, momentOf(today, random));
    const gone = await goneUntil(db, out.gone);
    for (const id of gone) {
      const day = due.get(id) ?? Infinity;
      if (day > today) out.early += 1;
      if (day < today) out.late += 1;
    }
    out.gone += gone.length;
    if (gone.length > 0) out.history += `${dayOf(today)} ${gone.length}\n`;
  }
  const had = [...due.values()].filter((day) => day !== null && day < first + days).length;
  return { ...out, late: out.late + Math.max(0, had - out.gone) };
};

/** Lives the years through and tells what went too early or too late. */
const live = async (world: World): Promise<Outcome> => {
  const { seed, dossiers, years, job } = world;
  const rule = walkRule(seed, dossiers, years.first, years.days);
  const { db, close } = openDatabase(world.url, 2);
  try {
    await addGemeenten(db);
    const drawn = draw(seeded(seed), dossiers, job.first, job.days);
    const walked = await walk(db, world, await store(db, gemeenteId, drawn));
    return { zone: process.env['TZ'] ?? '', rule, job: walked };
  } finally {
    await close();
  }
};

process.once('message', (world: World) => {
  void live(world).then((outcome) => {
    process.send?.(outcome);
    process.disconnect?.();
  });
});
