import { addDays, formatDay } from '@keukentafel/domain/time';
import { besluitVoorInwoner, verslagVoorInwoner, zaakVoorInwoner } from '@keukentafel/domain/view';
import type { ZaakFeiten } from '@keukentafel/domain/zaak';
import type { Ctx } from '../context.ts';
import { beleidOp } from '../gemeente/beleid.ts';
import type { Gemeente } from '../gemeente/gemeente.ts';
import { handedIn } from './inzending.ts';
import type { Records } from './records.ts';
import type { ZaakRow } from './row.ts';
import type { Medewerker, ZaakVolg } from './views.ts';

/**
 * The case as its resident may see it: the report only once it was given, the decision only once it
 * was announced, and never the notes of staff.
 */
export const volgView = (
  { gemeente, today }: Pick<Ctx, 'gemeente' | 'today'>,
  { feiten, referentie }: ZaakRow,
  records: Records,
  consulent: Medewerker | null,
): Omit<ZaakVolg, 'bewaren'> => ({
  referentie,
  ...zaakVoorInwoner(feiten, today),
  contact: contactOf(gemeente),
  consulent: consulent && { naam: consulent.naam },
  afspraak: records.one('afspraak')?.inhoud ?? null,
  planIngediendOp: handedIn(records).ingediendOp,
  verslag: verslagOf(gemeente, feiten, records),
  aanvullingen: aanvullingenOf(records),
  aanvraag: records.one('aanvraag')?.inhoud ?? null,
  verzoek: verzoekOf(feiten),
  besluit: besluitVoorInwoner(feiten, records.one('besluit')?.inhoud ?? null),
});

const verzoekOf = ({ vernietigingGevraagdOp: gevraagdOp, vernietiging }: ZaakFeiten) =>
  gevraagdOp && { gevraagdOp, uitkomst: vernietiging?.uitkomst ?? null };

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
    .toSorted((a, b) => a.inhoud.plaats - b.inhoud.plaats)
    .map(({ versie, inhoud }) => ({ ...inhoud.alinea, versie }));

const verslagOf = (
  gemeente: Gemeente,
  feiten: ZaakFeiten,
  records: Records,
): ZaakVolg['verslag'] => {
  const alineas = alineasOf(records).map(({ versie: _, ...alinea }) => alinea);
  const reacties = records.of('reactie').map(({ inhoud }) => inhoud.reactie);
  const verslag = verslagVoorInwoner(feiten, alineas, reacties);
  if (!verslag) return null;
  const { verstrektOp } = verslag;
  const { reactieDagen } = beleidOp(gemeente, feiten.gemeldOp);
  const because = [
    `U kreeg het verslag op ${formatDay(verstrektOp)}.`,
    `Wij vragen u om binnen ${reactieDagen} dagen te reageren. Later mag ook.`,
  ];
  return { ...verslag, reactietermijn: { lastDay: addDays(verstrektOp, reactieDagen), because } };
};
