import { DomainError } from '@keukentafel/domain/errors';
import type { Afweging, Bevinding, Eis, Mantelzorger, Weging } from '@keukentafel/domain/ladder';
import type { Leefgebied } from '@keukentafel/domain/plan';
import type { ZaakFeiten } from '@keukentafel/domain/zaak';
import { newId } from '../db/id.ts';
import type { Tx } from '../db/database.ts';
import { Verouderd } from '../errors.ts';
import type { MedewerkerContext } from './actor.ts';
import { afwegingOf, behoeftenOf, bevindingSleutel, wegingOf } from './behoeften.ts';
import { voorafVan } from './bevoegdheid.ts';
import { openRecords, putRecord, type Records, type Write } from './records.ts';
import { dossierForStaff, zaakOfTeam } from './row.ts';
import type { Dossier } from './sealed.ts';
import { inGemeente } from './tenant.ts';
import type { BehoefteStand } from './views.ts';

export interface WegingSaved {
  versie: number;
  afweging: Afweging;
}

/** Work on one need of a case that is still being investigated. The case row is only read. */
export const inDossier = <T>(
  ctx: MedewerkerContext,
  id: string,
  work: (tx: Tx, dossier: Dossier, feiten: ZaakFeiten) => Promise<T | Verouderd>,
): Promise<T> =>
  inGemeente(ctx, async (tx) => {
    const { feiten } = await zaakOfTeam(tx, ctx, id);
    if (isClosed(feiten))
      throw new DomainError('stapKanNiet', { zin: GESLOTEN, artikel: 'Wmo 2015, artikel 2.3.2' });
    return work(tx, await dossierForStaff(tx, ctx, id), feiten);
  });

/** Weighing ends with the decision; a re-examination opens it again (Wmo 2015 art. 2.3.9). */
const isClosed = ({ geslotenOp, beslotenOp, toestand }: ZaakFeiten): boolean =>
  geslotenOp !== null || (beslotenOp !== null && toestand !== 'inHeronderzoek');

const GESLOTEN = 'Het onderzoek is klaar. De afweging kan niet meer veranderen.';

/** Adds a need that came up in the talk, or corrects one. The resident's own words never change. */
export const behoefte = (
  ctx: MedewerkerContext,
  input: {
    id: string;
    behoefteId?: string | undefined;
    leefgebied: Leefgebied;
    omschrijving: string;
    voor?: Mantelzorger | null | undefined;
    versie: number;
  },
): Promise<{ behoefte: BehoefteStand }> =>
  inDossier(ctx, input.id, async (tx, dossier) => {
    const { behoefteId = newId(), leefgebied, omschrijving, voor } = input;
    const known = behoeftenOf(await openRecords(tx, dossier)).find(({ id }) => id === behoefteId);
    if (known?.bron === 'plan') throw new DomainError('ongeldig', { zin: EIGEN_WOORDEN });
    const inhoud = {
      id: behoefteId,
      leefgebied,
      omschrijving,
      bespreken: false,
      alleenVoorMij: false,
      ...(voor && { voor }),
    };
    const written = await put(tx, ctx, dossier, {
      ...{ soort: 'behoefte', sleutel: behoefteId, versie: input.versie, inhoud },
    });
    if (written instanceof Verouderd) return written;
    return { behoefte: { ...inhoud, bron: 'gesprek' as const, versie: written.versie } };
  });

const EIGEN_WOORDEN = 'Dit zijn de eigen woorden van de inwoner. Die veranderen niet.';

/** What is required for one need: tasks with their extent, before the question who can help. */
export const eis = (
  ctx: MedewerkerContext,
  input: { id: string; behoefteId: string; versie: number; eis: Eis },
): Promise<WegingSaved> =>
  weigh(ctx, input, { soort: 'eis', sleutel: input.behoefteId, inhoud: input.eis });

/** What was found on one rung for one need. */
export const bevinding = (
  ctx: MedewerkerContext,
  input: {
    id: string;
    behoefteId: string;
    trede: Bevinding['trede'];
    versie: number;
    bevinding: Bevinding;
  },
): Promise<WegingSaved> => {
  const { behoefteId, trede, bevinding: inhoud } = input;
  if (inhoud.trede !== trede)
    throw new DomainError('ongeldig', {
      pad: 'trede',
      zin: 'Deze bevinding hoort bij een andere trede.',
    });
  return weigh(ctx, input, {
    ...{ soort: 'bevinding', sleutel: bevindingSleutel(behoefteId, trede), inhoud },
  });
};

type Part =
  | Pick<Write<'eis'>, 'soort' | 'sleutel' | 'inhoud'>
  | Pick<Write<'bevinding'>, 'soort' | 'sleutel' | 'inhoud'>;

/** @throws DomainError behoefteWeg when the need is not in this case; Verouderd when stale. */
const weigh = (
  ctx: MedewerkerContext,
  { id, behoefteId, versie }: { id: string; behoefteId: string; versie: number },
  part: Part,
): Promise<WegingSaved> =>
  inDossier(ctx, id, async (tx, dossier, feiten) => {
    const records = await openRecords(tx, dossier);
    assertNeed(records, behoefteId);
    const written = await put(tx, ctx, dossier, { ...part, versie });
    if (written instanceof Verouderd) return written;
    const weging = withPart(wegingOf(records, behoefteId), part);
    const vooraf = voorafVan(records, ctx.today);
    return { versie: written.versie, afweging: afwegingOf(ctx, feiten, weging, vooraf) };
  });

/** @throws DomainError behoefteWeg for a need that is not in this case. */
export const assertNeed = (records: Records, behoefteId: string): void => {
  if (!behoeftenOf(records).some(({ id }) => id === behoefteId))
    throw new DomainError('behoefteWeg');
};

/** The findings as they are now that this part was saved. */
const withPart = (weging: Weging, part: Part): Weging => {
  if (part.soort === 'eis') return { ...weging, eis: part.inhoud };
  const others = weging.bevindingen.filter(({ trede }) => trede !== part.inhoud.trede);
  return { ...weging, bevindingen: [...others, part.inhoud] };
};

type Unsigned =
  | Omit<Write<'eis'>, 'door' | 'op'>
  | Omit<Write<'bevinding'>, 'door' | 'op'>
  | Omit<Write<'behoefte'>, 'door' | 'op'>;

const put = (tx: Tx, { medewerker, now }: MedewerkerContext, dossier: Dossier, write: Unsigned) =>
  putRecord(tx, dossier, { ...write, door: medewerker.id, op: now() });
