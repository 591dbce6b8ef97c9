import { addDays, formatDay } from '@keukentafel/domain/time';
import {
  klokken,
  mogelijk,
  TOESTANDEN,
  volgendeStap,
  type ZaakFeiten,
} from '@keukentafel/domain/zaak';
import type { Gemeente } from '../gemeente/gemeente.ts';
import type { Ctx } from '../context.ts';
import { handedIn } from './inzending.ts';
import type { Records } from './records.ts';
import { isOpen, type ZaakRow } from './row.ts';
import { tijdlijnOf } from './tijdlijn.ts';
import type { Medewerker, ZaakVolg } from './views.ts';

/** Reading time before the report counts as read without an answer: a promise, not a legal term. */
const REACTIEDAGEN = 14;

/**
 * The case as its resident may see it: the report only once it was given, the decision only once it
 * was announced, and never the notes of staff.
 */
export const volgView = (
  ctx: Pick<Ctx, 'gemeente' | 'today'>,
  zaak: ZaakRow,
  records: Records,
  consulent: Medewerker | null,
): ZaakVolg => {
  const { feiten, referentie } = zaak;
  return {
    referentie,
    toestand: feiten.toestand,
    toestandNaam: TOESTANDEN[feiten.toestand].naam,
    uitleg: TOESTANDEN[feiten.toestand].uitlegInwoner,
    volgendeStap: volgendeStap(feiten, ctx.today, 'inwoner'),
    klokken: klokken(feiten, ctx.today),
    contact: contactOf(ctx.gemeente),
    consulent: consulent && { naam: consulent.naam },
    afspraak: records.one('afspraak')?.inhoud ?? null,
    planIngediendOp: handedIn(records).ingediendOp,
    verslag: verslagOf(feiten, records),
    aanvullingen: aanvullingenOf(records),
    aanvraag: records.one('aanvraag')?.inhoud ?? null,
    besluit: besluitOf(feiten, records),
    tijdlijn: tijdlijnOf(feiten),
    mag: magOf(zaak, ctx.today),
  };
};

const contactOf = ({ naam, instellingen }: Gemeente): ZaakVolg['contact'] => ({
  ...instellingen.wmoLoket,
  naam: instellingen.wmoLoket.naam || naam,
});

export const aanvullingenOf = (records: Records) =>
  records.of('aanvulling').map(({ sleutel, inhoud }) => ({ id: sleutel, ...inhoud }));

/** The paragraphs in the order of the letters. */
export const alineasOf = (records: Records) =>
  records
    .of('alinea')
    .sort((a, b) => a.inhoud.plaats - b.inhoud.plaats)
    .map(({ versie, inhoud }) => ({ ...inhoud.alinea, versie }));

const verslagOf = ({ verslagOp }: ZaakFeiten, records: Records): ZaakVolg['verslag'] => {
  if (!verslagOp) return null;
  const reacties = new Map(records.of('reactie').map((one) => [one.sleutel, one.inhoud.reactie]));
  const lastDay = addDays(verslagOp, REACTIEDAGEN);
  return {
    verstrektOp: verslagOp,
    alineas: alineasOf(records).map(({ versie: _, ...alinea }) => ({
      ...alinea,
      reactie: reacties.get(alinea.id) ?? null,
    })),
    reactietermijn: {
      lastDay,
      because: [
        `U kreeg het verslag op ${formatDay(verslagOp)}.`,
        `Wij vragen u om binnen ${REACTIEDAGEN} dagen te reageren. Later mag ook.`,
      ],
    },
  };
};

/** The decision with the day on which it was announced, which may have come later. */
export const besluitOf = (
  { bekendgemaaktOp }: ZaakFeiten,
  records: Records,
  alsoBefore = false,
) => {
  const besluit = records.one('besluit')?.inhoud;
  if (!besluit || (!bekendgemaaktOp && !alsoBefore)) return null;
  return { ...besluit, bekendgemaaktOp };
};

const magOf = (zaak: ZaakRow, today: ZaakFeiten['gemeldOp']): ZaakVolg['mag'] => {
  const can = mogelijk(zaak.feiten, today);
  return {
    aanvullen: isOpen(zaak.feiten),
    reageren: can.includes('reageren'),
    aanvragen: can.includes('aanvragen'),
    geenAanvraag: can.includes('geenAanvraag'),
    intrekken: can.includes('intrekken'),
    planInleveren: isOpen(zaak.feiten),
  };
};
