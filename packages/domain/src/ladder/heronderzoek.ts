import { assess, type AssessOptions } from './assess.ts';
import { findingOn } from './findingOn.ts';
import { formatAmount } from './hoeveelheid.ts';
import { onDay } from './oordeel.ts';
import { TREDEN } from './trede.ts';
import type { Afweging, Weging } from './weging.ts';

/** What looking again at one need gives: is there a reason to change the decision (art. 2.3.9)? */
export type Heronderzoek = {
  behoefteId: string;
  anders: boolean;
  redenen: string[];
  toen: Afweging | null;
  nu: Afweging | null;
  artikel: string;
};

/** The facts and the day of one assessment. */
export type Meting = AssessOptions & { wegingen: readonly Weging[] };

const ARTIKEL = 'Wmo 2015 art. 2.3.9';

/**
 * Compares an earlier assessment with one of now, need by need. The same model both times: leden
 * 2–6 of art. 2.3.2 apply again. It says what differs; a person decides (art. 2.3.10).
 */
export function heronderzoek(toen: Meting, nu: Meting): Heronderzoek[] {
  const ids = new Set([...toen.wegingen, ...nu.wegingen].map(({ behoefteId }) => behoefteId));
  return [...ids].map((behoefteId) => {
    const vroeger = on(toen, behoefteId);
    const later = on(nu, behoefteId);
    const redenen = [...differences(vroeger, later), ...evaluation(nu, behoefteId)];
    const artikel = ARTIKEL;
    return { behoefteId, anders: redenen.length > 0, redenen, toen: vroeger, nu: later, artikel };
  });
}

function on({ wegingen, ...options }: Meting, id: string): Afweging | null {
  const weging = wegingen.find(({ behoefteId }) => behoefteId === id);
  return weging ? assess(weging, options) : null;
}

function differences(toen: Afweging | null, nu: Afweging | null): string[] {
  if (!toen) return ['Dit is een nieuwe behoefte.'];
  if (!nu) return ['Deze behoefte is er niet meer.'];
  const treden = nu.perTrede.flatMap(({ trede, uitkomst }, index) =>
    toen.perTrede[index]?.uitkomst === uitkomst || trede === 'maatwerkvoorziening'
      ? []
      : [`${TREDEN[trede].naam} valt nu anders uit.`],
  );
  return [...treden, ...restDifferences(toen, nu)];
}

function restDifferences(toen: Afweging, nu: Afweging): string[] {
  const was = new Map(toen.rest.map(({ id, hoeveelheid }) => [id, hoeveelheid]));
  const is = new Map(nu.rest.map(({ id, hoeveelheid }) => [id, hoeveelheid]));
  const taken = new Map([...toen.rest, ...nu.rest].map((taak) => [taak.id, taak]));
  return [...taken.values()].flatMap(({ id, omschrijving, eenheid }) => {
    const [eerst, dan] = [was.get(id) ?? 0, is.get(id) ?? 0];
    if (eerst === dan) return [];
    const say = (hoeveelheid: number) => formatAmount(eenheid, hoeveelheid);
    return [`Voor “${omschrijving}” blijft nu over: ${say(dan)}. Dat was ${say(eerst)}.`];
  });
}

/** The day on which was agreed to look back together has come. */
function evaluation({ wegingen, today }: Meting, id: string): string[] {
  const weging = wegingen.find(({ behoefteId }) => behoefteId === id);
  const dag = weging && findingOn(weging, 'maatwerkvoorziening')?.evaluatieOp;
  return dag && dag <= today ? [`De afspraak was om terug te kijken ${onDay(dag)}.`] : [];
}
