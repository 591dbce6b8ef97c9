import { globSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { inspect } from './inspection.ts';

const REPOSITORY = new URL('../../..', import.meta.url).pathname;

/** A page of an app as its folder names it, and which addresses it has. */
export interface Route {
  name: string;
  fits: RegExp;
}

const segment = (part: string): string =>
  part.replaceAll(/[.*+?^${}()|\\]/g, '\\$&').replaceAll(/\[[^\]]+\]/g, '[^/]+');

/** Every page there is, read from the folders: a new page is in the test without being named. */
export const routesOf = (app: 'inwoner' | 'consulent'): Route[] =>
  globSync('**/+page.svelte', { cwd: `${REPOSITORY}apps/${app}/src/routes` }).map((file) => {
    const parts = file
      .split('/')
      .slice(0, -1)
      .filter((part) => !part.startsWith('('));
    return {
      name: `/${parts.join('/')}`,
      fits: new RegExp(`^/${parts.map(segment).join('/')}$`),
    };
  });

const linksOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(({ origin, download }) => origin === location.origin && download === '')
      .map(({ pathname, search }) => pathname + search),
  );

/** What must hold on every page, at the narrowest width, by keyboard and without a script. */
export type Check = (page: Page, html: string, path: string) => Promise<void>;

/**
 * Goes from the given addresses along the links, and looks at one address of each route.
 * Gives the routes that it did not come by.
 */
export async function lookAround(
  page: Page,
  home: string,
  { routes, from, check }: { routes: Route[]; from: string[]; check: Check },
): Promise<string[]> {
  const left = new Map(routes.map((route) => [route.name, route]));
  const queue = [...from];
  const seen = new Set<string>();
  const routeOf = (path: string) =>
    [...left.values()].find(({ fits }) => fits.test(path.split('?')[0] ?? ''));
  while (queue.length > 0 && left.size > 0) {
    const path = queue.shift() ?? '/';
    if (seen.has(path) || !routeOf(path)) continue;
    seen.add(path);
    await page.goto(home + path);
    const { pathname } = new URL(page.url());
    const found = routeOf(pathname);
    if (!found) continue;
    left.delete(found.name);
    const html = await (await page.request.get(page.url())).text();
    expect.soft(html, `heading without script: ${pathname}`).toMatch(/<h1[ >]/);
    await inspect(page, found.name, [320]);
    await check(page, html, pathname);
    queue.push(...(await linksOn(page)));
  }
  return [...left.keys()];
}
