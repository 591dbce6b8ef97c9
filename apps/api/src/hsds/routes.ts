import { allTerms, TAXONOMIES } from '@keukentafel/domain/catalogue';
import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { z } from 'zod';
import type { Ctx } from '../context.ts';
import { withTenant, type Tx } from '../db/database.ts';
import { ServiceFilters } from './filters.ts';
import { pageFrom, Paging } from './page.ts';
import { notFound, onError } from './problem.ts';
import {
  oneOrganization,
  oneService,
  organizationPage,
  placementPage,
  placements,
  servicePage,
} from './services.ts';

type Env = { Variables: { ctx: Ctx } };

const SPEC = 'https://raw.githubusercontent.com/openreferral/specification';
const Id = z.guid();

/** The terms of one stelsel, or only those without a parent; ours have no parents. */
const TermFilters = Paging.extend({
  taxonomy_id: z.guid().optional(),
  parent_id: z.guid().optional(),
});

/** The catalogue for everyone's software: HSDS 3.2, read only, open to every origin. */
export const hsdsRoutes = new Hono<Env>();
hsdsRoutes.onError(onError);
hsdsRoutes.use(cors({ origin: '*', allowMethods: ['GET'] }));

hsdsRoutes.get('/', (c) => {
  const { naam } = c.get('ctx').gemeente;
  return c.json({
    version: '3.2',
    profile: 'https://docs.openreferral.org/en/3.2/hsds/',
    openapi_url: `${SPEC}/3.1-dev/schema/openapi.json`,
    description: `Hulp en activiteiten in ${naam}.`,
    publisher: { name: `Gemeente ${naam}` },
  });
});

hsdsRoutes.get('/services', (c) => {
  const asked = ServiceFilters.parse(c.req.query());
  return answer(c, (tx, gemeenteId) => servicePage(tx, gemeenteId, asked));
});
hsdsRoutes.get('/services/:id', (c) => answerOne(c, oneService));

hsdsRoutes.get('/organizations', (c) => {
  const asked = Paging.parse(c.req.query());
  return answer(c, (tx, gemeenteId) => organizationPage(tx, gemeenteId, asked));
});
hsdsRoutes.get('/organizations/:id', (c) => answerOne(c, oneOrganization));

hsdsRoutes.get('/service_at_locations', (c) => {
  const asked = Paging.parse(c.req.query());
  return answer(c, (tx, gemeenteId) => placementPage(tx, gemeenteId, asked));
});
hsdsRoutes.get('/service_at_locations/:id', (c) =>
  answerOne(c, async (tx, gemeenteId, id) => (await placements(tx, gemeenteId, [id])).at(0)),
);

hsdsRoutes.get('/taxonomies', (c) =>
  c.json(pageFrom(Object.values(TAXONOMIES), Paging.parse(c.req.query()))),
);
hsdsRoutes.get('/taxonomies/:id', (c) => {
  const found = Object.values(TAXONOMIES).find(({ id }) => id === c.req.param('id'));
  return found ? c.json(found) : notFound(c);
});

hsdsRoutes.get('/taxonomy_terms', (c) => {
  const { taxonomy_id, parent_id, ...paging } = TermFilters.parse(c.req.query());
  const terms = allTerms().filter(
    (one) =>
      (taxonomy_id === undefined || one.taxonomy_id === taxonomy_id) &&
      (parent_id === undefined || one.parent_id === parent_id),
  );
  return c.json(pageFrom(terms, paging));
});
hsdsRoutes.get('/taxonomy_terms/:id', (c) => {
  const found = allTerms().find(({ id }) => id === c.req.param('id'));
  return found ? c.json(found) : notFound(c);
});

hsdsRoutes.get('/*', notFound);

type Load<T> = (tx: Tx, gemeenteId: string) => Promise<T>;

async function answer<T extends object>(c: Context<Env>, load: Load<T>) {
  const { db, gemeente } = c.get('ctx');
  return c.json(await withTenant(db, gemeente.id, (tx) => load(tx, gemeente.id)));
}

/** An id that is no id and one that is unknown get the same answer. */
async function answerOne(
  c: Context<Env>,
  load: (tx: Tx, gemeenteId: string, id: string) => Promise<object | undefined>,
) {
  const id = Id.safeParse(c.req.param('id')?.toLowerCase());
  if (!id.success) return notFound(c);
  const { db, gemeente } = c.get('ctx');
  const found = await withTenant(db, gemeente.id, (tx) => load(tx, gemeente.id, id.data));
  return found ? c.json(found) : notFound(c);
}
