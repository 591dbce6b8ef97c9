import { allTerms, normalise, TAXONOMIES } from '@keukentafel/domain/catalogue';
import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { z } from 'zod';
import type { Tx } from '../db/database.ts';
import type { Env } from '../http/env.ts';
import { asked, askingOf, json, list, one } from './answer.ts';
import { organizationsOf, placesBy, placesOf } from './lists.ts';
import { openapi } from './openapi.ts';
import { sourceOf } from './page.ts';
import { Listed, OrganizationFilters, ServiceFilters, TermFilters } from './params.ts';
import { notFound, onError } from './problem.ts';
import { PROFILE, profileIndex } from './profile.ts';
import { oneService, organizationsBy, servicesOf } from './services.ts';

const Id = z.guid();
const FullService = z.object({ full_service: OrganizationFilters.shape.full_service });

/** The catalogue for everyone's software: HSDS 3.2, read only, open to every origin. */
export const hsdsRoutes = new Hono<Env>();
hsdsRoutes.onError(onError);
hsdsRoutes.use(cors({ origin: '*', allowMethods: ['GET', 'POST'], exposeHeaders: ['etag'] }));

const baseOf = (c: Context) => `${new URL(c.req.url).origin}/hsds`;

hsdsRoutes.get('/', (c) => {
  const { naam } = c.get('ctx').gemeente;
  return json(c, {
    version: '3.2',
    profile: `${baseOf(c)}/profile`,
    openapi_url: `${baseOf(c)}/openapi.json`,
    description: `Hulp en activiteiten in ${naam}.`,
    publisher: { name: `Gemeente ${naam}` },
  });
});
hsdsRoutes.get('/openapi.json', (c) => json(c, openapi(baseOf(c), c.get('ctx').gemeente.naam)));
hsdsRoutes.get('/profile', (c) => json(c, profileIndex(baseOf(c))));
hsdsRoutes.get('/profile/:name', (c) => {
  const name = c.req.param('name').replace(/\.json$/, '');
  const patch = Object.hasOwn(PROFILE, name) ? PROFILE[name] : undefined;
  return patch ? json(c, patch) : notFound(c);
});

/** The list by GET, and the same by POST so that what was asked stays out of the address. */
function both(path: string, handler: (c: Context<Env>) => Promise<Response>) {
  hsdsRoutes.get(path, handler);
  hsdsRoutes.post(path, handler);
}

both('/services', async (c) => {
  const filters = ServiceFilters.parse(await asked(c));
  return list(c, servicesOf(askingOf(c), filters), filters);
});
both('/organizations', async (c) => {
  const filters = OrganizationFilters.parse(await asked(c));
  return list(c, organizationsOf(askingOf(c), filters), filters);
});
both('/service_at_locations', async (c) => {
  const filters = ServiceFilters.parse(await asked(c));
  return list(c, placesOf(askingOf(c), filters), { ...filters, minimal: false });
});
both('/taxonomies', async (c) => {
  const filters = Listed.parse(await asked(c));
  const found = Object.values(TAXONOMIES).filter((row) => says(row, filters.search));
  return list(c, sourceOf(found), filters);
});
both('/taxonomy_terms', async (c) => {
  const filters = TermFilters.parse(await asked(c));
  const { taxonomy_id, parent_id, search } = filters;
  const found = allTerms().filter(
    (row) =>
      says(row, search) &&
      (taxonomy_id === undefined || row.taxonomy_id === taxonomy_id) &&
      (parent_id === undefined || row.parent_id === parent_id),
  );
  return list(c, sourceOf(found), filters);
});

const says = ({ name, description }: { name: string; description: string }, search = '') =>
  normalise(`${name} ${description}`).includes(normalise(search));

type Load = (tx: Tx, gemeenteId: string, id: string) => Promise<object | undefined>;

function single(path: string, load: (c: Context<Env>) => Load) {
  hsdsRoutes.get(path, async (c) => {
    const id = Id.safeParse(c.req.param('id')?.toLowerCase());
    if (!id.success) return notFound(c);
    const found = await one(c, (tx, gemeenteId) => load(c)(tx, gemeenteId, id.data));
    return found ? json(c, found) : notFound(c);
  });
}

single('/services/:id', () => oneService);
single('/organizations/:id', (c) => async (tx, gemeenteId, id) => {
  const { full_service } = FullService.parse(c.req.query());
  const form = { places: true, services: true, fullService: full_service };
  return (await organizationsBy(tx, gemeenteId, [id], form)).at(0);
});
single(
  '/service_at_locations/:id',
  () => async (tx, gemeenteId, id) => (await placesBy(tx, gemeenteId, [id], true)).at(0),
);
single(
  '/taxonomies/:id',
  () => async (_tx, _gemeenteId, id) => Object.values(TAXONOMIES).find((row) => row.id === id),
);
single(
  '/taxonomy_terms/:id',
  () => async (_tx, _gemeenteId, id) => allTerms().find((row) => row.id === id),
);

hsdsRoutes.get('/*', notFound);
