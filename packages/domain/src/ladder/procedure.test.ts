import { expect, test } from 'vitest';
import { day } from '../time/index.ts';
import { bevoegd, Bevoegdheid } from './bevoegd.ts';
import { assessDocument } from './document.ts';
import { procedureOf } from './procedure.ts';
import { verblijfVan, type Verblijf } from './verblijf.ts';

const PASPOORT = { status: 'nederlander', bron: 'paspoort' };
const HERE = {
  ...{ gemeente: 'Voorbeeldstad', soort: 'ondersteuning', bron: 'basisregistratie' },
  verblijf: PASPOORT,
};
const where = (over: object) => bevoegd(Bevoegdheid.parse({ ...HERE, woonplaats: null, ...over }));

// Wmo 2015 art. 1.2.1: residence for support at home, the place of asking for shelter.
test.for([
  {
    name: 'lives here: Wmo 2015 art. 1.2.1 onder a',
    over: { woonplaats: 'Voorbeeldstad' },
    uitkomst: 'bevoegd',
    naar: null,
  },
  {
    name: 'lives elsewhere',
    over: { woonplaats: 'Waterrijk' },
    uitkomst: 'nietBevoegd',
    naar: 'Waterrijk',
  },
  { name: 'unknown where', over: {}, uitkomst: 'onbekend', naar: null },
  {
    name: 'no source',
    over: { woonplaats: 'Waterrijk', bron: '' },
    uitkomst: 'onbekend',
    naar: null,
  },
  {
    name: 'shelter, lives elsewhere: Wmo 2015 art. 1.2.1 onder c',
    over: { soort: 'opvang', woonplaats: 'Waterrijk' },
    uitkomst: 'bevoegd',
    naar: null,
  },
  {
    name: 'beschermd wonen without an address: Wmo 2015 art. 1.2.1 onder b',
    over: { soort: 'beschermdWonen' },
    uitkomst: 'bevoegd',
    naar: null,
  },
])('competence: $name', ({ over, uitkomst, naar }) => {
  const result = where(over);
  expect([result.uitkomst, result.doorzendenNaar]).toEqual([uitkomst, naar]);
});

// Wmo 2015 art. 1.2.2: a foreign national only with lawful residence in its categories.
test.for<{ status: Verblijf['status'] | null; bron: string; uitkomst: string; mist: number }>([
  { status: 'nederlander', bron: 'paspoort', uitkomst: 'voldoet', mist: 0 },
  { status: 'rechtmatig', bron: 'verblijfsdocument gezien', uitkomst: 'voldoet', mist: 0 },
  { status: 'nietRechtmatig', bron: 'IND', uitkomst: 'voldoetNiet', mist: 0 },
  { status: 'onbekend', bron: 'gevraagd', uitkomst: 'onbekend', mist: 1 },
  { status: 'nederlander', bron: ' ', uitkomst: 'onbekend', mist: 1 },
  { status: 'nietRechtmatig', bron: '', uitkomst: 'onbekend', mist: 1 },
  { status: null, bron: '', uitkomst: 'onbekend', mist: 1 },
])('residence $status, seen in "$bron": $uitkomst', ({ status, bron, uitkomst, mist }) => {
  const result = verblijfVan(status && { status, bron });
  expect(result).toMatchObject({ uitkomst, artikel: 'Wmo 2015 art. 1.2.2' });
  expect(result.ontbreekt).toHaveLength(mist);
  if (bron.trim() && mist === 0) expect(result.tekst).toContain(bron);
});

test('forwarding is at once, and the sender is told (Awb art. 2:3)', () => {
  const elsewhere = where({ woonplaats: 'Waterrijk' });
  expect(elsewhere.artikel).toContain('Awb art. 2:3');
  expect(elsewhere.ontbreekt).toEqual([
    'Stuur de melding zo snel mogelijk door naar Waterrijk.',
    'Laat de afzender weten dat u doorstuurt.',
  ]);
  const done = { doorgezondenOp: '2026-11-20', afzenderIngelichtOp: '2026-11-20' };
  expect(where({ woonplaats: 'Waterrijk', ...done }).ontbreekt).toEqual([]);
});

// Wmo 2015 art. 2.3.2 leden 1 en 9: melding on Monday 5 October, so the last day is 16 November.
test.for([
  { name: 'on the last day', op: '2026-11-16', verslag: null, stand: 'loopt', mag: false },
  { name: 'the day after', op: '2026-11-17', verslag: null, stand: 'teLaat', mag: true },
  { name: 'report given', op: '2026-11-10', verslag: '2026-11-10', stand: 'klaar', mag: true },
  {
    name: 'report comes tomorrow',
    op: '2026-11-10',
    verslag: '2026-11-11',
    stand: 'loopt',
    mag: false,
  },
  { name: 'report too late', op: '2026-11-20', verslag: '2026-11-19', stand: 'klaar', mag: true },
])('application $name', ({ op, verslag, stand, mag }) => {
  const onderzoek = {
    gemeldOp: day('2026-10-05'),
    verslagOp: verslag === null ? null : day(verslag),
    aangevraagdOp: null,
  };
  const result = procedureOf({ onderzoek }, day(op))?.onderzoek;
  expect(result).toMatchObject({ uiterlijk: '2026-11-16', stand, aanvraagMag: mag });
  expect(result?.aanvraagVanaf).toBe(
    verslag !== null && stand === 'klaar' ? verslag : '2026-11-17',
  );
});

test('no facts around the case, no procedure', () => {
  expect(procedureOf({}, day('2026-11-23'))).toBeNull();
});

test('a municipality that is not competent proposes nothing', () => {
  const given = (woonplaats: string, verblijf: object | null = PASPOORT) => ({
    versie: 2,
    peildatum: '2026-11-23',
    bevoegdheid: { ...HERE, woonplaats, verblijf },
    wegingen: [
      {
        behoefteId: 'b',
        eis: {
          taken: [{ id: 't', omschrijving: 'koken', eenheid: 'urenPerWeek', hoeveelheid: 1 }],
          toelichting: 'Koken lukt niet.',
          adviesNodig: false,
          adviesOp: null,
        },
        bevindingen: [
          {
            trede: 'eigenKracht',
            motivering: 'Oefent met hulp.',
            veilig: true,
            bijdragen: [{ taakId: 't', wie: 'inwoner', hoeveelheid: 1 }],
          },
        ],
      },
    ],
  });
  expect(assessDocument(given('Voorbeeldstad')).afwegingen[0]?.voorstel).not.toBeNull();
  const elders = assessDocument(given('Waterrijk'));
  expect(elders.afwegingen[0]?.voorstel).toBeNull();
  expect(elders.afwegingen[0]?.blokkades[0]?.tekst).toMatch(/door naar Waterrijk/);
  const zonder = assessDocument(given('Voorbeeldstad', { status: 'nietRechtmatig', bron: 'IND' }));
  expect(zonder.afwegingen[0]?.voorstel).toBeNull();
  expect(zonder.afwegingen[0]?.blokkades[0]?.artikel).toBe('Wmo 2015 art. 1.2.2');
  expect(assessDocument(given('Voorbeeldstad', null)).afwegingen[0]?.voorstel).toBeNull();
  const daar = assessDocument(given('Waterrijk', null));
  expect(daar.afwegingen[0]?.blokkades.map(({ artikel }) => artikel)).not.toContain(
    'Wmo 2015 art. 1.2.2',
  );
});
