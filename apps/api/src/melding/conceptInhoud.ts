import { safeText } from '@keukentafel/domain/text';
import { z } from 'zod';
import { seal, unseal } from '../crypto/seal.ts';
import type { PlanPlace } from '../plan/record.ts';

/**
 * The form of the melding as it stands: nothing has to be filled in, or right. What is decided on
 * the last screen (whether the plan goes along) is asked there each time.
 */
export const MeldingConcept = z.strictObject({
  voorWie: safeText(20),
  weetHetDeAnder: safeText(20),
  melderNaam: safeText(200),
  melderRelatie: safeText(200),
  naam: safeText(200),
  geboortedatum: safeText(20),
  postcode: safeText(20),
  huisnummer: safeText(20),
  plaats: safeText(100),
  telefoon: safeText(30),
  email: safeText(254),
  hulpvraag: safeText(2_000),
  veilig: z.array(safeText(20)).max(10),
  spoed: z.boolean(),
});
export type MeldingConcept = z.infer<typeof MeldingConcept>;

const place = ({ gemeenteId, planId }: PlanPlace): string =>
  `${gemeenteId}|melding_concept|${planId}|inhoud`;

export const sealConcept = (at: PlanPlace, concept: MeldingConcept): Buffer =>
  seal(at.planKey, place(at), JSON.stringify(concept));

/** @throws SealBroken when the row was moved or changed. */
export const openConcept = (at: PlanPlace, inhoud: Buffer): MeldingConcept =>
  MeldingConcept.parse(JSON.parse(unseal(at.planKey, place(at), inhoud)));
