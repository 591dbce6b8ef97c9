import { DomainError } from '@keukentafel/domain/errors';
import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { documentRoutes } from '../document/routes.ts';
import type { Env } from '../http/env.ts';
import { gegevensDocument } from '../inzage/document.ts';
import { gegevens } from '../inzage/gegevens.ts';
import * as plan from '../plan/plan.ts';
import { isFresh } from '../session/stepUp.ts';
import { open } from '../zaak/dossier.ts';
import { volg } from '../zaak/inwoner.ts';
import type { Afspraak } from '../zaak/views.ts';
import { afspraakIcs } from './afspraakIcs.ts';
import { planDocument } from './planDocument.ts';

/** Neutral names: a download folder is often shared. */
const attached = (name: string, type: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${name}"`,
  'cache-control': 'no-store',
});

/** @throws DomainError aanmeldenNodig without a resident's session. */
const asInwoner = (c: Context<Env>) => {
  const ctx = c.get('ctx');
  if (!ctx.inwoner) throw new DomainError('aanmeldenNodig');
  return { ...ctx, inwoner: ctx.inwoner };
};

/** @throws DomainError aanmeldenNodig without a session of staff. */
const asMedewerker = (c: Context<Env>) => {
  const ctx = c.get('ctx');
  if (!ctx.medewerker) throw new DomainError('aanmeldenNodig');
  return { ...ctx, medewerker: ctx.medewerker };
};

const sendIcs = (c: Context<Env>, afspraak: Afspraak | null, summary: string) => {
  if (!afspraak) throw new DomainError('nietGevonden');
  const { gemeente, now } = c.get('ctx');
  const { body, method } = afspraakIcs(afspraak, { gemeente, summary, now: now() });
  const type = `text/calendar; charset=utf-8; method=${method}`;
  return c.body(body, 200, attached('afspraak.ics', type));
};

/** Only right after typing the code again: a session that was left open shows nothing of this. */
const gegevensOf = async (c: Context<Env>) => {
  const ctx = asInwoner(c);
  if (!isFresh(ctx.inwoner.stepUpOp, ctx.now())) throw new DomainError('extraControle');
  return gegevens(ctx);
};

/** Files that a person takes along. The writer of PDF is loaded when the first one is asked for. */
export const fileRoutes = new Hono<Env>()
  .get('/plan.pdf', async (c) => {
    const ctx = asInwoner(c);
    const stored = await plan.get(ctx);
    const all = c.req.query('alles') === 'ja';
    const { planPdf } = await import('./pdf.ts');
    const { gemeente, today, now } = ctx;
    const pdf = planPdf(planDocument(stored.plan, { gemeente, today, all }), now());
    return c.body(new Uint8Array(pdf), 200, attached('plan.pdf', 'application/pdf'));
  })
  .get('/gegevens.json', async (c) => {
    const all = await gegevensOf(c);
    const type = 'application/json; charset=utf-8';
    return c.body(JSON.stringify(all, null, 2), 200, attached('gegevens.json', type));
  })
  .get('/gegevens.pdf', async (c) => {
    const document = gegevensDocument(await gegevensOf(c));
    const { gegevensPdf } = await import('./pdf.ts');
    const pdf = gegevensPdf(document, c.get('ctx').now());
    return c.body(new Uint8Array(pdf), 200, attached('gegevens.pdf', 'application/pdf'));
  })
  .get('/afspraak.ics', async (c) => {
    const { afspraak } = await volg(asInwoner(c));
    return sendIcs(c, afspraak, 'Gesprek met de gemeente');
  })
  .get('/zaak/:id/afspraak.ics', async (c) => {
    const id = z.uuid().safeParse(c.req.param('id'));
    if (!id.success) throw new DomainError('nietGevonden');
    const { afspraak, referentie } = await open(asMedewerker(c), id.data);
    return sendIcs(c, afspraak, `Gesprek ${referentie}`);
  })
  .route('/', documentRoutes);
