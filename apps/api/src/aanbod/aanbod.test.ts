import type { Overweging } from '@keukentafel/domain/ladder';
import { day } from '@keukentafel/domain/time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedCatalogue } from '../catalogue/seed/index.ts';
import { testApi, type Client, type TestApi } from '../testing/api.ts';
import { VOORBEELDSTAD, WATERRIJK } from '../testing/gemeenten.ts';
import { behoefte, fresh, HUIS, melding } from '../zaak/samples.ts';

const today = day('2026-11-22');
let api: TestApi;
let samira: Client['consulent'];
let zaak = '';

beforeAll(async () => {
  api = await testApi();
  await seedCatalogue(api.db, VOORBEELDSTAD, today);
  await seedCatalogue(api.db, WATERRIJK, today);
  const { token } = await api.visitor().inwoner.plan.start.mutate();
  const resident = api.resident(token).inwoner;
  const koken = behoefte({ omschrijving: 'Koken lukt mij niet meer', leefgebied: 'huishouden' });
  await resident.plan.save.mutate({ records: [fresh(koken)] });
  await resident.melding.doe.mutate({ melding: melding(), planMeesturen: true });
  samira = (await api.staff('samira')).consulent;
  zaak = (await samira.werkvoorraad.lijst.query({}))[0]?.id ?? '';
});
afterAll(() => api.close());

const zoek = (woorden?: string) =>
  samira.aanbod.zoek.query({ id: zaak, behoefteId: HUIS, woorden });
const gevonden: Overweging = {
  ...{ past: false, waarom: 'U mag niet zoveel zout.', plaats: 'ja', gecontroleerdOp: today },
  ...{ bron: 'gebeld met de keuken', bereikbaar: true, draagbaar: true },
};
const overweeg = (serviceId: string, over: Partial<Overweging> = {}) =>
  samira.aanbod.overweeg.mutate({
    ...{ id: zaak, behoefteId: HUIS, serviceId },
    overweging: { ...gevonden, ...over },
  });
const bevindingVan = async (trede: string) => {
  const { wegingen } = await samira.zaak.open.query({ id: zaak });
  const weging = wegingen.find(({ behoefteId }) => behoefteId === HUIS);
  return {
    bevinding: weging?.bevindingen.find((one) => one.trede === trede),
    versie: weging?.versies.bevindingen[trede] ?? 0,
  };
};

test('without words the need itself is looked for, near the resident', async () => {
  const { eerst, woorden } = await zoek();
  expect(woorden).toBe('Koken lukt mij niet meer');
  expect(eerst[0]?.categorieen.map(({ code }) => code)).toContain('HH-MAAL');
  expect(eerst[0]?.afstandKm).not.toBeNull();
  expect(eerst[0]?.why.length).toBeGreaterThan(0);
});

test('maatwerk stands in a group of its own, and is never among the rest', async () => {
  const { eerst, maatwerk } = await zoek('hulp bij het huishouden');
  expect(maatwerk.length).toBeGreaterThan(0);
  expect(maatwerk.map(({ ladderTrede }) => ladderTrede)).toEqual(
    maatwerk.map(() => 'maatwerkvoorziening'),
  );
  expect(eerst.length).toBeGreaterThan(0);
  expect(eerst.map(({ trede }) => trede)).not.toContain('maatwerk');
});

test('danger in the words is shown here as well', async () => {
  const { gevaar } = await zoek('haar zoon slaat haar');
  expect(gevaar.map(({ telefoon }) => telefoon)).toContain('0800-2000');
});

test('the form starts with the check of the catalogue, with its day and source', async () => {
  const { eerst } = await zoek('koffie inloop');
  const measured = eerst.find(({ beschikbaarheid }) => beschikbaarheid?.status === 'open');
  expect(measured?.voorstel).toMatchObject({ plaats: 'ja' });
  expect(measured?.voorstel.gecontroleerdOp).toBe(measured?.beschikbaarheid?.gemetenOp);
  expect(measured?.voorstel.bron).toContain('sociale kaart');
});

test('one act makes it dated evidence in the finding, and the engine weighs it', async () => {
  const { eerst } = await zoek();
  const [offer] = eerst;
  const saved = await overweeg(offer?.id ?? '');
  expect(saved.trede).toBe('algemeneVoorziening');
  const { bevinding } = await bevindingVan('algemeneVoorziening');
  expect(bevinding).toMatchObject({
    bewijs: [
      `Sociale kaart: ${offer?.naam} (${offer?.organisatie}), er is plek op 22 november 2026 (gebeld met de keuken). Past niet: U mag niet zoveel zout.`,
    ],
    voorzieningen: [{ serviceId: offer?.id, passend: false, gecontroleerdOp: today }],
  });
  expect((await zoek()).eerst[0]?.eerder).toContain('Past niet');
});

test('it never collides with who is writing the rest of that finding', async () => {
  const { bevinding, versie } = await bevindingVan('algemeneVoorziening');
  if (!bevinding) throw new Error('no finding yet');
  const own = { ...bevinding, motivering: 'Samen bekeken.' };
  const asked = { id: zaak, behoefteId: HUIS, trede: bevinding.trede };
  await samira.weging.bevinding.mutate({ ...asked, versie, bevinding: own });
  const { eerst } = await zoek('samen eten');
  await Promise.all(
    eerst.slice(0, 3).map(({ id }) => overweeg(id, { past: true, waarom: '', plaats: 'vol' })),
  );
  const after = (await bevindingVan('algemeneVoorziening')).bevinding;
  expect(after?.motivering).toBe('Samen bekeken.');
  expect(after?.bewijs.length).toBeGreaterThanOrEqual(3);
});

test.for([
  { trede: 'voorliggendeWet', words: 'wijkverpleging' },
  { trede: 'maatwerkvoorziening', words: 'hulp bij het huishouden' },
] as const)('an offer of $trede is evidence on its own rung', async ({ trede, words }) => {
  const { eerst, maatwerk } = await zoek(words);
  const offer = [...eerst, ...maatwerk].find(({ ladderTrede }) => ladderTrede === trede);
  expect((await overweeg(offer?.id ?? '')).trede).toBe(trede);
  expect((await bevindingVan(trede)).bevinding?.bewijs[0]).toContain(offer?.naam);
});

test.for<{ because: string; over: Partial<Overweging>; fout: string }>([
  { because: 'no reason', over: { past: false, waarom: '' }, fout: 'ongeldig' },
  { because: 'no source', over: { bron: '' }, fout: 'ongeldig' },
  {
    because: 'a check in the future',
    over: { gecontroleerdOp: day('2026-11-23') },
    fout: 'datumToekomst',
  },
])('refused with a sentence: $because', async ({ over, fout }) => {
  const [offer] = (await zoek()).eerst;
  await expect(overweeg(offer?.id ?? '', over)).rejects.toMatchObject({ data: { fout } });
});

test('an offer of another municipality does not exist here', async () => {
  const there = api.visitor({ host: 'waterrijk.localhost' });
  const { hits } = await there.catalogue.search.query({ words: 'koffie inloop' });
  await expect(overweeg(hits[0]?.id ?? '')).rejects.toMatchObject({
    data: { fout: 'nietGevonden' },
  });
});

test('it stands in the draft of the report, with its source', async () => {
  const { afwegingen } = await samira.zaak.open.query({ id: zaak });
  expect(afwegingen[0]?.perTrede.length).toBeGreaterThan(0);
  const { bevinding } = await bevindingVan('algemeneVoorziening');
  const alineas = await draft();
  const about = alineas.find(({ bron }) => bron.verwijzing.endsWith(`${HUIS}:algemeneVoorziening`));
  expect(about?.bron).toMatchObject({ soort: 'bevinding' });
  expect(about?.tekst).toContain(bevinding?.bewijs[0]);
});

/** The report in concept: the talk was held, everything before it was done. */
async function draft() {
  let { versie } = await samira.zaak.open.query({ id: zaak });
  const steps = [
    ...(['bevestigen', 'clientondersteuningGewezen', 'planMogelijkheidGewezen'] as const),
    ...(['onderzoekStarten', 'gesprekGevoerd', 'identiteitVastgesteld', 'pgbUitgelegd'] as const),
  ];
  for (const gebeurtenis of steps)
    ({ versie } = await samira.zaak.stap.mutate({ id: zaak, versie, gebeurtenis }));
  return (await samira.verslag.maak.mutate({ id: zaak, versie })).alineas;
}
