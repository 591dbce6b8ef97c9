import { expect, test } from 'vitest';
import doorgezondenUit from '../../examples/expected/doorgezonden.json' with { type: 'json' };
import geenOnderzoekInZesWekenUit from '../../examples/expected/geen-onderzoek-in-zes-weken.json' with { type: 'json' };
import huisMetKamerhuurderUit from '../../examples/expected/huis-met-kamerhuurder.json' with { type: 'json' };
import kanRegelenNietBetalenUit from '../../examples/expected/kan-regelen-niet-betalen.json' with { type: 'json' };
import mantelzorgerHeeftHulpNodigUit from '../../examples/expected/mantelzorger-heeft-hulp-nodig.json' with { type: 'json' };
import meerdereTredenUit from '../../examples/expected/meerdere-treden.json' with { type: 'json' };
import overbelastePartnerUit from '../../examples/expected/overbelaste-partner.json' with { type: 'json' };
import pgbBetaaldFamilielidUit from '../../examples/expected/pgb-betaald-familielid.json' with { type: 'json' };
import spoedEnEigenKeuzeUit from '../../examples/expected/spoed-en-eigen-keuze.json' with { type: 'json' };
import wachtlijstUit from '../../examples/expected/wachtlijst.json' with { type: 'json' };
import wilNietVragenUit from '../../examples/expected/wil-niet-vragen.json' with { type: 'json' };
import wlzThuisUit from '../../examples/expected/wlz-thuis.json' with { type: 'json' };
import { assessDocument } from './document.ts';
import { VOORBEELDEN } from './testing/voorbeelden.ts';
import type { Procedure } from './procedure.ts';
import type { Afweging } from './weging.ts';

/** The parts of an answer that an expectation names. */
const around = (procedure: Procedure | null) =>
  procedure && {
    bevoegd: procedure.bevoegd?.uitkomst ?? null,
    onderzoek: procedure.onderzoek?.stand ?? null,
    aanvraagMag: procedure.onderzoek?.aanvraagMag ?? null,
  };
const inShort = (one: Afweging) => ({
  behoefteId: one.behoefteId,
  uitkomsten: Object.fromEntries(one.perTrede.map(({ trede, uitkomst }) => [trede, uitkomst])),
  rest: Object.fromEntries(one.rest.map(({ id, hoeveelheid }) => [id, hoeveelheid])),
  voorstel: one.voorstel?.soort ?? null,
  blokkades: one.blokkades.map(({ tekst }) => tekst),
  maatwerkMist: one.perTrede.at(-1)?.ontbreekt ?? [],
  advies: one.advies?.tekst ?? null,
  afgesloten: one.afgesloten?.soort ?? null,
  tijdelijkLoopt: one.tijdelijk?.loopt ?? null,
  herzienOp: one.herzienOp,
});

const CASES = [
  {
    name: 'forwarded, only the urgent help runs',
    given: VOORBEELDEN.doorgezonden,
    expected: doorgezondenUit,
  },
  {
    name: 'no investigation in six weeks',
    given: VOORBEELDEN.geenOnderzoekInZesWeken,
    expected: geenOnderzoekInZesWekenUit,
  },
  {
    name: 'an absent partner and a room renter',
    given: VOORBEELDEN.huisMetKamerhuurder,
    expected: huisMetKamerhuurderUit,
  },
  {
    name: 'can arrange but cannot pay',
    given: VOORBEELDEN.kanRegelenNietBetalen,
    expected: kanRegelenNietBetalenUit,
  },
  {
    name: 'a need of the carer',
    given: VOORBEELDEN.mantelzorgerHeeftHulpNodig,
    expected: mantelzorgerHeeftHulpNodigUit,
  },
  {
    name: 'several rungs carry parts of one need',
    given: VOORBEELDEN.meerdereTreden,
    expected: meerdereTredenUit,
  },
  {
    name: 'overloaded partner',
    given: VOORBEELDEN.overbelastePartner,
    expected: overbelastePartnerUit,
  },
  {
    name: 'pgb with a paid relative',
    given: VOORBEELDEN.pgbBetaaldFamilielid,
    expected: pgbBetaaldFamilielidUit,
  },
  {
    name: 'urgent, and a choice of one’s own',
    given: VOORBEELDEN.spoedEnEigenKeuze,
    expected: spoedEnEigenKeuzeUit,
  },
  {
    name: 'waiting list and a check that is too old',
    given: VOORBEELDEN.wachtlijst,
    expected: wachtlijstUit,
  },
  { name: 'refusal to ask', given: VOORBEELDEN.wilNietVragen, expected: wilNietVragenUit },
  { name: 'Wlz at home', given: VOORBEELDEN.wlzThuis, expected: wlzThuisUit },
];

test.for(CASES)('example: $name', ({ given, expected }) => {
  const { afwegingen, procedure } = assessDocument(given);
  const { waarom, ...outcome } = expected;
  expect(waarom.length).toBeGreaterThan(0);
  expect({ procedure: around(procedure), afwegingen: afwegingen.map(inShort) }).toEqual(outcome);
});

test('the text of a document gives the same answer as its value', () => {
  expect(assessDocument(JSON.stringify(VOORBEELDEN.meerdereTreden))).toEqual(
    assessDocument(VOORBEELDEN.meerdereTreden),
  );
});
