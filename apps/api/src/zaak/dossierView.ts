import { DomainError } from '@keukentafel/domain/errors';
import { zaakVoorConsulent } from '@keukentafel/domain/view';
import type { Gemeente } from '../gemeente/gemeente.ts';
import { otherGemeente } from '../gemeente/otherGemeente.ts';
import type { MedewerkerContext } from './actor.ts';
import { bevoegdheidVan, voorafVan } from './bevoegdheid.ts';
import { afwegingOf, behoeftenOf, wegingOf } from './behoeften.ts';
import { handedIn } from './inzending.ts';
import type { Records } from './records.ts';
import type { ZaakRow } from './row.ts';
import type { Medewerker, ZaakDossier } from './views.ts';
import { aanvullingenOf, alineasOf } from './volg.ts';

/** The case as its own team sees it: what was handed in, never the draft or what stayed private. */
export const dossierView = (
  ctx: MedewerkerContext,
  zaak: ZaakRow,
  records: Records,
  people: { consulent: Medewerker | null; team: Medewerker },
): Omit<ZaakDossier, 'bewaren'> => {
  const { feiten } = zaak;
  const plan = handedIn(records);
  const behoeften = behoeftenOf(records);
  const besluit = records.one('besluit')?.inhoud;
  const vooraf = voorafVan(records, ctx.today);
  const wegingen = behoeften.map(({ id }) => wegingOf(records, id));
  return {
    ...{ id: zaak.id, referentie: zaak.referentie, versie: zaak.versie },
    ...zaakVoorConsulent(feiten, ctx.today),
    melding: meldingOf(records),
    ...{ plan: plan.plan, planIngediendOp: plan.ingediendOp, planVersies: plan.versies },
    doorzendAdvies: forwardAdvice(ctx.gemeente, meldingOf(records).postcode),
    aanvullingen: aanvullingenOf(records),
    afspraak: records.one('afspraak')?.inhoud ?? null,
    behoeften,
    wegingen,
    afwegingen: wegingen.map((weging) => afwegingOf(ctx, feiten, weging, vooraf)),
    bevoegdheid: bevoegdheidVan(records),
    verslag: verslagOf(records),
    aanvraag: records.one('aanvraag')?.inhoud ?? null,
    besluit: besluit ? { ...besluit, bekendgemaaktOp: feiten.bekendgemaaktOp } : null,
    notities: records.of('notitie').map(({ inhoud }) => inhoud),
    ...people,
  };
};

const forwardAdvice = (gemeente: Gemeente, postcode: string): string | null => {
  const other = otherGemeente(gemeente, postcode);
  if (!other) return null;
  return `De postcode hoort bij de gemeente ${other.naam}. Zend de melding door (Awb, artikel 2:3).`;
};

export const meldingOf = (records: Records) => {
  const melding = records.one('melding');
  if (!melding) throw new DomainError('nietGevonden');
  return melding.inhoud;
};

const verslagOf = (records: Records): ZaakDossier['verslag'] => {
  const alineas = alineasOf(records);
  if (alineas.length === 0) return null;
  return { alineas, reacties: records.of('reactie').map(({ inhoud }) => inhoud.reactie) };
};
