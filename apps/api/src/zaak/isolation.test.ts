import type { Besluit } from '@keukentafel/domain/zaak';
import { day } from '@keukentafel/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bevindingenVan, eisVan } from '../seed/weging.ts';
import { VERHALEN } from '../seed/verhalen.ts';
import { testApi, type Client, type TestApi } from '../testing/api.ts';
import { antwoord, behoefte, fresh, HUIS, melding } from './samples.ts';

let api: TestApi;
let id = '';
let code = '';
let resident: Client['inwoner'];
const NERGENS = '018f5f2e-7a00-7000-8000-00000000dead';
const KANARIE = 'kanarie-canary-7351';

beforeAll(async () => {
  api = await testApi();
  const started = await api.visitor().inwoner.plan.start.mutate();
  code = started.code;
  resident = api.resident(started.token).inwoner;
  const records = [fresh(behoefte({ omschrijving: KANARIE })), fresh(antwoord({ tekst: KANARIE }))];
  await resident.plan.save.mutate({ records });
  const own = melding({ naam: KANARIE, hulpvraag: KANARIE });
  await resident.melding.doe.mutate({ melding: own, planMeesturen: true });
  const { consulent } = await api.staff('samira');
  id = (await consulent.werkvoorraad.lijst.query({}))[0]?.id ?? '';
});
afterAll(() => api.close());

const [verhaal] = VERHALEN;
if (!verhaal) throw new Error('no story');
const [bevinding] = bevindingenVan(verhaal, day('2026-11-22'));
if (!bevinding) throw new Error('no finding');
const besluit: Besluit = {
  ...{ aard: 'Hulp', omvang: 1, eenheid: 'urenPerWeek', vorm: 'zin', uitkomst: 'toegekend' },
  ...{ periodeVan: day('2026-11-22'), periodeTot: null, motivering: 'Ja.', door: 'x' },
  ...{ doorFunctie: 'x', beslotenOp: day('2026-11-22'), bekendgemaaktOp: null },
};

const SPOED = {
  reden: 'Vandaag thuis uit het ziekenhuis.',
  taken: [{ id: 't', omschrijving: 'Uit bed', eenheid: 'urenPerWeek' as const, hoeveelheid: 1 }],
  ...{ van: day('2026-11-22'), tot: day('2026-12-22') },
};

/** Every procedure that names a case. */
const CALLS: { name: string; call: (as: Client['consulent'], zaak: string) => Promise<unknown> }[] =
  [
    { name: 'zaak.open', call: (as, zaak) => as.zaak.open.query({ id: zaak }) },
    {
      name: 'zaak.wijsToe',
      call: (as, zaak) => as.zaak.wijsToe.mutate({ id: zaak, versie: 1, medewerkerId: NERGENS }),
    },
    {
      name: 'zaak.bevoegdheid',
      call: (as, zaak) =>
        as.zaak.bevoegdheid.mutate({
          ...{ id: zaak, versie: 1 },
          bevoegdheid: { soort: 'opvang', woonplaats: null, bron: '', verblijf: null },
        }),
    },
    {
      name: 'zaak.stap',
      call: (as, zaak) => as.zaak.stap.mutate({ id: zaak, versie: 1, gebeurtenis: 'bevestigen' }),
    },
    {
      name: 'afspraak.plan',
      call: (as, zaak) =>
        as.afspraak.plan.mutate({
          ...{ id: zaak, versie: 1, begin: '2026-12-01T10:00', duurMinuten: 60 },
          ...{ plaats: 'x', wie: 'x' },
        }),
    },
    {
      name: 'afspraak.annuleer',
      call: (as, zaak) => as.afspraak.annuleer.mutate({ id: zaak, versie: 1 }),
    },
    {
      name: 'weging.behoefte',
      call: (as, zaak) =>
        as.weging.behoefte.mutate({ id: zaak, leefgebied: 'wonen', omschrijving: 'x' }),
    },
    {
      name: 'weging.eis',
      call: (as, zaak) =>
        as.weging.eis.mutate({ id: zaak, behoefteId: HUIS, versie: 0, eis: eisVan(verhaal) }),
    },
    {
      name: 'weging.bevinding',
      call: (as, zaak) =>
        as.weging.bevinding.mutate({
          ...{ id: zaak, behoefteId: HUIS, versie: 0, trede: bevinding.trede, bevinding },
        }),
    },
    {
      name: 'weging.spoed',
      call: (as, zaak) =>
        as.weging.spoed.mutate({ id: zaak, behoefteId: HUIS, versie: 1, spoed: SPOED }),
    },
    {
      name: 'aanbod.zoek',
      call: (as, zaak) => as.aanbod.zoek.query({ id: zaak, behoefteId: HUIS }),
    },
    {
      name: 'aanbod.overweeg',
      call: (as, zaak) =>
        as.aanbod.overweeg.mutate({
          ...{ id: zaak, behoefteId: HUIS, serviceId: NERGENS },
          overweging: {
            ...{ past: true, waarom: '', plaats: 'ja', gecontroleerdOp: day('2026-11-22') },
            bron: 'gebeld',
          },
        }),
    },
    { name: 'verslag.maak', call: (as, zaak) => as.verslag.maak.mutate({ id: zaak, versie: 1 }) },
    {
      name: 'verslag.alinea',
      call: (as, zaak) =>
        as.verslag.alinea.mutate({ id: zaak, versie: 1, alineaId: 'a:x', tekst: 'x' }),
    },
    {
      name: 'verslag.verstrek',
      call: (as, zaak) => as.verslag.verstrek.mutate({ id: zaak, versie: 1 }),
    },
    {
      name: 'aanvraag.legVast',
      call: (as, zaak) =>
        as.aanvraag.legVast.mutate({ id: zaak, versie: 1, op: day('2026-11-22'), toelichting: '' }),
    },
    {
      name: 'besluit.neem',
      call: (as, zaak) => as.besluit.neem.mutate({ id: zaak, versie: 1, besluit }),
    },
    {
      name: 'besluit.herzie',
      call: (as, zaak) =>
        as.besluit.herzie.mutate({
          ...{ id: zaak, versie: 1, besluit: { ...besluit, herzienGrond: 'c' as const } },
        }),
    },
  ];

const refusal = async (work: Promise<unknown>) => {
  try {
    await work;
    return 'allowed';
  } catch (error) {
    return JSON.stringify(Object(error).shape ?? Object(error).data);
  }
};

const withoutPath = (text: string) => text.replace(/"path":"[^"]*",?/, '');

test.for(CALLS)(
  '$name: another team, another municipality and no case at all look the same',
  async ({ call }) => {
    const fatma = (await api.staff('fatma')).consulent;
    const tom = (await api.staff('tom')).consulent;
    const answers = await Promise.all([
      refusal(call(fatma, id)),
      refusal(call(fatma, NERGENS)),
      refusal(call(tom, id)),
      refusal(call(tom, NERGENS)),
    ]);
    expect(new Set(answers.map(withoutPath)).size).toBe(1);
    expect(answers[0]).toContain('nietGevonden');
  },
);

test.for(CALLS)(
  '$name: no dossier for catalogue editor, functional administrator or resident',
  async ({ call }) => {
    for (const sub of ['kees', 'ina'])
      expect(await refusal(call((await api.staff(sub)).consulent, id))).toContain('magNiet');
    const { token } = await api.visitor().inwoner.plan.open.mutate({ code });
    expect(await refusal(call(api.resident(token).consulent, id))).toContain('aanmeldenNodig');
    expect(await refusal(call(api.visitor().consulent, id))).toContain('aanmeldenNodig');
  },
);

test('nothing of that changed the case', async () => {
  const { consulent } = await api.staff('petra');
  expect((await consulent.zaak.open.query({ id })).versie).toBe(2);
});

test('the list and the colleagues are of the own team only', async () => {
  const fatma = (await api.staff('fatma')).consulent;
  expect(await fatma.werkvoorraad.lijst.query({ filter: 'team' })).toEqual([]);
  expect((await fatma.werkvoorraad.medewerkers.query()).map(({ naam }) => naam)).toEqual([
    'Fatma Yildiz',
  ]);
});

test('another resident reaches nothing of this case', async () => {
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  const other = api.resident(token).inwoner;
  expect((await other.plan.get.query()).zaak).toBeNull();
  const acts = [
    () => other.zaak.volg.query(),
    () => other.zaak.aanvullen.mutate({ tekst: 'x' }),
    () => other.zaak.vraagAan.mutate({ akkoord: 'akkoord', toelichting: '' }),
    () => other.zaak.geenAanvraag.mutate({ toelichting: '' }),
    () => other.zaak.trekIn.mutate({ toelichting: '' }),
    () => other.verslag.reageer.mutate({ alineaId: 'a:x', keuze: 'klopt', tekst: '' }),
    () => other.plan.handIn.mutate({}),
  ];
  for (const act of acts) expect(await refusal(act())).toMatch(/nietGevonden|ongeldig/);
});

test('a code opens nothing in another municipality', async () => {
  const there = api.visitor({ host: 'waterrijk.localhost:3000' });
  const opening = there.inwoner.plan.open.mutate({ code });
  expect(await refusal(opening)).toContain('codeOnbekend');
});

test('no word of plan, melding or dossier stands readable in the database', async () => {
  const { rows: tables } = await api.pool.query<{ naam: string }>(
    `select table_name as naam from information_schema.tables where table_schema = 'public'`,
  );
  const needles = [KANARIE, Buffer.from(KANARIE).toString('hex'), '06 12345678'];
  for (const { naam } of tables) {
    const { rows } = await api.pool.query(`select t::text as regel from "${naam}" t`);
    const text = JSON.stringify(rows);
    for (const needle of needles) expect(text.includes(needle), `${needle} in ${naam}`).toBe(false);
  }
});
