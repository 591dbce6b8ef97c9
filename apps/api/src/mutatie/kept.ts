import { DomainError } from '@keukentafel/domain/errors';
import { and, eq } from 'drizzle-orm';
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Ctx } from '../context.ts';
import { hkdf } from '../crypto/keys.ts';
import { seal, unseal } from '../crypto/seal.ts';
import type { Tx } from '../db/database.ts';
import { mutatie } from '../db/schema-mutatie.ts';
import { canonical } from './canonical.ts';
import { mutatieId, type MutatieId } from './id.ts';

/** One change: whose it is, where it is kept and what opens its answer. */
export interface Change extends MutatieId {
  gemeenteId: string;
  houder: string;
  pad: string;
  /** Keyed hash of what was sent. */
  invoer: Buffer;
  key: Buffer;
  now: number;
}

/** The holder's own key seals the answer: what a resident gets is not for the municipality. */
const holderOf = ({
  inwoner,
  medewerker,
  keys,
}: Ctx): { houder: string; secret: Buffer } | null => {
  if (medewerker) return { houder: medewerker.id, secret: keys.clientKey };
  return inwoner && { houder: inwoner.planId, secret: inwoner.planKey };
};

/** The change this call is, or null when it has no id or nobody's. */
export const changeOf = (ctx: Ctx, pad: string, input: unknown): Change | null => {
  const holder = holderOf(ctx);
  if (!ctx.mutatie || !holder) return null;
  const mac = createHmac('sha256', hkdf(ctx.keys.clientKey, 'mutatie|invoer'));
  return {
    ...mutatieId(ctx.mutatie),
    ...{ gemeenteId: ctx.gemeente.id, houder: holder.houder, pad, now: ctx.now() },
    invoer: mac.update(`${pad}|${canonical(input)}`).digest(),
    key: hkdf(holder.secret, 'mutatie|antwoord'),
  };
};

const place = ({ gemeenteId, houder, id, volgnummer, pad }: Change): string =>
  `${gemeenteId}|mutatie|${houder}|${id}|${volgnummer}|${pad}`;

const here = ({ gemeenteId, houder, id, volgnummer, pad }: Change) =>
  and(
    ...[eq(mutatie.gemeenteId, gemeenteId), eq(mutatie.houder, houder), eq(mutatie.id, id)],
    ...[eq(mutatie.volgnummer, volgnummer), eq(mutatie.pad, pad)],
  );

/**
 * Takes the id. A second sender waits here until the first has committed or was rolled back: the
 * row lives in the transaction of the effect, so an unfinished one leaves nothing that could lock.
 */
export const claim = async (tx: Tx, change: Change): Promise<boolean> => {
  const { gemeenteId, houder, id, volgnummer, pad, invoer, now } = change;
  const taken = await tx
    .insert(mutatie)
    .values({ gemeenteId, houder, id, volgnummer, pad, invoer, gemaaktOp: new Date(now) })
    .onConflictDoNothing()
    .returning({ id: mutatie.id });
  return taken.length > 0;
};

/**
 * The answer given before.
 * @throws DomainError mutatieAnders when the id came with something else the first time.
 */
export const answerBefore = async (tx: Tx, change: Change): Promise<unknown> => {
  const [row] = await tx.select().from(mutatie).where(here(change));
  if (!row?.antwoord || !timingSafeEqual(row.invoer, change.invoer))
    throw new DomainError('mutatieAnders');
  const text = opened(change, row.antwoord);
  return text === '' ? undefined : JSON.parse(text);
};

/** After the plan got a new key the old answers are closed: asking again is then a new change. */
const opened = (change: Change, antwoord: Buffer): string => {
  try {
    return unseal(change.key, place(change), antwoord);
  } catch {
    throw new DomainError('mutatieAnders');
  }
};

export const keepAnswer = (tx: Tx, change: Change, answer: unknown) =>
  tx
    .update(mutatie)
    .set({ antwoord: seal(change.key, place(change), JSON.stringify(answer) ?? '') })
    .where(here(change));

/** A refusal is not kept: after mending it the same form may be sent again. */
export const letGo = (tx: Tx, change: Change) => tx.delete(mutatie).where(here(change));
