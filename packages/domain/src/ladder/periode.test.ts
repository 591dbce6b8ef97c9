import { expect, test } from 'vitest';
import { addDays } from '../time/index.ts';
import { assess } from './assess.ts';
import { Taak } from './behoefte.ts';
import {
  CLEANING,
  gives,
  requirement,
  TODAY,
  weighing,
  YESTERDAY,
  type BevindingInput,
} from './testing/build.ts';

const soon = addDays(TODAY, 14);
const during = (van: string | null, tot: string | null) =>
  requirement({ taken: [Taak.parse({ ...CLEANING, van, tot })] });
const own = (over = {}): BevindingInput => ({
  trede: 'eigenKracht',
  veilig: true,
  bijdragen: [gives('inwoner', 2, over)],
});
const rest = (eis: ReturnType<typeof during>, facts: BevindingInput[]) =>
  assess(weighing(facts, eis), { today: TODAY }).rest.map(({ hoeveelheid }) => hoeveelheid);

test.for([
  { name: 'open period', eis: during(null, null), facts: [own()], left: [] },
  { name: 'last day is today', eis: during(null, TODAY), facts: [], left: [2] },
  { name: 'ended yesterday', eis: during(null, YESTERDAY), facts: [], left: [] },
  { name: 'begins later: weighed now', eis: during(soon, null), facts: [], left: [2] },
  {
    name: 'help that begins with the task',
    eis: during(soon, null),
    facts: [own({ van: soon })],
    left: [],
  },
  {
    name: 'help that ends before the task begins',
    eis: during(soon, null),
    facts: [own({ tot: TODAY })],
    left: [2],
  },
  {
    name: 'help that begins after the task did',
    eis: during(TODAY, null),
    facts: [own({ van: soon })],
    left: [2],
  },
])('period of a task: $name', ({ eis, facts, left }) => {
  expect(rest(eis, facts)).toEqual(left);
});

test('a helper who stops before the task begins does not carry it', () => {
  const care = (stoptOp: string): BevindingInput => ({
    trede: 'mantelzorg',
    besprokenOp: YESTERDAY,
    helpers: [
      { naam: 'An', wil: 'ja', kan: true, eigenWoorden: 'Ja.', bevestigdOp: YESTERDAY, stoptOp },
    ],
    bijdragen: [gives('An', 2)],
  });
  expect(rest(during(soon, null), [care(addDays(TODAY, 3))])).toEqual([2]);
  expect(rest(during(soon, null), [care(addDays(TODAY, 30))])).toEqual([]);
});

test('when all periods are over, the need is looked at again (Wmo 2015 art. 2.3.9)', () => {
  const result = assess(weighing([], during(null, YESTERDAY)), { today: TODAY });
  expect(result.voorstel).toBeNull();
  expect(result.blokkades).toEqual([
    {
      tekst: 'De periode is voorbij. Onderzoek opnieuw wat nodig is.',
      artikel: 'Wmo 2015 art. 2.3.9',
    },
  ]);
});

test('the end of a task is a day on which the outcome changes', () => {
  expect(assess(weighing([], during(null, soon)), { today: TODAY }).herzienOp).toBe(
    addDays(soon, 1),
  );
});

test('dates of a task stand in order', () => {
  expect(Taak.safeParse({ ...CLEANING, van: soon, tot: TODAY }).success).toBe(false);
});
