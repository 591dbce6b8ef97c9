import { DomainError } from '@keukentafel/domain/errors';
import { day } from '@keukentafel/domain/time';
import { newId } from '../db/id.ts';
import { Verouderd } from '../errors.ts';
import type { MedewerkerContext } from './actor.ts';
import { changeOwn, stepped, type ZaakVersie } from './dossier.ts';
import { openRecords, putRecord, type Stored } from './records.ts';
import type { Tx } from '../db/database.ts';
import type { Dossier } from './sealed.ts';
import type { Afspraak, ZaakStand } from './views.ts';

export interface AfspraakInput extends ZaakVersie {
  begin: string;
  duurMinuten: number;
  plaats: string;
  wie: string;
}

type Answer = ZaakStand & { afspraak: Afspraak };

/**
 * Plans the talk, or moves it: the UID stays and SEQUENCE goes up, so that calendars change the
 * same event (RFC 5546).
 * @throws DomainError stapKanNiet outside the investigation, datumOngeldig for an hour that is not.
 */
export const plan = (ctx: MedewerkerContext, input: AfspraakInput): Promise<Answer> => {
  const { begin, duurMinuten, plaats, wie } = input;
  return change(ctx, input, (earlier) => ({
    ...{ begin, duurMinuten, plaats, wie },
    status: 'gepland',
    uid: earlier?.uid ?? `${newId()}@keukentafel`,
    sequence: earlier ? earlier.sequence + 1 : 0,
  }));
};

/** Cancels the talk; its UID stays so that calendars take it out. */
export const annuleer = (ctx: MedewerkerContext, input: ZaakVersie): Promise<Answer> =>
  change(ctx, input, (earlier) => {
    if (earlier?.status !== 'gepland') throw new DomainError('stapKanNiet', { zin: GEEN_AFSPRAAK });
    return { ...earlier, status: 'geannuleerd', sequence: earlier.sequence + 1 };
  });

const GEEN_AFSPRAAK = 'Er is geen afspraak om te annuleren.';

const change = async (
  ctx: MedewerkerContext,
  input: ZaakVersie,
  next: (earlier: Afspraak | null) => Afspraak,
): Promise<Answer> => {
  const made: { afspraak: Afspraak | null } = { afspraak: null };
  const stand = await changeOwn(ctx, input, async (tx, zaak, dossier) => {
    const earlier = (await openRecords(tx, dossier)).one('afspraak');
    const afspraak = next(earlier?.inhoud ?? null);
    made.afspraak = afspraak;
    const written = await write(tx, ctx, dossier, earlier, afspraak);
    if (written instanceof Verouderd) return written;
    if (afspraak.status === 'geannuleerd') return stepped(tx, ctx, zaak, 'gesprekAnnuleren');
    const moved = zaak.feiten.toestand === 'gesprekGepland';
    const gesprekOp = dayOfBegin(afspraak.begin);
    return stepped(tx, ctx, zaak, moved ? 'gesprekVerzetten' : 'gesprekPlannen', { gesprekOp });
  });
  if (!made.afspraak) throw new DomainError('nietGevonden');
  return { ...stand, afspraak: made.afspraak };
};

const write = (
  tx: Tx,
  { medewerker, now }: MedewerkerContext,
  dossier: Dossier,
  earlier: Stored<'afspraak'> | null,
  inhoud: Afspraak,
) =>
  putRecord(tx, dossier, {
    ...{ soort: 'afspraak', sleutel: 'afspraak', versie: earlier?.versie ?? 0, inhoud },
    ...{ door: medewerker.id, op: now() },
  });

/** The day of a local date and time. @throws DomainError datumOngeldig when there is none. */
const dayOfBegin = (begin: string) => {
  const [date = '', time = ''] = begin.split('T');
  if (time >= '24:00' || time.slice(3) > '59')
    throw new DomainError('datumOngeldig', { pad: 'begin' });
  return day(date);
};
