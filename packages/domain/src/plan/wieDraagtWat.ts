import { deelVan } from './antwoordTekst.ts';
import { antwoordOp, type Plan } from './plan.ts';
import type { VraagId } from './vraagId.ts';

/** What one rung carries of a need, as the resident sees it; null is "not known yet". */
export interface Aandeel {
  wie: VraagId | 'rest';
  label: string;
  deel: number | null;
  uitleg: string;
}

/** The rungs that count, in the order of the ladder. */
const DRAGERS = [
  { wie: 'eigenKracht', label: 'Ikzelf' },
  { wie: 'gebruikelijkeHulp', label: 'Mensen in mijn huis' },
  { wie: 'mantelzorg', label: 'Wie al voor mij zorgt' },
  { wie: 'sociaalNetwerk', label: 'Familie, vrienden en buren' },
  { wie: 'algemeneVoorziening', label: 'Hulp in de buurt' },
] as const;

const WOORDEN: readonly (readonly [from: number, woord: string])[] = [
  [1, 'alles'],
  [0.75, 'bijna alles'],
  [0.5, 'de helft'],
  [0.25, 'een klein deel'],
  [0, 'niets'],
];

function inWords(deel: number | null): string {
  if (deel === null) return 'nog niet bekend';
  return WOORDEN.find(([from]) => deel >= from)?.[1] ?? 'niets';
}

/** Paying oneself is shown when chosen, but never counts (Wmo 2015: income plays no part). */
function selfPaid(plan: Plan, behoefteId: string): Aandeel[] {
  const wie = 'zelfRegelenEnBetalen';
  if (!antwoordOp(plan, wie, behoefteId)?.keuzes.includes('kiestZelf')) return [];
  return [{ wie, label: 'Zelf regelen en betalen', deel: null, uitleg: 'telt hier niet mee' }];
}

/**
 * Who carries what of a need, by the resident's own estimate. A subtraction up the ladder: a later
 * rung gets at most what the earlier ones left, so shares and remainder always make exactly one.
 * The remainder is null while no share is known.
 */
export function wieDraagtWat(plan: Plan, behoefteId: string): Aandeel[] {
  let left = 1;
  const dragers = DRAGERS.map(({ wie, label }): Aandeel => {
    const antwoord = antwoordOp(plan, wie, behoefteId);
    const said = antwoord ? deelVan(antwoord) : null;
    const deel = said === null ? null : Math.min(said, left);
    left -= deel ?? 0;
    return { wie, label, deel, uitleg: inWords(deel) };
  });
  const rest = dragers.some(({ deel }) => deel !== null) ? left : null;
  return [
    ...dragers,
    ...selfPaid(plan, behoefteId),
    { wie: 'rest', label: 'Wat overblijft', deel: rest, uitleg: inWords(rest) },
  ];
}
