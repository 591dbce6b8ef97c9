import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RUNS } from '../../ladder/testing/runs.ts';
import { antwoordTekst, DELEN, forMunicipality, lettersOf, type Plan } from '../../plan/index.ts';
import { anyPlan } from '../../plan/testPlans.ts';
import { day } from '../../time/index.ts';
import { draftReport, startZaak } from '../index.ts';
import { MELDING } from '../testing/melding.ts';

const feiten = startZaak(day('2026-11-13'), false);
const gemeente = { naam: 'Voorbeeldstad' };

/** Every text its own word, so that it can be found again; what nobody may see is marked. */
function marked(plan: Plan): Plan {
  const hidden = new Set(plan.behoeften.flatMap((b) => (b.alleenVoorMij ? [b.id] : [])));
  const word = (
    soort: string,
    at: number,
    item: { alleenVoorMij: boolean },
    need?: string | null,
  ) => `${item.alleenVoorMij || hidden.has(need ?? '') ? 'geheim' : 'zegt'}-${soort}-${at}-`;
  return {
    ...plan,
    behoeften: plan.behoeften.map((b, at) => ({ ...b, omschrijving: word('b', at, b) })),
    antwoorden: plan.antwoorden.map((a, at) => ({ ...a, tekst: word('a', at, a, a.behoefteId) })),
    aanbod: plan.aanbod.map((a, at) => ({ ...a, naam: word('h', at, a, a.behoefteId) })),
  };
}

const wordsIn = (plan: Plan): string[] =>
  [
    ...plan.behoeften.map(({ omschrijving }) => omschrijving),
    ...plan.antwoorden.map(({ tekst }) => tekst),
    ...plan.aanbod.map(({ naam }) => naam),
  ].flatMap((text) => text.match(/(?:zegt|geheim)-[bah]-\d+-/g) ?? []);

const textOf = (plan: Plan): string =>
  lettersOf(plan)
    .flatMap(({ items }) => items.map(({ tekst }) => tekst))
    .join('\n');

// Wmo 2015 art. 2.3.2 lid 5: the plan is taken along; what stayed private is nobody's.
test('every answer stands in the plan, in what the municipality reads and in the report', () => {
  fc.assert(
    fc.property(anyPlan, (made) => {
      const plan = marked(made);
      const own = textOf(plan);
      const theirs = textOf(forMunicipality(plan));
      const report = draftReport({
        ...{ plan, melding: MELDING, feiten, gemeente, wegingen: [], afwegingen: [] },
      });
      const written = report.map(({ tekst }) => tekst).join('\n');
      const lost = wordsIn(plan).flatMap((word) => {
        const open = word.startsWith('zegt');
        return [
          ...(own.includes(word) ? [] : [`${word} plan`]),
          ...(theirs.includes(word) === open ? [] : [`${word} municipality`]),
          ...(written.includes(word) === open ? [] : [`${word} report`]),
        ];
      });
      expect(lost).toEqual([]);
    }),
    { numRuns: Math.ceil(RUNS.numRuns / 10) },
  );
});

test('choices, shares and "I do not know" go along word for word', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const shared = forMunicipality(plan);
      const read = textOf(shared);
      const lost = shared.antwoorden.filter((answer) => {
        const text = antwoordTekst(answer);
        const share = answer.deel === null ? '' : DELEN[answer.deel].label;
        return !read.includes(text) || !text.includes(share) || !text.includes(answer.tekst.trim());
      });
      expect(lost).toEqual([]);
    }),
    { numRuns: Math.ceil(RUNS.numRuns / 10) },
  );
});
