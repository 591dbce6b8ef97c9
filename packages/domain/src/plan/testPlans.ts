import fc from 'fast-check';
import { LEEFGEBIED_IDS } from './leefgebiedId.ts';
import { planFrom, type Plan } from './plan.ts';
import type { Antwoord, Behoefte, PlanAanbod, PlanRecord } from './record.ts';
import { AanbodTrede, AanbodUitkomst } from './record.ts';
import { Deel } from './deel.ts';
import { VRAGEN } from './vraag.ts';
import { VRAAG_IDS, type VraagId } from './vraagId.ts';

/** Plans for tests: examples to build on, and arbitrary ones for properties. */
export const NEED = '01930f3e-0000-7000-8000-000000000001';
export const OTHER_NEED = '01930f3e-0000-7000-8000-000000000002';

const open = { bespreken: false, alleenVoorMij: false };

export const need = (over: Partial<Behoefte> = {}): Behoefte => ({
  id: NEED,
  leefgebied: 'huishouden',
  omschrijving: 'het huis schoon',
  ...open,
  ...over,
});

export const answer = (vraag: VraagId, over: Partial<Antwoord> = {}): Antwoord => ({
  vraag,
  behoefteId: ['behoefte', 'trede'].includes(VRAGEN[vraag].over) ? NEED : null,
  tekst: '',
  keuzes: [],
  deel: null,
  weetIkNiet: false,
  ...open,
  ...over,
});

export const service = (over: Partial<PlanAanbod> = {}): PlanAanbod => ({
  id: '01930f3e-0000-7000-8000-00000000000a',
  behoefteId: NEED,
  serviceId: 'svc-1',
  naam: 'Eettafel',
  organisatie: 'Buurthuis De Brug',
  trede: 'algemeneVoorziening',
  uitkomst: null,
  ...open,
  ...over,
});

export const plan = (over: Partial<Plan> = {}): Plan => ({
  leefgebieden: ['huishouden'],
  behoeften: [need()],
  antwoorden: [],
  aanbod: [],
  ...over,
});

const marks = { bespreken: fc.boolean(), alleenVoorMij: fc.boolean() };
const id = fc.uuid({ version: 7 });
const tekst = fc.string({ unit: 'grapheme', maxLength: 30 });

const needs: fc.Arbitrary<Behoefte[]> = fc.uniqueArray(
  fc.record({
    id,
    leefgebied: fc.constantFrom(...LEEFGEBIED_IDS),
    omschrijving: tekst,
    ...marks,
  }),
  { maxLength: 5, selector: (b) => b.id },
);

function answerTo(vraag: VraagId, behoefteId: string | null): fc.Arbitrary<Antwoord> {
  const { keuzes = [], meerkeuze, metDeel } = VRAGEN[vraag];
  const waarden = keuzes.map(({ waarde }) => waarde);
  const maxLength = meerkeuze ? waarden.length : Math.min(1, waarden.length);
  return fc.record({
    vraag: fc.constant(vraag),
    behoefteId: fc.constant(behoefteId),
    tekst,
    keuzes: fc.subarray(waarden, { maxLength }),
    deel: metDeel ? fc.option(fc.constantFrom(...Deel.options)) : fc.constant(null),
    weetIkNiet: fc.boolean(),
    ...marks,
  });
}

function answers(behoeften: Behoefte[]): fc.Arbitrary<Antwoord[]> {
  const places = VRAAG_IDS.flatMap((vraag): { vraag: VraagId; behoefteId: string | null }[] =>
    ['behoefte', 'trede'].includes(VRAGEN[vraag].over)
      ? behoeften.map((b) => ({ vraag, behoefteId: b.id }))
      : [{ vraag, behoefteId: null }],
  );
  return fc
    .subarray(places, { maxLength: Math.min(20, places.length) })
    .chain((chosen) => fc.tuple(...chosen.map((at) => answerTo(at.vraag, at.behoefteId))));
}

function services(behoeften: Behoefte[]): fc.Arbitrary<PlanAanbod[]> {
  if (behoeften.length === 0) return fc.constant([]);
  const one = fc.record({
    id,
    behoefteId: fc.constantFrom(...behoeften.map((b) => b.id)),
    serviceId: fc.constant('svc'),
    naam: tekst,
    organisatie: tekst,
    trede: fc.constantFrom(...AanbodTrede.options),
    uitkomst: fc.option(fc.constantFrom(...AanbodUitkomst.options)),
    ...marks,
  });
  return fc.uniqueArray(one, { maxLength: 4, selector: (a) => a.id });
}

/** Valid records of one plan, each key once, in any order. */
export const anyRecords: fc.Arbitrary<PlanRecord[]> = needs
  .chain((behoeften) =>
    fc.tuple(
      fc.constant(behoeften),
      fc.subarray([...LEEFGEBIED_IDS]),
      answers(behoeften),
      services(behoeften),
    ),
  )
  .chain(([behoeften, gekozen, antwoorden, aanbod]) => {
    const records: PlanRecord[] = [
      { soort: 'leefgebieden', gekozen },
      ...behoeften.map((b) => ({ soort: 'behoefte' as const, ...b })),
      ...antwoorden.map((a) => ({ soort: 'antwoord' as const, ...a })),
      ...aanbod.map((a) => ({ soort: 'aanbod' as const, ...a })),
    ];
    return fc.shuffledSubarray(records, { minLength: records.length });
  });

export const anyPlan: fc.Arbitrary<Plan> = anyRecords.map(planFrom);
