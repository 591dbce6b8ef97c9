import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forMunicipality, preview } from './forMunicipality.ts';
import type { Plan } from './plan.ts';
import { samenvatting } from './samenvatting.ts';
import { answer, anyPlan, need, OTHER_NEED, plan, service } from './testPlans.ts';

const CANARY = 'kanarie-in-de-kolenmijn';

/** Writes the canary into every text that is private by itself or through its need. */
function withCanaries(made: Plan): Plan {
  const privateNeeds = new Set<string | null>(
    made.behoeften.filter((b) => b.alleenVoorMij).map((b) => b.id),
  );
  const hidden = (part: { behoefteId: string | null; alleenVoorMij: boolean }): boolean =>
    part.alleenVoorMij || privateNeeds.has(part.behoefteId);
  return {
    leefgebieden: made.leefgebieden,
    behoeften: made.behoeften.map((b) => (b.alleenVoorMij ? { ...b, omschrijving: CANARY } : b)),
    antwoorden: made.antwoorden.map((a) => (hidden(a) ? { ...a, tekst: CANARY } : a)),
    aanbod: made.aanbod.map((a) => (hidden(a) ? { ...a, naam: CANARY, organisatie: CANARY } : a)),
  };
}

test('no private text, id or topic reaches the municipality in any form', () => {
  fc.assert(
    fc.property(anyPlan.map(withCanaries), (made) => {
      const shared = forMunicipality(made);
      const seen = JSON.stringify([shared, preview(made), samenvatting(shared)]);
      expect(seen).not.toContain(CANARY);
      for (const { id, alleenVoorMij } of made.behoeften) {
        if (alleenVoorMij) expect(seen).not.toContain(id);
      }
    }),
    { numRuns: 200 },
  );
});

test('everything that is not private does go, unchanged', () => {
  fc.assert(
    fc.property(anyPlan, (made) => {
      const shared = forMunicipality(made);
      const kept = new Set<string | null>([null, ...shared.behoeften.map((b) => b.id)]);
      expect(shared.behoeften).toEqual(made.behoeften.filter((b) => !b.alleenVoorMij));
      expect(shared.antwoorden).toEqual(
        made.antwoorden.filter((a) => !a.alleenVoorMij && kept.has(a.behoefteId)),
      );
      expect(forMunicipality(shared)).toEqual(shared);
    }),
    { numRuns: 100 },
  );
});

const both = [need(), need({ id: OTHER_NEED, alleenVoorMij: true })];

test.for([
  { name: 'no need yet', behoeften: [], topics: ['huishouden'] },
  { name: 'only private needs', behoeften: [need({ alleenVoorMij: true })], topics: [] },
  { name: 'a private and a shared need', behoeften: both, topics: ['huishouden'] },
])('a topic with $name', ({ behoeften, topics }) => {
  expect(forMunicipality(plan({ behoeften })).leefgebieden).toEqual(topics);
});

test('the preview shows the sections that go and counts what stays', () => {
  const shown = preview(
    plan({
      behoeften: both,
      antwoorden: [
        answer('taal', { tekst: 'Turks' }),
        answer('mantelzorg', { tekst: 'mijn dochter', alleenVoorMij: true }),
        answer('rest', { tekst: 'iets', behoefteId: OTHER_NEED }),
        answer('resultaat', { alleenVoorMij: true }),
      ],
      aanbod: [service()],
    }),
  );
  expect(shown.secties.map(({ letter }) => letter)).toEqual(['a', 'e']);
  expect(shown.aantalPrive).toBe(3); // the answer, the private need, and what hangs on it
});
