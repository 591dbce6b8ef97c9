import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the sitemap leads to pages with one address, a description and data for engines', async ({
  request,
}) => {
  const map = await (await request.get('/sitemap.xml')).text();
  const paths = [...map.matchAll(/<loc>http:\/\/[^/]+([^<]*)<\/loc>/g)].map(
    ([, path = '']) => path,
  );
  expect(paths.length).toBeGreaterThan(250);
  const services = paths.filter((path) => path.startsWith('/hulp/'));
  for (const path of [...services.slice(0, 3), '/onderwerpen', '/agenda', '/organisaties']) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()['x-robots-tag'], path).toBeUndefined();
    const html = await answer.text();
    expect(html).toContain(
      `<link rel="canonical" href="http://localhost:${new URL(answer.url()).port}${path}"`,
    );
    expect(html).toMatch(/<meta name="description" content="[^"]{20,160}"/);
  }
  const html = await (await request.get(services[0] ?? '')).text();
  const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org' });
});

test('the short address of an offer and a wrong name lead to the right one', async ({
  request,
}) => {
  const map = await (await request.get('/sitemap.xml')).text();
  const [, id = '', slug = ''] = /\/hulp\/([0-9a-f-]{36})\/([a-z0-9-]+)</.exec(map) ?? [];
  for (const path of [`/hulp/${id}`, `/hulp/${id}/verkeerd`]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    expect(answer.headers()['location']).toBe(`/hulp/${id}/${slug}`);
  }
  for (const path of [
    '/hulp/geen-id',
    '/agenda/2026-02-31',
    '/onderwerpen/bestaat-niet',
    '/lijst/x',
  ])
    expect((await request.get(path)).status(), path).toBe(404);
});

test('personal pages are for no engine', async ({ request }) => {
  const map = await (await request.get('/sitemap.xml')).text();
  const [, id = ''] = /\/hulp\/([0-9a-f-]{36})\//.exec(map) ?? [];
  const personal = [
    '/lijst',
    '/vergelijk',
    '/plan',
    '/melding',
    `/klopt-niet/${id}`,
    `/in-mijn-plan/${id}`,
  ];
  for (const path of personal)
    expect((await request.get(path)).headers()['x-robots-tag'], path).toBe('noindex, nofollow');
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('Disallow: /plan');
  expect(robots).toMatch(/Sitemap: http:\/\/localhost:\d+\/sitemap\.xml/);
});

test('no page of the catalogue asks anything of another site', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url()).host));
  for (const path of ['/hulp', '/agenda', '/buurt', '/organisaties', '/aanbod'])
    await page.goto(path);
  expect(new Set(asked).size).toBe(1);
});
