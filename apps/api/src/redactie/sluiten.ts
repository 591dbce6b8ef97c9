import { publicatieFout, standOp, type Publicatie } from '@keukentafel/domain/redactie';
import { DomainError } from '@keukentafel/domain/errors';
import { formatDay, type Day } from '@keukentafel/domain/time';
import { savePublicatie, schrijfHistorie } from './doorvoeren.ts';
import { huidigAanbod, type Opgeslagen, type Werk } from './huidig.ts';
import { zetStand } from './stand.ts';

const LABELS = {
  zichtbaarVan: 'Zichtbaar vanaf',
  zichtbaarTot: 'Zichtbaar tot en met',
  geslotenVan: 'Gesloten vanaf',
  geslotenTot: 'Gesloten tot en met',
  geslotenTekst: 'Tekst bij sluiting',
  volgendeControle: 'Volgende controle',
} as const;
type Veld = keyof typeof LABELS;

const shown = (value: Day | string | null): string =>
  value === null ? '' : /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value as Day) : value; // a day or a text

/**
 * Settles when an entry is seen, closed and checked again. Works at once and needs no second pair
 * of eyes: a door that is shut must not be sent to until somebody else has time.
 */
export async function zetPublicatie(
  werk: Werk,
  { serviceId, door }: { serviceId: string; door: string },
  asked: Publicatie & { readonly volgendeControle: Day | null },
) {
  const wrong = publicatieFout(asked);
  if (wrong) throw new DomainError('datumOngeldig', wrong);
  const now = await huidigAanbod(werk, serviceId);
  if (!now || now.huidig.entry.service.status === 'defunct') throw new DomainError('nietGevonden');
  const settled: Opgeslagen = { ...now.publicatie, ...asked, letOp: now.aanbod.letOp };
  const fields: Veld[] = [
    ...(['zichtbaarVan', 'zichtbaarTot', 'geslotenVan', 'geslotenTot'] as const),
    ...(['geslotenTekst', 'volgendeControle'] as const),
  ];
  const changes = fields
    .filter((veld) => now.publicatie[veld] !== settled[veld])
    .map((veld) => ({
      ...{ veld: LABELS[veld], van: shown(now.publicatie[veld]), naar: shown(settled[veld]) },
    }));
  await savePublicatie(werk, serviceId, settled);
  await schrijfHistorie(werk, { serviceId, door }, changes);
  const { status, alert = '' } = now.huidig.entry.service;
  await zetStand(werk, serviceId, settled, { status, alert });
  return { stand: standOp(settled, werk.today) };
}
