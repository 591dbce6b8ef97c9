import { sql } from 'drizzle-orm';
import { ronde } from '../../src/bewaren/ronde.ts';
import { openDatabase, withTenant, type Db } from '../../src/db/database.ts';
import { addGemeenten, VOORBEELDSTAD } from '../../src/testing/gemeenten.ts';
import { seeded } from '../kit/seeded.ts';
import { draw, store, type Stored } from './dossiers.ts';
import { dayOf, mustGoOn } from './oracle.ts';

/** Years of retention, stepped day by day, in the time zone of this process. */
export interface World {
  url: string;
  seed: number;
  first: number;
  days: number;
  dossiers: number;
}

export interface Outcome {
  zone: string;
  days: number;
  gone: number;
  early: number;
  late: number;
  /** What went on which day, as one text: the same in every zone. */
  history: string;
}

const HOUR = 3_600_000;
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

/** A moment within the day in the Netherlands, from just after midnight to just before the next. */
const momentOf = (day: number, random: () => number): number => {
  const hour = [0.01, 2.5, 12, 21.9][Math.floor(random() * 4)] ?? 12;
  return Date.parse(`${dayOf(day)}T00:00:00Z`) - HOUR + hour * HOUR + summer(day);
};

/** The Netherlands is two hours from UTC in summer: midnight comes an hour earlier. */
const summer = (day: number): number => {
  const at = new Date(day * 24 * HOUR);
  const lastSunday = (month: number) => {
    const last = new Date(Date.UTC(at.getUTCFullYear(), month + 1, 0));
    return last.getTime() / (24 * HOUR) - last.getUTCDay();
  };
  return day > lastSunday(2) && day <= lastSunday(9) ? -HOUR : 0;
};

const walk = async (db: Db, { seed, first, days }: World, stored: Stored[]): Promise<Outcome> => {
  const random = seeded(seed + 1);
  const due = new Map(stored.map((one) => [one.id, mustGoOn(one, first)]));
  const names = new Map(stored.map(({ id }, nth) => [id, nth]));
  const out = { early: 0, late: 0, gone: 0, history: '' };
  for (let today = first; today < first + days; today += 1) {
    await lift(
      db,
      stored.filter(({ heldUntil }) => heldUntil === today).map(({ id }) => id),
    );
    const now = () => momentOf(today, random);
    const moment = now();
    await ronde(
      {
        ...{ db, now: () => moment, proef: false, klokKlopt: true },
        clock: { previous: null, steady: () => 0 },
      },
      VOORBEELDSTAD,
    );
    const gone = await goneUntil(db, out.gone);
    for (const id of gone) {
      if ((due.get(id) ?? Infinity) > today) out.early += 1;
      if ((due.get(id) ?? Infinity) < today) out.late += 1;
    }
    out.gone += gone.length;
    const nths = gone.map((id) => names.get(id) ?? -1).sort((a, b) => a - b);
    if (nths.length > 0) out.history += `${dayOf(today)} ${nths.join(' ')}\n`;
  }
  const end = first + days;
  const left = [...due.values()].filter((day) => day !== null && day < end).length;
  return {
    ...out,
    late: out.late + Math.max(0, left - out.gone),
    zone: process.env['TZ'] ?? '',
    days,
  };
};

/** Lives the years through and tells what went too early or too late. */
const live = async (world: World): Promise<Outcome> => {
  const { db, close } = openDatabase(world.url, 2);
  try {
    await addGemeenten(db);
    const drawn = draw(seeded(world.seed), world.dossiers, world.first, world.days);
    return await walk(db, world, await store(db, gemeenteId, drawn));
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
