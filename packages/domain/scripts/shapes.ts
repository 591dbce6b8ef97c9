import { z } from 'zod';
import {
  Spoed,
  Taak,
  Trede,
  type Afweging,
  type DocumentUitkomst,
  type Procedure,
  type TredeAfweging,
} from '../src/ladder/index.ts';
import { Day } from '../src/time/index.ts';

/** Both ways: a field that is added to, or taken from, the type stops the type check. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
const same = <A, B>(_proof: Same<A, B>): void => undefined;

const TaakDeel = z.strictObject({ taakId: z.string(), hoeveelheid: z.number() });
const tekst = z.string();

const TredeUitkomst = z.strictObject({
  trede: Trede,
  uitkomst: z.enum([
    'toereikend',
    'deels',
    'ontoereikend',
    'nietVanToepassing',
    'nietBeoordeeld',
    'inOnderzoek',
  ]),
  bijdrage: z.array(TaakDeel),
  rest: z.array(TaakDeel),
  reden: tekst,
  voorInwoner: tekst,
  artikel: tekst,
  ontbreekt: z.array(tekst),
});
same<z.output<typeof TredeUitkomst>, TredeAfweging>(true);

const AfwegingUitkomst = z.strictObject({
  behoefteId: tekst,
  perTrede: z.array(TredeUitkomst),
  rest: z.array(Taak),
  blokkades: z.array(
    z.strictObject({
      tekst,
      artikel: tekst,
      trede: Trede.exclude(['maatwerkvoorziening']).optional(),
    }),
  ),
  voorstel: z
    .strictObject({ soort: z.enum(['maatwerk', 'geenMaatwerk']), taken: z.array(Taak) })
    .nullable(),
  afgesloten: z
    .strictObject({ soort: z.enum(['eigenKeuze', 'geenBehoefte', 'buitenWmo']), tekst })
    .nullable(),
  advies: z.strictObject({ tekst, artikel: tekst, ontbreekt: z.array(tekst) }).nullable(),
  tijdelijk: Spoed.safeExtend({ loopt: z.boolean(), artikel: tekst }).nullable(),
  herzienOp: Day.nullable(),
});
same<z.output<typeof AfwegingUitkomst>, Afweging>(true);

const ProcedureUitkomst = z.strictObject({
  bevoegd: z
    .strictObject({
      uitkomst: z.enum(['bevoegd', 'nietBevoegd', 'onbekend']),
      doorzendenNaar: tekst.nullable(),
      tekst,
      voorInwoner: tekst,
      artikel: tekst,
      ontbreekt: z.array(tekst),
    })
    .nullable(),
  verblijf: z
    .strictObject({
      uitkomst: z.enum(['voldoet', 'voldoetNiet', 'onbekend']),
      tekst,
      voorInwoner: tekst,
      artikel: tekst,
      ontbreekt: z.array(tekst),
    })
    .nullable(),
  onderzoek: z
    .strictObject({
      uiterlijk: Day,
      stand: z.enum(['loopt', 'klaar', 'teLaat']),
      aanvraagMag: z.boolean(),
      aanvraagVanaf: Day,
      tekst,
      voorInwoner: tekst,
      artikel: tekst,
    })
    .nullable(),
});
same<z.output<typeof ProcedureUitkomst>, Procedure>(true);

/** What `keukentafel assess` prints. */
export const UitkomstDocument = z.strictObject({
  versie: z.number(),
  peildatum: Day,
  afwegingen: z.array(AfwegingUitkomst),
  procedure: ProcedureUitkomst.nullable(),
});
same<z.output<typeof UitkomstDocument>, DocumentUitkomst>(true);
