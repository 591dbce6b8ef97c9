import {
  Bevinding,
  BevindingTrede,
  BevoegdheidInvoer,
  Eis,
  Mantelzorger,
  Spoed,
} from '@keukentafel/domain/ladder';
import { Leefgebied } from '@keukentafel/domain/plan';
import { optionalText, safeText } from '@keukentafel/domain/text';
import { Day } from '@keukentafel/domain/time';
import {
  Besluit,
  Gebeurtenis,
  GRONDEN_BEWAREN,
  Herziening,
  REDENEN_EINDE,
  UITKOMSTEN_BESLUIT,
  Vernietiging,
} from '@keukentafel/domain/zaak';
import { z } from 'zod';
import { medewerkerProcedure, router } from '../trpc.ts';
import * as afspraak from './afspraak.ts';
import * as besluit from './besluit.ts';
import { stelVast } from './bevoegdheid.ts';
import * as dossier from './dossier.ts';
import { verstrekSpoed } from './spoed.ts';
import * as weging from './weging.ts';

const Zaak = z.strictObject({ id: z.uuid() });
const ZaakVersie = Zaak.extend({ versie: z.int().min(1) });
/** A record inside the case: 0 is "not there yet". */
const RecordVersie = Zaak.extend({ versie: z.int().min(0) });
const LocalDateTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Kies een dag en een tijd.');

const keys = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[];

/** What some steps need besides their day; which step needs what is in the domain's table. */
const Gegevens = z.strictObject({
  uitstelTot: Day.optional(),
  gepostOp: Day.optional(),
  commissie: z.boolean().optional(),
  verdaging: z.int().min(1).max(42).optional(),
  evaluatieOp: Day.optional(),
  uitkomst: z.enum(keys(UITKOMSTEN_BESLUIT)).optional(),
  reden: z.enum(keys(REDENEN_EINDE)).optional(),
  klacht: z.int().min(0).max(99).optional(),
  ingelichtOp: Day.optional(),
  vernietiging: Vernietiging.shape.uitkomst.optional(),
  grond: z.enum(keys(GRONDEN_BEWAREN)).optional(),
});

export const zaakRouter = router({
  open: medewerkerProcedure.input(Zaak).query(({ ctx, input }) => dossier.open(ctx, input.id)),
  wijsToe: medewerkerProcedure
    .input(ZaakVersie.extend({ medewerkerId: z.uuid() }))
    .mutation(({ ctx, input }) => dossier.wijsToe(ctx, input)),
  bevoegdheid: medewerkerProcedure
    .input(ZaakVersie.extend({ bevoegdheid: BevoegdheidInvoer }))
    .mutation(({ ctx, input }) => stelVast(ctx, input)),
  stap: medewerkerProcedure
    .input(
      ZaakVersie.extend({
        gebeurtenis: Gebeurtenis,
        op: Day.optional(),
        toelichting: optionalText(2000).optional(),
        gegevens: Gegevens.optional(),
      }),
    )
    .mutation(({ ctx, input }) => dossier.stap(ctx, input)),
});

export const afspraakRouter = router({
  plan: medewerkerProcedure
    .input(
      ZaakVersie.extend({
        begin: LocalDateTime,
        duurMinuten: z.int().min(5).max(600),
        plaats: safeText(300),
        wie: safeText(300),
      }),
    )
    .mutation(({ ctx, input }) => afspraak.plan(ctx, input)),
  annuleer: medewerkerProcedure
    .input(ZaakVersie)
    .mutation(({ ctx, input }) => afspraak.annuleer(ctx, input)),
});

export const wegingRouter = router({
  behoefte: medewerkerProcedure
    .input(
      Zaak.extend({
        behoefteId: z.uuid().optional(),
        leefgebied: Leefgebied,
        omschrijving: safeText(2000),
        /** A need of the mantelzorger: then who that is (art. 2.3.2 lid 4 onder d). */
        voor: Mantelzorger.nullish(),
        versie: z.int().min(0).default(0),
      }),
    )
    .mutation(({ ctx, input }) => weging.behoefte(ctx, input)),
  eis: medewerkerProcedure
    .input(RecordVersie.extend({ behoefteId: z.uuid(), eis: Eis }))
    .mutation(({ ctx, input }) => weging.eis(ctx, input)),
  bevinding: medewerkerProcedure
    .input(
      RecordVersie.extend({ behoefteId: z.uuid(), trede: BevindingTrede, bevinding: Bevinding }),
    )
    .mutation(({ ctx, input }) => weging.bevinding(ctx, input)),
  spoed: medewerkerProcedure
    .input(ZaakVersie.extend({ behoefteId: z.uuid(), spoed: Spoed }))
    .mutation(({ ctx, input }) => verstrekSpoed(ctx, input)),
});

export const aanvraagRouter = router({
  legVast: medewerkerProcedure
    .input(ZaakVersie.extend({ op: Day, toelichting: optionalText(2000) }))
    .mutation(({ ctx, input }) => besluit.legAanvraagVast(ctx, input)),
});

export const besluitRouter = router({
  neem: medewerkerProcedure
    .input(ZaakVersie.extend({ besluit: Besluit }))
    .mutation(({ ctx, input }) => besluit.neemBesluit(ctx, input)),
  herzie: medewerkerProcedure
    .input(ZaakVersie.extend({ besluit: Herziening }))
    .mutation(({ ctx, input }) => besluit.herzieBesluit(ctx, input)),
});
