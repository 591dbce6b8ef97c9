import { z } from 'zod';
import { optionalText, safeText } from '../text.ts';
import { Day } from '../time/index.ts';
import { inOrder } from './periode.ts';
import { WETTEN, type Wet } from './wetten.ts';

/** Not asked yet is null: unknown is never read as yes. */
const gevraagd = z.boolean().nullable().default(null);
const woorden = optionalText(2000);
const naam = safeText(200).min(1, 'Vul een naam in.');
const dag = Day.nullable().default(null);

/**
 * Someone who lives in the same dwelling. Capacity is kept in the person's own words;
 * the law lets the municipality hold health data of the client only (art. 5.1.1).
 */
export const Huisgenoot = z.strictObject({
  naam,
  leeftijd: z.int().min(0).max(130).nullable().default(null),
  /** A room renter with an own contract, or someone who does not live here, falls outside. */
  valtEronder: z.boolean().default(true),
  kan: gevraagd,
  overbelasting: z.enum(['nee', 'dreigt', 'ja', 'onbekend']).default('onbekend'),
  onderbouwing: woorden,
  afwezigheid: woorden,
  eigenWoorden: woorden,
  /** Whether someone doubts the overload; then an expert looks at it, on this day. */
  betwist: z.boolean().optional(),
  deskundigOp: Day.nullish(),
  /** Whole days away: for work, an illness, a stay elsewhere. */
  afwezig: z
    .array(
      z
        .strictObject({ van: Day, tot: dag, reden: woorden })
        .refine(inOrder, { path: ['tot'], error: 'De einddatum ligt voor de begindatum.' }),
    )
    .max(20)
    .optional(),
  /** A room renter: with an own contract outside gebruikelijke hulp, unless local policy differs. */
  kamerhuurder: z.strictObject({ eigenContract: gevraagd, bron: woorden }).nullish(),
});
export type Huisgenoot = z.infer<typeof Huisgenoot>;

/** A carer or someone from the network. Voluntary and unpaid, or it does not count (CRVB:2017:17). */
export const Helper = z.strictObject({
  naam,
  relatie: optionalText(200),
  wil: z.enum(['ja', 'alleenBetaald', 'nee', 'onbekend']).default('onbekend'),
  kan: gevraagd,
  eigenWoorden: woorden,
  bevestigdOp: dag,
  stoptOp: dag,
  /** Letter d: what this carer needs, in own words; never a diagnosis (art. 5.1.1 lid 2). */
  ondersteuning: z
    .strictObject({ gevraagdOp: dag, nodig: gevraagd, eigenWoorden: woorden })
    .nullish(),
});
export type Helper = z.infer<typeof Helper>;

/** An ordinary product or service with the four tests of CRVB:2019:3535. */
export const GewoneVoorziening = z.strictObject({
  naam,
  nietSpeciaal: gevraagd,
  beschikbaar: gevraagd,
  passend: gevraagd,
  /** Abstract: bearable for anyone on a minimum, never this resident's own purse (CRVB:2021:160). */
  draagbaarOpMinimum: gevraagd,
});
export type GewoneVoorziening = z.infer<typeof GewoneVoorziening>;

const wetten = Object.keys(WETTEN).filter((sleutel): sleutel is Wet => sleutel in WETTEN);

/** A right under another law: it counts only when real, in time and covering. */
export const Aanspraak = z.strictObject({
  naam,
  wet: z.enum(wetten),
  instantie: optionalText(200),
  status: z
    .enum(['toegekend', 'zeker', 'aannemelijk', 'geweigerd', 'onbekend'])
    .default('onbekend'),
  statusOp: dag,
  opTijd: gevraagd,
  dekt: gevraagd,
  hulpBijAanvraag: woorden,
  /** When the other body is expected to decide: until then the Wmo bridges. */
  beslissingVerwachtOp: Day.nullish(),
  /** Where someone with a right under the Wlz lives: at home some help stays with the Wmo. */
  woont: z.enum(['thuis', 'instelling']).nullish(),
  /** Whether the client helps to get a decision on the Wlz (art. 2.3.5 lid 6). */
  werktMee: z.boolean().nullish(),
  /** Why the college does or does not use its power to refuse (art. 2.3.5 lid 6: "kan weigeren"). */
  afwegingWlz: optionalText(2000).optional(),
});
export type Aanspraak = z.infer<typeof Aanspraak>;

/** An offer open to all. A catalogue entry is no evidence: it needs a dated check. */
export const OpenVoorziening = z.strictObject({
  naam,
  serviceId: optionalText(64),
  vrijToegankelijk: gevraagd,
  plaats: z.enum(['ja', 'wachtlijst', 'vol', 'onbekend']).default('onbekend'),
  gecontroleerdOp: dag,
  bron: woorden,
  startOp: dag,
  bereikbaar: gevraagd,
  draagbaar: gevraagd,
  passend: gevraagd,
  inwonerVindt: woorden,
});
export type OpenVoorziening = z.infer<typeof OpenVoorziening>;
