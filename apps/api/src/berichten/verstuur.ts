import { neutraalBericht, veiligeKanalen } from '@keukentafel/domain/systeem';
import { and, eq, sql } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { newTraceId } from '../audit/spoor.ts';
import { logVerwerking } from '../audit/verwerking.ts';
import { withTenant, type Tx } from '../db/database.ts';
import { bericht } from '../db/schema-bericht.ts';
import { zaak } from '../db/schema.ts';
import type { Post } from '../redactie/mail/post.ts';
import type { Base } from '../zaak/actor.ts';
import { meldingOf } from '../zaak/dossierView.ts';
import { openRecords } from '../zaak/records.ts';
import { dossierForStaff } from '../zaak/row.ts';

type Rij = typeof bericht.$inferSelect;
/** As the municipality's own machine: its key, and the one that seals the logs. */
export type Werk = Base & { auditKey: Buffer };
export type Uitkomst = Rij['stand'];

const TRIES = 5;

/** Opening an address is processing, also when nobody asked for it (Logboek dataverwerkingen). */
const noteer = async (at: Werk, subject: string, ok: boolean): Promise<void> => {
  const { db, gemeente, now, auditKey } = at;
  await logVerwerking(
    db,
    {
      ...{ gemeenteId: gemeente.id, actie: 'berichten', now, begonnen: now(), auditKey },
      ...{ traceId: newTraceId(), operationId: randomBytes(8), betrokkenen: new Set([subject]) },
    },
    ok,
  );
};

const subjectOf = async (tx: Tx, { gemeenteId, zaakId }: Rij): Promise<string> => {
  const [row] = await tx
    .select({ planId: zaak.planId })
    .from(zaak)
    .where(and(eq(zaak.gemeenteId, gemeenteId), eq(zaak.id, zaakId)));
  return row?.planId ?? zaakId;
};

const zet = (tx: Tx, one: Rij, now: number, stand: Uitkomst, pogingen: number) =>
  tx
    .update(bericht)
    .set({ stand, pogingen, op: new Date(now) })
    .where(
      and(
        ...[eq(bericht.gemeenteId, one.gemeenteId), eq(bericht.zaakId, one.zaakId)],
        ...[eq(bericht.soort, one.soort), eq(bericht.dag, one.dag)],
      ),
    );

/** Where it may go: an address only when the resident said that mail is safe. */
const addressOf = async (tx: Tx, at: Base, zaakId: string) => {
  const { veilig, email } = meldingOf(await openRecords(tx, await dossierForStaff(tx, at, zaakId)));
  return veiligeKanalen(veilig).includes('mailen') && email !== '' ? { veilig, email } : null;
};

/**
 * Sends one message, in words that say nothing. The try is written down first: a machine that stops
 * in between sends the same calm words once more, and forgets none.
 */
export const verstuur = async (at: Werk, post: Post, one: Rij): Promise<Uitkomst> => {
  const { db, gemeente, now } = at;
  const inTenant = <T>(work: (tx: Tx) => Promise<T>) => withTenant(db, gemeente.id, work);
  const pogingen = one.pogingen + 1;
  const to = await inTenant(async (tx) => {
    const found = await addressOf(tx, at, one.zaakId);
    await zet(tx, one, now(), found ? 'wacht' : 'nietVeilig', pogingen);
    return found;
  });
  await noteer(at, await inTenant((tx) => subjectOf(tx, one)), true);
  if (!to) return 'nietVeilig';
  const words = neutraalBericht(to.veilig, 'mailen');
  const sent = await post
    .stuur(gemeente, { ...words, aan: to.email, van: `Gemeente ${gemeente.naam}` })
    .then(() => true)
    .catch(() => false);
  const stand = sent ? 'verstuurd' : pogingen < TRIES ? 'wacht' : 'mislukt';
  await inTenant((tx) => zet(tx, one, now(), stand, pogingen));
  return stand;
};

/** The messages that still have to go. */
export const wachtend = (tx: Tx, gemeenteId: string): Promise<Rij[]> =>
  tx
    .select()
    .from(bericht)
    .where(and(eq(bericht.gemeenteId, gemeenteId), eq(bericht.stand, 'wacht')))
    .orderBy(sql`${bericht.op}`)
    .limit(200);
