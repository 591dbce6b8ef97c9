import { peilOf, type AssessOptions, assess } from './assess.ts';
import type { Taak } from './behoefte.ts';
import type { Bevinding, BevindingTrede } from './bevinding.ts';
import { climb } from './climb.ts';
import { findingOn } from './findingOn.ts';
import { formatAmount } from './hoeveelheid.ts';
import { REGELS, TREDE_INHOUD } from './inhoud/index.ts';
import { onDay } from './oordeel.ts';
import { TREDEN, UITKOMSTEN, ZELF_BETALEN, type Uitkomst } from './trede.ts';
import { toResident } from './voorInwoner.ts';
import type { Afweging, TredeAfweging, Weging } from './weging.ts';

/** A conclusion explained: the facts it rests on and the rule, for the resident or the report. */
export type Toelichting = { conclusie: string; feiten: string[]; regel: string };

/** One conclusion with its explanation in B1 and in precise Dutch, and what is still missing. */
export type Uitleg = {
  over: BevindingTrede | 'nodig' | 'spoed';
  uitkomst: Uitkomst | null;
  inwoner: Toelichting;
  verslag: Toelichting & { artikel: string };
  ontbreekt: string[];
};

/**
 * Explains every conclusion about one need: which facts, which rule, which article (Awb 3:46). What
 * the resident reads holds no words that others wrote for the report.
 */
export function legUit(weging: Weging, options: AssessOptions): Uitleg[] {
  const afweging = assess(weging, options);
  const { sporten } = climb(weging, peilOf(options));
  const zinnen = new Map(sporten.map(({ rij, opbrengst }) => [rij.trede, opbrengst?.zinnen ?? []]));
  return [
    aboutNeed(weging, afweging),
    ...afweging.perTrede.map((rij) => aboutRung(rij, weging, zinnen.get(rij.trede) ?? [])),
    ...aboutPaying(weging, afweging),
    ...aboutUrgency(afweging),
  ];
}

const inWords = ({ omschrijving, eenheid, hoeveelheid }: Taak): string =>
  eenheid === 'jaNee' ? omschrijving : `${omschrijving}: ${formatAmount(eenheid, hoeveelheid)}`;

function aboutNeed({ eis }: Weging, { blokkades }: Afweging): Uitleg {
  const taken = (eis?.taken ?? []).map(inWords);
  const bekend = taken.length > 0;
  const { tekst, precies, artikel } = REGELS.nodig;
  return {
    over: 'nodig',
    uitkomst: null,
    inwoner: {
      conclusie: bekend ? 'Dit hebt u nodig:' : 'Nog niet duidelijk is wat u nodig hebt.',
      feiten: taken,
      regel: tekst,
    },
    verslag: {
      conclusie: bekend ? 'De aard en omvang staan vast.' : 'De aard en omvang staan niet vast.',
      feiten: [
        ...taken,
        ...written(eis?.toelichting),
        ...(eis?.adviesOp ? [`Een deskundige gaf advies ${onDay(eis.adviesOp)}.`] : []),
        ...written(eis?.buitenWmo?.reden),
      ],
      regel: precies,
      artikel,
    },
    ontbreekt: blokkades.flatMap(({ trede, tekst: zin }) => (trede ? [] : [zin])),
  };
}

function aboutRung(rij: TredeAfweging, weging: Weging, zinnen: readonly string[]): Uitleg {
  const { trede, uitkomst } = rij;
  const { regel } = TREDE_INHOUD[trede];
  const draagt = carried(rij, weging);
  const bevinding = findingOn(weging, trede);
  const reden = zinnen.length > 0 ? zinnen : [rij.reden];
  return {
    over: trede,
    uitkomst,
    inwoner: {
      conclusie: rij.voorInwoner,
      feiten: [...draagt, ...reden.map(toResident)],
      regel: regel.tekst,
    },
    verslag: {
      conclusie: `${TREDEN[trede].naam}: ${UITKOMSTEN[uitkomst].naam}.`,
      feiten: [...draagt, ...reden, ...(bevinding ? told(bevinding) : [])],
      regel: regel.precies,
      artikel: rij.artikel,
    },
    ontbreekt: rij.ontbreekt,
  };
}

/** What of each task is carried here. */
function carried({ bijdrage, trede }: TredeAfweging, { eis }: Weging): string[] {
  const kop = trede === 'maatwerkvoorziening' ? 'Dit blijft over' : 'Dit wordt hier opgelost';
  const delen = bijdrage.flatMap(({ taakId, hoeveelheid }) =>
    (eis?.taken ?? [])
      .filter(({ id }) => id === taakId)
      .map((taak) => `${kop}: ${inWords({ ...taak, hoeveelheid })}.`),
  );
  return delen;
}

const written = (tekst: string | undefined): string[] =>
  tekst && tekst.trim() !== '' ? [tekst] : [];

/** What was written down on this rung: the reason, who was heard, the evidence. */
function told({ motivering, gehoord, bewijs }: Bevinding): string[] {
  return [
    ...written(motivering),
    ...gehoord.map(({ wie, op }) => `${wie} is gehoord ${onDay(op)}.`),
    ...bewijs.map((stuk) => `Bewijs: ${stuk}`),
  ];
}

function aboutPaying(weging: Weging, { advies }: Afweging): Uitleg[] {
  const finding = findingOn(weging, 'zelfRegelenEnBetalen');
  if (!finding || !advies) return [];
  const { regel } = TREDE_INHOUD.zelfRegelenEnBetalen;
  const conclusie = 'Zelf regelen en betalen heeft geen gevolg voor wat overblijft.';
  return [
    {
      over: 'zelfRegelenEnBetalen',
      uitkomst: null,
      inwoner: {
        conclusie: 'Zelf betalen is nooit een voorwaarde voor hulp.',
        feiten: written(finding.eigenWoorden).map((woorden) => `U zei: “${woorden}”`),
        regel: regel.tekst,
      },
      verslag: {
        conclusie,
        feiten: [advies.tekst, ...told(finding), ...written(finding.eigenWoorden)],
        regel: regel.precies,
        artikel: ZELF_BETALEN.zelfRegelenEnBetalen.artikel,
      },
      ontbreekt: advies.ontbreekt,
    },
  ];
}

function aboutUrgency({ tijdelijk }: Afweging): Uitleg[] {
  if (!tijdelijk) return [];
  const { taken, van, tot, reden, loopt } = tijdelijk;
  const periode = `Van ${onDay(van).slice(3)} tot en met ${onDay(tot).slice(3)}.`;
  const { tekst, precies, artikel } = REGELS.spoed;
  return [
    {
      over: 'spoed',
      uitkomst: null,
      inwoner: {
        conclusie: loopt ? 'U krijgt nu tijdelijk hulp.' : 'De tijdelijke hulp loopt nu niet.',
        feiten: [...taken.map(inWords), periode],
        regel: tekst,
      },
      verslag: {
        conclusie: loopt ? 'Tijdelijk maatwerk loopt.' : 'Tijdelijk maatwerk loopt niet.',
        feiten: [reden, ...taken.map(inWords), periode],
        regel: precies,
        artikel,
      },
      ontbreekt: [],
    },
  ];
}
