import { resolve } from '$app/paths';
import type { RequestHandler } from './$types.js';

const FIXED = [
  resolve('/'),
  resolve('/uitleg'),
  resolve('/uitleg/clientondersteuning'),
  resolve('/uitleg/privacy'),
  resolve('/hulp'),
  resolve('/aanbod'),
  resolve('/onderwerpen'),
  resolve('/agenda'),
  resolve('/buurt'),
  resolve('/organisaties'),
  resolve('/aanbieders'),
  resolve('/aanbieders/aanmelden'),
];

/** Every public page, each under its one address. Slugs and ids need no escaping. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const [{ diensten, organisaties }, { themas }] = await Promise.all([
    locals.api.catalogue.addresses.query(),
    locals.api.catalogue.topics.query(),
  ]);
  const topics = themas.flatMap(({ onderwerpen }) => onderwerpen);
  const entries = [
    ...FIXED.map((path) => entry(url.origin + path)),
    ...topics.map(({ slug }) => entry(url.origin + resolve('/onderwerpen/[slug]', { slug }))),
    ...organisaties.map(({ id, slug }) =>
      entry(url.origin + resolve('/organisaties/[id=id]/[slug]', { id, slug })),
    ),
    ...diensten.map(({ id, slug, op }) =>
      entry(url.origin + resolve('/hulp/[id=id]/[slug]', { id, slug }), op),
    ),
  ];
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const body = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
  return new Response(head + body, {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
};

const entry = (loc: string, lastmod?: string): string =>
  `<url><loc>${loc}</loc>${lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`}</url>`;
