import { z } from 'zod';
import { seal, unseal } from '../crypto/seal.ts';

/** How the resident calls this person, and for whom they work. */
export const Wie = z.object({ naam: z.string(), relatie: z.string(), organisatie: z.string() });
export type Wie = z.output<typeof Wie>;

/** Somebody the resident lets look along, under the name that the resident chose. */
export type Helper = Wie & { id: string };

type At = { gemeenteId: string; planId: string; planKey: Buffer };

const place = ({ gemeenteId, planId }: At, id: string) =>
  `${gemeenteId}|plan_helper|${planId}|${id}|wie`;

export const sealWie = (at: At, id: string, { naam, relatie, organisatie }: Wie): Buffer =>
  seal(at.planKey, place(at, id), JSON.stringify({ naam, relatie, organisatie }));

/** @throws SealBroken when the row was moved or changed. */
export const openWie = (at: At, id: string, blob: Buffer): Helper => ({
  id,
  ...Wie.parse(JSON.parse(unseal(at.planKey, place(at, id), blob))),
});
