import { z } from 'zod';
import { optionalText, safeText } from '../text.ts';
import { Day } from '../time/index.ts';
import { GrondHerziening } from './herziening.ts';
import { keysOf } from './keysOf.ts';

export const VORMEN = {
  zin: 'zorg in natura: de gemeente regelt de hulp',
  pgb: 'persoonsgebonden budget (pgb): u regelt de hulp zelf',
  zinEnPgb: 'deels zorg in natura, deels pgb',
  geen: 'geen voorziening',
} as const;
export type Vorm = keyof typeof VORMEN;

export const UITKOMSTEN_BESLUIT = {
  toegekend: 'toegekend',
  deelsToegekend: 'deels toegekend',
  afgewezen: 'afgewezen',
  buitenBehandeling: 'niet in behandeling genomen',
  ingetrokken: 'ingetrokken: de hulp stopt',
} as const;
export type UitkomstBesluit = keyof typeof UITKOMSTEN_BESLUIT;

/** The unit in which a decision says its extent: in time, never only the result. */
export const EENHEDEN_BESLUIT = {
  urenPerWeek: 'uur per week',
  minutenPerWeek: 'minuten per week',
  dagdelen: 'dagdelen per week',
  etmalenPerJaar: 'etmalen per jaar',
  stuks: 'stuks',
} as const;
export type EenheidBesluit = keyof typeof EENHEDEN_BESLUIT;

const required = (zin: string, max = 10_000) =>
  safeText(max).refine((text) => text.trim(), { error: zin });

/**
 * A decision on an application, made by a named person. A grant states nature, extent in time,
 * period and form (CRVB:2019:2731, CRVB:2022:1434, CRVB:2022:2099); every decision its reasons
 * (Awb 3:46).
 */
export const Besluit = z
  .strictObject({
    aard: optionalText(500),
    omvang: z
      .number({ error: 'Vul een getal in.' })
      .positive({ error: 'Vul meer dan 0 in.' })
      .nullable(),
    eenheid: z.enum(keysOf(EENHEDEN_BESLUIT), { error: 'Kies een eenheid.' }).nullable(),
    periodeVan: Day.nullable(),
    periodeTot: Day.nullable(),
    vorm: z.enum(keysOf(VORMEN), { error: 'Kies een vorm.' }),
    uitkomst: z.enum(keysOf(UITKOMSTEN_BESLUIT), { error: 'Kies een uitkomst.' }),
    motivering: required('Schrijf op waarom u dit besluit neemt.'),
    door: required('Een besluit heeft een naam nodig.', 200),
    doorFunctie: required('Een besluit heeft een functie nodig.', 200),
    beslotenOp: Day,
    bekendgemaaktOp: Day.nullable(),
    /** When it takes the place of an earlier decision: on which ground (art. 2.3.10 lid 1). */
    herzienGrond: GrondHerziening.nullish(),
  })
  .superRefine((besluit, ctx) => {
    for (const [pad, message] of missing(besluit)) {
      ctx.addIssue({ code: 'custom', path: [pad], message });
    }
  });
export type Besluit = z.infer<typeof Besluit>;

/** A decision in the place of an earlier one: it names its ground (art. 2.3.10 lid 1). */
export const Herziening = Besluit.safeExtend({ herzienGrond: GrondHerziening });
export type Herziening = z.infer<typeof Herziening>;

type BesluitVelden = Pick<
  Besluit,
  | 'aard'
  | 'omvang'
  | 'eenheid'
  | 'periodeVan'
  | 'periodeTot'
  | 'vorm'
  | 'uitkomst'
  | 'beslotenOp'
  | 'bekendgemaaktOp'
  | 'herzienGrond'
>;

function missing(besluit: BesluitVelden): [keyof Besluit, string][] {
  const { aard, omvang, eenheid, periodeVan, periodeTot, vorm, uitkomst } = besluit;
  const grant = uitkomst === 'toegekend' || uitkomst === 'deelsToegekend';
  const stops = uitkomst === 'ingetrokken';
  const found: [keyof Besluit, string | false | null][] = [
    ['aard', grant && !aard.trim() && 'Schrijf op welke hulp u toekent.'],
    ['omvang', grant && omvang === null && 'Vul in hoeveel hulp u toekent.'],
    ['eenheid', grant && eenheid === null && 'Kies de eenheid, bijvoorbeeld uren per week.'],
    ['periodeVan', grant && periodeVan === null && 'Vul in wanneer de hulp begint.'],
    ['vorm', grant === (vorm === 'geen') && vormZin(grant)],
    ['uitkomst', stops && !besluit.herzienGrond && NIETS_OM],
    ['periodeTot', stops && periodeTot === null && 'Vul in tot en met welke dag de hulp loopt.'],
    ['periodeTot', periodeVan && periodeTot && periodeTot < periodeVan && PERIODE],
    ['bekendgemaaktOp', (besluit.bekendgemaaktOp ?? '9') < besluit.beslotenOp && BEKEND],
  ];
  return found.flatMap(([pad, zin]) => (zin ? [[pad, zin]] : []));
}

const NIETS_OM = 'Intrekken kan alleen als er al een besluit is.';
const PERIODE = 'De hulp kan niet eindigen voordat zij begint.';
const BEKEND = 'Bekendmaken kan niet eerder dan het besluit.';
const vormZin = (grant: boolean) =>
  grant ? 'Kies hoe de inwoner de hulp krijgt.' : 'Zonder toekenning is er geen vorm.';
