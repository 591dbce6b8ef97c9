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

const getal = (waarde: number): string => String(Math.round(waarde * 100) / 100).replace('.', ',');

function uren(grains: number): string {
  const heel = Math.floor(grains / GRAINS);
  const minuten = grains % GRAINS;
  const delen = [heel > 0 ? `${heel} uur` : '', minuten > 0 ? `${minuten} minuten` : ''];
  return `${delen.filter(Boolean).join(' en ') || '0 uur'} per week`;
}

/** An amount as people say it: "1 uur en 20 minuten per week", "2 dagdelen per week", "ja". */
export function formatAmount(eenheid: keyof typeof EENHEDEN, hoeveelheid: number): string {
  if (eenheid === 'urenPerWeek') return uren(toGrains(hoeveelheid));
  if (eenheid === 'jaNee') return hoeveelheid >= 1 ? 'ja' : 'nee';
  return `${getal(hoeveelheid)} ${hoeveelheid === 1 ? 'dagdeel' : 'dagdelen'} per week`;
}
