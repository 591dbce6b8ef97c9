// The rules as a small service in another portal.
import { DomainError } from '@keukentafel/domain/errors';
import { assessDocument } from '@keukentafel/domain/ladder';
import { day, termijnenVan } from '@keukentafel/domain/time';
import { Hono } from 'hono';

export const service = new Hono()
  .post('/afweging', async (c) => c.json(assessDocument(await c.req.text())))
  .get('/termijnen/:melding', (c) => c.json(termijnenVan({ melding: day(c.req.param('melding')) })))
  .onError((error, c) => {
    if (!(error instanceof DomainError)) return c.json({ zin: 'Er ging iets mis.' }, 500);
    const { code, zin, pad, artikel } = error;
    return c.json({ code, zin, pad, artikel }, 400);
  });
