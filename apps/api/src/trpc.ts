import { DomainError } from '@keukentafel/domain/errors';
import { refusalOf } from '@keukentafel/domain/policy';
import { initTRPC } from '@trpc/server';
import { middlewareMarker as marker } from '@trpc/server/unstable-core-do-not-import';
import { finish, startSpoor } from './audit/finish.ts';
import { actorOf, type Ctx } from './context.ts';
import { isFull } from './db/database.ts';
import { outcomeOf, toTrpcError, wireError } from './errors.ts';
import { isSmall } from './http/room.ts';
import { once } from './mutatie/once.ts';
import { countCall } from './session/rates.ts';
import { assertFresh } from './session/stepUp.ts';

const t = initTRPC.context<Ctx>().create({
  isDev: false,
  errorFormatter: ({ shape, error }) => {
    const wire = wireError(error);
    return {
      code: shape.code,
      message: wire.zin,
      data: { code: shape.data.code, httpStatus: shape.data.httpStatus, ...wire },
    };
  },
});

export const router = t.router;

/** Without room on the disk nothing new is taken on; reading goes on. */
const guardRoom = t.middleware(async ({ ctx: { room }, path, type, next }) => {
  if (type === 'mutation' && room?.readOnly() && !isSmall(path))
    throw new DomainError('alleenLezen');
  const result = await next();
  if (!result.ok && isFull(result.error)) room?.refused();
  return result;
});

/** Default deny: a path without a row in the policy table answers nobody. */
const guarded = t.procedure
  .use(async ({ next }) => {
    const result = await next();
    if (!result.ok) throw toTrpcError(result.error);
    return result;
  })
  .use(async ({ ctx, path, next }) => {
    const spoor = startSpoor(ctx, path);
    if (!spoor) return next();
    const result = await next({ ctx: { ...ctx, spoor } });
    await finish(ctx, spoor, result.ok ? 'ok' : outcomeOf(result.error));
    return result;
  })
  .use(guardRoom)
  .use(({ ctx, path, next }) => {
    const refusal = refusalOf(path, actorOf(ctx));
    if (refusal) throw new DomainError(refusal);
    assertFresh(ctx, path);
    return next();
  })
  .use(async ({ ctx, path, next }) => {
    await countCall(ctx, path);
    return next();
  });

/** Every change with an id of its sender is made at most once. */
const onceOnly = t.middleware(async ({ ctx, type, path, getRawInput, next }) => {
  if (type !== 'mutation' || !ctx.mutatie) return next();
  const call = { pad: path, input: await getRawInput() };
  return once(ctx, call, next, (data) => ({ ok: true as const, data, ctx, marker }));
});

/** For everyone, signed in or not. */
export const publicProcedure = guarded;

/** For the holder of a plan; `ctx.inwoner` is there. */
export const inwonerProcedure = guarded.use(onceOnly).use(({ ctx, next }) => {
  if (!ctx.inwoner) throw new DomainError('aanmeldenNodig');
  return next({ ctx: { ...ctx, inwoner: ctx.inwoner } });
});

/** For staff of this municipality; `ctx.medewerker` is there. */
export const medewerkerProcedure = guarded.use(onceOnly).use(({ ctx, next }) => {
  if (!ctx.medewerker) throw new DomainError('aanmeldenNodig');
  return next({ ctx: { ...ctx, medewerker: ctx.medewerker } });
});
