import { z } from 'zod';
import { readDocument } from '../document.ts';
import type { Versies } from '../versie.ts';
import { NOG_NIETS, ZaakFeiten } from './feiten.ts';

/** The version of the facts of a case as a document that is written now. */
export const ZAAK_VERSIE = 2;

/** The facts of a case as they travel between systems. */
export const ZaakDocument = z.strictObject({
  versie: z.literal(ZAAK_VERSIE),
  ...ZaakFeiten.shape,
});
export type ZaakDocument = z.infer<typeof ZaakDocument>;

/**
 * Version 0 is a case without a version: from before objection, appeal, re-examination, complaints
 * and requests for destruction were facts. None of those had happened in it. Version 1 did not say
 * which municipality must act: in such a case nobody recorded it yet (Wmo 2015 arts. 1.2.1, 1.2.2).
 */
const VERSIES: Versies = {
  huidig: ZAAK_VERSIE,
  stappen: {
    0: (old) => ({ ...NOG_NIETS, ...old }),
    1: (old) => ({ bevoegd: null, bevoegdOp: null, verblijfOp: null, ...old }),
  },
};

/** Enough for any case, few enough to read any document quickly. */
const HOOGUIT = {
  ...{ opschortingen: 100, bezwaarHerstel: 100, klachten: 100 },
  ...{ eerder: 5_000, eerderToegezegd: 5_000 },
} as const;

/** The facts as the document of today's version. */
export const zaakDocument = (feiten: ZaakFeiten): ZaakDocument => ({
  versie: ZAAK_VERSIE,
  ...feiten,
});

/**
 * Reads the facts of a case, of this version or an older one.
 * @throws DomainError ongeldig with the path and the broken rule, also for a newer version.
 */
export const readZaak = (json: unknown): ZaakFeiten =>
  factsOf(readDocument(json, { schema: ZaakDocument, versies: VERSIES, hooguit: HOOGUIT }));

const factsOf = ({ versie: _, ...feiten }: ZaakDocument): ZaakFeiten => feiten;
