import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApi, type Client, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { antwoord, behoefte, fresh, GELD, melding } from '../zaak/samples.ts';

interface Person {
  token: string;
  code: string;
  planId: string;
  zaakId: string;
}

let api: TestApi;
let one: Person;
let other: Person;

const person = async (tekst: string): Promise<Person> => {
  const { token, code } = await api.visitor().inwoner.plan.start.mutate();
  const { inwoner } = api.resident(token);
  const records = [behoefte({ omschrijving: tekst }), antwoord({ tekst }), behoefte({ id: GELD })];
  await inwoner.plan.save.mutate({ records: records.map(fresh) });
  const made = { melding: melding({ hulpvraag: tekst }), planMeesturen: true };
  const { referentie } = await inwoner.melding.doe.mutate(made);
  const { rows } = await api.sql<{ id: string; plan_id: string }>(
    VOORBEELDSTAD.id,
    'select id, plan_id from zaak where referentie = $1',
    [referentie],
  );
  return { token, code, planId: rows[0]?.plan_id ?? '', zaakId: rows[0]?.id ?? '' };
};

beforeAll(async () => {
  api = await testApi();
  one = await person('de woorden van de een');
  other = await person('de woorden van de ander');
});
afterAll(() => api.close());

const plan = () => api.resident(one.token).inwoner.plan.get.query();
const volg = () => api.resident(one.token).inwoner.zaak.volg.query();
const staff = async (): Promise<Client['consulent']> => (await api.staff('samira')).consulent;
const dossier = async () => (await staff()).zaak.open.query({ id: one.zaakId });

/** Each attack is what somebody with all rights on the database, and no key, can do to a row. */
const ATTACKS: { what: string; sql: () => string; ask: () => Promise<unknown>; table: string }[] = [
  {
    what: 'two answers of one plan change places',
    table: 'plan_record',
    ask: plan,
    sql: () => `update plan_record a set inhoud = b.inhoud from plan_record b
      where a.plan_id = '${one.planId}' and b.plan_id = a.plan_id and a.sleutel <> b.sleutel`,
  },
  {
    what: 'the words of another plan',
    table: 'plan_record',
    ask: plan,
    sql: () => `update plan_record a set inhoud = (select inhoud from plan_record b
      where b.plan_id = '${other.planId}' limit 1) where a.plan_id = '${one.planId}'`,
  },
  {
    what: 'a piece of another dossier, for staff',
    table: 'zaak_record',
    ask: dossier,
    sql: () => `update zaak_record a set inhoud = b.inhoud from zaak_record b
      where a.zaak_id = '${one.zaakId}' and b.zaak_id = '${other.zaakId}'
        and a.soort = 'melding' and b.soort = 'melding'`,
  },
  {
    what: 'a piece of another dossier, for its resident',
    table: 'zaak_record',
    ask: volg,
    sql: () => `update zaak_record a set inhoud = b.inhoud from zaak_record b
      where a.zaak_id = '${one.zaakId}' and b.zaak_id = '${other.zaakId}' and a.soort = b.soort`,
  },
  {
    what: 'the key of another dossier, for staff',
    table: 'sleutels.dossier_sleutel',
    ask: dossier,
    sql: () => `update sleutels.dossier_sleutel a set sleutel = b.sleutel
      from sleutels.dossier_sleutel b where a.zaak_id = '${one.zaakId}'
        and b.zaak_id = '${other.zaakId}' and a.houder = b.houder`,
  },
  {
    what: 'the key of another dossier with all its pieces',
    table: 'zaak_record',
    ask: dossier,
    sql: () => `delete from zaak_record where zaak_id = '${one.zaakId}';
      insert into zaak_record select gemeente_id, '${one.zaakId}', id, soort, sleutel, versie,
        inhoud, door, gewijzigd_op from zaak_record where zaak_id = '${other.zaakId}';
      update sleutels.dossier_sleutel a set sleutel = b.sleutel
      from sleutels.dossier_sleutel b where a.zaak_id = '${one.zaakId}'
        and b.zaak_id = '${other.zaakId}' and a.houder = b.houder`,
  },
  {
    what: "the municipality's slot in the resident's place",
    table: 'sleutels.dossier_sleutel',
    ask: volg,
    sql: () => `update sleutels.dossier_sleutel a set sleutel = b.sleutel
      from sleutels.dossier_sleutel b where a.zaak_id = '${one.zaakId}' and b.zaak_id = a.zaak_id
        and a.houder = 'plan' and b.houder = 'gemeente'`,
  },
  {
    what: 'the session of one person on the plan of another',
    table: 'sessie',
    ask: plan,
    sql: () => `update sessie set plan_id = '${other.planId}' where plan_id = '${one.planId}'`,
  },
  {
    what: 'one bit turned round in every answer',
    table: 'plan_record',
    ask: plan,
    sql: () => `update plan_record set inhoud = set_bit(inhoud, 300, 1 - get_bit(inhoud, 300))
      where plan_id = '${one.planId}'`,
  },
];

const TABLES = ['plan_record', 'zaak_record', 'sleutels.dossier_sleutel', 'sessie'];

/** Puts the rows back as they were: each attack begins on a whole database. */
const undone = async (work: () => Promise<void>): Promise<void> => {
  const name = (table: string) => `was_${table.replace('.', '_')}`;
  for (const table of TABLES) await api.pool.query(`create table ${name(table)} as table ${table}`);
  try {
    await work();
  } finally {
    for (const table of TABLES)
      await api.pool.query(
        `delete from ${table}; insert into ${table} table ${name(table)}; drop table ${name(table)}`,
      );
  }
};

test.for(ATTACKS)('refused, without a word of either: $what', async ({ sql, ask, table }) => {
  await expect(ask()).resolves.toBeDefined();
  await undone(async () => {
    const before = await api.pool.query(`select md5(string_agg(t::text, '' order by t::text))
      as som from ${table} t`);
    await api.pool.query(sql());
    const after = await api.pool.query(`select md5(string_agg(t::text, '' order by t::text))
      as som from ${table} t`);
    expect(after.rows).not.toEqual(before.rows);
    const refused = await ask().then(
      () => null,
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({ data: { fout: 'onleesbaar', httpStatus: 409 } });
    expect(JSON.stringify(refused)).not.toContain('de woorden van');
  });
  await expect(ask()).resolves.toBeDefined();
});

test("another plan's slot opens nothing with the own code", async () => {
  await undone(async () => {
    const swap = (a: Person, b: Person) =>
      api.pool.query(
        `update sleutels.plan_sleutel a set sleutel = b.sleutel from sleutels.plan_sleutel b
          where a.plan_id = $1 and b.plan_id = $2`,
        [a.planId, b.planId],
      );
    const { rows } = await api.pool.query<{ sleutel: Buffer }>(
      'select sleutel from sleutels.plan_sleutel where plan_id = $1',
      [one.planId],
    );
    await swap(one, other);
    const open = api.visitor().inwoner.plan.open.mutate({ code: one.code });
    await expect(open).rejects.toMatchObject({
      data: { fout: expect.stringMatching(/onleesbaar|codeOnbekend/) },
    });
    await api.pool.query('update sleutels.plan_sleutel set sleutel = $2 where plan_id = $1', [
      ...[one.planId, rows[0]?.sleutel],
    ]);
  });
  await expect(api.visitor().inwoner.plan.open.mutate({ code: one.code })).resolves.toBeDefined();
});

test('a moved legal hold does not show the reason of another', async () => {
  const ina = (await api.staff('ina')).consulent.bewaren;
  const { rows } = await api.sql<{ referentie: string }>(
    VOORBEELDSTAD.id,
    'select referentie from zaak order by id',
  );
  for (const { referentie } of rows)
    await ina.legVast.mutate({ referentie, reden: `De reden van ${referentie}.` });
  await api.pool.query(`update bewaarplicht a set reden = b.reden from bewaarplicht b
    where a.id <> b.id`);
  await expect(ina.overzicht.query()).rejects.toMatchObject({ data: { fout: 'onleesbaar' } });
});
