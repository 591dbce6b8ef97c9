import { API_SERVICE_KEY, API_URL } from '$app/env/private';
import type { AppRouter } from '@keukentafel/api';
import { mutatieHeader } from '@keukentafel/ui/mutatie';
import type { RequestEvent } from '@sveltejs/kit';
import { createTRPCClient, httpBatchLink, type TRPCClient } from '@trpc/client';
import { sessionToken } from '#lib/server/session.ts';

export type Api = TRPCClient<AppRouter>;

const PATIENCE_MS = 8_000;

/** What the API may know of a request: the host, the session and where it comes from. */
export function apiHeaders(event: RequestEvent, token = sessionToken(event)) {
  return {
    'x-keukentafel-service': API_SERVICE_KEY,
    'x-keukentafel-host': event.url.host,
    'x-keukentafel-client-ip': event.getClientAddress(),
    ...(token && { 'x-keukentafel-session': token }),
  };
}

/** tRPC's init is wider than fetch's own and carries the same fields. */
const patient = (init: unknown): RequestInit => ({
  ...(init as RequestInit),
  signal: AbortSignal.timeout(PATIENCE_MS),
});

type Headers = Record<string, string>;
type Operation = { type: string };

const clientWith = (headers: (calls: { opList: readonly Operation[] }) => Headers): Api =>
  createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: `${API_URL}/trpc`,
        methodOverride: 'POST',
        maxItems: 10,
        headers,
        fetch: (url, init) => fetch(url, patient(init)),
      }),
    ],
  });

/** A client for one request. Everything goes by POST: nothing personal stands in a URL. */
export const createApi = (event: RequestEvent): Api => {
  const mutatie = mutatieHeader(() => event.locals.mutatie);
  return clientWith(({ opList }) => ({ ...apiHeaders(event), ...mutatie(opList) }));
};

/** For what is told by nobody: neither the session nor the form's id goes with it. */
export const nobodysApi = (event: RequestEvent): Api => clientWith(() => apiHeaders(event, ''));
