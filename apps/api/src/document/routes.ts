import { DomainError } from '@keukentafel/domain/errors';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { Env } from '../http/env.ts';
import { refuseWith } from '../http/refuse.ts';
import { MOST_BYTES } from './check.ts';
import { bewaar, lees } from './document.ts';

/** Neutral: what it was called where it came from may hold the name of a person. */
const NAME = 'programma-van-eisen.pdf';

const idIn = (c: Context, name: string): string => {
  const id = z.uuid().safeParse(c.req.param(name));
  if (!id.success) throw new DomainError('nietGevonden');
  return id.data;
};

/** @throws DomainError aanmeldenNodig without a session of staff. */
const asMedewerker = (c: Context<Env>) => {
  const ctx = c.get('ctx');
  if (!ctx.medewerker) throw new DomainError('aanmeldenNodig');
  return { ...ctx, medewerker: ctx.medewerker };
};

const onlyPdf: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.header('content-type') !== 'application/pdf')
    return refuseWith(c, 'UNSUPPORTED_MEDIA_TYPE');
  if (c.get('ctx').room?.readOnly()) throw new DomainError('alleenLezen');
  return next();
};

const limit = bodyLimit({
  maxSize: MOST_BYTES,
  onError: (c) => refuseWith(c, 'PAYLOAD_TOO_LARGE'),
});

/** Documents of a case as files: in as bytes, out as something to save, never to show. */
export const documentRoutes = new Hono<Env>()
  .post('/zaak/:id/behoefte/:behoefteId/programma', onlyPdf, limit, async (c) => {
    const [id, behoefteId] = [idIn(c, 'id'), idIn(c, 'behoefteId')];
    const bytes = Buffer.from(await c.req.arrayBuffer());
    return c.json(await bewaar(asMedewerker(c), { id, behoefteId, bytes }), 201);
  })
  .get('/zaak/:id/document/:document', async (c) => {
    const bytes = await lees(asMedewerker(c), idIn(c, 'id'), idIn(c, 'document'));
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${NAME}"`,
    });
  });
