import fc from 'fast-check';
import { addDays } from '../../time/index.ts';
import type { Taak } from '../behoefte.ts';
import type { Bevinding } from '../bevinding.ts';
import { EENHEDEN } from '../hoeveelheid.ts';
import { WETTEN } from '../wetten.ts';
import type { Weging } from '../weging.ts';
import { finding, requirement, TODAY, type BevindingInput } from './build.ts';
import { RUNS } from './runs.ts';

export const NAMES = ['Ali', 'Bea', 'Cor'] as const;
const TASKS = ['t0', 't1', 't2', 't3'] as const;

const name = fc.constantFrom(...NAMES);
const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => addDays(TODAY, days));
const orNull = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: null, freq: 3 });

/** Facts written down with care (nothing open), or anyhow. What was written lies in the past. */
function recorder(careful: boolean) {
  const past = careful ? day(-29, 0) : orNull(day(-120, 0));
  return {
    careful,
    past,
    ahead: careful ? day(1, 60) : orNull(day(-30, 60)),
    yesNo: careful ? fc.boolean() : fc.constantFrom(true, true, false, null),
    words: fc.constantFrom('Dat is goed.', careful ? 'Prima.' : ''),
    common: {
      motivering: fc.constantFrom('Besproken.', careful ? 'Gezien.' : ' '),
      bijdragen: fc.uniqueArray(bijdrage, {
        maxLength: 3,
        selector: ({ taakId, wie, van }) => `${taakId} ${wie} ${van ?? ''}`,
      }),
    },
    listOf: <T extends { naam: string }>(item: fc.Arbitrary<T>) =>
      fc.uniqueArray(item, {
        selector: ({ naam }) => naam,
        minLength: careful ? NAMES.length : 0,
        maxLength: NAMES.length,
      }),
  };
}
type Recorder = ReturnType<typeof recorder>;

export const taken: fc.Arbitrary<Taak[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...TASKS),
      eenheid: fc.constantFrom('urenPerWeek' as const, 'dagdelen' as const, 'jaNee' as const),
      kwartieren: fc.integer({ min: 1, max: 40 }),
      soort: fc.constantFrom(undefined, undefined, 'huishouden' as const, 'vervoer'),
      van: fc.option(day(-40, 20), { nil: null, freq: 2 }),
      dagen: fc.option(fc.integer({ min: 0, max: 90 }), { nil: null, freq: 2 }),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 4 },
  )
  .map((rows) =>
    rows.map(({ id, eenheid, kwartieren, soort, van, dagen }) => ({
      id,
      soort,
      van,
      tot: dagen === null ? null : addDays(van ?? TODAY, dagen),
      omschrijving: id,
      eenheid,
      hoeveelheid: eenheid === 'jaNee' ? 1 : Math.min(kwartieren / 4, EENHEDEN[eenheid].maximum),
    })),
  );

export const bijdrage = fc
  .record({
    taakId: fc.constantFrom(...TASKS),
    wie: name,
    hoeveelheid: fc.integer({ min: 0, max: 24 }).map((kwartieren) => kwartieren / 4),
    van: fc.option(day(-30, 30), { nil: null, freq: 2 }),
    dagen: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null, freq: 2 }),
    bovenop: fc.constantFrom(undefined, true),
  })
  .map(({ dagen, ...rest }) => ({
    ...rest,
    tot: dagen === null ? null : addDays(rest.van ?? TODAY, dagen),
  }));

const heard = ({ careful }: Recorder) =>
  careful
    ? fc.constant(NAMES.map((wie) => ({ wie, op: TODAY })))
    : fc.uniqueArray(fc.record({ wie: name, op: day(-60, 0) }), { maxLength: 3 });

const absence = fc
  .record({ van: day(-20, 20), dagen: fc.nat(20) })
  .map(({ van, dagen }) => ({ van, tot: addDays(van, dagen) }));

const housemates = (by: Recorder) =>
  fc.record({
    trede: fc.constant('gebruikelijkeHulp' as const),
    ...by.common,
    gehoord: heard(by),
    huishoudenBron: by.words,
    huisgenoten: by.listOf(
      fc.record({
        naam: name,
        leeftijd: fc.constantFrom(3, 9, 16, 45, null),
        valtEronder: fc.boolean(),
        kan: by.yesNo,
        afwezig: fc.array(absence, { maxLength: 1 }),
        kamerhuurder: fc.constantFrom(null, null, { eigenContract: true, bron: 'gezien' }),
        overbelasting: fc.constantFrom('nee' as const, by.careful ? 'nee' : 'dreigt', 'ja'),
        onderbouwing: by.words,
      }),
    ),
  });

const voluntary = ({ common, listOf, words, yesNo, past, ahead }: Recorder) => ({
  ...common,
  besprokenOp: past,
  refusedToAsk: fc.boolean(),
  helpers: listOf(
    fc.record({
      naam: name,
      wil: fc.constantFrom('ja' as const, 'ja', 'nee', 'alleenBetaald', 'onbekend'),
      kan: yesNo,
      eigenWoorden: words,
      bevestigdOp: past,
      stoptOp: ahead,
    }),
  ),
});

const products = ({ common, listOf, yesNo }: Recorder) =>
  fc.record({
    trede: fc.constant('algemeenGebruikelijk' as const),
    ...common,
    voorzieningen: listOf(
      fc.record({
        naam: name,
        nietSpeciaal: yesNo,
        beschikbaar: yesNo,
        passend: yesNo,
        draagbaarOpMinimum: yesNo,
      }),
    ),
  });

const rights = ({ common, listOf, words, yesNo, past }: Recorder) =>
  fc.record({
    trede: fc.constant('voorliggendeWet' as const),
    ...common,
    aanspraken: listOf(
      fc.record({
        naam: name,
        wet: fc.constantFrom(...typedKeys(WETTEN)),
        instantie: words,
        status: fc.constantFrom('toegekend' as const, 'zeker', 'aannemelijk', 'geweigerd'),
        statusOp: past,
        opTijd: yesNo,
        dekt: yesNo,
        hulpBijAanvraag: words,
        beslissingVerwachtOp: fc.constantFrom(null, addDays(TODAY, 20)),
      }),
    ),
  });

const services = ({ common, listOf, words, yesNo, past, ahead }: Recorder) =>
  fc.record({
    trede: fc.constant('algemeneVoorziening' as const),
    ...common,
    voorzieningen: listOf(
      fc.record({
        naam: name,
        vrijToegankelijk: yesNo,
        plaats: fc.constantFrom('ja' as const, 'ja', 'wachtlijst', 'vol'),
        gecontroleerdOp: past,
        bron: words,
        startOp: ahead,
        bereikbaar: yesNo,
        draagbaar: yesNo,
        passend: yesNo,
      }),
    ),
  });

const rungs = (by: Recorder): fc.Arbitrary<BevindingInput>[] => [
  fc.record({ trede: fc.constant('eigenKracht'), ...by.common, veilig: by.yesNo }),
  housemates(by),
  fc.record({ trede: fc.constant('mantelzorg'), ...voluntary(by) }),
  fc.record({ trede: fc.constant('sociaalNetwerk'), ...voluntary(by) }),
  products(by),
  rights(by),
  services(by),
];

/** The keys of a table as its own type: `Object.keys` forgets it. */
function typedKeys<T extends object>(table: T): (keyof T & string)[] {
  return Object.keys(table) as (keyof T & string)[];
}

const needBy = (by: Recorder): fc.Arbitrary<Weging> =>
  fc
    .record({
      taken,
      facts: fc.tuple(
        ...rungs(by).map((rung) => (by.careful ? rung : fc.option(rung, { nil: null, freq: 12 }))),
      ),
      adviesNodig: fc.boolean(),
      adviesOp: by.past,
      voor: fc.constantFrom(null, null, { naam: 'Ali', relatie: '', eigenWoorden: '' }),
    })
    .map(({ facts, voor, ...eis }) => ({
      behoefteId: 'b0',
      voor,
      eis: requirement(eis),
      bevindingen: facts
        .flatMap((fact) => (fact === null ? [] : [finding(fact)]))
        .map(by.careful ? fitting(eis) : (een) => een),
    }));

/** A careful record has no contribution to a task that is gone. */
const fitting =
  ({ taken: tasks }: { taken: Taak[] }) =>
  (een: Bevinding): Bevinding => ({
    ...een,
    bijdragen: een.bijdragen.filter(({ taakId }) => tasks.some(({ id }) => id === taakId)),
  });

const drawn = fc.oneof(needBy(recorder(true)), needBy(recorder(false)));

/**
 * A need with random facts on each rung: half of them carefully recorded, half anyhow. They are
 * drawn once per run and shared by the properties, because making one costs more than weighing it.
 * A property that fails shows its need; that is not made smaller.
 */
const POOL: readonly Weging[] = fc.sample(drawn, RUNS);
export const weging: fc.Arbitrary<Weging> = fc.noBias(fc.constantFrom(...POOL));
