import { z } from 'zod';
import { optionalText, safeText } from '../text.ts';
import { Day, formatDay } from '../time/index.ts';
import { GRENZEN } from './behoefte.ts';
import { Bevinding } from './bevinding.ts';
import type { OpenVoorziening } from './drager.ts';

/** The rungs on which an offer of the catalogue can stand. */
export const AANBOD_OP_TREDE = {
  vrij: 'algemeneVoorziening',
  algemeneVoorziening: 'algemeneVoorziening',
  voorliggend: 'voorliggendeWet',
  maatwerk: 'maatwerkvoorziening',
} as const;
export type AanbodTredeOpLadder = (typeof AANBOD_OP_TREDE)[keyof typeof AANBOD_OP_TREDE];

const gevraagd = z.boolean().nullable().default(null);

/** What a consulent found out about one offer for one need, with the day and the source. */
export const Overweging = z
  .strictObject({
    past: z.boolean('Kies of het past.'),
    waarom: optionalText(1000),
    plaats: z.enum(['ja', 'wachtlijst', 'vol', 'onbekend'], 'Kies of er plek is.'),
    gecontroleerdOp: Day,
    bron: safeText(300).min(1, 'Schrijf op van wie u dit weet.'),
    bereikbaar: gevraagd,
    draagbaar: gevraagd,
  })
  .refine(({ past, waarom }) => past || waarom.trim() !== '', {
    path: ['waarom'],
    error: 'Schrijf op waarom het niet past.',
  });
export type Overweging = z.infer<typeof Overweging>;

/** The offer as the catalogue told of it on the day it was considered. */
export type OverwogenAanbod = {
  readonly serviceId: string;
  readonly naam: string;
  readonly organisatie: string;
  /** Open to anyone without a prior investigation; null when the catalogue does not say. */
  readonly vrijToegankelijk: boolean | null;
};

const PLEK = {
  ja: 'er is plek',
  wachtlijst: 'er is een wachtlijst',
  vol: 'er is geen plek',
  onbekend: 'het is niet bekend of er plek is',
} as const;

/**
 * The finding with this offer in it: as evidence with its day and source, and on the rung of open
 * offers also as something weighed, so that the engine judges it (CRVB asks a real, dated check).
 * The same offer considered again takes the place of what was found before; nothing else changes.
 */
export function overweeg(
  eerder: Bevinding | null,
  trede: AanbodTredeOpLadder,
  aanbod: OverwogenAanbod,
  overweging: Overweging,
): Bevinding {
  const base = eerder ?? Bevinding.parse({ trede });
  const others = base.bewijs.filter((regel) => !regel.startsWith(kopVan(aanbod)));
  const bewijs = [...others, bewijsVan(aanbod, overweging)].slice(-GRENZEN.lijst);
  if (base.trede !== 'algemeneVoorziening') return { ...base, bewijs };
  const before = base.voorzieningen.find((one) => isSame(one, aanbod));
  const weighed = offerOf(before, aanbod, overweging);
  const voorzieningen = before
    ? base.voorzieningen.map((one) => (one === before ? weighed : one))
    : [...base.voorzieningen, weighed];
  return { ...base, bewijs, voorzieningen };
}

const isSame = (one: OpenVoorziening, { serviceId, naam }: OverwogenAanbod): boolean =>
  one.serviceId === serviceId || one.naam === naam;

function offerOf(
  before: OpenVoorziening | undefined,
  { serviceId, naam, vrijToegankelijk }: OverwogenAanbod,
  { past, plaats, gecontroleerdOp, bron, bereikbaar, draagbaar }: Overweging,
): OpenVoorziening {
  return {
    naam,
    serviceId,
    ...{ vrijToegankelijk, plaats, gecontroleerdOp, bron, passend: past },
    startOp: before?.startOp ?? null,
    bereikbaar: bereikbaar ?? before?.bereikbaar ?? null,
    draagbaar: draagbaar ?? before?.draagbaar ?? null,
    inwonerVindt: before?.inwonerVindt ?? '',
  };
}

/** How a line of evidence about one offer begins, so that a newer one replaces it. */
const kopVan = ({ naam, organisatie }: OverwogenAanbod): string =>
  `Sociale kaart: ${naam} (${organisatie})`;

function bewijsVan(aanbod: OverwogenAanbod, overweging: Overweging): string {
  const { past, waarom, plaats, gecontroleerdOp, bron } = overweging;
  const why = waarom.trim() === '' ? '' : `: ${waarom.trim()}`;
  const on = formatDay(gecontroleerdOp, { weekday: false });
  return `${kopVan(aanbod)}, ${PLEK[plaats]} op ${on} (${bron}). ${past ? 'Past' : 'Past niet'}${why}`;
}
