import type { PolicyRow, Relatie } from '@keukentafel/domain/policy';
import { randomBytes } from 'node:crypto';
import type { Ctx } from '../context.ts';
import { wieVan, type Wie } from './wie.ts';

/** One case that a call came to: what the line in the log will be about. */
interface Gezien {
  zaakId: string;
  relatie: Relatie;
  /** Why: a category. */
  reden: string;
  /** The dossier's key, once opened: seals what in the line is for the resident. */
  key: Buffer | null;
}

/** What one call leaves behind, gathered while it runs and written in its transaction. */
export interface Spoor {
  actie: string;
  row: PolicyRow;
  wie: Wie;
  gemeenteId: string;
  auditKey: Buffer;
  now: () => number;
  traceId: Buffer;
  operationId: Buffer;
  begonnen: number;
  /** The case that was asked for, also when there is none for this person. */
  gevraagd: string | null;
  gezien: Map<string, Gezien>;
  /** Words that were searched for. */
  gezocht: string | null;
  /** The people whom the data is about, by plan or case. */
  betrokkenen: Set<string>;
  /** Lines that are in the chain and committed. */
  geschreven: number;
}

/** Why a case is looked at, unless something else was said: it is being handled. */
export const BEHANDELING = 'behandeling';

export const newTraceId = (): Buffer => randomBytes(16);

type Begin = Pick<Ctx, 'gemeente' | 'keys' | 'now' | 'traceId' | 'inwoner' | 'medewerker'>;

export const newSpoor = (ctx: Begin, actie: string, row: PolicyRow): Spoor => ({
  ...{ actie, row, wie: wieVan(ctx), gemeenteId: ctx.gemeente.id, auditKey: ctx.keys.auditKey },
  ...{ now: ctx.now, traceId: ctx.traceId, operationId: randomBytes(8), begonnen: ctx.now() },
  ...{ gevraagd: null, gezien: new Map(), gezocht: null },
  betrokkenen: new Set(ctx.inwoner ? [ctx.inwoner.planId] : []),
  geschreven: 0,
});

type Traced = { spoor?: Spoor | undefined };

/** Somebody asks for this case; whether it is theirs is not known yet. */
export const asked = ({ spoor }: Traced, zaakId: string): void => {
  if (spoor) spoor.gevraagd = zaakId;
};

/** The call came to this case, by this relation and for this reason. */
export const came = (
  { spoor }: Traced,
  { id, planId }: { id: string; planId: string | null },
  relatie: Relatie,
  reden = BEHANDELING,
): void => {
  spoor?.gezien.set(id, { zaakId: id, relatie, reden, key: null });
  spoor?.betrokkenen.add(planId ?? id);
};

/** The dossier of a case that the call came to was opened. */
export const opened = ({ spoor }: Traced, zaakId: string, key: Buffer): void => {
  const one = spoor?.gezien.get(zaakId);
  if (one) one.key = key;
};

/** The answer tells something about this person, by their plan or case. */
export const about = ({ spoor }: Traced, subject: string): void => {
  spoor?.betrokkenen.add(subject);
};

/** Somebody searched: every search is written down, with its words sealed. */
export const searched = ({ spoor }: Traced, words: string | undefined): void => {
  if (spoor && words?.trim()) spoor.gezocht = words;
};
