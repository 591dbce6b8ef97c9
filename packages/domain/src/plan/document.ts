import { z } from 'zod';
import { readDocument } from '../document.ts';
import type { Versies } from '../versie.ts';
import { Leefgebied } from './leefgebiedId.ts';
import { planFrom, type Plan, recordsOf } from './plan.ts';
import { Antwoord, Behoefte, PlanAanbod } from './record.ts';

/** The version of the plan as a document that is written now. */
export const PLAN_VERSIE = 1;

/** Enough for any plan, few enough to read any document quickly. */
const HOOGUIT = { behoeften: 200, antwoorden: 5_000, aanbod: 1_000 } as const;

/** A whole plan as one document, as it travels between systems. */
export const PlanDocument = z.strictObject({
  versie: z.literal(PLAN_VERSIE),
  leefgebieden: z.array(Leefgebied).max(50),
  behoeften: z.array(Behoefte).max(HOOGUIT.behoeften),
  antwoorden: z.array(Antwoord).max(HOOGUIT.antwoorden),
  aanbod: z.array(PlanAanbod).max(HOOGUIT.aanbod),
});
export type PlanDocument = z.infer<typeof PlanDocument>;

/** Version 0 is the plan without a version, and from before services could be put in it. */
const VERSIES: Versies = {
  huidig: PLAN_VERSIE,
  stappen: { 0: (old) => ({ aanbod: [], ...old }) },
};

/** The plan as the document of today's version. */
export const planDocument = (plan: Plan): PlanDocument => ({ versie: PLAN_VERSIE, ...plan });

/**
 * Reads a plan of this version or an older one. What hangs on a need that is not in it is left out.
 * @throws DomainError ongeldig with the path and the broken rule, also for a newer version.
 */
export const readPlan = (json: unknown): Plan =>
  planFrom(
    recordsOf(readDocument(json, { schema: PlanDocument, versies: VERSIES, hooguit: HOOGUIT })),
  );
