import { NOG_INVULLEN } from '@keukentafel/domain/zaak';
import { day } from '@keukentafel/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bevindingenVan, eisVan, maatwerkVan } from '../seed/weging.ts';
import { VERHALEN, type Verhaal } from '../seed/verhalen.ts';
import { testApi, type TestApi, type Client } from '../testing/api.ts';
import { antwoord, behoefte, fresh, GELD, HUIS, melding } from './samples.ts';

let api: TestApi;
let resident: Client['inwoner'];
let samira: Client['consulent'];
let petra: Client['consulent'];
let referentie = '';
let id = '';

const KANARIE = 'kanarie die alleen voor mij is';
const verhaal = VERHALEN[0] as Verhaal;

beforeAll(async () => {
  api = await testApi();
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  resident = api.resident(token).inwoner;
  samira = (await api.staff('samira')).consulent;
  petra = (await api.staff('petra')).consulent;
});
afterAll(() => api.close());

const versie = async () => (await samira.zaak.open.query({ id })).versie;
const at = (date: string) => api.clock.set(`${date}T10:00:00+01:00`);

/** Sessions end after a quarter of an hour; the story takes weeks. */
const signInAgain = async (code: string) => {
  const { token } = await api.visitor().inwoner.plan.open.mutate({ code });
  resident = api.resident(token).inwoner;
  samira = (await api.staff('samira')).consulent;
  petra = (await api.staff('petra')).consulent;
};

let code = '';

test('1–6 the plan: needs, answers, marks, and some of it stays private', async () => {
  code = (await resident.plan.code.query()).code;
  expect(code).toMatch(/^\d{16}$/);
  await resident.plan.save.mutate({
    records: [
      fresh({ soort: 'leefgebieden', gekozen: ['huishouden', 'geldEnPost'] }),
      fresh(behoefte()),
      fresh(
        behoefte({
          id: GELD,
          leefgebied: 'geldEnPost',
          omschrijving: KANARIE,
          alleenVoorMij: true,
        }),
      ),
      fresh(antwoord({ bespreken: true })),
      fresh(antwoord({ vraag: 'slechteDag', tekst: KANARIE, alleenVoorMij: true })),
      fresh(antwoord({ behoefteId: GELD, tekst: KANARIE })),
    ],
  });
  const preview = await resident.plan.preview.query();
  expect(preview.aantalPrive).toBe(3);
  expect(JSON.stringify(preview.secties)).not.toContain(KANARIE);
  expect(preview.lezers).toContain('Wmo-team');
});

test('7 the melding gives a number, both clocks with reasons, and can be sent twice', async () => {
  const input = { melding: melding(), planMeesturen: false };
  const receipt = await resident.melding.doe.mutate(input);
  referentie = receipt.referentie;
  expect(referentie).toMatch(/^KT-2026-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(receipt.klokken.map(({ naam, einddatum }) => [naam, einddatum.lastDay])).toEqual([
    ['persoonlijkPlan', '2026-11-30'],
    ['onderzoek', '2027-01-04'],
  ]);
  expect(receipt.klokken[0]?.einddatum.because.join(' ')).toContain('zondag');
  expect((await resident.melding.doe.mutate(input)).referentie).toBe(referentie);
  const other = resident.melding.doe.mutate({
    ...input,
    melding: melding({ naam: 'Iemand Anders' }),
  });
  await expect(other).rejects.toMatchObject({ data: { fout: 'stapKanNiet' } });
});

test('9 the work list of the own team shows the new melding, and who takes it', async () => {
  const [row] = await samira.werkvoorraad.lijst.query({ filter: 'nieuw' });
  expect(row).toMatchObject({
    referentie,
    toestand: 'gemeld',
    planStatus: 'open',
    consulent: null,
  });
  expect(row?.planUiterlijk).toBe('2026-11-30');
  id = row?.id ?? '';
  const zoek = referentie.slice(-9).toLowerCase();
  expect(await samira.werkvoorraad.lijst.query({ zoek })).toHaveLength(1);
  const colleagues = await samira.werkvoorraad.medewerkers.query();
  expect(colleagues.map(({ naam }) => naam)).toEqual([
    'Jan de Wit',
    'Petra Groen',
    'Samira Haddad',
  ]);
  const jan = colleagues[0]?.id ?? '';
  const toJan = samira.zaak.wijsToe.mutate({ id, versie: 1, medewerkerId: jan });
  await expect(toJan).rejects.toMatchObject({ data: { fout: 'magNiet' } });
  await petra.zaak.wijsToe.mutate({ id, versie: 1, medewerkerId: jan });
  const me = colleagues[2]?.id ?? '';
  await samira.zaak.wijsToe.mutate({ id, versie: 2, medewerkerId: me });
  const mine = await samira.werkvoorraad.lijst.query({ filter: 'mijn', sorteer: 'datum' });
  expect(mine.map(({ consulent }) => consulent?.naam)).toEqual(['Samira Haddad']);
});

test('10 confirmation, client support and plan option carry a date; a stale version is told', async () => {
  for (const gebeurtenis of [
    ...(['bevestigen', 'clientondersteuningGewezen', 'planMogelijkheidGewezen'] as const),
  ])
    await samira.zaak.stap.mutate({ id, versie: await versie(), gebeurtenis });
  const { feiten } = await samira.zaak.open.query({ id });
  expect(feiten).toMatchObject({ bevestigdOp: '2026-11-22', clientondersteuningOp: '2026-11-22' });
  const stale = samira.zaak.stap.mutate({ id, versie: 2, gebeurtenis: 'pgbUitgelegd' });
  await expect(stale).rejects.toMatchObject({
    data: { fout: 'verouderd', huidig: { versie: 6, waarde: { toestandNaam: 'Bevestigd' } } },
  });
  const early = samira.zaak.stap.mutate({ id, versie: 6, gebeurtenis: 'onderzoekStarten' });
  await expect(early).rejects.toMatchObject({
    data: {
      fout: 'stapKanNiet',
      code: 'PRECONDITION_FAILED',
      zin: expect.stringContaining('plan'),
    },
  });
});

test('7b the plan is handed in within the seven days, and again later as a later version', async () => {
  at('2026-11-25');
  await signInAgain(code);
  const first = await resident.plan.handIn.mutate({});
  expect(first).toMatchObject({ referentie, teLaat: false, versie: 1, ontvangenOp: '2026-11-25' });
  at('2026-12-03');
  await signInAgain(code);
  const second = await resident.plan.handIn.mutate({ referentie });
  expect(second).toMatchObject({ teLaat: true, versie: 2 });
  const { planVersies, feiten } = await samira.zaak.open.query({ id });
  expect(planVersies.map(({ teLaat }) => teLaat)).toEqual([false, true]);
  expect(planVersies.map(({ hoofd }) => hoofd)).toEqual([false, true]);
  expect(feiten).toMatchObject({ planOntvangenOp: '2026-11-25', planTeLaat: false });
});

test('10b the consulent reads the plan in the own words, and nothing of what is private', async () => {
  const zaak = await samira.zaak.open.query({ id });
  expect(zaak.plan?.behoeften.map(({ omschrijving }) => omschrijving)).toEqual([
    'Mijn huis schoonhouden',
  ]);
  expect(zaak.melding.naam).toBe('Mina Voorbeeld');
  expect(JSON.stringify(zaak)).not.toContain(KANARIE);
  const { rows } = await api.pool.query('select z::text as regel from zaak z');
  expect(JSON.stringify(rows)).not.toContain('Mina');
});

test('11 the visit: planned, moved and cancelled with one UID and a rising SEQUENCE', async () => {
  await samira.zaak.stap.mutate({ id, versie: await versie(), gebeurtenis: 'onderzoekStarten' });
  const visit = { id, duurMinuten: 90, plaats: 'Bij u thuis', wie: 'Samira Haddad' };
  const plan = async (begin: string) =>
    samira.afspraak.plan.mutate({ ...visit, versie: await versie(), begin });
  const first = await plan('2026-12-08T10:00');
  const moved = await plan('2026-12-09T13:30');
  const gone = await samira.afspraak.annuleer.mutate({ id, versie: await versie() });
  const again = await plan('2026-12-10T09:00');
  const all = [first, moved, gone, again].map(({ afspraak }) => afspraak);
  expect(all.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3]);
  expect(new Set(all.map(({ uid }) => uid)).size).toBe(1);
  expect(gone.afspraak.status).toBe('geannuleerd');
  expect((await resident.zaak.volg.query()).afspraak?.begin).toBe('2026-12-10T09:00');
  const past = plan('2026-12-01T09:00');
  await expect(past).rejects.toMatchObject({ data: { fout: 'stapKanNiet' } });
  await expect(plan('2026-02-30T09:00')).rejects.toMatchObject({ data: { fout: 'datumOngeldig' } });
  await expect(plan('2026-12-12T25:10')).rejects.toMatchObject({ data: { fout: 'datumOngeldig' } });
});

test('8 the resident adds something later, shown with its own day', async () => {
  const { aanvullingen } = await resident.zaak.aanvullen.mutate({ tekst: 'Ik ben ook gevallen.' });
  expect(aanvullingen).toMatchObject([{ op: '2026-12-03', tekst: 'Ik ben ook gevallen.' }]);
  expect((await samira.zaak.open.query({ id })).aanvullingen).toHaveLength(1);
});

test('12 weighing: the engine shows what is left and what blocks; nobody overwrites silently', async () => {
  at('2026-12-10');
  await signInAgain(code);
  for (const gebeurtenis of [
    ...(['gesprekGevoerd', 'identiteitVastgesteld', 'pgbUitgelegd'] as const),
  ])
    await samira.zaak.stap.mutate({ id, versie: await versie(), gebeurtenis });
  const need = { id, behoefteId: HUIS };
  const eis = eisVan(verhaal);
  const first = await samira.weging.eis.mutate({ ...need, versie: 0, eis });
  expect(first.versie).toBe(1);
  expect(first.afweging.blokkades.length).toBeGreaterThan(0);
  const today = day('2026-12-10');
  const found = [...bevindingenVan(verhaal, today), maatwerkVan(verhaal, today)];
  for (const bevinding of found)
    await samira.weging.bevinding.mutate({
      ...{ ...need, versie: 0, trede: bevinding.trede, bevinding },
    });
  const zaak = await samira.zaak.open.query({ id });
  expect(zaak.afwegingen[0]?.blokkades).toEqual([]);
  expect(zaak.afwegingen[0]?.voorstel?.taken[0]?.hoeveelheid).toBeCloseTo(1.5);
  const stale = petra.weging.eis.mutate({ ...need, versie: 0, eis: { ...eis, taken: [] } });
  await expect(stale).rejects.toMatchObject({
    data: { fout: 'verouderd', code: 'CONFLICT', huidig: { versie: 1, waarde: eis } },
  });
  const { rows } = await api.pool.query(`select count(*)::int as n from zaak_revisie`);
  expect(rows[0].n).toBeGreaterThan(0);
});

test('12b a need from the talk; one that is gone and a wrong rung give a clear sentence', async () => {
  const added = await samira.weging.behoefte.mutate({
    ...{ id, leefgebied: 'vervoerEnBewegen', omschrijving: 'Naar de markt kunnen' },
  });
  expect(added.behoefte).toMatchObject({ bron: 'gesprek', versie: 1 });
  const own = samira.weging.behoefte.mutate({
    ...{ id, behoefteId: HUIS, leefgebied: 'huishouden', omschrijving: 'Anders', versie: 0 },
  });
  await expect(own).rejects.toMatchObject({ data: { fout: 'ongeldig' } });
  const [eigenKracht] = bevindingenVan(verhaal, day('2026-12-10'));
  const gone = { id, behoefteId: GELD, versie: 0, trede: 'eigenKracht' as const };
  if (!eigenKracht) throw new Error('no finding');
  await expect(
    samira.weging.bevinding.mutate({ ...gone, bevinding: eigenKracht }),
  ).rejects.toMatchObject({ data: { fout: 'behoefteWeg' } });
  await expect(
    samira.weging.bevinding.mutate({
      ...{ ...gone, behoefteId: HUIS, trede: 'mantelzorg', bevinding: eigenKracht },
    }),
  ).rejects.toMatchObject({ data: { fout: 'ongeldig' } });
});

test('13 the draft covers a–g; an edited paragraph stays; the report is given and answered', async () => {
  const { id: added } = (await samira.zaak.open.query({ id })).behoeften.find(
    ({ bron }) => bron === 'gesprek',
  ) ?? { id: '' };
  const need = { id, behoefteId: added, versie: 0 };
  const verhaal2 = VERHALEN[1] as Verhaal;
  await samira.weging.eis.mutate({ ...need, eis: eisVan(verhaal2) });
  for (const bevinding of bevindingenVan(verhaal2, day('2026-12-10')))
    await samira.weging.bevinding.mutate({ ...need, trede: bevinding.trede, bevinding });
  const { alineas } = await samira.verslag.maak.mutate({ id, versie: await versie() });
  expect(new Set(alineas.map(({ letter }) => letter))).toEqual(
    new Set(['algemeen', 'a', 'b', 'c', 'd', 'e', 'f', 'g']),
  );
  expect(JSON.stringify(alineas)).not.toContain(KANARIE);
  expect((await resident.zaak.volg.query()).verslag).toBeNull();
  const first = alineas.find(({ letter }) => letter === 'a');
  const edit = { id, alineaId: first?.id ?? '', tekst: 'Door mij herschreven.' };
  await samira.verslag.alinea.mutate({ ...edit, versie: 1 });
  const stale = petra.verslag.alinea.mutate({ ...edit, tekst: 'Te laat.', versie: 1 });
  await expect(stale).rejects.toMatchObject({ data: { fout: 'verouderd' } });
  const again = await samira.verslag.maak.mutate({ id, versie: await versie() });
  expect(again.alineas.find((one) => one.id === edit.alineaId)?.tekst).toBe(edit.tekst);
  for (const one of again.alineas.filter(({ tekst }) => tekst.includes(NOG_INVULLEN)))
    await samira.verslag.alinea.mutate({
      ...{ id, alineaId: one.id, versie: one.versie, tekst: 'Besproken.' },
    });
  await samira.verslag.verstrek.mutate({ id, versie: await versie() });
  const late = samira.verslag.alinea.mutate({ ...edit, versie: 2 });
  await expect(late).rejects.toMatchObject({ data: { fout: 'stapKanNiet' } });
});

test('8b the resident reads the report, answers paragraphs and makes it the application', async () => {
  const { verslag } = await resident.zaak.volg.query();
  const alineaId = verslag?.alineas.find(({ letter }) => letter === 'a')?.id ?? '';
  await resident.verslag.reageer.mutate({ alineaId, keuze: 'kloptNiet', tekst: 'Het is meer.' });
  await resident.verslag.reageer.mutate({ alineaId, keuze: 'klopt', tekst: '' });
  const unknown = resident.verslag.reageer.mutate({ alineaId: 'a:weg', keuze: 'klopt', tekst: '' });
  await expect(unknown).rejects.toMatchObject({ data: { fout: 'nietGevonden' } });
  const after = await resident.zaak.volg.query();
  expect(after.verslag?.alineas.find((one) => one.id === alineaId)?.reactie?.keuze).toBe('klopt');
  expect((await samira.zaak.open.query({ id })).verslag?.reacties).toHaveLength(1);
  const asked = await resident.zaak.vraagAan.mutate({
    akkoord: 'nietAkkoord',
    toelichting: 'Meer uren.',
  });
  expect(asked).toMatchObject({
    toestand: 'aangevraagd',
    aanvraag: { akkoord: 'nietAkkoord', door: 'inwoner', op: '2026-12-10' },
  });
  expect(asked.klokken.find(({ naam }) => naam === 'beschikking')?.einddatum.lastDay).toBe(
    '2026-12-24',
  );
});

const WOONT_HIER = {
  ...{ soort: 'ondersteuning' as const, woonplaats: 'Voorbeeldstad', bron: 'basisregistratie' },
  verblijf: { status: 'nederlander' as const, bron: 'paspoort gezien' },
};

test('14 the decision is the signed-in person’s, and the resident sees it once announced', async () => {
  const besluit = {
    ...{ aard: 'Hulp bij het huishouden', omvang: 1.5, eenheid: 'urenPerWeek' as const },
    ...{ periodeVan: day('2026-12-14'), periodeTot: null, vorm: 'zin' as const },
    ...{ uitkomst: 'toegekend' as const, motivering: 'Wat overblijft.' },
    ...{ door: 'Iemand Anders', doorFunctie: 'burgemeester' },
    ...{ beslotenOp: day('2026-12-10'), bekendgemaaktOp: null },
  };
  const unlawful = samira.besluit.neem.mutate({ id, versie: await versie(), besluit });
  await expect(unlawful).rejects.toThrow('Leg eerst vast welke gemeente bevoegd is.');
  await samira.zaak.bevoegdheid.mutate({ id, versie: await versie(), bevoegdheid: WOONT_HIER });
  const future = { ...besluit, beslotenOp: day('2026-12-11') };
  await expect(
    samira.besluit.neem.mutate({ id, versie: await versie(), besluit: future }),
  ).rejects.toMatchObject({ data: { fout: 'datumToekomst' } });
  await samira.besluit.neem.mutate({ id, versie: await versie(), besluit });
  expect((await samira.zaak.open.query({ id })).besluit).toMatchObject({
    door: 'Samira Haddad',
    doorFunctie: 'consulent',
  });
  expect((await resident.zaak.volg.query()).besluit).toBeNull();
  await samira.zaak.stap.mutate({ id, versie: await versie(), gebeurtenis: 'bekendmaken' });
  const { besluit: told, klokken } = await resident.zaak.volg.query();
  expect(told).toMatchObject({ omvang: 1.5, bekendgemaaktOp: '2026-12-10' });
  expect(klokken.map(({ naam }) => naam)).toContain('bezwaar');
  expect(await samira.werkvoorraad.lijst.query({})).toEqual([]);
  expect(await samira.werkvoorraad.lijst.query({ filter: 'afgerond' })).toHaveLength(1);
});

test('15 a decision is revised by a new one (art. 2.3.10), with an objection term of its own', async () => {
  const herzien = {
    ...{ aard: 'Hulp bij het huishouden', omvang: 2, eenheid: 'urenPerWeek' as const },
    ...{ periodeVan: day('2026-12-14'), periodeTot: null, vorm: 'zin' as const },
    ...{ uitkomst: 'toegekend' as const, motivering: 'Er is nu meer nodig.' },
    herzienGrond: 'c' as const,
    ...{ door: 'Iemand Anders', doorFunctie: 'burgemeester' },
    ...{ beslotenOp: day('2026-12-10'), bekendgemaaktOp: null },
  };
  const early = samira.besluit.herzie.mutate({ id, versie: await versie(), besluit: herzien });
  await expect(early).rejects.toMatchObject({ data: { fout: 'stapKanNiet' } });
  await samira.zaak.stap.mutate({ id, versie: await versie(), gebeurtenis: 'uitvoeren' });
  await samira.besluit.herzie.mutate({ id, versie: await versie(), besluit: herzien });
  const { besluit, feiten } = await samira.zaak.open.query({ id });
  expect(besluit).toMatchObject({
    herzienGrond: 'c',
    omvang: 2,
    door: 'Samira Haddad',
    bekendgemaaktOp: null,
  });
  expect(feiten).toMatchObject({ toestand: 'beschikt', bekendgemaaktOp: null });
  expect(feiten.eerder).toContainEqual({ feit: 'bekendgemaaktOp', op: '2026-12-10' });
  expect((await resident.zaak.volg.query()).besluit).toBeNull();
});

test('15b weighing ends with the decision and opens again in a re-examination (art. 2.3.9)', async () => {
  const extra = {
    id,
    leefgebied: 'huishouden' as const,
    omschrijving: 'Ook de was lukt niet meer',
  };
  await expect(samira.weging.behoefte.mutate(extra)).rejects.toMatchObject({
    data: { fout: 'stapKanNiet' },
  });
  for (const gebeurtenis of ['bekendmaken', 'uitvoeren', 'heronderzoekStarten'] as const)
    await samira.zaak.stap.mutate({ id, versie: await versie(), gebeurtenis });
  const { behoefte: added } = await samira.weging.behoefte.mutate(extra);
  const { wegingen } = await samira.zaak.open.query({ id });
  expect(wegingen.map(({ behoefteId }) => behoefteId)).toContain(added.id);
});

test('16 a need of the mantelzorger is the mantelzorger’s (art. 2.3.2 lid 4 onder d)', async () => {
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  const { inwoner } = api.resident(token);
  await inwoner.plan.save.mutate({ records: [fresh(behoefte())] });
  const { referentie } = await inwoner.melding.doe.mutate({
    melding: melding(),
    planMeesturen: true,
  });
  const [row] = await samira.werkvoorraad.lijst.query({ zoek: referentie });
  const voor = { naam: 'An', relatie: 'dochter', eigenWoorden: 'Ik wil een keer uitslapen.' };
  const zaak = row?.id ?? '';
  const { behoefte: own } = await samira.weging.behoefte.mutate({
    ...{ id: zaak, leefgebied: 'huishouden', omschrijving: 'Een avond vrij', voor },
  });
  const { wegingen } = await samira.zaak.open.query({ id: zaak });
  expect(wegingen.find(({ behoefteId }) => behoefteId === own.id)?.voor).toEqual(voor);
});
