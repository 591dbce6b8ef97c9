import { DomainError } from '@keukentafel/domain/errors';
import { mayAssign } from '@keukentafel/domain/policy';
import type { Day } from '@keukentafel/domain/time';
import { rowOf, step, type Gebeurtenis, type Vernietiging } from '@keukentafel/domain/zaak';
import { and, eq } from 'drizzle-orm';
import { bewaarStand } from '../bewaren/stand.ts';
import type { Tx } from '../db/database.ts';
import { medewerker } from '../db/schema.ts';
import { Verouderd } from '../errors.ts';
import { beleidOp } from '../gemeente/beleid.ts';
import type { MedewerkerContext } from './actor.ts';
import { zondDoor } from './doorzenden.ts';
import { dossierView } from './dossierView.ts';
import { personOf, teamOf } from './person.ts';
import { addRecord, openRecords } from './records.ts';
import { changeZaak, dossierForStaff, standOf, zaakOfTeam, type ZaakRow } from './row.ts';
import type { Dossier } from './sealed.ts';
import { inGemeente } from './tenant.ts';
import type { ZaakDossier, ZaakStand } from './views.ts';

export interface ZaakVersie {
  id: string;
  versie: number;
}

/**
 * The whole case as the own team works on it.
 * @throws DomainError nietGevonden for every case that is not the own team's.
 */
export const open = (ctx: MedewerkerContext, id: string): Promise<ZaakDossier> =>
  inGemeente(ctx, async (tx) => {
    const zaak = await zaakOfTeam(tx, ctx, id);
    const records = await openRecords(tx, await dossierForStaff(tx, ctx, zaak.id));
    const consulent = await personOf(tx, zaak.gemeenteId, zaak.consulentId);
    const team = await teamOf(tx, zaak.gemeenteId, zaak.teamId);
    const bewaren = await bewaarStand(tx, ctx.gemeente, zaak);
    return { ...dossierView(ctx, zaak, records, { consulent, team }), bewaren };
  });

type Change = (tx: Tx, zaak: ZaakRow, dossier: Dossier) => Promise<ZaakRow | Verouderd>;

/**
 * One change of a case by its own team, under a lock. The version is looked at first, so that what
 * someone else did is told before anything else.
 * @throws Verouderd with the stored facts when the writer saw an older version.
 */
export const changeOwn = (
  ctx: MedewerkerContext,
  { id, versie }: ZaakVersie,
  work: Change,
): Promise<ZaakStand> =>
  inGemeente(ctx, async (tx) => {
    const zaak = await zaakOfTeam(tx, ctx, id, true);
    if (zaak.versie !== versie)
      return new Verouderd({ versie: zaak.versie, waarde: standOf(zaak) });
    const after = await work(tx, zaak, await dossierForStaff(tx, ctx, zaak.id));
    return after instanceof Verouderd ? after : standOf(after);
  });

/** A step of the domain, dated and signed by the person who takes it. */
export const stepped = (
  tx: Tx,
  ctx: MedewerkerContext,
  zaak: ZaakRow,
  gebeurtenis: Gebeurtenis,
  { op = ctx.today, ...context }: Parameters<typeof step>[2]['context'] & { op?: Day } = {},
): Promise<ZaakRow | Verouderd> => {
  const { telling, bezwaarCommissie, klachtCommissie } = beleidOp(
    ctx.gemeente,
    zaak.feiten.gemeldOp,
  );
  const commissie = gebeurtenis === 'klachtOntvangen' ? klachtCommissie : bezwaarCommissie;
  const own = { vandaag: ctx.today, door: ctx.medewerker.naam, telling, commissie };
  const feiten = step(zaak.feiten, gebeurtenis, { op, context: { ...own, ...context } });
  return changeZaak(tx, zaak, zaak.versie, { feiten }, ctx.now());
};

/** Gives the case to a colleague of the own team; a consulent only to herself. */
export const wijsToe = (
  ctx: MedewerkerContext,
  input: ZaakVersie & { medewerkerId: string },
): Promise<ZaakStand> =>
  changeOwn(ctx, input, async (tx, zaak) => {
    const { medewerkerId } = input;
    if (!mayAssign(ctx.medewerker, medewerkerId)) throw new DomainError('magNiet');
    if (!(await isColleague(tx, zaak, medewerkerId))) throw new DomainError('nietGevonden');
    return changeZaak(tx, zaak, zaak.versie, { consulentId: medewerkerId }, ctx.now());
  });

const isColleague = async (tx: Tx, { gemeenteId, teamId }: ZaakRow, id: string) => {
  const [row] = await tx
    .select({ id: medewerker.id })
    .from(medewerker)
    .where(
      and(
        eq(medewerker.gemeenteId, gemeenteId),
        eq(medewerker.id, id),
        eq(medewerker.teamId, teamId),
        eq(medewerker.actief, true),
      ),
    );
  return row !== undefined;
};

/** Steps that bring content along and therefore have a procedure of their own. */
const ELSEWHERE: readonly Gebeurtenis[] = [
  ...(['gesprekPlannen', 'gesprekVerzetten', 'gesprekAnnuleren'] as const),
  ...(['verslagMaken', 'verslagVerstrekken', 'aanvragen', 'beslissen', 'herzien'] as const),
  ...(['spoedVerstrekken', 'bevoegdheidVastgesteld', 'verblijfVastgesteld'] as const),
  'vernietigingBeslissen',
];

type Context = NonNullable<Parameters<typeof step>[2]['context']>;
/** What some steps need besides their day, such as the day named in a notice of delay. */
type StapGegevens = Pick<
  Context,
  | 'uitstelTot'
  | 'gepostOp'
  | 'commissie'
  | 'verdaging'
  | 'evaluatieOp'
  | 'uitkomst'
  | 'reden'
  | 'ingelichtOp'
> & {
  klacht?: number | undefined;
  vernietiging?: Vernietiging['uitkomst'] | undefined;
  grond?: Vernietiging['grond'] | undefined;
};

/** The answer to a request to destroy is two fields of the form and one fact of the case. */
const contextOf = ({ vernietiging, grond = null, klacht, ...rest }: StapGegevens): Context => ({
  ...rest,
  ...(klacht !== undefined && { klacht }),
  ...(vernietiging && { vernietiging: { uitkomst: vernietiging, grond } }),
});

/**
 * A step that needs only a day, such as "bevestigen", or a fact or two beside it.
 * @throws DomainError stapKanNiet with the sentence and article of the rule that refuses.
 */
export const stap = (
  ctx: MedewerkerContext,
  input: ZaakVersie & {
    gebeurtenis: Gebeurtenis;
    op?: Day | undefined;
    toelichting?: string | undefined;
    gegevens?: StapGegevens | undefined;
  },
): Promise<ZaakStand> =>
  changeOwn(ctx, input, async (tx, zaak, dossier) => {
    const { gebeurtenis, op = ctx.today, toelichting: tekst, gegevens } = input;
    const { wie, naam, artikel } = rowOf(gebeurtenis);
    if (wie === 'inwoner' || ELSEWHERE.includes(gebeurtenis))
      throw new DomainError('stapKanNiet', { zin: `"${naam}" gaat niet met deze knop.`, artikel });
    if (tekst) await addNote(tx, ctx, dossier, { gebeurtenis, op, tekst });
    const after = await stepped(tx, ctx, zaak, gebeurtenis, { op, ...contextOf(gegevens ?? {}) });
    if (after instanceof Verouderd || gebeurtenis !== 'doorzenden') return after;
    return (await zondDoor(tx, ctx, dossier, { op, ingelichtOp: gegevens?.ingelichtOp })) ?? after;
  });

/** A note of staff beside a step: never shown to the resident. */
export const addNote = (
  tx: Tx,
  { medewerker: who, now }: MedewerkerContext,
  dossier: Dossier,
  note: { gebeurtenis: Gebeurtenis; op: Day; tekst: string },
): Promise<string> =>
  addRecord(tx, dossier, {
    soort: 'notitie',
    inhoud: { ...note, door: who.naam },
    ...{ door: who.id, op: now() },
  });
