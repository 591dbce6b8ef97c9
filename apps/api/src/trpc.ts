import { DomainError } from '@keukentafel/domain/errors';
import { refusalOf } from '@keukentafel/domain/policy';
import { initTRPC } from '@trpc/server';
import { middlewareMarker as marker } from '@trpc/server/unstable-core-do-not-import';
import { actorOf, type Ctx } from './context.ts';
import { toTrpcError, wireError } from './errors.ts';
import { once } from './mutatie/once.ts';

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

/** Default deny: a path without a row in the policy table answers nobody. */
const guarded = t.procedure
  .use(async ({ next }) => {
    const result = await next();
    if (!result.ok) throw toTrpcError(result.error);
    return result;
  })
  .use(({ ctx, path, next }) => {
    const refusal = refusalOf(path, actorOf(ctx));
    if (refusal) throw new DomainError(refusal);
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
