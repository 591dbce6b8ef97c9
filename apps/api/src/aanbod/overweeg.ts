import { DomainError } from '@keukentafel/domain/errors';
import {
  AANBOD_OP_TREDE,
  overweeg as overwogen,
  type Overweging,
  type OverwogenAanbod,
} from '@keukentafel/domain/ladder';
import type { Toegang } from '@keukentafel/domain/catalogue';
import { loadServices } from '../catalogue/store/load.ts';
import type { Tx } from '../db/database.ts';
import { Verouderd } from '../errors.ts';
import type { MedewerkerContext } from '../zaak/actor.ts';
import { afwegingOf, bevindingSleutel, wegingOf } from '../zaak/behoeften.ts';
import { voorafVan } from '../zaak/bevoegdheid.ts';
import { openRecords, putRecord } from '../zaak/records.ts';
import { assertNeed, inDossier } from '../zaak/weging.ts';

export type Overwogen = {
  id: string;
  behoefteId: string;
  serviceId: string;
  overweging: Overweging;
};

/** Whether everybody can walk in; of a referral only the person at the table knows. */
const VRIJ_TOEGANKELIJK: Readonly<Record<Toegang, boolean | null>> = {
  vrij: true,
  aanmelden: true,
  verwijzing: null,
  indicatie: false,
};

/**
 * "Considered, available on (date), fits or not and why": one act that puts the offer in the
 * finding of its rung, as dated evidence. It only adds, so it never collides with who is writing
 * the rest of that finding: when somebody saved meanwhile, it is laid over what they saved.
 */
export async function overweeg(ctx: MedewerkerContext, input: Overwogen) {
  for (let tries = TRIES; ; tries -= 1) {
    try {
      return await once(ctx, input);
    } catch (error) {
      if (tries === 1 || !(error instanceof Verouderd)) throw error;
    }
  }
}

const TRIES = 3;

const once = (ctx: MedewerkerContext, input: Overwogen) =>
  inDossier(ctx, input.id, async (tx, dossier, feiten) => {
    if (input.overweging.gecontroleerdOp > ctx.today)
      throw new DomainError('datumToekomst', { pad: 'gecontroleerdOp' });
    const { trede, aanbod } = await offerOf(tx, ctx, input.serviceId);
    const records = await openRecords(tx, dossier);
    assertNeed(records, input.behoefteId);
    const weging = wegingOf(records, input.behoefteId);
    const before = weging.bevindingen.find((one) => one.trede === trede) ?? null;
    const inhoud = overwogen(before, trede, aanbod, input.overweging);
    const written = await putRecord(tx, dossier, {
      ...{ soort: 'bevinding', sleutel: bevindingSleutel(input.behoefteId, trede), inhoud },
      ...{ versie: weging.versies.bevindingen[trede] ?? 0, door: ctx.medewerker.id, op: ctx.now() },
    });
    if (written instanceof Verouderd) return written;
    const others = weging.bevindingen.filter((one) => one.trede !== trede);
    const vooraf = voorafVan(records, ctx.today);
    const now = { ...weging, bevindingen: [...others, inhoud] };
    return { trede, versie: written.versie, afweging: afwegingOf(ctx, feiten, now, vooraf) };
  });

/** @throws DomainError nietGevonden when this municipality has no such offer any more. */
async function offerOf(tx: Tx, { gemeente }: MedewerkerContext, serviceId: string) {
  const loaded = await loadServices(tx, gemeente.id, [serviceId]);
  const [entry] = loaded.entries;
  if (!entry || entry.service.status === 'defunct' || entry.service.status === 'inactive')
    throw new DomainError('nietGevonden');
  const { service, toegang } = entry;
  const aanbod: OverwogenAanbod = {
    ...{ serviceId, naam: service.name.slice(0, 200) },
    organisatie: loaded.organizations.get(service.organization_id)?.name ?? '',
    vrijToegankelijk: VRIJ_TOEGANKELIJK[toegang],
  };
  return { trede: AANBOD_OP_TREDE[entry.trede], aanbod };
}
