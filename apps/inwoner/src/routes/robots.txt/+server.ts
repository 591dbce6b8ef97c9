import type { RequestHandler } from './$types.js';

/**
 * Personal pages, and the many faces of one list. Pages about a list or a remark stay open here: a
 * robot that may not come in can not read that it must not keep them.
 */
const CLOSED = ['/plan', '/melding', '/volgen', '/verder', '/stoppen', '/weg', '/tekst', '/*?'];

export const GET: RequestHandler = ({ url }) => {
  const lines = ['User-agent: *', ...CLOSED.map((path) => `Disallow: ${path}`)];
  const text = [...lines, '', `Sitemap: ${url.origin}/sitemap.xml`, ''].join('\n');
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
