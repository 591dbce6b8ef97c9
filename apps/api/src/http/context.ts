import { DomainError } from '@keukentafel/domain/errors';
import { dayAt } from '@keukentafel/domain/time';
import { newTraceId } from '../audit/spoor.ts';
import type { Ctx } from '../context.ts';
import { keksOf, keysOf } from '../crypto/keys.ts';
import type { Deps } from '../deps.ts';
import { atHost } from '../gemeente/gemeente.ts';
import { findPerson } from '../session/session.ts';

type Asked = { host: string; clientIp: string; token: string | null; mutatie?: string | null };

/** What an app server tells about the person it speaks for. */
export const askedBy = (header: (name: string) => string | undefined): Asked => ({
  host: header('x-keukentafel-host') ?? header('host') ?? '',
  clientIp: header('x-keukentafel-client-ip') ?? '',
  token: header('x-keukentafel-session') || null,
  mutatie: header('x-keukentafel-mutatie') || null,
});

/**
 * The municipality, the moment and the person of one request.
 * @throws DomainError gemeenteOnbekend when no municipality answers on this host.
 */
export const createCtx = async (
  deps: Deps,
  { host, clientIp, token, mutatie = null }: Asked,
): Promise<Ctx> => {
  const gemeente = atHost(await deps.gemeenten(), host);
  if (!gemeente) throw new DomainError('gemeenteOnbekend');
  const keys = keysOf(deps.ring, gemeente.id);
  const { db, now, wait, oidc, post, room, pace, securityContact } = deps;
  const person = await findPerson({ db, now, gemeente }, token);
  return {
    ...{
      db,
      now,
      wait,
      oidc,
      post,
      room,
      pace,
      securityContact,
      gemeente,
      keys,
      host,
      clientIp,
      token,
      mutatie,
    },
    ...{ kek: keys.kek, keks: keksOf(deps.ring, gemeente.id) },
    ...{ today: dayAt(now()), traceId: newTraceId(), ...person },
  };
};
