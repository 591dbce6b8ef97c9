import { test as base, type BrowserContext, type BrowserContextOptions } from '@playwright/test';
import { expect } from '@playwright/test';
import { guard } from './guard.ts';
import { Consulent } from './people/consulent.ts';
import { Inwoner } from './people/inwoner.ts';

/** Everyone in a journey has a browser of their own, and each of them is watched. */
export interface People {
  resident(options?: BrowserContextOptions): Promise<Inwoner>;
  /** Signed in as one of the demo people, by the first name. */
  caseworker(name: string, options?: BrowserContextOptions): Promise<Consulent>;
  browser(options?: BrowserContextOptions): Promise<BrowserContext>;
}

export const test = base.extend<{ people: People; inwoner: Inwoner }>({
  people: [
    async ({ browser }, use) => {
      const found: string[] = [];
      const contexts: BrowserContext[] = [];
      const open = async (options?: BrowserContextOptions) => {
        const context = await browser.newContext(options);
        await guard(context, found);
        contexts.push(context);
        return context;
      };
      const page = async (options?: BrowserContextOptions) => (await open(options)).newPage();
      await use({
        browser: open,
        resident: async (options) => new Inwoner(await page(options)),
        caseworker: async (name, options) => Consulent.signIn(await page(options), name),
      });
      await Promise.all(contexts.map((context) => context.close()));
      expect(found, 'headers, policies and requests').toEqual([]);
    },
    { auto: true },
  ],
  inwoner: async ({ people }, use) => use(await people.resident()),
});
export { expect };
