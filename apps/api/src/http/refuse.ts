import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { toTrpcError, wireError } from '../errors.ts';

const shape = (error: TRPCError, httpStatus: number) => {
  const wire = wireError(error);
  const data = { code: error.code, httpStatus, ...wire };
  return { error: { message: wire.zin, code: -32600, data } };
};

/** A status out of the table of HTTP errors; Hono wants to know that it may carry a body. */
const withBody = (status: number) => status as ContentfulStatusCode;

/** A failure outside tRPC as one of tRPC's, with the code of what the domain calls it. */
export const asTrpcError = (cause: unknown): TRPCError =>
  toTrpcError(
    cause instanceof TRPCError ? cause : new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause }),
  );

/** Answers a failure outside tRPC in the form that tRPC clients read. */
export const refuse = (c: Context, error: TRPCError): Response => {
  const status = getHTTPStatusCodeFromError(error);
  return c.json(shape(error, status), withBody(status));
};

/** Refuses before the body was read; the connection ends, or its rest would be the next request. */
export const refuseWith = (c: Context, code: TRPCError['code']): Response => {
  c.header('connection', 'close');
  return refuse(c, new TRPCError({ code }));
};
