import { DomainError } from '@keukentafel/domain/errors';
import { meldingOn, type Melding } from '@keukentafel/domain/plan';
import { klokken, type Klok } from '@keukentafel/domain/zaak';
import { isDeepStrictEqual } from 'node:util';
import { Verouderd } from '../errors.ts';
import type { Tx } from '../db/database.ts';
import { handInto, sharedRecords } from '../plan/handIn.ts';
import { placeOfPlan } from '../plan/place.ts';
import { loadRecords, lockPlan } from '../plan/store.ts';
import type { HandInReceipt } from '../plan/views.ts';
import type { InwonerContext } from '../zaak/actor.ts';
import { openRecords } from '../zaak/records.ts';
import { dossierForPlan, findZaakOfPlan, type ZaakRow } from '../zaak/row.ts';
import type { Dossier } from '../zaak/sealed.ts';
import { inGemeente } from '../zaak/tenant.ts';
import { wisConcept } from './concept.ts';
import { makeZaak } from './makeZaak.ts';
import { otherGemeente, type AndereGemeente } from '../gemeente/otherGemeente.ts';

export interface MeldingInput {
  melding: Melding;
  planMeesturen: boolean;
  andereGemeenteGelezen?: boolean | undefined;
  conceptVersie?: number | undefined;
}

/** What the resident gets at once: number, both clocks, and what happens next. */
export interface Ontvangst {
  referentie: string;
  gemeldOp: string;
  klokken: Klok[];
  plan: HandInReceipt | null;
  /** Set when the postcode lies elsewhere: this municipality forwards the melding (Awb 2:3). */
  andereGemeente: AndereGemeente | null;
}

/**
 * Reports the need: makes the case with its own key, and hands the plan in when asked. Sending the
 * same melding twice gives the same receipt.
 * @throws DomainError ongeldig when the postcode lies elsewhere and that was not read yet;
 * stapKanNiet when this plan already has an open case; verouderd when the draft was changed elsewhere.
 */
export const meld = async (ctx: InwonerContext, input: MeldingInput): Promise<Ontvangst> => {
  const melding = checked(ctx, input.melding);
  const elsewhere = otherGemeente(ctx.gemeente, melding.postcode);
  if (elsewhere && !input.andereGemeenteGelezen)
    throw new DomainError('ongeldig', { pad: 'melding.postcode', zin: elsewhere.tekst });
  return inGemeente(ctx, async (tx) => {
    await lockPlan(tx, placeOfPlan(ctx));
    const zaak = await openZaak(tx, ctx, melding);
    await wisConcept(tx, placeOfPlan(ctx), input.conceptVersie);
    const plan = await handInOnce(tx, ctx, zaak, input.planMeesturen);
    if (plan instanceof Verouderd) return plan;
    const { referentie, feiten } = zaak.row;
    const clocks = klokken(feiten, ctx.today);
    return {
      referentie,
      gemeldOp: feiten.gemeldOp,
      klokken: clocks,
      plan,
      andereGemeente: elsewhere,
    };
  });
};

/** The same rules as the form, on today: a date of birth may not lie in the future. */
const checked = (ctx: InwonerContext, melding: Melding): Melding => {
  const parsed = meldingOn(ctx.today).safeParse(melding);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DomainError('ongeldig', {
    zin: issue?.message,
    pad: ['melding', ...(issue?.path ?? [])].join('.'),
  });
};

interface OpenZaak {
  row: ZaakRow;
  dossier: Dossier;
}

const openZaak = async (tx: Tx, ctx: InwonerContext, melding: Melding): Promise<OpenZaak> => {
  const row = await findZaakOfPlan(tx, ctx, true);
  if (!row || row.feiten.geslotenOp !== null) return makeZaak(tx, ctx, melding);
  const dossier = await dossierForPlan(tx, ctx, row.id);
  const earlier = (await openRecords(tx, dossier)).one('melding')?.inhoud;
  if (isDeepStrictEqual(earlier, melding)) return { row, dossier };
  throw new DomainError('stapKanNiet', {
    zin: `U hebt al een melding gedaan. Uw nummer is ${row.referentie}. U kunt daar iets aan toevoegen.`,
  });
};

/** An empty plan is no reason to refuse the melding: it can follow within the seven days. */
const handInOnce = async (
  tx: Tx,
  ctx: InwonerContext,
  { row, dossier }: OpenZaak,
  wanted: boolean,
): Promise<HandInReceipt | Verouderd | null> => {
  if (!wanted || row.feiten.planOntvangenOp !== null) return null;
  const stored = await loadRecords(tx, placeOfPlan(ctx));
  if (sharedRecords(stored.map(({ record }) => record)).length === 0) return null;
  return handInto(tx, ctx, { zaak: row, dossier, bron: 'eigen' });
};
