import { routes } from '../fuzz/calls.ts';
import type { InProcess } from '../kit/inProcess.ts';

export type Asked = { what: string; path: string; init?: RequestInit };

const NOTHING = '018f5f2e-7a00-7000-8000-00000000dead';
const JSON_BODY = { 'content-type': 'application/json' };
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

const post = (path: string, headers: Record<string, string>, body: string): Asked => ({
  what: `POST ${path}`,
  path,
  init: { method: 'POST', headers, body },
});

/** Every plain route of the API, and its procedures in every way they are refused. */
export const apiRequests = (world: Pick<InProcess, 'app'>, serviceKey: string): Asked[] => {
  const service = { 'x-keukentafel-service': serviceKey, 'x-keukentafel-host': 'localhost' };
  const own = { ...JSON_BODY, ...service };
  const plain = routes(world).flatMap(({ method, path }): Asked[] => {
    const real = path.replace(/:\w+/g, NOTHING);
    const init = { method, headers: own, ...(method === 'POST' && { body: '{}' }) };
    const other = method === 'GET' ? 'DELETE' : 'PUT';
    return [
      { what: `${method} ${path}`, path: real, init },
      { what: `${method} ${path} without key`, path: real, init: { ...init, headers: JSON_BODY } },
      { what: `${other} ${path}`, path: real, init: { method: other, headers: service } },
    ];
  });
  return [
    ...plain,
    post('/trpc/gemeente.info', own, ''),
    post('/trpc/gemeente.info', JSON_BODY, ''),
    post('/trpc/gemeente.info', { ...own, origin: 'https://elders.example' }, ''),
    post('/trpc/gemeente.info', { ...own, 'x-keukentafel-host': 'elders.nl' }, ''),
    post('/trpc/inwoner.plan.get', own, ''),
    post('/trpc/inwoner.plan.open', own, '{"code":'),
    post('/trpc/inwoner.plan.open', own, `{"code":"${'1'.repeat(70_000)}"}`),
    post('/trpc/inwoner.plan.open', { ...service, ...FORM }, 'a=b'),
    post('/trpc/nergens.heen', own, '{}'),
    { what: 'GET a procedure', path: '/trpc/gemeente.info', init: { headers: service } },
    { what: 'a page that is not there', path: '/nergens' },
  ];
};

const APP_PAGES = {
  inwoner: [
    '/',
    '/verder',
    '/uitleg',
    '/uitleg/privacy',
    '/hulp',
    '/plan',
    '/volgen',
    '/melding',
    '/weg',
  ],
  consulent: ['/', '/inloggen', '/uitloggen', '/inloggen/start', `/zaak/${NOTHING}`],
} as const;

const COMMON = [
  '/robots.txt',
  '/favicon.svg',
  '/healthz',
  '/nergens',
  '/_app/version.json',
  '/%E0%A4%A',
];

/** Pages, files, and what no page of ours ever sends. */
export const appRequests = (app: keyof typeof APP_PAGES, origin: string): Asked[] => {
  const own = { ...FORM, origin };
  const paths: string[] = [...APP_PAGES[app], ...COMMON, '/.well-known/security.txt'];
  return [
    ...paths.map((path) => ({ what: `GET ${path}`, path, init: { redirect: 'manual' as const } })),
    ...paths.map((path) => ({
      what: `HEAD ${path}`,
      path,
      init: { method: 'HEAD', redirect: 'manual' as const },
    })),
    ...['PUT', 'DELETE', 'OPTIONS'].map((method) => ({
      what: `${method} /`,
      path: '/',
      init: { method },
    })),
    post('/', own, 'a=b'),
    post('/', { ...FORM, origin: 'https://elders.example' }, 'a=b'),
    post('/', FORM, 'a=b'),
    post('/', { 'content-type': 'application/xml', origin }, '<a/>'),
    post('/', own, 'a'.repeat(600 * 1024)),
    post(app === 'inwoner' ? '/verder' : '/uitloggen', own, 'code=1'),
  ];
};
