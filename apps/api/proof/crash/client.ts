import { z } from 'zod';

export type Caller = { token?: string; clientIp?: string; mutatie?: string };
export type Answered = { status: number; fout: string | null; data: unknown; huidig: unknown };
/** One call of a procedure; status 0 when no answer came. */
export type Call = (path: string, input: unknown, caller: Caller) => Promise<Answered>;

const Body = z.object({
  result: z.object({ data: z.unknown() }).optional(),
  error: z
    .object({ data: z.object({ fout: z.string().nullable(), huidig: z.unknown().optional() }) })
    .optional(),
});

const PATIENCE_MS = 8_000;

export type Ask = (path: string, init: RequestInit) => Response | Promise<Response>;

/** Calls procedures as the servers of the apps do. */
export const callerOf =
  (ask: Ask, serviceKey: string): Call =>
  async (path, input, { token, clientIp = '192.0.2.1', mutatie }) => {
    const headers = {
      'content-type': 'application/json',
      'x-keukentafel-service': serviceKey,
      'x-keukentafel-host': 'localhost',
      'x-keukentafel-client-ip': clientIp,
      ...(token && { 'x-keukentafel-session': token }),
      ...(mutatie && { 'x-keukentafel-mutatie': mutatie }),
    };
    const body = input === undefined ? '' : JSON.stringify(input);
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      const answer = await ask(`/trpc/${path}`, { method: 'POST', headers, body, signal });
      const { result, error } = Body.parse(await answer.json());
      const { fout = null, huidig = null } = error?.data ?? {};
      return { status: answer.status, fout, huidig, data: result?.data ?? null };
    } catch {
      return { status: 0, fout: null, data: null, huidig: null };
    }
  };

export const overNetwork = (url: string, serviceKey: string): Call =>
  callerOf((path, init) => fetch(`${url}${path}`, init), serviceKey);
