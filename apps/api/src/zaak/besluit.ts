import { FUNCTIES } from '@keukentafel/domain/policy';
import type { Day } from '@keukentafel/domain/time';
import type { Besluit, Herziening } from '@keukentafel/domain/zaak';
import type { Tx } from '../db/database.ts';
import { verblijfIn } from './bevoegdheid.ts';
import { Verouderd } from '../errors.ts';
import type { MedewerkerContext } from './actor.ts';
import { changeOwn, stepped, type ZaakVersie } from './dossier.ts';
import { openRecords, putRecord } from './records.ts';
import type { Dossier } from './sealed.ts';
import type { ZaakStand } from './views.ts';

/** Records an application that came in another way than through the resident's own page. */
export const legAanvraagVast = (
  ctx: MedewerkerContext,
  input: ZaakVersie & { op: Day; toelichting: string },
): Promise<ZaakStand> =>
  changeOwn(ctx, input, async (tx, zaak, dossier) => {
    const { op, toelichting } = input;
    const after = await stepped(tx, ctx, zaak, 'aanvragen', { op });
    const inhoud = { op, akkoord: null, toelichting, door: 'medewerker' as const };
    const written = await put(tx, ctx, dossier, { soort: 'aanvraag', inhoud });
    return written ?? after;
  });

/**
 * Records the decision. It is always the signed-in person's own: the engine proposes, and nobody
 * decides in another's name (AVG art. 22).
 */
export const neemBesluit = (
  ctx: MedewerkerContext,
  { besluit, ...zaak }: ZaakVersie & { besluit: Besluit },
): Promise<ZaakStand> =>
  decide(ctx, { ...zaak, besluit: { ...besluit, herzienGrond: null } }, 'beslissen');

/**
 * Revises or withdraws a decision on a ground of Wmo 2015 art. 2.3.10 lid 1: a new decision with its own reasons,
 * announcement and objection. The earlier one stays in the history of the case.
 */
export const herzieBesluit = (
  ctx: MedewerkerContext,
  input: ZaakVersie & { besluit: Herziening },
): Promise<ZaakStand> => decide(ctx, input, 'herzien');

const decide = (
  ctx: MedewerkerContext,
  input: ZaakVersie & { besluit: Besluit },
  gebeurtenis: 'beslissen' | 'herzien',
): Promise<ZaakStand> =>
  changeOwn(ctx, input, async (tx, zaak, dossier) => {
    const { naam, functie } = ctx.medewerker;
    const besluit = { ...input.besluit, door: naam, doorFunctie: FUNCTIES[functie] };
    const { beslotenOp, bekendgemaaktOp, uitkomst, herzienGrond } = besluit;
    const told = { op: beslotenOp, uitkomst, ...verblijfIn(await openRecords(tx, dossier)) };
    const grond = herzienGrond ? { herzienGrond } : {};
    const decided = await stepped(tx, ctx, zaak, gebeurtenis, { ...told, ...grond });
    const written = await put(tx, ctx, dossier, { soort: 'besluit', inhoud: besluit });
    if (written || decided instanceof Verouderd || !bekendgemaaktOp) return written ?? decided;
    return stepped(tx, ctx, decided, 'bekendmaken', { op: bekendgemaaktOp });
  });

type Once = Parameters<typeof putRecord>[2];

/** The case is locked and its version was checked, so the record is the newest one. */
const put = async (
  tx: Tx,
  { medewerker, now }: MedewerkerContext,
  dossier: Dossier,
  { soort, inhoud }: Pick<Once, 'soort' | 'inhoud'>,
): Promise<Verouderd | null> => {
  const versie = (await openRecords(tx, dossier)).one(soort)?.versie ?? 0;
  const write = { soort, sleutel: soort, versie, inhoud, door: medewerker.id, op: now() };
  const written = await putRecord(tx, dossier, write);
  return written instanceof Verouderd ? written : null;
};
