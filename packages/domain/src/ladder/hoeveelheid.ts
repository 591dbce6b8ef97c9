/** The units of a task: the largest amount that can be asked, and how people read it. */
export const EENHEDEN = {
  urenPerWeek: { naam: 'uren per week', maximum: 168 },
  dagdelen: { naam: 'dagdelen per week', maximum: 21 },
  jaNee: { naam: 'ja of nee', maximum: 1 },
} as const;

/** Amounts are weighed in whole sixtieths (an hour: minutes), so three times twenty minutes is an hour. */
const KORREL = 60;

export const inKorrels = (hoeveelheid: number): number => Math.round(hoeveelheid * KORREL);
export const uitKorrels = (korrels: number): number => korrels / KORREL;

const getal = (waarde: number): string => String(Math.round(waarde * 100) / 100).replace('.', ',');

function uren(korrels: number): string {
  const heel = Math.floor(korrels / KORREL);
  const minuten = korrels % KORREL;
  const delen = [heel > 0 ? `${heel} uur` : '', minuten > 0 ? `${minuten} minuten` : ''];
  return `${delen.filter(Boolean).join(' en ') || '0 uur'} per week`;
}

/** An amount as people say it: "1 uur en 20 minuten per week", "2 dagdelen per week", "ja". */
export function zegHoeveelheid(eenheid: keyof typeof EENHEDEN, hoeveelheid: number): string {
  if (eenheid === 'urenPerWeek') return uren(inKorrels(hoeveelheid));
  if (eenheid === 'jaNee') return hoeveelheid >= 1 ? 'ja' : 'nee';
  return `${getal(hoeveelheid)} ${hoeveelheid === 1 ? 'dagdeel' : 'dagdelen'} per week`;
}
