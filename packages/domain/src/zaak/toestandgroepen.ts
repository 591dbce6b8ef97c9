import type { Toestand } from './toestand.ts';

/** Groups of states that several events start from. */
export const VERSLAG = ['verslagVerstrekt', 'verslagAangevuld'] as const satisfies Toestand[];
export const LOPEND = [
  'gemeld',
  'bevestigd',
  'tijdelijkVerstrekt',
  'inOnderzoek',
  'gesprekGepland',
  'gesprekGevoerd',
  'wachtOpAdvies',
  'verslagConcept',
  ...VERSLAG,
] as const satisfies Toestand[];
export const VOOR_BESLUIT = [...LOPEND, 'aangevraagd', 'opgeschort'] as const satisfies Toestand[];

/** An application came before the report: the investigation goes on beside it. */
export const NAAST_AANVRAAG = ['aangevraagd', 'opgeschort'] as const satisfies Toestand[];
/** Re-examination: leden 2 up to and with 6 apply again (Wmo 2015 art. 2.3.9). */
export const OPNIEUW = ['inHeronderzoek'] as const satisfies Toestand[];
export const ERNAAST = [...NAAST_AANVRAAG, ...OPNIEUW] as const satisfies Toestand[];
