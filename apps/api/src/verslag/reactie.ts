import { DomainError } from '@keukentafel/domain/errors';
import { step, type Reactie } from '@keukentafel/domain/zaak';
import { Verouderd } from '../errors.ts';
import type { InwonerContext } from '../zaak/actor.ts';
import { openRecords, putRecord } from '../zaak/records.ts';
import { changeZaak, dossierForPlan, zaakOfPlan } from '../zaak/row.ts';
import { inGemeente } from '../zaak/tenant.ts';

/**
 * The resident's answer to one paragraph: it stands beside the report and changes nothing in it.
 * Answering again keeps the earlier answer as a revision.
 * @throws DomainError stapKanNiet before the report is given; nietGevonden for another paragraph.
 */
export const reageer = (ctx: InwonerContext, reactie: Reactie): Promise<{ reactie: Reactie }> =>
  inGemeente(ctx, async (tx) => {
    const zaak = await zaakOfPlan(tx, ctx, true);
    const context = { vandaag: ctx.today };
    const feiten = step(zaak.feiten, 'reageren', { op: ctx.today, context });
    const dossier = await dossierForPlan(tx, ctx, zaak.id);
    const records = await openRecords(tx, dossier);
    const { alineaId } = reactie;
    if (!records.of('alinea').some(({ sleutel }) => sleutel === alineaId))
      throw new DomainError('nietGevonden');
    const earlier = records.of('reactie').find(({ sleutel }) => sleutel === alineaId);
    const written = await putRecord(tx, dossier, {
      ...{ soort: 'reactie', sleutel: alineaId, versie: earlier?.versie ?? 0 },
      inhoud: { op: ctx.today, reactie },
      ...{ door: 'inwoner', op: ctx.now() },
    });
    if (written instanceof Verouderd) return written;
    await changeZaak(tx, zaak, zaak.versie, { feiten }, ctx.now());
    return { reactie };
  });
