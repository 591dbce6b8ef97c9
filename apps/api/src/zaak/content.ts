import { Bevinding, Bevoegdheid, Eis, Mantelzorger, Spoed } from '@keukentafel/domain/ladder';
import { Behoefte, Melding, PlanRecord } from '@keukentafel/domain/plan';
import { Alinea, Besluit, Reactie } from '@keukentafel/domain/zaak';
import { Day } from '@keukentafel/domain/time';
import { z } from 'zod';
import { Wie } from '../delen/helper.ts';

const tekst = z.string();

/** A hand-in of the plan: what was not private, as it was that day. A later one stands beside it. */
const Inzending = z.object({
  ingediendOp: Day,
  teLaat: z.boolean(),
  /** `referentie`: handed in on the number of a melding that was made elsewhere. */
  bron: z.enum(['eigen', 'referentie']),
  records: z.array(PlanRecord),
  /** Per record that somebody else than the resident typed: who, as the resident calls them. */
  door: z.record(z.string(), Wie).optional(),
});

const AfspraakContent = z.object({
  begin: tekst,
  duurMinuten: z.number(),
  plaats: tekst,
  wie: tekst,
  status: z.enum(['gepland', 'geannuleerd']),
  uid: tekst,
  sequence: z.number(),
});

/** What each kind of record of a case holds. Stored sealed, checked when opened. */
export const CONTENT = {
  melding: Melding,
  planRecord: Inzending,
  afspraak: AfspraakContent,
  aanvulling: z.object({ op: Day, tekst }),
  /** With who it is about when it is a need of the mantelzorger (letter d). */
  behoefte: Behoefte.safeExtend({ voor: Mantelzorger.nullish() }),
  eis: Eis,
  bevinding: Bevinding,
  /** Temporary help for one need in an urgent case (art. 2.3.3). */
  spoed: Spoed,
  alinea: z.object({ plaats: z.number(), alinea: Alinea }),
  reactie: z.object({ op: Day, reactie: Reactie }),
  aanvraag: z.object({
    op: Day,
    akkoord: z.enum(['akkoord', 'nietAkkoord']).nullable(),
    toelichting: tekst,
    door: z.enum(['inwoner', 'medewerker']),
  }),
  besluit: Besluit,
  /** Which municipality must act, and lawful residence: only the conclusion and where it was seen. */
  bevoegdheid: Bevoegdheid,
  notitie: z.object({ gebeurtenis: tekst, op: Day, tekst, door: tekst }),
} as const;

export type Soort = keyof typeof CONTENT;
export type Content<S extends Soort> = z.infer<(typeof CONTENT)[S]>;
export type Inzending = Content<'planRecord'>;
