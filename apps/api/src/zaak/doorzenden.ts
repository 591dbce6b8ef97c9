import type { Bevoegdheid } from '@keukentafel/domain/ladder';
import type { Day } from '@keukentafel/domain/time';
import type { Tx } from '../db/database.ts';
import { Verouderd } from '../errors.ts';
import type { MedewerkerContext } from './actor.ts';
import { openRecords, putRecord } from './records.ts';
import type { Dossier } from './sealed.ts';

/** The case is locked and its version was checked, so the record is the newest one. */
export const putBevoegdheid = async (
  tx: Tx,
  { medewerker, now }: MedewerkerContext,
  dossier: Dossier,
  inhoud: Bevoegdheid,
): Promise<Verouderd | null> => {
  const versie = (await openRecords(tx, dossier)).one('bevoegdheid')?.versie ?? 0;
  const written = await putRecord(tx, dossier, {
    ...{ soort: 'bevoegdheid', sleutel: 'bevoegdheid', versie, inhoud },
    ...{ door: medewerker.id, op: now() },
  });
  return written instanceof Verouderd ? written : null;
};

/** Forwarding leaves its own days beside what was recorded about competence (Awb 2:3). */
export const zondDoor = async (
  tx: Tx,
  ctx: MedewerkerContext,
  dossier: Dossier,
  { op, ingelichtOp = null }: { op: Day; ingelichtOp?: Day | null | undefined },
): Promise<Verouderd | null> => {
  const feiten = (await openRecords(tx, dossier)).one('bevoegdheid')?.inhoud;
  if (!feiten) return null;
  const inhoud = { ...feiten, doorgezondenOp: op, afzenderIngelichtOp: ingelichtOp };
  return putBevoegdheid(tx, ctx, dossier, inhoud);
};
