import type { Afweging, Spoed } from '@keukentafel/domain/ladder';
import { refusal, type ZaakFeiten } from '@keukentafel/domain/zaak';
import type { Tx } from '../db/database.ts';
import { Verouderd } from '../errors.ts';
import type { MedewerkerContext } from './actor.ts';
import { voorafVan } from './bevoegdheid.ts';
import { afwegingOf, wegingOf } from './behoeften.ts';
import { changeOwn, stepped, type ZaakVersie } from './dossier.ts';
import { openRecords, putRecord } from './records.ts';
import { changeZaak, type ZaakRow } from './row.ts';
import type { ZaakStand } from './views.ts';
import { assertNeed } from './weging.ts';

export interface SpoedInput extends ZaakVersie {
  behoefteId: string;
  spoed: Spoed;
}

/**
 * Gives temporary help for one need at once, before any rung was weighed (Wmo 2015 art. 2.3.3).
 * The first time it is the step "Tijdelijke hulp geven"; later it changes or adds to what was given.
 * @throws DomainError stapKanNiet without urgency, or once the investigation runs without it;
 * behoefteWeg for a need that is not in this case.
 */
export const verstrekSpoed = async (
  ctx: MedewerkerContext,
  input: SpoedInput,
): Promise<ZaakStand & { afweging: Afweging | null }> => {
  const made: { afweging: Afweging | null } = { afweging: null };
  const stand = await changeOwn(ctx, input, async (tx, zaak, dossier) => {
    const { behoefteId, spoed } = input;
    const records = await openRecords(tx, dossier);
    assertNeed(records, behoefteId);
    const after = await given(tx, ctx, zaak);
    const weging = wegingOf(records, behoefteId);
    const vooraf = voorafVan(records, ctx.today);
    const written = await putRecord(tx, dossier, {
      ...{ soort: 'spoed', sleutel: behoefteId, versie: weging.versies.spoed, inhoud: spoed },
      ...{ door: ctx.medewerker.id, op: ctx.now() },
    });
    if (written instanceof Verouderd) return written;
    made.afweging = afwegingOf(ctx, zaak.feiten, { ...weging, spoed }, vooraf);
    return after;
  });
  return { ...stand, ...made };
};

const given = (tx: Tx, ctx: MedewerkerContext, zaak: ZaakRow): Promise<ZaakRow | Verouderd> =>
  runs(zaak.feiten) && refusal(zaak.feiten, 'spoedVerstrekken', ctx.today)
    ? changeZaak(tx, zaak, zaak.versie, {}, ctx.now())
    : stepped(tx, ctx, zaak, 'spoedVerstrekken');

/** Temporary help was given and no decision took its place yet. */
const runs = ({ tijdelijkVerstrektOp, beslotenOp, geslotenOp }: ZaakFeiten): boolean =>
  tijdelijkVerstrektOp !== null && beslotenOp === null && geslotenOp === null;
