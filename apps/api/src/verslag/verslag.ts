import { DomainError } from '@keukentafel/domain/errors';
import { draftReport, gedekteLetters, type Alinea } from '@keukentafel/domain/zaak';
import type { Tx } from '../db/database.ts';
import { Verouderd } from '../errors.ts';
import type { MedewerkerContext } from '../zaak/actor.ts';
import { voorafVan } from '../zaak/bevoegdheid.ts';
import { afwegingOf, behoeftenOf, wegingOf } from '../zaak/behoeften.ts';
import { changeOwn, stepped, type ZaakVersie } from '../zaak/dossier.ts';
import { meldingOf } from '../zaak/dossierView.ts';
import { handedIn } from '../zaak/inzending.ts';
import { openRecords, putRecord, type Records } from '../zaak/records.ts';
import { dossierForStaff, zaakOfTeam, type ZaakRow } from '../zaak/row.ts';
import { inGemeente } from '../zaak/tenant.ts';
import type { ZaakStand } from '../zaak/views.ts';
import { alineasOf } from '../zaak/volg.ts';
import { mergeDraft } from './merge.ts';

export type AlineaStand = Alinea & { versie: number };

/**
 * Makes the draft report from what was recorded (Wmo 2015 art. 2.3.2 lid 8). Made again, it brings
 * new facts in and leaves every paragraph that a person edited as it is.
 */
export const maak = async (
  ctx: MedewerkerContext,
  input: ZaakVersie,
): Promise<ZaakStand & { alineas: AlineaStand[] }> => {
  const made: { alineas: AlineaStand[] } = { alineas: [] };
  const stand = await changeOwn(ctx, input, async (tx, zaak, dossier) => {
    const after = await stepped(tx, ctx, zaak, 'verslagMaken');
    const records = await openRecords(tx, dossier);
    await mergeDraft(tx, dossier, records, drafted(ctx, zaak, records), ctx.now());
    made.alineas = alineasOf(await openRecords(tx, dossier));
    return after;
  });
  return { ...stand, ...made };
};

const drafted = (ctx: MedewerkerContext, { feiten }: ZaakRow, records: Records): Alinea[] => {
  const behoeften = behoeftenOf(records).map(({ bron: _bron, versie: _versie, ...rest }) => rest);
  const wegingen = behoeften.map(({ id }) => wegingOf(records, id));
  const vooraf = voorafVan(records, ctx.today);
  const { naam, instellingen } = ctx.gemeente;
  return draftReport({
    ...{ plan: handedIn(records).plan, melding: meldingOf(records), feiten, behoeften, wegingen },
    bevoegdheid: records.one('bevoegdheid')?.inhoud ?? null,
    afwegingen: wegingen.map((weging) => afwegingOf(ctx, feiten, weging, vooraf)),
    gemeente: { naam, clientondersteuning: instellingen.clientondersteuning },
  });
};

/**
 * Edits one paragraph of a draft that was not given yet.
 * @throws Verouderd with the stored paragraph when someone else edited it meanwhile.
 */
export const alinea = (
  ctx: MedewerkerContext,
  input: ZaakVersie & { alineaId: string; tekst: string },
): Promise<{ versie: number; alinea: AlineaStand }> =>
  inGemeente(ctx, async (tx) => {
    const zaak = await zaakOfTeam(tx, ctx, input.id, true);
    if (zaak.feiten.toestand !== 'verslagConcept')
      throw new DomainError('stapKanNiet', { zin: GEEN_CONCEPT, artikel: ARTIKEL });
    return edit(tx, ctx, input);
  });

const GEEN_CONCEPT = 'Er is geen verslag in concept. Een gegeven verslag verandert niet meer.';
const ARTIKEL = 'Wmo 2015, artikel 2.3.2 lid 8';

const edit = async (
  tx: Tx,
  ctx: MedewerkerContext,
  { id, alineaId, versie, tekst }: ZaakVersie & { alineaId: string; tekst: string },
) => {
  const dossier = await dossierForStaff(tx, ctx, id);
  const found = (await openRecords(tx, dossier))
    .of('alinea')
    .find(({ sleutel }) => sleutel === alineaId);
  if (!found) throw new DomainError('nietGevonden');
  const edited = { ...found.inhoud.alinea, tekst };
  const written = await putRecord(tx, dossier, {
    ...{ soort: 'alinea', sleutel: alineaId, versie },
    inhoud: { plaats: found.inhoud.plaats, alinea: edited },
    ...{ door: ctx.medewerker.id, op: ctx.now() },
  });
  if (written instanceof Verouderd) return written;
  return { versie: written.versie, alinea: { ...edited, versie: written.versie } };
};

/**
 * Gives the report to the resident; from then on it does not change.
 * @throws DomainError stapKanNiet while a letter a–g or a duty of art. 2.3.2 is open.
 */
export const verstrek = (ctx: MedewerkerContext, input: ZaakVersie): Promise<ZaakStand> =>
  changeOwn(ctx, input, async (tx, zaak, dossier) => {
    const alineas = alineasOf(await openRecords(tx, dossier));
    return stepped(tx, ctx, zaak, 'verslagVerstrekken', { letters: gedekteLetters(alineas) });
  });
