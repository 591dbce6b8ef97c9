import { API_SERVICE_KEY, API_URL } from '$app/env/private';
import type { AppRouter } from '@keukentafel/api';
import { mutatieHeader } from '@keukentafel/ui/mutatie';
import type { RequestEvent } from '@sveltejs/kit';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import { sessionToken } from '#lib/server/session.ts';

export type Api = ReturnType<typeof createApi>;

const PATIENCE_MS = 8000;

/** What the API may know of the request: which host, which session, from where. */
export function apiHeaders(event: RequestEvent): Record<string, string> {
  const headers: Record<string, string> = {
    'x-keukentafel-service': API_SERVICE_KEY,
    'x-keukentafel-host': event.url.host,
    'x-keukentafel-client-ip': event.getClientAddress(),
  };
  const token = sessionToken(event);
  return token ? { ...headers, 'x-keukentafel-session': token } : headers;
}

/** A client for one request. Everything goes by POST, so no personal data ends up in a URL. */
export function createApi(event: RequestEvent) {
  const mutatie = mutatieHeader(() => event.locals.mutatie);
  return createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: `${API_URL}/trpc`,
        methodOverride: 'POST',
        maxItems: 10,
        headers: ({ opList }) => ({ ...apiHeaders(event), ...mutatie(opList) }),
        fetch: (input, init) => fetch(input, withPatience(init)),
      }),
    ],
  });
}

/** tRPC's own init type is wider than fetch's; it carries the same fields. */
function withPatience(init: unknown): RequestInit {
  return { ...(init as RequestInit), signal: AbortSignal.timeout(PATIENCE_MS) };
}
