import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Brief } from '../redactie/mail/post.ts';
import { testApi, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD } from '../testing/gemeenten.ts';
import { melding } from '../zaak/samples.ts';
import { berichtenTaak } from './taak.ts';

const DAY = 86_400_000;
const NIETS = { bellen: false, voicemail: false, mailen: false, brief: false };
const EMAIL = 'kanarie@voorbeeld.nl';

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
});
afterEach(() => api.close());

const reported = async (veilig = { ...NIETS, mailen: true }, email = EMAIL) => {
  const { token, code } = await api.visitor().inwoner.plan.start.mutate();
  const { inwoner } = api.resident(token);
  const made = { melding: melding({ veilig, email }), planMeesturen: false };
  const { referentie } = await inwoner.melding.doe.mutate(made);
  return { code, referentie, naam: melding().naam, hulpvraag: melding().hulpvraag };
};

const fact = (name: string, dag: string) =>
  api.sql(VOORBEELDSTAD.id, `update zaak set feiten = jsonb_set(feiten, '{${name}}', '"${dag}"')`);
const stands = async () =>
  (await api.sql(VOORBEELDSTAD.id, 'select soort, stand from bericht order by soort')).rows;

test('the report, the decision, the reminder and the warning: each once, in the same calm words', async () => {
  const secret = await reported();
  api.clock.advance(6 * DAY);
  await berichtenTaak(api.deps);
  for (const name of ['verslagOp', 'bekendgemaaktOp']) await fact(name, '2026-11-28');
  await api.sql(
    VOORBEELDSTAD.id,
    `insert into bewaarwaarschuwing select gemeente_id, id, '2026-11-28', '2026-12-05' from zaak`,
  );
  await berichtenTaak(api.deps);
  await berichtenTaak(api.deps);
  expect(await stands()).toEqual(
    ['besluit', 'bewaren', 'inleveren', 'verslag'].map((soort) => ({ soort, stand: 'verstuurd' })),
  );
  const { rows } = await api.sql(
    VOORBEELDSTAD.id,
    `select from verwerking where name = 'berichten' and data_subject_id is not null`,
  );
  expect(rows).toHaveLength(4);
  expect(api.mails).toHaveLength(4);
  expect(new Set(api.mails.map((mail) => JSON.stringify(mail))).size).toBe(1);
  const { aan, ...rest } = api.mails[0] ?? { aan: '' };
  expect(aan).toBe(EMAIL);
  const text = JSON.stringify(rest);
  for (const word of [secret.naam, secret.code, secret.referentie, secret.hulpvraag])
    expect(text).not.toContain(word);
  expect(text).not.toMatch(/plan|wmo|zorg|hulp|melding|verslag|besluit|gesprek|keukentafel|http/i);
});

test.for([
  { why: 'mail is not safe', veilig: { ...NIETS, bellen: true }, email: EMAIL },
  { why: 'no way is safe', veilig: { ...NIETS, geen: true }, email: EMAIL },
  { why: 'only a letter is safe', veilig: { ...NIETS, brief: true }, email: '' },
])('nothing goes when $why, and that is written down', async ({ veilig, email }) => {
  await reported(veilig, email);
  await fact('verslagOp', '2026-11-22');
  await berichtenTaak(api.deps);
  expect(api.mails).toEqual([]);
  expect(await stands()).toEqual([{ soort: 'verslag', stand: 'nietVeilig' }]);
});

test('a mail server that is away: tried again later, five times, and lost for nobody else', async () => {
  await reported();
  await fact('verslagOp', '2026-11-22');
  const sent: Brief[] = [];
  let up = false;
  const stuur = async (_: unknown, brief: Brief) => {
    if (!up) throw new Error('connect ECONNREFUSED');
    sent.push(brief);
  };
  const deps = { ...api.deps, post: { adres: () => '', stuur } };
  await berichtenTaak(deps);
  expect(await stands()).toEqual([{ soort: 'verslag', stand: 'wacht' }]);
  up = true;
  await berichtenTaak(deps);
  expect(sent).toHaveLength(1);
  up = false;
  await fact('bekendgemaaktOp', '2026-11-22');
  for (let n = 0; n < 6; n += 1) await berichtenTaak(deps);
  expect(await stands()).toContainEqual({ soort: 'besluit', stand: 'mislukt' });
});

test('without a way to send nothing is written down: it is sent once there is one', async () => {
  await reported();
  await fact('verslagOp', '2026-11-22');
  await berichtenTaak({ ...api.deps, post: undefined });
  expect(await stands()).toEqual([]);
  await berichtenTaak(api.deps);
  expect(api.mails).toHaveLength(1);
});

test('the database holds no address and no words of a message', async () => {
  await reported();
  await fact('verslagOp', '2026-11-22');
  await berichtenTaak(api.deps);
  const { rows } = await api.pool.query('select b::text as regel from bericht b');
  expect(JSON.stringify(rows)).not.toMatch(/@|bericht van/);
});
