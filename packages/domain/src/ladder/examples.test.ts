import { expect, test } from 'vitest';
import meerdere from '../../examples/meerdere-treden.json' with { type: 'json' };
import partner from '../../examples/overbelaste-partner.json' with { type: 'json' };
import spoed from '../../examples/spoed-en-eigen-keuze.json' with { type: 'json' };
import wachtlijst from '../../examples/wachtlijst.json' with { type: 'json' };
import weigert from '../../examples/wil-niet-vragen.json' with { type: 'json' };
import meerdereUit from '../../examples/expected/meerdere-treden.json' with { type: 'json' };
import partnerUit from '../../examples/expected/overbelaste-partner.json' with { type: 'json' };
import spoedUit from '../../examples/expected/spoed-en-eigen-keuze.json' with { type: 'json' };
import wachtlijstUit from '../../examples/expected/wachtlijst.json' with { type: 'json' };
import weigertUit from '../../examples/expected/wil-niet-vragen.json' with { type: 'json' };
import { assessDocument } from './document.ts';
import type { Afweging } from './weging.ts';

/** The parts of an assessment that an expectation names. */
const inShort = (one: Afweging) => ({
  behoefteId: one.behoefteId,
  uitkomsten: Object.fromEntries(one.perTrede.map(({ trede, uitkomst }) => [trede, uitkomst])),
  rest: Object.fromEntries(one.rest.map(({ id, hoeveelheid }) => [id, hoeveelheid])),
  voorstel: one.voorstel?.soort ?? null,
  blokkades: one.blokkades.map(({ tekst }) => tekst),
  afgesloten: one.afgesloten?.soort ?? null,
  tijdelijkLoopt: one.tijdelijk?.loopt ?? null,
  herzienOp: one.herzienOp,
});

const CASES = [
  { name: 'several rungs carry parts of one need', given: meerdere, expected: meerdereUit },
  { name: 'refusal to ask', given: weigert, expected: weigertUit },
  { name: 'overloaded partner', given: partner, expected: partnerUit },
  { name: 'waiting list and a check that is too old', given: wachtlijst, expected: wachtlijstUit },
  { name: 'urgent, and a choice of one’s own', given: spoed, expected: spoedUit },
];

test.for(CASES)('example: $name', ({ given, expected }) => {
  expect(assessDocument(given).afwegingen.map(inShort)).toEqual(expected);
});

test('the text of a document gives the same answer as its value', () => {
  expect(assessDocument(JSON.stringify(meerdere))).toEqual(assessDocument(meerdere));
});
