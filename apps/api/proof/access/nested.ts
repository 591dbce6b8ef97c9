import { withTenant } from '../../src/db/database.ts';
import { VOORBEELDSTAD } from '../../src/testing/gemeenten.ts';
import { HUIS } from '../../src/zaak/samples.ts';
import { ask } from './call.ts';
import { inputFor } from './inputs.ts';
import type { Tally } from './matrix.ts';
import { makeCase, MARKS, type Person, type World } from './world.ts';

/** Everything of one case and its plan as it stands in the database, as one sum. */
const sumOf = async ({ api }: World, zaakId: string): Promise<string> => {
  const of = (table: string) => `select string_agg(t::text, '|' order by t::text) from ${table} t
    where t.zaak_id = '${zaakId}'`;
  const { rows } = await api.sql<{ som: string }>(
    VOORBEELDSTAD.id,
    `select md5(concat((${of('zaak_record')}), (${of('zaak_revisie')}), (${of('document')}),
      (${of('bewaarplicht')}), (select z::text from zaak z where z.id = '${zaakId}'),
      (select string_agg(r::text, '|' order by r::text) from plan_record r join zaak z
        on z.plan_id = r.plan_id where z.id = '${zaakId}'),
      (select string_agg(h::text, '|' order by h::text) from plan_helper h join zaak z
        on z.plan_id = h.plan_id where z.id = '${zaakId}'),
      (select count(*)::text from sessie s join zaak z on z.plan_id = s.plan_id
        where z.id = '${zaakId}'))) as som`,
  );
  return rows[0]?.som ?? '';
};

/** Ids of parts of a case that belong to another team, and to another resident. */
const partsOf = async ({ api }: World) => {
  const theirs = await makeCase(api);
  await api.sql(
    VOORBEELDSTAD.id,
    `update zaak set team_id = (select id from team t where naam = 'Zuid'
      and t.gemeente_id = zaak.gemeente_id) where id = $1`,
    [theirs.id],
  );
  const { delen, sessie } = api.resident(theirs.token).inwoner;
  const { id: helper } = await delen.maak
    .mutate({ naam: 'Lot', relatie: '', organisatie: '', recht: 'meelezen', dagen: 7 })
    .then(async () => (await delen.lijst.query()).helpers[0] ?? { id: '' });
  const [open] = await sessie.lijst.query();
  const document = crypto.randomUUID();
  const need = crypto.randomUUID();
  const fatma = (await api.staff('fatma')).consulent;
  const told = { leefgebied: 'wonen', omschrijving: MARKS.gedeeld } as const;
  await fatma.weging.behoefte.mutate({ id: theirs.id, behoefteId: need, versie: 0, ...told });
  const ina = (await api.staff('ina')).consulent.bewaren;
  const { referentie } = await fatma.zaak.open.query({ id: theirs.id });
  const { id: plicht } = await ina.legVast.mutate({ referentie, reden: 'De rechter vraagt erom.' });
  return { zaak: theirs.id, need, document, helper, session: open?.id ?? '', plicht };
};

type Parts = Awaited<ReturnType<typeof partsOf>>;

/** Own calls that carry somebody else's id somewhere inside. */
const inside = (own: string, theirs: Parts): [path: string, input: unknown, by: string][] => {
  const need = { behoefteId: theirs.need };
  const of = (path: string, more: object) => ({ ...Object(inputFor(path, own, '')), ...more });
  const staff = ['consulent.weging.eis', 'consulent.weging.bevinding', 'consulent.weging.spoed'];
  return [
    ...staff.map((path): [string, unknown, string] => [path, of(path, need), 'C']),
    ['consulent.weging.behoefte', of('consulent.weging.behoefte', need), 'C'],
    ['consulent.aanbod.zoek', of('consulent.aanbod.zoek', need), 'C'],
    ['consulent.aanbod.overweeg', of('consulent.aanbod.overweeg', need), 'C'],
    ['consulent.verslag.alinea', of('consulent.verslag.alinea', { alineaId: theirs.need }), 'C'],
    ['consulent.document.verwijder', { id: own, documentId: theirs.document }, 'C'],
    [`GET /bestanden/zaak/${own}/document/${theirs.document}`, {}, 'C'],
    ['consulent.zaak.wijsToe', of('consulent.zaak.wijsToe', { medewerkerId: theirs.helper }), 'C'],
    ['inwoner.delen.beeindig', { id: theirs.helper }, 'I'],
    ['inwoner.sessie.beeindig', { id: theirs.session }, 'I'],
    ['inwoner.verslag.reageer', { alineaId: theirs.need, keuze: 'klopt', tekst: '' }, 'I'],
    ['inwoner.plan.remove', { key: `behoefte:${theirs.need}`, versie: 1 }, 'I'],
    ['consulent.sessie.beeindig', { id: theirs.session }, 'C'],
    ['consulent.toezicht.akkoord', { id: theirs.plicht }, 'T'],
    ['consulent.toezicht.beoordeel', { id: theirs.plicht, oordeel: 'terecht' }, 'T'],
  ];
};

/** A file of the other case, as an upload would have stored it; its bytes are sealed there. */
const addDocument = ({ api }: World, { zaak, document }: Parts) =>
  withTenant(api.db, VOORBEELDSTAD.id, async () => {
    await api.sql(
      VOORBEELDSTAD.id,
      `insert into document (gemeente_id, zaak_id, id, behoefte_id, inhoud, omvang, door, bewaard_op)
       select gemeente_id, $1, $2, $3, '\\x01', 1, id, now() from medewerker where sub = 'fatma'`,
      [zaak, document, HUIS],
    );
  });

const personBy = ({ people }: World, letter: string): Person => {
  const found = people.find((one) => one.letter === letter);
  if (!found) throw new Error(`nobody with letter ${letter}`);
  return found;
};

/** An own call beside one about a case of another team, both ways round: only the own one opens. */
const mixed = async (world: World, theirs: string, tally: Tally): Promise<void> => {
  const person = personBy(world, 'C');
  const caller = { host: person.host, token: (await person.token()) ?? '' };
  for (const ids of [
    [world.cases.open.id, theirs],
    [theirs, world.cases.open.id],
  ]) {
    const body = JSON.stringify(Object.fromEntries(ids.map((id, nth) => [nth, { id }])));
    const headers = { 'content-type': 'application/json' };
    const address = '/trpc/consulent.zaak.open,consulent.zaak.open?batch=1';
    const answer = await world.api.request(address, { method: 'POST', headers, body }, caller);
    const text = await answer.text();
    tally.cells += 1;
    const got = (text.match(/"referentie"/g) ?? []).length;
    if (got !== 1 || text.includes(theirs) || !text.includes('nietGevonden'))
      tally.wrong.push(`a batch of own and foreign shows ${got} cases`);
  }
};

/** Somebody else's ids inside an own call, and in a batch beside one: nothing of theirs is reached. */
export const nestedIds = async (world: World): Promise<Tally> => {
  const tally: Tally = { cells: 0, wrong: [] };
  const theirs = await partsOf(world);
  await addDocument(world, theirs);
  const before = await sumOf(world, theirs.zaak);
  for (const [path, input, letter] of inside(world.cases.open.id, theirs)) {
    tally.cells += 1;
    const answer = await ask(world, path, input, { person: personBy(world, letter), batch: false });
    // An input that does not fit would be refused before anything is looked up.
    if (['other', 'ongeldig'].includes(answer.fout))
      tally.wrong.push(`${path}: ${answer.fout}, so nothing was tried`);
    if ((await sumOf(world, theirs.zaak)) !== before) tally.wrong.push(`${path} changed theirs`);
    if (answer.fout === 'ok' && answer.seen.includes(theirs.zaak))
      tally.wrong.push(`${path} names the case of somebody else`);
  }
  await mixed(world, theirs.zaak, tally);
  return tally;
};
