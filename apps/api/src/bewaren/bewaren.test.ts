import { addDays, day, dayAt } from '@keukentafel/domain/time';
import { startZaak, type ZaakFeiten } from '@keukentafel/domain/zaak';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { subjectOf } from '../audit/verwerking.ts';
import { withTenant } from '../db/database.ts';
import { newId } from '../db/id.ts';
import { bewaarplicht } from '../db/schema-bewaren.ts';
import { medewerker, team, zaak } from '../db/schema.ts';
import { keysOf } from '../crypto/keys.ts';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { antwoord, behoefte, fresh } from '../zaak/samples.ts';
import { ronde } from './ronde.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
});
afterEach(() => api.close());

const gemeenteId = VOORBEELDSTAD.id;
const NOON = 'T12:00:00+01:00';
const DAY = 86_400_000;

const run = (over: { proef?: boolean; most?: number; klokKlopt?: boolean } = {}) =>
  ronde(
    {
      ...{ db: api.db, now: api.clock.now, proef: false, klokKlopt: true },
      clock: { previous: null, steady: () => 0 },
      auditKey: keysOf(api.deps.ring, VOORBEELDSTAD.id).auditKey,
      ...over,
    },
    VOORBEELDSTAD,
  );

const rows = async (table: string) =>
  (await api.sql<{ n: number }>(gemeenteId, `select count(*)::int as n from ${table}`)).rows[0]?.n;

/** How often the log of processings says that something of this person was destroyed. */
const logged = async (id: string) => {
  const { auditKey } = keysOf(api.deps.ring, gemeenteId);
  const found = await api.sql(
    gemeenteId,
    `select from verwerking where name = 'bewaren.ronde' and data_subject_id = $1`,
    [subjectOf(auditKey, id)],
  );
  return found.rowCount;
};

/** A closed case, as it stands in the database. */
const addZaak = (feiten: Partial<ZaakFeiten>, planId: string | null = null): Promise<string> =>
  withTenant(api.db, gemeenteId, async (tx) => {
    const [noord] = await tx.select().from(team);
    const id = newId();
    const all = { ...startZaak(day('2020-01-02'), false), ...feiten };
    const at = new Date(api.clock.now());
    await tx.insert(zaak).values({
      ...{ gemeenteId, id, referentie: id, planId, teamId: noord?.id ?? '', feiten: all },
      ...{ toestand: all.toestand, gemeldOp: all.gemeldOp, versie: 1, aangemaaktOp: at },
      gewijzigdOp: at,
    });
    return id;
  });

const WITHDRAWN = { toestand: 'ingetrokken', geslotenOp: day('2025-11-20') } as const;

test('a draft goes on the thirty-first day after the last edit, keys and all', async () => {
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  const { plan } = api.resident(token).inwoner;
  await plan.save.mutate({ records: [fresh(behoefte()), fresh(antwoord())] });
  const edited = dayAt(api.clock.now());
  api.clock.set(`${addDays(edited, 30)}${NOON}`);
  expect((await run()).concept).toBeUndefined();
  api.clock.set(`${addDays(edited, 31)}${NOON}`);
  const [concept] = (await api.sql<{ id: string }>(gemeenteId, 'select id from plan')).rows;
  expect(await logged(concept?.id ?? '')).toBe(0);
  expect((await run()).concept).toBe(1);
  expect(await logged(concept?.id ?? '')).toBe(1);
  for (const table of ['plan', 'plan_record', 'plan_revisie', 'sleutels.plan_sleutel', 'sessie'])
    expect([table, await rows(table)]).toEqual([table, 0]);
  expect((await run()).concept).toBeUndefined();
});

test('a case: the resident is told first, and seven days later everything goes', async () => {
  const id = await addZaak(WITHDRAWN);
  expect(await run()).toMatchObject({ gewaarschuwd: 1 });
  api.clock.advance(6 * DAY);
  expect((await run()).zonderOnderzoek).toBeUndefined();
  api.clock.advance(DAY);
  expect(await run()).toMatchObject({ zonderOnderzoek: 1 });
  expect(await rows('zaak')).toBe(0);
  const { rows: kept } = await api.sql(
    gemeenteId,
    `select soort, regel, van::text from vernietigd`,
  );
  expect(kept).toEqual([{ soort: 'zaak', regel: 'zonderOnderzoek', van: '2025-11-20' }]);
  expect(await logged(id)).toBe(1);
});

test('what a person decided to keep stays until a person lets it go', async () => {
  const zaakId = await addZaak(WITHDRAWN);
  await withTenant(api.db, gemeenteId, async (tx) => {
    const [ina] = await tx.select().from(medewerker);
    const at = new Date(api.clock.now());
    const door = ina?.id ?? '';
    await tx
      .insert(bewaarplicht)
      .values({ gemeenteId, id: newId(), zaakId, reden: Buffer.of(1), door, op: at });
  });
  await run();
  api.clock.advance(400 * DAY);
  await run();
  expect(await rows('zaak')).toBe(1);
  await api.sql(gemeenteId, `update bewaarplicht set opgeheven_op = '2027-01-01'`);
  await run();
  expect(await rows('zaak')).toBe(0);
});

test('nothing goes within seven days after the resident wrote', async () => {
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  const { rows: plans } = await api.sql<{ id: string }>(gemeenteId, 'select id from plan');
  await addZaak(WITHDRAWN, plans[0]?.id ?? null);
  await run();
  api.clock.advance(7 * DAY);
  const again = await api.visitor().inwoner.plan.start.mutate();
  expect(again.token).not.toBe(token);
  await api.sql(gemeenteId, `update plan set gewijzigd_op = $1`, [new Date(api.clock.now())]);
  await run();
  expect(await rows('zaak')).toBe(1);
  api.clock.advance(8 * DAY);
  await run();
  expect(await rows('zaak')).toBe(0);
});

test('a dry run counts the same and changes nothing', async () => {
  const id = await addZaak(WITHDRAWN);
  await run();
  api.clock.advance(7 * DAY);
  const counted = await run({ proef: true });
  expect(counted).toMatchObject({ zonderOnderzoek: 1 });
  expect(await rows('zaak')).toBe(1);
  expect(await logged(id)).toBe(0);
  expect(await run()).toEqual(counted);
  expect(await logged(id)).toBe(1);
});

test('more than one batch is done in one round', async () => {
  for (let n = 0; n < 7; n += 1) await addZaak(WITHDRAWN);
  await run({ most: 3 });
  api.clock.advance(7 * DAY);
  expect(await run({ most: 3 })).toMatchObject({ zonderOnderzoek: 7 });
});

test('when the clock jumped nothing is destroyed, and that is written down', async () => {
  await addZaak(WITHDRAWN);
  await run();
  api.clock.advance(30 * DAY);
  await expect(run({ klokKlopt: false })).rejects.toThrow(/clock|last round/);
  expect(await rows('zaak')).toBe(1);
  expect(await rows(`bewaarronde where stand = 'mislukt'`)).toBe(1);
});

test('ids of changes go after 48 hours, older texts after thirty days', async () => {
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  const { plan } = api.resident(token, undefined, crypto.randomUUID()).inwoner;
  await plan.save.mutate({ records: [fresh(behoefte())] });
  const again = api.resident(token).inwoner.plan;
  await again.save.mutate({ records: [{ record: behoefte({ omschrijving: 'x' }), versie: 1 }] });
  api.clock.advance(2 * DAY + 1);
  expect(await run()).toMatchObject({ mutaties: 1, sessies: 1 });
  expect(await rows('plan_revisie')).toBe(1);
  api.clock.advance(28 * DAY);
  await run();
  expect(await rows('plan_revisie')).toBe(0);
});

test('every table that hangs on a plan or a case goes with it', async () => {
  const { rows: loose } = await api.pool.query(`
    select conrelid::regclass::text as tabel from pg_constraint
    where contype = 'f' and confdeltype <> 'c' and confrelid in ('plan'::regclass, 'zaak'::regclass)`);
  expect(loose).toEqual([{ tabel: 'zaak' }]);
});
