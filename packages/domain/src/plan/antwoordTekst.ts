import { DELEN } from './deel.ts';
import type { Antwoord } from './record.ts';
import { keuzeVan, VRAGEN } from './vraag.ts';

/** The words of the choices in an answer, in the order of the screen. */
export function chosenLabels(antwoord: Antwoord): string[] {
  return (VRAGEN[antwoord.vraag].keuzes ?? [])
    .filter(({ waarde }) => antwoord.keuzes.includes(waarde))
    .map(({ label }) => label);
}

/** An answer as text: what was chosen first, then the resident's own words unchanged. */
export function antwoordTekst(antwoord: Antwoord): string {
  const lines = [
    antwoord.weetIkNiet ? VRAGEN[antwoord.vraag].weetIkNiet : '',
    chosenLabels(antwoord).join('; '),
    antwoord.deel === null ? '' : `Hoeveel: ${DELEN[antwoord.deel].label}`,
    antwoord.tekst,
  ].filter((line) => line.trim() !== '');
  return lines.length > 0 || !antwoord.bespreken ? lines.join('\n') : 'Hier wil ik over praten.';
}

/** The share an answer gives: chosen outright, or said by the choices ("ik woon alleen"). */
export function deelVan(antwoord: Antwoord): number | null {
  if (antwoord.deel !== null) return DELEN[antwoord.deel].deel;
  const delen = antwoord.keuzes.map((waarde) => keuzeVan(antwoord.vraag, waarde)?.deel);
  const [first] = delen;
  return first !== undefined && delen.every((deel) => deel === first) ? DELEN[first].deel : null;
}
