import { z } from 'zod';
import type { ZaakFeiten } from './feiten.ts';
import { type Belemmering, doorMens, type Eis, type Guard } from './guard.ts';

const ARTIKEL = 'Wmo 2015, artikel 5.3.5';

/** Why data stay although the client asked to destroy them: the act knows these two grounds. */
export const GRONDEN_BEWAREN = {
  belangAnder: 'De gegevens zijn van groot belang voor iemand anders.',
  wet: 'Een wet verbiedt het om de gegevens te vernietigen.',
} as const;

/** What a person decided on a request to destroy (Wmo 2015 art. 5.3.5, AVG art. 17). */
export const Vernietiging = z.strictObject({
  uitkomst: z.enum(['vernietigd', 'deels', 'geweigerd']),
  grond: z.enum(['belangAnder', 'wet']).nullable(),
});
export type Vernietiging = z.infer<typeof Vernietiging>;

const no = (zin: string): Belemmering => ({ zin, artikel: ARTIKEL });
const isOpen = ({ vernietigingGevraagdOp, vernietigingBeslistOp }: ZaakFeiten): boolean =>
  vernietigingGevraagdOp !== null && vernietigingBeslistOp === null;

export const geenVerzoekOpen: Guard = (feiten) =>
  isOpen(feiten) ? no('Dit verzoek loopt al.') : null;

export const verzoekOpen: Guard = (feiten, op) => {
  if (!isOpen(feiten)) return no('Er loopt geen verzoek om gegevens te vernietigen.');
  const { vernietigingGevraagdOp: gevraagd } = feiten;
  return gevraagd && op < gevraagd ? no('Het verzoek kwam pas later binnen.') : null;
};

/** A named person decides; keeping anything back needs one of the grounds of the act. */
export const vernietigingBeslist: Eis = (context, op, feiten) => {
  const { vernietiging } = context;
  if (!vernietiging) return no('Kies wat er met de gegevens gebeurt.');
  const whole = vernietiging.uitkomst === 'vernietigd';
  if (!whole && !vernietiging.grond) return no('Noem de grond waarop gegevens blijven.');
  if (whole && vernietiging.grond) return no('Wie alles vernietigt, noemt geen grond.');
  return doorMens(context, op, feiten);
};
