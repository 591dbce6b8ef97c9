import type { Vernietiging } from '@keukentafel/domain/zaak';
import type { Day } from '@keukentafel/domain/time';
import type { MedewerkerContext } from '../zaak/actor.ts';
import { addNote, changeOwn, stepped, type ZaakVersie } from '../zaak/dossier.ts';
import type { ZaakStand } from '../zaak/views.ts';

/**
 * What a person decides on a request to destroy (Wmo 2015 art. 5.3.5). "Vernietigd" makes the case
 * due: the next round tells the resident, and seven days later it goes.
 * @throws DomainError stapKanNiet with the sentence and article of the rule that refuses.
 */
export const beslis = (
  ctx: MedewerkerContext,
  input: ZaakVersie & {
    op?: Day | undefined;
    toelichting?: string | undefined;
    vernietiging?: Vernietiging['uitkomst'] | undefined;
    grond?: Vernietiging['grond'] | undefined;
  },
): Promise<ZaakStand> =>
  changeOwn(ctx, input, async (tx, zaak, dossier) => {
    const { op = ctx.today, toelichting: tekst, vernietiging: uitkomst, grond = null } = input;
    const gebeurtenis = 'vernietigingBeslissen';
    if (tekst) await addNote(tx, ctx, dossier, { gebeurtenis, op, tekst });
    const context = uitkomst ? { vernietiging: { uitkomst, grond } } : {};
    return stepped(tx, ctx, zaak, gebeurtenis, { op, ...context });
  });
