import { DomainError } from '@keukentafel/domain/errors';
import { refusalOf } from '@keukentafel/domain/policy';
import { initTRPC } from '@trpc/server';
import { actorOf, type Ctx } from './context.ts';
import { isFull } from './db/database.ts';
import { toTrpcError, wireError } from './errors.ts';
import { isSmall } from './http/room.ts';
import { countCall } from './session/rates.ts';

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
  .use(guardRoom)
  .use(({ ctx, path, next }) => {
    const refusal = refusalOf(path, actorOf(ctx));
    if (refusal) throw new DomainError(refusal);
    return next();
  })
  .use(async ({ ctx, path, next }) => {
    await countCall(ctx, path);
    return next();
  });

/** For everyone, signed in or not. */
export const publicProcedure = guarded;

/** What somebody may call whom the resident lets look along. */
const MEE = /^inwoner\.(plan\.(get|preview|save)|sessie\.\w+)$/;

/** For the holder of a plan; `ctx.inwoner` is there. */
export const inwonerProcedure = guarded.use(({ ctx, path, next }) => {
  if (!ctx.inwoner) throw new DomainError('aanmeldenNodig');
  if (ctx.inwoner.als !== 'zelf' && !MEE.test(path)) throw new DomainError('magNiet');
  return next({ ctx: { ...ctx, inwoner: ctx.inwoner } });
});

/** For staff of this municipality; `ctx.medewerker` is there. */
export const medewerkerProcedure = guarded.use(({ ctx, next }) => {
  if (!ctx.medewerker) throw new DomainError('aanmeldenNodig');
  return next({ ctx: { ...ctx, medewerker: ctx.medewerker } });
});
