import { expect, test } from 'vitest';
import { day } from '../time/index.ts';
import { assess } from './assess.ts';
import { Bevinding } from './bevinding.ts';
import { STANDAARD_INSTELLINGEN } from './instellingen.ts';
import { Overweging, overweeg } from './overweeg.ts';

const today = day('2026-11-22');
const aanbod = {
  ...{ serviceId: '018f5f2e-7a00-7000-8000-000000000001', naam: 'Samen eten' },
  ...{ organisatie: 'Stichting Tafel', vrijToegankelijk: true },
};
const gevonden: Overweging = {
  ...{ past: true, waarom: '', plaats: 'ja', gecontroleerdOp: today, bron: 'gebeld' },
  ...{ bereikbaar: true, draagbaar: true },
};
const taak = { id: 't', omschrijving: 'Koken', eenheid: 'urenPerWeek', hoeveelheid: 1 } as const;

const judged = (bevinding: Bevinding) => {
  const eis = { taken: [taak], toelichting: '', adviesNodig: false, adviesOp: null };
  const weging = { behoefteId: 'b', eis, bevindingen: [bevinding], spoed: null };
  const { perTrede } = assess(weging, { today, instellingen: STANDAARD_INSTELLINGEN });
  return perTrede.find(({ trede }) => trede === 'algemeneVoorziening');
};

test('an offer that fits becomes evidence with its day and source, and is weighed', () => {
  const na = overweeg(null, 'algemeneVoorziening', aanbod, gevonden);
  expect(Bevinding.parse(na)).toEqual(na);
  expect(na.bewijs).toEqual([
    'Sociale kaart: Samen eten (Stichting Tafel), er is plek op 22 november 2026 (gebeld). Past',
  ]);
  expect(na).toMatchObject({
    voorzieningen: [{ naam: 'Samen eten', plaats: 'ja', gecontroleerdOp: today, passend: true }],
  });
});

test.for([
  { because: 'does not fit', over: { past: false, waarom: 'Te druk.' }, telt: 'past niet bij' },
  { because: 'is full', over: { plaats: 'vol' as const }, telt: 'is vol' },
  { because: 'has a waiting list', over: { plaats: 'wachtlijst' as const }, telt: 'wachtlijst' },
])('the engine does not count an offer that $because, and says so', ({ over, telt }) => {
  const na = overweeg(null, 'algemeneVoorziening', aanbod, { ...gevonden, ...over });
  const met = { ...na, motivering: 'Bekeken.' };
  expect(JSON.stringify(judged(met))).toContain(telt);
});

test('considered again: the newer check stands alone, everything else stays', () => {
  const before = overweeg(null, 'algemeneVoorziening', aanbod, { ...gevonden, plaats: 'vol' });
  const own = { ...before, motivering: 'Eigen tekst.', bewijs: [...before.bewijs, 'Een brief'] };
  const after = overweeg(own, 'algemeneVoorziening', aanbod, gevonden);
  expect(after.motivering).toBe('Eigen tekst.');
  expect(after.bewijs).toEqual(['Een brief', expect.stringContaining('er is plek')]);
  expect(after).toMatchObject({ voorzieningen: [{ plaats: 'ja' }] });
});

test.for(['voorliggendeWet', 'maatwerkvoorziening'] as const)(
  'on %s it is evidence only: the right itself is for a person to weigh',
  (trede) => {
    const na = overweeg(null, trede, aanbod, gevonden);
    expect(na.trede).toBe(trede);
    expect(na.bewijs).toHaveLength(1);
    expect(Bevinding.parse(na)).toEqual(na);
  },
);

test('"does not fit" needs a reason, and the source is always told', () => {
  const refused = (over: Partial<Overweging>) =>
    Overweging.safeParse({ ...gevonden, ...over }).error?.issues[0]?.path;
  expect(refused({ past: false, waarom: ' ' })).toEqual(['waarom']);
  expect(refused({ bron: '' })).toEqual(['bron']);
  expect(refused({})).toBeUndefined();
});
