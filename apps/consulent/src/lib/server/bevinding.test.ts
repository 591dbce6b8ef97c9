import { Bevinding } from '@keukentafel/domain/ladder';
import { expect, test } from 'vitest';
import { bevindingFields, readBevinding } from '#lib/server/bevinding.ts';
import { FieldError } from '#lib/server/form.ts';

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const HELPER = { naam: 'An', relatie: 'buurvrouw', wil: 'ja', kan: true, eigenWoorden: 'Graag.' };

const BEVINDINGEN: { trede: string; facts: Record<string, unknown> }[] = [
  {
    trede: 'eigenKracht',
    facts: { veilig: false, geprobeerd: 'Zittend.', betwist: false, bewijs: ['een', 'twee'] },
  },
  { trede: 'mantelzorg', facts: { helpers: [HELPER], refusedToAsk: true } },
  {
    trede: 'mantelzorg',
    facts: {
      helpers: [
        { ...HELPER, ondersteuning: { gevraagdOp: null, nodig: true, eigenWoorden: 'Rust.' } },
      ],
    },
  },
  {
    trede: 'gebruikelijkeHulp',
    facts: { huisgenoten: [{ naam: 'Bo', valtEronder: false, betwist: false }] },
  },
  {
    trede: 'sociaalNetwerk',
    facts: { bijdragen: [{ taakId: 't', hoeveelheid: 1.5, wie: 'An', bovenop: true }] },
  },
  { trede: 'zelfRegelenEnBetalen', facts: { keuze: 'wilNiet' } },
  {
    trede: 'gebruikelijkeHulp',
    facts: {
      huisgenoten: [
        {
          naam: 'Sem',
          betwist: true,
          kamerhuurder: { eigenContract: true, bron: 'huurcontract' },
        },
        {
          naam: 'Bo',
          betwist: false,
          afwezig: [
            { van: '2026-12-01', tot: '2026-12-20', reden: 'Werk op zee.' },
            { van: '2027-01-10', tot: null, reden: '' },
          ],
        },
      ],
    },
  },
  {
    trede: 'voorliggendeWet',
    facts: {
      aanspraken: [
        { naam: 'Wlz', wet: 'wlz', woont: 'thuis', werktMee: false, afwegingWlz: 'Ja.' },
      ],
    },
  },
  {
    trede: 'maatwerkvoorziening',
    facts: {
      vorm: 'pgb',
      pgb: {
        gewenst: true,
        uitgelegdOp: '2026-11-20',
        motivering: 'Mijn vaste hulp kent mij.',
        beheerder: { wie: 'netwerk', naam: 'An', eigenWoorden: 'Ik doe de boeken.' },
        criteria: { regels: { kan: true }, werkgever: { kan: false } },
        kwaliteit: { veilig: true, doeltreffend: null, clientgericht: null },
        kosten: { pgb: 40.5, natura: 45 },
        eerder: { grond: 'a', op: '2025-03-01', toelichting: 'Toen wel.' },
        uitvoerders: [{ naam: 'Bo', relatie: 'zzp', uitNetwerk: false }],
      },
    },
  },
  { trede: 'maatwerkvoorziening', facts: { vorm: 'zin', pgb: null } },
];

test.for(BEVINDINGEN)('$trede comes back from its form as it was stored', ({ trede, facts }) => {
  const stored = Bevinding.parse({ trede, motivering: 'Reden\nmet 😀', ...facts });
  const back = readBevinding(formOf(bevindingFields(stored)), stored.trede);
  // What the form shows as empty may come back as null; for the domain both are "not there".
  expect(bevindingFields(back)).toEqual(bevindingFields(stored));
  expect(back).toMatchObject(JSON.parse(JSON.stringify(facts)));
});

test('a mistake after an empty row stands beside the row in which it was made', () => {
  const form = formOf({
    'helpers.0.naam': '',
    'helpers.0.wil': 'onbekend',
    'helpers.1.naam': '',
    'helpers.1.wil': 'ja',
  });
  expect(() => readBevinding(form, 'mantelzorg')).toThrow(FieldError);
  try {
    readBevinding(form, 'mantelzorg');
  } catch (error) {
    expect(Object.keys(error instanceof FieldError ? error.velden : {})).toEqual([
      'helpers.1.naam',
    ]);
  }
});

test.for([
  { hoeveel: 'veel', because: 'not a number' },
  { hoeveel: '-1', because: 'below zero' },
])('an amount is refused: $because', ({ hoeveel }) => {
  const form = formOf({
    'bijdragen.0.taakId': 't',
    'bijdragen.0.wie': 'An',
    'bijdragen.0.hoeveelheid': hoeveel,
  });
  expect(() => readBevinding(form, 'mantelzorg')).toThrow('Niet alles is goed ingevuld.');
});

const AWAY = {
  ...{ 'huisgenoten.0.naam': 'Sem', 'huisgenoten.0.overbelasting': 'nee' },
  ...{ 'huisgenoten.1.naam': 'Bo', 'huisgenoten.1.overbelasting': 'nee' },
  'afwezig.1.wie': 'Bo',
  'afwezig.1.van': '2026-12-20',
  'afwezig.1.tot': '2026-12-01',
};

test.for([
  { change: {}, field: 'afwezig.1.tot', because: 'it ends before it begins' },
  { change: { 'afwezig.1.wie': 'Els' }, field: 'afwezig.1.wie', because: 'no such housemate' },
  { change: { 'afwezig.1.van': '' }, field: 'afwezig.1.van', because: 'no first day' },
])('a mistake in an absence stands in its own row: $because', ({ change, field }) => {
  try {
    readBevinding(formOf({ ...AWAY, ...change }), 'gebruikelijkeHulp');
    expect.unreachable();
  } catch (error) {
    expect(error instanceof FieldError ? Object.keys(error.velden) : error).toEqual([field]);
  }
});
