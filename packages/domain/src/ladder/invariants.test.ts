import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../time/index.ts';
import { assess, peilOf } from './assess.ts';
import { Bevinding } from './bevinding.ts';
import { byId } from './climb.ts';
import { countOnce, type Geteld } from './eenKeer.ts';
import { findingOn } from './findingOn.ts';
import { heropen } from './heropen.ts';
import { toGrains } from './hoeveelheid.ts';
import { investigate } from './investigate.ts';
import { remainder, wholeTasks } from './rest.ts';
import { LadderInstellingen } from './instellingen.ts';
import { isOver } from './periode.ts';
import { bijdrage, NAMES, weging } from './testing/arbitrary.ts';
import { PATIENCE, RUNS } from './testing/runs.ts';
import { finding, TODAY, YESTERDAY } from './testing/build.ts';
import { LAGERE_TREDEN, UITKOMSTEN } from './trede.ts';
import type { Afweging, TaakDeel, Weging } from './weging.ts';

const at = { today: TODAY };

const holds = <Values>(name: string, property: fc.IRawProperty<Values>) =>
  test(name, PATIENCE, () => {
    fc.assert(property, RUNS);
  });

test('the random needs reach every outcome and both proposals', () => {
  const results = fc.sample(weging, { numRuns: 1_000, seed: 1 }).map((need) => assess(need, at));
  const seen = new Set(results.flatMap(({ perTrede }) => perTrede.map(({ uitkomst }) => uitkomst)));
  expect(seen.size).toBe(Object.keys(UITKOMSTEN).length);
  const proposals = results.map(({ voorstel }) => voorstel?.soort ?? 'wacht');
  for (const soort of ['maatwerk', 'geenMaatwerk', 'wacht'])
    expect(proposals.filter((een) => een === soort).length).toBeGreaterThan(3);
});

const grainsOf = (delen: readonly TaakDeel[], id: string) =>
  delen.filter(({ taakId }) => taakId === id).reduce((sum, d) => sum + toGrains(d.hoeveelheid), 0);
const left = (afweging: Afweging) =>
  new Map(afweging.rest.map(({ id, hoeveelheid }) => [id, toGrains(hoeveelheid)]));
/** What an assessment concludes, without its wording. */
const conclusion = ({ perTrede, rest, voorstel }: Afweging) => ({
  outcomes: perTrede.map(({ uitkomst }) => uitkomst),
  rest,
  voorstel,
});
/** The tasks that ask for something today. */
const tasksOf = ({ eis }: Weging) => (eis?.taken ?? []).filter((taak) => !isOver(taak, TODAY));

holds(
  'I1 contributions and remainder are together exactly the requirement, never below zero',
  fc.property(weging, (need) => {
    const result = assess(need, at);
    const rest = left(result);
    const lower = result.perTrede.filter(({ trede }) => trede !== 'maatwerkvoorziening');
    for (const { id, hoeveelheid } of tasksOf(need)) {
      const parts = lower.map((rung) => grainsOf(rung.bijdrage, id));
      expect(Math.min(0, ...parts, rest.get(id) ?? 0)).toBe(0);
      const total = parts.reduce((sum, part) => sum + part, rest.get(id) ?? 0);
      expect(total).toBe(toGrains(hoeveelheid));
    }
  }),
);

holds(
  'I1 each rung hands on what it leaves, and its outcome follows from that',
  fc.property(weging, (need) => {
    let before = tasksOf(need).map(({ id, hoeveelheid }) => ({ taakId: id, hoeveelheid }));
    for (const rung of assess(need, at).perTrede.slice(0, -1)) {
      const takes = tasksOf(need).some(({ id }) => grainsOf(rung.bijdrage, id) > 0);
      for (const { id } of tasksOf(need))
        expect(grainsOf(before, id) - grainsOf(rung.bijdrage, id)).toBe(grainsOf(rung.rest, id));
      if (rung.uitkomst === 'toereikend') expect([takes, rung.rest.length]).toEqual([true, 0]);
      if (rung.uitkomst === 'deels') expect(takes).toBe(true);
      if (rung.uitkomst === 'ontoereikend')
        expect([takes, rung.rest.length > 0]).toEqual([false, true]);
      before = rung.rest;
    }
  }),
);

holds(
  'I2 maatwerk only over rungs that all have an outcome with a reason',
  fc.property(weging, (need) => {
    const { voorstel, perTrede } = assess(need, at);
    if (voorstel?.soort !== 'maatwerk') return;
    for (const { trede, uitkomst } of perTrede.slice(0, -1)) {
      expect(['deels', 'ontoereikend', 'nietVanToepassing']).toContain(uitkomst);
      const reason = need.bevindingen.find((een) => een.trede === trede)?.motivering ?? '';
      expect(reason.trim()).not.toBe('');
    }
  }),
);

holds(
  'I3 a helper who stops reopens exactly the needs that counted on that helper',
  fc.property(fc.array(weging, { maxLength: 2 }), fc.constantFrom(...NAMES), (needs, helper) => {
    const wegingen = needs.map((need, index) => ({ ...need, behoefteId: `b${index}` }));
    const alone = wegingen.filter((need) => {
      const bevindingen = need.bevindingen.map((een) => ({
        ...een,
        bijdragen: een.bijdragen.filter(({ wie }) => wie === helper),
      }));
      return assess({ ...need, bevindingen }, at).perTrede.some(
        ({ bijdrage: part, trede }) => part.length > 0 && trede !== 'maatwerkvoorziening',
      );
    });
    expect(heropen(wegingen, helper, at).map(({ behoefteId }) => behoefteId)).toEqual(
      alone.map(({ behoefteId }) => behoefteId),
    );
  }),
);

holds(
  'I5 the order in which facts were found changes nothing',
  fc.property(weging, fc.infiniteStream(fc.nat(1_000)), (need, keys) => {
    const shuffled = <T>(rows: readonly T[]) =>
      rows
        .map((row) => ({ row, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ row }) => row);
    const bevindingen = shuffled(need.bevindingen).map((een) => ({
      ...een,
      bijdragen: shuffled(een.bijdragen),
    }));
    expect(conclusion(assess({ ...need, bevindingen }, at))).toEqual(conclusion(assess(need, at)));
  }),
);

holds(
  'I5 climbing the rungs in any order leaves the same remainder',
  fc.property(
    weging,
    fc.shuffledSubarray([...LAGERE_TREDEN], { minLength: LAGERE_TREDEN.length }),
    (need, order) => {
      const bij = {
        peil: peilOf(at),
        taken: byId(need.eis?.taken ?? []),
        mantelzorger: need.voor?.naam,
      };
      const geteld: Geteld = new Map();
      const counted = order.flatMap((trede) => {
        const facts = findingOn(need, trede);
        const telt = facts ? investigate(facts, bij).telt : [];
        return countOnce(telt, geteld, wholeTasks(tasksOf(need))).delen;
      });
      expect(remainder(tasksOf(need), counted)).toEqual(assess(need, at).rest);
    },
  ),
);

holds(
  'I6 an urgent case may have temporary maatwerk with every rung unassessed',
  fc.property(weging, fc.integer({ min: -9, max: 9 }), fc.nat(9), (need, start, length) => {
    const van = addDays(TODAY, start);
    const spoed = { reden: 'Spoed.', taken: tasksOf(need), van, tot: addDays(van, length) };
    const result = assess({ ...need, eis: null, spoed }, at);
    expect(new Set(result.perTrede.map(({ uitkomst }) => uitkomst))).toEqual(
      new Set(['nietBeoordeeld']),
    );
    expect(result.voorstel).toBeNull();
    expect(result.tijdelijk?.loopt).toBe(start <= 0 && start + length >= 0);
  }),
);

holds(
  'I7 refusing to ask is a complete answer on R3 and R4',
  fc.property(
    weging,
    fc.constantFrom('mantelzorg' as const, 'sociaalNetwerk' as const),
    (need, trede) => {
      const refused = finding({ trede, refusedToAsk: true, besprokenOp: YESTERDAY });
      const others = need.bevindingen.filter((een) => een.trede !== trede);
      const result = assess({ ...need, bevindingen: [...others, refused] }, at);
      const row = result.perTrede.find((een) => een.trede === trede);
      expect(['ontoereikend', 'nietVanToepassing']).toContain(row?.uitkomst);
      expect(result.blokkades.some((een) => een.trede === trede)).toBe(false);
    },
  ),
);

test.for(['eigenKracht', 'gebruikelijkeHulp'])('I7 there is no refusing to ask on %s', (trede) => {
  expect(Bevinding.safeParse({ trede, refusedToAsk: true }).success).toBe(false);
  expect(Bevinding.safeParse({ trede }).success).toBe(true);
});

holds(
  'I8 the answer is a proposal: no decision in it, the facts untouched, the same every time',
  fc.property(weging, (need) => {
    const before = JSON.stringify(need);
    const result = assess(need, at);
    expect(JSON.stringify(result)).not.toMatch(/besluit|toegekend"|afgewezen/);
    expect(assess(need, at)).toEqual(result);
    expect(JSON.stringify(need)).toBe(before);
  }),
);

holds(
  'more help never raises what is left for maatwerk',
  fc.property(weging, fc.nat(20), bijdrage, (need, pick, extra) => {
    if (need.bevindingen.length === 0) return;
    const chosen = pick % need.bevindingen.length;
    const bevindingen = need.bevindingen.map((een, index) =>
      index === chosen ? { ...een, bijdragen: [...een.bijdragen, extra] } : een,
    );
    const before = left(assess(need, at));
    for (const [id, grains] of left(assess({ ...need, bevindingen }, at)))
      expect(grains).toBeLessThanOrEqual(before.get(id) ?? 0);
  }),
);

holds(
  'paying yourself never changes a rung or the remainder',
  fc.property(weging, fc.constantFrom('kiestZelf' as const, 'wilNiet' as const), (need, keuze) => {
    const pays = finding({ trede: 'zelfRegelenEnBetalen', keuze, eigenWoorden: 'Zelf.' });
    const result = assess({ ...need, bevindingen: [...need.bevindingen, pays] }, at);
    const plain = assess(need, at);
    expect(result.perTrede.slice(0, -1)).toEqual(plain.perTrede.slice(0, -1));
    expect(result.rest).toEqual(plain.rest);
  }),
);

holds(
  'until herzienOp the passage of time changes nothing',
  fc.property(weging, fc.integer({ min: 1, max: 200 }), (need, days) => {
    const result = assess(need, at);
    const until = result.herzienOp ? daysBetween(TODAY, result.herzienOp) - 1 : days;
    const later = assess(need, { today: addDays(TODAY, Math.min(days, until)) });
    expect(conclusion(later)).toEqual(conclusion(result));
  }),
);

holds(
  'I3 after a helper stopped, only the needs that were reopened have more left',
  fc.property(fc.array(weging, { maxLength: 2 }), fc.constantFrom(...NAMES), (needs, helper) => {
    const wegingen = needs.map((need, index) => ({ ...need, behoefteId: `b${index}` }));
    const reopened = heropen(wegingen, helper, at).map(({ behoefteId }) => behoefteId);
    for (const need of wegingen) {
      const before = left(assess(need, at));
      const after = left(assess(withStop(need, helper), at));
      for (const { id } of tasksOf(need)) {
        const more = (after.get(id) ?? 0) - (before.get(id) ?? 0);
        expect(more).toBeGreaterThanOrEqual(0);
        if (!reopened.includes(need.behoefteId)) expect(more).toBe(0);
      }
    }
  }),
);

/** The same facts, but this helper has stopped today. */
function withStop(need: Weging, helper: string): Weging {
  const bevindingen = need.bevindingen.map((een) =>
    een.trede === 'mantelzorg' || een.trede === 'sociaalNetwerk'
      ? {
          ...een,
          helpers: een.helpers.map((h) => (h.naam === helper ? { ...h, stoptOp: TODAY } : h)),
        }
      : een,
  );
  return { ...need, bevindingen };
}

holds(
  'I4 what the municipality pays or allows to be paid changes no rung and no remainder',
  fc.property(weging, fc.constantFrom('ja' as const, 'nee' as const), (need, keuze) => {
    const instellingen = LadderInstellingen.parse({
      tegemoetkoming: keuze,
      pgbNetwerk: { toegestaan: keuze, voorwaarden: '' },
    });
    expect(conclusion(assess(need, { ...at, instellingen }))).toEqual(conclusion(assess(need, at)));
  }),
);

holds(
  'letter d: a carer carries nothing of the own need outside the own strength',
  fc.property(weging, fc.constantFrom(...NAMES), (need, naam) => {
    const voor = { naam, relatie: '', eigenWoorden: '' };
    const bevindingen = need.bevindingen.map((een) =>
      een.trede === 'eigenKracht'
        ? een
        : { ...een, bijdragen: een.bijdragen.filter(({ wie }) => wie !== naam) },
    );
    expect(assess({ ...need, voor }, at).rest).toEqual(
      assess({ ...need, voor, bevindingen }, at).rest,
    );
  }),
);

holds(
  'the same need written down in another order of tasks leaves the same',
  fc.property(weging, (need) => {
    if (!need.eis) return;
    const eis = { ...need.eis, taken: need.eis.taken.toReversed() };
    expect(left(assess({ ...need, eis }, at))).toEqual(left(assess(need, at)));
  }),
);
