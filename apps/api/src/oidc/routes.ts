import type { Handler } from 'hono';
import type { Deps } from '../deps.ts';
import type { Env } from '../http/env.ts';
import { endFromProvider, NoLogoutToken } from './sign-out.ts';

const MOST = 16_384;

/** Back-channel logout: the provider's server posts a signed token; nothing else gets an answer. */
export const uitgelogd =
  (deps: Pick<Deps, 'db' | 'oidc'>): Handler<Env> =>
  async (c) => {
    const length = Number(c.req.header('content-length') ?? Number.NaN);
    const form = length <= MOST ? new URLSearchParams(await c.req.text()) : null;
    try {
      await endFromProvider(deps, form?.get('logout_token') ?? '');
      return c.body(null, 200);
    } catch (error) {
      if (!(error instanceof NoLogoutToken)) throw error;
      return c.json({ error: 'invalid_request' }, 400);
    }
  };
