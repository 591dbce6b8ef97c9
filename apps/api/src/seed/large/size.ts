import type { Gemeente } from '../../gemeente/gemeente.ts';
import { VOORBEELDSTAD, type DemoGemeente } from '../gemeenten.ts';
import { demoId } from '../id.ts';

/**
 * How much a municipality of that size has: derived in the notes on numbers from CBS figures
 * (600 open cases and 45,000 files in fifteen years for one of 75,000 residents; a large city ten
 * times as much).
 */
export interface Size {
  code: string;
  naam: string;
  teams: number;
  perTeam: number;
  open: number;
  gesloten: number;
  /** The example catalogue once per neighbourhood. */
  wijken: number;
}

export const SIZES = {
  gouda: {
    ...{ code: 'xm', naam: 'Middelstad', teams: 4, perTeam: 5 },
    ...{ open: 600, gesloten: 45_000, wijken: 18 },
  },
  g4: {
    ...{ code: 'xg', naam: 'Grootstad', teams: 20, perTeam: 10 },
    ...{ open: 7_000, gesloten: 500_000, wijken: 180 },
  },
} as const satisfies Record<string, Size>;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** A made-up municipality with its teams and people, at its own host name. */
export const gemeenteOf = ({ code, naam, teams, perTeam }: Size): DemoGemeente => {
  const { instellingen } = VOORBEELDSTAD.gemeente;
  const gemeente: Gemeente = {
    ...{ id: demoId(`gemeente ${code}`), code, naam, thema: 'waterrijk', voorbeeld: true },
    hosts: [`${naam.toLowerCase()}.localhost`],
    instellingen: { ...instellingen, teams: [], werkgebied: { gemeenten: [] } },
  };
  const people = numbers(teams * perTeam).map((number) => ({
    ...{ sub: `${code}-${number}`, naam: `Medewerker ${number} (voorbeeld)` },
    functie: number <= teams ? ('teamleider' as const) : ('consulent' as const),
    team: `Team ${((number - 1) % teams) + 1}`,
  }));
  return { gemeente, people };
};
