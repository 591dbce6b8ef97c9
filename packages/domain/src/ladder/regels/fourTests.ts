import { open, teltNiet, type Oordeel } from '../oordeel.ts';

/** A test with what to say when it fails and what to find out when it was not answered. */
type Toets = readonly [antwoord: boolean | null, faalt: string, vraag: string];

/** One failing test decides; without a failure every open test must first be answered. */
export function runTests(naam: string, rij: readonly Toets[]): Oordeel | null {
  const faalt = rij.filter(([antwoord]) => antwoord === false);
  if (faalt.length > 0) return teltNiet(`${naam}: ${faalt.map(([, zin]) => zin).join(', ')}.`);
  const vragen = rij.filter(([antwoord]) => antwoord === null);
  if (vragen.length > 0)
    return open(`Zoek uit van ${naam}: ${vragen.map(([, , vraag]) => vraag).join(', ')}.`);
  return null;
}

export const noneFound = (rij: readonly unknown[], zin: string) => (rij.length === 0 ? [zin] : []);
