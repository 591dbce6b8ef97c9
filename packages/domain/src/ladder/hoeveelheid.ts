/** The units of a task: the largest amount that can be asked, and how people read it. */
export const EENHEDEN = {
  urenPerWeek: { naam: 'uren per week', maximum: 168 },
  dagdelen: { naam: 'dagdelen per week', maximum: 21 },
  jaNee: { naam: 'ja of nee', maximum: 1 },
} as const;

/** Amounts are weighed in whole sixtieths (an hour: minutes), so three times twenty minutes is an hour. */
const GRAINS = 60;

export const toGrains = (hoeveelheid: number): number => Math.round(hoeveelheid * GRAINS);
export const fromGrains = (grains: number): number => grains / GRAINS;

const inDutch = (amount: number): string =>
  String(Math.round(amount * 100) / 100).replace('.', ',');

function hours(grains: number): string {
  const whole = Math.floor(grains / GRAINS);
  const minutes = grains % GRAINS;
  const parts = [
    whole > 0 ? `${whole} uur` : '',
    minutes > 0 ? `${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}` : '',
  ];
  return `${parts.filter(Boolean).join(' en ') || '0 uur'} per week`;
}

/** An amount as people say it: "1 uur en 20 minuten per week", "2 dagdelen per week", "ja". */
export function formatAmount(eenheid: keyof typeof EENHEDEN, hoeveelheid: number): string {
  if (eenheid === 'urenPerWeek') return hours(toGrains(hoeveelheid));
  if (eenheid === 'jaNee') return hoeveelheid >= 1 ? 'ja' : 'nee';
  return `${inDutch(hoeveelheid)} ${hoeveelheid === 1 ? 'dagdeel' : 'dagdelen'} per week`;
}
