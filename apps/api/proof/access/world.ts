import { randomBytes } from 'node:crypto';
import { withTenant } from '../../src/db/database.ts';
import { newId } from '../../src/db/id.ts';
import { beginMedewerker } from '../../src/session/begin.ts';
import { testApi } from '../../src/testing/api.ts';
import { VOORBEELDSTAD, WATERRIJK } from '../../src/testing/gemeenten.ts';
import { antwoord, behoefte, fresh, GELD, melding } from '../../src/zaak/samples.ts';
import { proofDatabase } from '../kit/database.ts';

export const STATES = ['open', 'closed', 'gone'] as const;
export type State = (typeof STATES)[number];

/** Who calls: the token is made anew when a call ended the session. */
export interface Person {
  name: string;
  letter: string;
  host: string;
  token: () => Promise<string | null>;
  forget: () => void;
}

type Api = Awaited<ReturnType<typeof testApi>>;

const once = (make: () => Promise<string | null>) => {
  let made: Promise<string | null> | null = null;
  return {
    token: () => (made ??= make()),
    forget: () => {
      made = null;
    },
  };
};

const STAD = 'localhost:3001';
const RIJK = 'waterrijk.localhost:3001';

const staff = (api: Api, sub: string, letter: string, there = false): Person => {
  const gemeenteId = there ? WATERRIJK.id : VOORBEELDSTAD.id;
  const make = async () => {
    const { rows } = await api.sql<{ id: string }>(
      gemeenteId,
      'select id from medewerker where gemeente_id = $1 and sub = $2',
      [gemeenteId, sub],
    );
    const id = rows[0]?.id ?? '';
    return withTenant(api.db, gemeenteId, (tx) =>
      beginMedewerker(tx, { gemeenteId, now: api.deps.now() }, id),
    );
  };
  return { name: sub, letter, host: there ? RIJK : STAD, ...once(make) };
};

const addStaff = (api: Api, gemeenteId: string, sub: string, functie: string, team: string) =>
  api.sql(
    gemeenteId,
    `insert into medewerker (gemeente_id, id, sub, naam, functie, team_id, actief)
     select $1, $2, $3, $3, $4, (select id from team where gemeente_id = $1 and naam = $5), true`,
    [gemeenteId, newId(), sub, functie, team],
  );

const opened = (api: Api, code: string) => async () => {
  const visitor = api.visitor({ clientIp: randomBytes(4).toString('hex') });
  return (await visitor.inwoner.plan.open.mutate({ code })).token;
};

/** Words that are in every case, each of a kind of its own: who may read them is in marks.csv. */
export const MARKS = {
  gedeeld: 'merk-gedeeld-7351',
  prive: 'merk-prive-7351',
  veilig: 'merk-veilig-7351',
  contact: 'merk-contact-7351',
  notitie: 'merk-notitie-7351',
} as const;

const records = () => [
  fresh(behoefte({ omschrijving: MARKS.gedeeld })),
  fresh(antwoord({ tekst: MARKS.gedeeld })),
  fresh(antwoord({ vraag: 'slechteDag', tekst: MARKS.prive, alleenVoorMij: true })),
  fresh(behoefte({ id: GELD, leefgebied: 'veiligheid', omschrijving: MARKS.veilig })),
];

/** A plan that was handed in with a melding, and a note of staff on it; the code opens it. */
export const makeCase = async (api: Api) => {
  const { token, code } = await api.visitor().inwoner.plan.start.mutate();
  const { inwoner } = api.resident(token);
  await inwoner.plan.save.mutate({ records: records() });
  const own = melding({ naam: MARKS.contact, plaats: MARKS.contact });
  const receipt = await inwoner.melding.doe.mutate({ melding: own, planMeesturen: true });
  const { rows } = await api.sql<{ id: string }>(
    VOORBEELDSTAD.id,
    'select id from zaak where referentie = $1',
    [receipt.referentie],
  );
  const id = rows[0]?.id ?? '';
  const { zaak } = (await api.staff('samira')).consulent;
  const told = { gebeurtenis: 'bevestigen', toelichting: MARKS.notitie } as const;
  const { versie } = await zaak.open.query({ id });
  await zaak.stap.mutate({ id, versie, ...told });
  return { token, code, inwoner, id };
};

const makeCases = async (api: Api) => {
  const [open, closed, gone] = [await makeCase(api), await makeCase(api), await makeCase(api)];
  await closed.inwoner.zaak.trekIn.mutate({ toelichting: '' });
  await api.sql(VOORBEELDSTAD.id, 'delete from zaak where id = $1', [gone.id]);
  return { open, closed, gone };
};

const helperOf = async (api: Api, token: string, recht: 'meelezen' | 'meeschrijven') => {
  const made = await api.resident(token).inwoner.delen.maak.mutate({
    ...{ naam: 'Lot', relatie: 'buurvrouw', organisatie: '', recht, dagen: 30 },
  });
  return opened(api, made.code);
};

const people = async (api: Api, { token, code }: { token: string; code: string }) => {
  const [reads, writes] = [
    await helperOf(api, token, 'meelezen'),
    await helperOf(api, token, 'meeschrijven'),
  ];
  const nobody = { host: STAD, forget: () => undefined };
  const left = await staff(api, 'weg', 'A').token();
  const late = await staff(api, 'jan', 'A').token();
  await api.sql(VOORBEELDSTAD.id, `update medewerker set actief = false where sub = 'weg'`);
  await api.sql(
    VOORBEELDSTAD.id,
    `update sessie set gezien_op = gezien_op - interval '31 minutes'
      where medewerker_id = (select id from medewerker where sub = 'jan')`,
  );
  return [
    { ...nobody, name: 'anyone', letter: 'A', token: async () => null },
    { ...nobody, name: 'who left', letter: 'A', token: async () => left },
    { ...nobody, name: 'ended session', letter: 'A', token: async () => late },
    { name: 'resident', letter: 'I', host: STAD, ...once(opened(api, code)) },
    { name: 'reads along', letter: 'L', host: STAD, ...once(reads) },
    { name: 'writes along', letter: 'S', host: STAD, ...once(writes) },
    staff(api, 'samira', 'C'),
    staff(api, 'petra', 'T'),
    staff(api, 'kees', 'R'),
    staff(api, 'ina', 'B'),
    staff(api, 'nora', 'F'),
  ] satisfies Person[];
};

/** Two municipalities with everybody and cases in every state, on a database of their own. */
export const openWorld = async () => {
  const database = await proofDatabase();
  const api = await testApi(undefined, {}, database);
  await addStaff(api, VOORBEELDSTAD.id, 'weg', 'consulent', 'Noord');
  await addStaff(api, VOORBEELDSTAD.id, 'zuid', 'teamleider', 'Zuid');
  const { rows } = await api.sql<{ naam: string }>(WATERRIJK.id, 'select naam from team limit 1');
  await addStaff(api, WATERRIJK.id, 'rijk', 'teamleider', rows[0]?.naam ?? '');
  const cases = await makeCases(api);
  return {
    api,
    cases,
    people: await people(api, cases.open),
    own: [staff(api, 'samira', 'C'), staff(api, 'petra', 'T')],
    other: [staff(api, 'fatma', 'C'), staff(api, 'zuid', 'T')],
    foreign: [staff(api, 'tom', 'C', true), staff(api, 'rijk', 'T', true)],
  };
};

export type World = Awaited<ReturnType<typeof openWorld>>;
