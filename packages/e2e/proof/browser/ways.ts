import { expect, type BrowserContext, type Page } from '@playwright/test';
import { Inwoner } from '../../src/people/inwoner.ts';
import { MARK, PHONE } from './profile.ts';

const AWAY = 'Het weer van vandaag';
const GOED = 'Wat gaat hierbij goed?';

/** Milliseconds from the key or click until nothing of the page is left to see. */
export type Blanked = { ms: number | null };

/** Leaves in one way; afterwards the page stands somewhere else, or the browser is gone. */
export interface Way {
  name: string;
  /** Back is of use only while the window is there. */
  back: boolean;
  leave: (page: Page, context: BrowserContext) => Promise<void>;
}

const awayIsShown = (page: Page) => expect(page.getByText(AWAY)).toBeVisible();

export const WAYS: readonly Way[] = [
  {
    ...{ name: 'Snel weg', back: true },
    leave: async (page) => {
      await page.getByRole('link', { name: 'Snel weg' }).click({ noWaitAfter: true });
      await awayIsShown(page);
    },
  },
  {
    ...{ name: 'three times Shift', back: true },
    leave: async (page) => {
      for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
      await awayIsShown(page);
    },
  },
  {
    ...{ name: 'Stoppen', back: true },
    leave: async (page) => {
      await page.getByRole('link', { name: 'Stoppen', exact: true }).click();
      await page.getByRole('button', { name: 'Sluit mijn plan' }).click();
      await expect(page.getByRole('heading', { name: 'Uw plan is dicht' })).toBeVisible();
    },
  },
  {
    ...{ name: 'Wis dit apparaat', back: true },
    leave: async (page) => {
      await page.getByRole('link', { name: 'Wis dit apparaat' }).click();
      await page.getByRole('button', { name: 'Wis dit apparaat' }).click();
      await expect(page.getByText('Op dit apparaat staat niets meer')).toBeVisible();
    },
  },
  {
    ...{ name: 'time passes', back: true },
    // The server's own clock is held by the tests of the API: here it has run out too.
    leave: async (page, context) => {
      const { origin } = new URL(page.url());
      await context.request.post(`${origin}/weg`, { headers: { origin } });
      await page.clock.runFor(16 * 60_000);
      await expect(page).toHaveURL(/\/stoppen$/);
    },
  },
  { name: 'the window is closed', back: false, leave: async (page) => page.close() },
];

/** Measures in the page itself: the exit link or the third Shift, until the document is empty. */
export const watchBlank = async (context: BrowserContext): Promise<Blanked> => {
  const seen: Blanked = { ms: null };
  await context.exposeFunction('leegNa', (ms: number) => {
    seen.ms = ms;
  });
  await context.addInitScript(() => {
    let begun = 0;
    const begin = () => (begun = performance.now());
    addEventListener('click', begin, true);
    addEventListener('keyup', begin, true);
    const watch = new MutationObserver(() => {
      if (begun === 0 || document.documentElement.childElementCount > 0) return;
      const { leegNa } = globalThis as unknown as { leegNa: (ms: number) => void };
      leegNa(performance.now() - begun);
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  return seen;
};

/** Types into the plan what must be found nowhere afterwards. */
export const typesSecrets = async (page: Page): Promise<void> => {
  const inwoner = new Inwoner(page);
  await inwoner.beginsWith(`${MARK} is wat ik nodig heb`);
  await inwoner.answers(GOED, { tekst: `${MARK} gaat goed` });
  await inwoner.sees('Wat lukt niet, of kost te veel moeite?');
  await inwoner.visit('/melding');
  await page.getByLabel('Vertel het in een paar woorden').fill(`${MARK} in de melding`);
  await page.getByLabel('Naam', { exact: true }).fill(`${MARK} de Vries`);
  await page.getByLabel('Woonplaats').fill(`${MARK}dorp`);
  await page.getByLabel('Voor mijzelf').check();
  await page.getByLabel('Postcode', { exact: true }).fill('2801 AB');
  await page.getByLabel('Huisnummer').fill('12');
  await page.getByLabel('Telefoonnummer').fill(PHONE);
  await page.getByLabel('U mag mij bellen').check();
  await inwoner.press('Verder: nakijken');
  await inwoner.sees('Kijk alles na');
  await inwoner.visit('/plan/meekijken');
  await page.getByLabel('Hoe noemt u deze persoon?').fill(`${MARK} mijn zus`);
  await inwoner.press('Maak een code');
  await expect(page.getByText('Wij laten deze code één keer zien')).toBeVisible();
  await inwoner.visit('/plan/samenvatting');
  await expect(page.getByText(MARK).first()).toBeVisible();
};

export const weather = (context: BrowserContext) =>
  context.route('https://www.buienradar.nl/**', (route) =>
    route.fulfill({ body: AWAY, contentType: 'text/plain' }),
  );
