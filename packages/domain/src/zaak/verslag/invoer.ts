import type { Afweging, Bevoegdheid, Weging } from '../../ladder/index.ts';
import { type Behoefte, forMunicipality, type Melding, type Plan } from '../../plan/index.ts';
import type { Alinea, Bron } from '../alinea.ts';
import type { ZaakFeiten } from '../feiten.ts';

/** What the report says about the municipality itself; its own words go before ours. */
export interface VerslagGemeente {
  naam: string;
  clientondersteuning?: { naam: string; telefoon: string };
  /** Letter g in the words of the municipality: amounts change every year. */
  eigenBijdrage?: string;
}

/** Everything a report is made of. */
export interface VerslagInvoer {
  plan: Plan | null;
  melding: Melding;
  feiten: ZaakFeiten;
  wegingen: readonly Weging[];
  afwegingen: readonly Afweging[];
  gemeente: VerslagGemeente;
  /** Which municipality must act, once somebody recorded it (arts. 1.2.1 and 1.2.2). */
  bevoegdheid?: Bevoegdheid | null;
  /** All needs, those found in the talk included; without it the needs of the plan. */
  behoeften?: readonly Behoefte[];
}

/** A need with what was found about it. */
export interface Onderzocht {
  behoefte: Behoefte;
  weging: Weging | undefined;
  afweging: Afweging | undefined;
}

/** The same input with everything private taken out, and the findings beside their need. */
export interface Stof extends Omit<VerslagInvoer, 'wegingen' | 'afwegingen' | 'behoeften'> {
  plan: Plan;
  onderzocht: Onderzocht[];
}

const EMPTY: Plan = { leefgebieden: [], behoeften: [], antwoorden: [], aanbod: [] };

/** Takes out what is "alleen voor mij": once more, also when the caller did so already. */
export function stofVan(invoer: VerslagInvoer): Stof {
  const { melding, feiten, gemeente, wegingen, afwegingen, bevoegdheid = null } = invoer;
  const whole = invoer.plan ?? EMPTY;
  const plan = forMunicipality(whole);
  const hidden = new Set(whole.behoeften.filter((b) => b.alleenVoorMij).map(({ id }) => id));
  const extra = (invoer.behoeften ?? []).filter((b) => !b.alleenVoorMij && !hidden.has(b.id));
  const needs = new Map([...plan.behoeften, ...extra].map((behoefte) => [behoefte.id, behoefte]));
  const onderzocht = [...needs.values()].map((behoefte) => ({
    behoefte,
    weging: wegingen.find(({ behoefteId }) => behoefteId === behoefte.id),
    afweging: afwegingen.find(({ behoefteId }) => behoefteId === behoefte.id),
  }));
  return { plan, melding, feiten, gemeente, bevoegdheid, onderzocht };
}

/** Marks a paragraph that the consulent still has to write: such a report is not given. */
export const NOG_INVULLEN = '[nog invullen]';

/** A paragraph under a letter; its id is the same each time, so that an edit stays in place. */
export function alinea(
  [letter, behoefteId, id]: [Alinea['letter'], string | null, string],
  bron: Bron,
  zinnen: readonly (string | false | null)[],
): Alinea {
  const tekst = zinnen.filter(Boolean).join('\n');
  return { id: `${letter}:${id}`, letter, behoefteId, bron, tekst };
}

export const bronVan = (soort: Bron['soort'], verwijzing: string): Bron => ({
  soort,
  verwijzing,
  door: soort === 'plan' || soort === 'melding' ? 'inwoner' : 'gemeente',
});

export const quote = (text: string): string => `“${text}”`;
