import { DomainError } from '@keukentafel/domain/errors';
import { step, type Gebeurtenis } from '@keukentafel/domain/zaak';
import { bewaarStand } from '../bewaren/stand.ts';
import type { Tx } from '../db/database.ts';
import { Verouderd } from '../errors.ts';
import type { InwonerContext } from './actor.ts';
import { personOf } from './person.ts';
import { addRecord, openRecords, putRecord } from './records.ts';
import { changeZaak, dossierForPlan, isOpen, zaakOfPlan, type ZaakRow } from './row.ts';
import type { Dossier } from './sealed.ts';
import { inGemeente } from './tenant.ts';
import type { ZaakVolg } from './views.ts';
import { volgView } from './volg.ts';

/** The case of this plan: status, next step, both clocks with their reasons, whom to call. */
export const volg = (ctx: InwonerContext): Promise<ZaakVolg> =>
  inGemeente(ctx, async (tx) => {
    const zaak = await zaakOfPlan(tx, ctx);
    return view(tx, ctx, zaak, await dossierForPlan(tx, ctx, zaak.id));
  });

const view = async (tx: Tx, ctx: InwonerContext, zaak: ZaakRow, dossier: Dossier) => {
  const consulent = await personOf(tx, zaak.gemeenteId, zaak.consulentId);
  const bewaren = await bewaarStand(tx, ctx.gemeente, zaak);
  return { ...volgView(ctx, zaak, await openRecords(tx, dossier), consulent), bewaren };
};

type Act = (tx: Tx, zaak: ZaakRow, dossier: Dossier) => Promise<ZaakRow | Verouderd>;

/** One act of the resident on the own case, under a lock, answered with the case as it now is. */
const act = (ctx: InwonerContext, work: Act): Promise<ZaakVolg> =>
  inGemeente(ctx, async (tx) => {
    const zaak = await zaakOfPlan(tx, ctx, true);
    const dossier = await dossierForPlan(tx, ctx, zaak.id);
    const after = await work(tx, zaak, dossier);
    return after instanceof Verouderd ? after : view(tx, ctx, after, dossier);
  });

const stepped = (tx: Tx, ctx: InwonerContext, zaak: ZaakRow, gebeurtenis: Gebeurtenis) => {
  const context = { vandaag: ctx.today };
  const feiten = step(zaak.feiten, gebeurtenis, { op: ctx.today, context });
  return changeZaak(tx, zaak, zaak.versie, { feiten }, ctx.now());
};

/**
 * Adds something later. It stands beside the plan with its own day.
 * @throws DomainError stapKanNiet when the case is closed.
 */
export const aanvullen = (ctx: InwonerContext, tekst: string): Promise<ZaakVolg> =>
  act(ctx, async (tx, zaak, dossier) => {
    if (!isOpen(zaak.feiten)) throw new DomainError('stapKanNiet', { zin: GESLOTEN });
    if (tekst.trim() === '') throw new DomainError('ongeldig', { pad: 'tekst', zin: LEEG });
    const inhoud = { op: ctx.today, tekst };
    await addRecord(tx, dossier, { soort: 'aanvulling', inhoud, door: 'inwoner', op: ctx.now() });
    return changeZaak(tx, zaak, zaak.versie, {}, ctx.now());
  });

const GESLOTEN = 'Deze zaak is gesloten. U kunt een nieuwe melding doen.';
const LEEG = 'Schrijf op wat u wilt toevoegen.';

/** Makes the report the formal application, also when the resident does not agree with it. */
export const vraagAan = (
  ctx: InwonerContext,
  { akkoord, toelichting }: { akkoord: 'akkoord' | 'nietAkkoord'; toelichting: string },
): Promise<ZaakVolg> =>
  act(ctx, async (tx, zaak, dossier) => {
    const after = await stepped(tx, ctx, zaak, 'aanvragen');
    const earlier = (await openRecords(tx, dossier)).one('aanvraag');
    const written = await putRecord(tx, dossier, {
      ...{ soort: 'aanvraag', sleutel: 'aanvraag', versie: earlier?.versie ?? 0 },
      inhoud: { op: ctx.today, akkoord, toelichting, door: 'inwoner' },
      ...{ door: 'inwoner', op: ctx.now() },
    });
    return written instanceof Verouderd ? written : after;
  });

/** Says no to an application. This is no decision: an application stays possible. */
export const geenAanvraag = (ctx: InwonerContext, toelichting: string): Promise<ZaakVolg> =>
  stepWithNote(ctx, 'geenAanvraag', toelichting);

/** Takes the melding back. */
export const trekIn = (ctx: InwonerContext, toelichting: string): Promise<ZaakVolg> =>
  stepWithNote(ctx, 'intrekken', toelichting);

/** Asks to destroy what is in the case (Wmo 2015 art. 5.3.5); a person decides within three months. */
export const vraagVernietiging = (ctx: InwonerContext, toelichting: string): Promise<ZaakVolg> =>
  stepWithNote(ctx, 'vernietigingVragen', toelichting);

const stepWithNote = (ctx: InwonerContext, gebeurtenis: Gebeurtenis, tekst: string) =>
  act(ctx, async (tx, zaak, dossier) => {
    if (tekst !== '')
      await addRecord(tx, dossier, {
        soort: 'notitie',
        inhoud: { gebeurtenis, op: ctx.today, tekst, door: 'inwoner' },
        ...{ door: 'inwoner', op: ctx.now() },
      });
    return stepped(tx, ctx, zaak, gebeurtenis);
  });
