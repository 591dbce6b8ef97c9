import { DomainError } from '@keukentafel/domain/errors';
import { and, count, eq } from 'drizzle-orm';
import { unwrapKey as unsealBytes, wrapKey as sealBytes } from '../crypto/seal.ts';
import { newId } from '../db/id.ts';
import type { Tx } from '../db/database.ts';
import { document } from '../db/schema-document.ts';
import type { MedewerkerContext } from '../zaak/actor.ts';
import { wegingOf } from '../zaak/behoeften.ts';
import { openRecords } from '../zaak/records.ts';
import { dossierForStaff, isOpen, zaakOfTeam } from '../zaak/row.ts';
import type { Dossier } from '../zaak/sealed.ts';
import { inGemeente } from '../zaak/tenant.ts';
import { assertNeed } from '../zaak/weging.ts';
import { refusalOfPdf } from './check.ts';

/** A document of a case as the own team sees it in the list. */
export interface DocumentView {
  id: string;
  behoefteId: string;
  omvang: number;
  bewaardOp: string;
}

const MOST_PER_CASE = 20;
const GESLOTEN = 'Deze zaak is klaar. Er kan geen document meer bij.';
const GEEN_ADVIES =
  'Bij deze behoefte staat niet dat advies nodig is. Leg dat eerst vast bij de eis.';
const VOL = 'Bij deze zaak staan al twintig documenten. Haal er eerst een weg.';

const ofZaak = ({ gemeenteId, zaakId }: Pick<Dossier, 'gemeenteId' | 'zaakId'>) =>
  and(eq(document.gemeenteId, gemeenteId), eq(document.zaakId, zaakId));

const place = ({ gemeenteId, zaakId }: Dossier, id: string): string =>
  `${gemeenteId}|document|${zaakId}|${id}|inhoud`;

/** @throws DomainError ongeldig for a need without required advice, or a case that is full. */
const assertWanted = async (tx: Tx, dossier: Dossier, behoefteId: string): Promise<void> => {
  const records = await openRecords(tx, dossier);
  assertNeed(records, behoefteId);
  if (!wegingOf(records, behoefteId).eis?.adviesNodig)
    throw new DomainError('ongeldig', { zin: GEEN_ADVIES });
  const [row] = await tx.select({ aantal: count() }).from(document).where(ofZaak(dossier));
  if ((row?.aantal ?? 0) >= MOST_PER_CASE) throw new DomainError('ongeldig', { zin: VOL });
};

/**
 * Keeps a programme of requirements beside the need it is about, sealed with the dossier's key.
 * @throws DomainError ongeldig with the reason when it is no plain PDF or nobody asked for advice.
 */
export const bewaar = (
  ctx: MedewerkerContext,
  { id: zaakId, behoefteId, bytes }: { id: string; behoefteId: string; bytes: Buffer },
): Promise<{ id: string }> =>
  inGemeente(ctx, async (tx) => {
    const { feiten } = await zaakOfTeam(tx, ctx, zaakId, true);
    if (!isOpen(feiten)) throw new DomainError('stapKanNiet', { zin: GESLOTEN });
    const dossier = await dossierForStaff(tx, ctx, zaakId);
    await assertWanted(tx, dossier, behoefteId);
    const zin = refusalOfPdf(bytes);
    if (zin) throw new DomainError('ongeldig', { zin, pad: 'bestand' });
    const id = newId();
    await tx.insert(document).values({
      ...{ gemeenteId: dossier.gemeenteId, zaakId, id, behoefteId, omvang: bytes.length },
      ...{ door: ctx.medewerker.id, bewaardOp: new Date(ctx.now()) },
      inhoud: sealBytes(dossier.key, place(dossier, id), bytes),
    });
    return { id };
  });

/** What stands beside the needs of this case, the newest first. */
export const lijst = (ctx: MedewerkerContext, zaakId: string): Promise<DocumentView[]> =>
  inGemeente(ctx, async (tx) => {
    await zaakOfTeam(tx, ctx, zaakId);
    const { id, behoefteId, omvang, bewaardOp } = document;
    const rows = await tx
      .select({ id, behoefteId, omvang, bewaardOp })
      .from(document)
      .where(ofZaak({ gemeenteId: ctx.gemeente.id, zaakId }))
      .orderBy(document.id);
    return rows.reverse().map((row) => ({ ...row, bewaardOp: row.bewaardOp.toISOString() }));
  });

/** @throws DomainError nietGevonden for what is not in this case, or not in a case of the own team. */
export const lees = (ctx: MedewerkerContext, zaakId: string, id: string): Promise<Buffer> =>
  inGemeente(ctx, async (tx) => {
    await zaakOfTeam(tx, ctx, zaakId);
    const dossier = await dossierForStaff(tx, ctx, zaakId);
    const [row] = await tx
      .select({ inhoud: document.inhoud })
      .from(document)
      .where(and(ofZaak(dossier), eq(document.id, id)));
    if (!row) throw new DomainError('nietGevonden');
    return unsealBytes(dossier.key, place(dossier, id), row.inhoud);
  });

/** Everything that stands beside the needs of a case, opened: for the person it is about. */
export const allesVan = async (tx: Tx, dossier: Dossier) => {
  const rows = await tx.select().from(document).where(ofZaak(dossier)).orderBy(document.id);
  return rows.map(({ id, behoefteId, omvang, bewaardOp, inhoud }) => ({
    ...{ behoefteId, omvang, bewaardOp: bewaardOp.toISOString() },
    inhoud: unsealBytes(dossier.key, place(dossier, id), inhoud).toString('base64'),
  }));
};

/** Takes a document away for good: the wrong one may be about somebody else. */
export const verwijder = (
  ctx: MedewerkerContext,
  { id: zaakId, documentId }: { id: string; documentId: string },
): Promise<{ verwijderd: boolean }> =>
  inGemeente(ctx, async (tx) => {
    const { feiten } = await zaakOfTeam(tx, ctx, zaakId, true);
    if (!isOpen(feiten)) throw new DomainError('stapKanNiet', { zin: GESLOTEN });
    const at = { gemeenteId: ctx.gemeente.id, zaakId };
    const gone = await tx.delete(document).where(and(ofZaak(at), eq(document.id, documentId)));
    return { verwijderd: (gone.rowCount ?? 0) > 0 };
  });
