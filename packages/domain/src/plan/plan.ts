import { LEEFGEBIED_IDS, type Leefgebied } from './leefgebiedId.ts';
import {
  recordKey,
  type Antwoord,
  type Behoefte,
  type PlanAanbod,
  type PlanRecord,
} from './record.ts';
import { VRAAG_IDS, type VraagId } from './vraagId.ts';

/** The persoonlijk plan (Wmo 2015 art. 2.3.2 lid 2): a view on its records. */
export interface Plan {
  leefgebieden: Leefgebied[];
  behoeften: Behoefte[];
  antwoorden: Antwoord[];
  aanbod: PlanAanbod[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const placeOf = <T extends string>(order: readonly T[], value: T): number => order.indexOf(value);

function latestPerKey(records: readonly PlanRecord[]): PlanRecord[] {
  return [...new Map(records.map((record) => [recordKey(record), record])).values()];
}

function sortedBehoeften(behoeften: Behoefte[]): Behoefte[] {
  const place = (b: Behoefte): number => placeOf(LEEFGEBIED_IDS, b.leefgebied);
  return behoeften.sort((a, b) => place(a) - place(b) || compareText(a.id, b.id));
}

/**
 * The plan that these records make. Their order does not matter; of two records with one key the
 * later one counts. What hangs on a need that is gone is left out.
 */
export function planFrom(records: readonly PlanRecord[]): Plan {
  const plan: Plan = { leefgebieden: [], behoeften: [], antwoorden: [], aanbod: [] };
  for (const record of latestPerKey(records)) {
    const { soort, ...content } = record;
    if ('gekozen' in content) {
      plan.leefgebieden = LEEFGEBIED_IDS.filter((id) => content.gekozen.includes(id));
    } else if ('leefgebied' in content) plan.behoeften.push(content);
    else if ('vraag' in content) plan.antwoorden.push(content);
    else if (soort === 'aanbod') plan.aanbod.push(content);
  }
  return ordered(plan);
}

function ordered(plan: Plan): Plan {
  const behoeften = sortedBehoeften(plan.behoeften);
  const place = new Map<string | null, number>(behoeften.map((b, i) => [b.id, i]));
  place.set(null, -1);
  const at = (id: string | null): number => place.get(id) ?? 0;
  return {
    leefgebieden: plan.leefgebieden,
    behoeften,
    antwoorden: plan.antwoorden
      .filter((a) => place.has(a.behoefteId))
      .sort(
        (a, b) =>
          at(a.behoefteId) - at(b.behoefteId) ||
          placeOf(VRAAG_IDS, a.vraag) - placeOf(VRAAG_IDS, b.vraag),
      ),
    aanbod: plan.aanbod
      .filter((a) => place.has(a.behoefteId))
      .sort((a, b) => at(a.behoefteId) - at(b.behoefteId) || compareText(a.id, b.id)),
  };
}

/** The records that make this plan: the inverse of `planFrom`. */
export function recordsOf(plan: Plan): PlanRecord[] {
  return [
    ...(plan.leefgebieden.length > 0
      ? [{ soort: 'leefgebieden' as const, gekozen: plan.leefgebieden }]
      : []),
    ...plan.behoeften.map((b) => ({ soort: 'behoefte' as const, ...b })),
    ...plan.antwoorden.map((a) => ({ soort: 'antwoord' as const, ...a })),
    ...plan.aanbod.map((a) => ({ soort: 'aanbod' as const, ...a })),
  ];
}

/** The answer to a question, about one need or (null) about the plan as a whole. */
export function antwoordOp(
  plan: Plan,
  vraag: VraagId,
  behoefteId: string | null,
): Antwoord | undefined {
  return plan.antwoorden.find((a) => a.vraag === vraag && a.behoefteId === behoefteId);
}

/** An answer that says nothing: no words, no choice, no share, no "I do not know". */
export const isLeegAntwoord = (a: Antwoord): boolean =>
  a.tekst.trim() === '' && a.keuzes.length === 0 && a.deel === null && !a.weetIkNiet;

/** Whether nothing has been said yet; a mark alone counts as something. */
export const isLeeg = (plan: Plan): boolean =>
  plan.leefgebieden.length === 0 &&
  plan.behoeften.length === 0 &&
  plan.aanbod.length === 0 &&
  plan.antwoorden.every((a) => isLeegAntwoord(a) && !a.bespreken);
