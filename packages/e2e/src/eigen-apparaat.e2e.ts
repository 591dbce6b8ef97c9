import type { Page } from '@playwright/test';
import type { Inwoner } from './people/inwoner.ts';
import { expect, test } from './test.ts';

const NEED = 'Mijn ramen lappen lukt niet meer';
const GOED = 'Wat gaat hierbij goed?';
const TEKST = 'Getypt in de trein zonder internet';

/** Everything that stands in the databases of this browser, as text. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
    const texts: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name));
      for (const store of db.objectStoreNames)
        for (const row of await done(db.transaction(store).objectStore(store).getAll()))
          texts.push(
            ...Object.values(typeof row === 'object' ? row : { row }).map((value) =>
              value instanceof ArrayBuffer ? new TextDecoder().decode(value) : String(value),
            ),
          );
      db.close();
    }
    return texts.join('\n');
  });

const rows = (page: Page) =>
  expect.poll(async () => (await stored(page)).split('\n').filter(Boolean).length);

async function makesOwn(inwoner: Inwoner): Promise<void> {
  await inwoner.visit('/plan');
  await inwoner.follow('Zonder internet schrijven');
  await inwoner.page.getByLabel('Dit is mijn eigen apparaat.').check();
  await inwoner.press('Bewaar tekst op dit apparaat');
  await expect(inwoner.status('Dit apparaat bewaart nu tekst')).toBeVisible();
}

/** Types on the screen of a question while there is no connection. */
async function typesOffline(inwoner: Inwoner, question: string): Promise<void> {
  const { page } = inwoner;
  // The page before this one asks for the key as well.
  const key = page.waitForResponse(
    (answer) => answer.url().endsWith('/apparaat/sleutel') && answer.frame().url() === question,
  );
  await page.goto(question);
  await (await key).finished();
  await page.context().setOffline(true);
  await page.getByLabel(GOED).fill(TEKST);
  await expect(inwoner.status('geen verbinding')).toBeVisible();
  await rows(page).toBeGreaterThan(1);
}

test('on one’s own device text waits sealed, and is sent when there is internet again', async ({
  inwoner,
}) => {
  const { page } = inwoner;
  await inwoner.beginsWith(NEED);
  const question = page.url();
  await makesOwn(inwoner);
  await typesOffline(inwoner, question);
  expect(await stored(page)).not.toMatch(/trein|wat-gaat-goed/);

  const context = page.context();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(question);
  await expect(again.getByLabel(GOED)).toHaveValue(TEKST);
  await expect(again.getByText('Opgeslagen om')).toBeVisible();
  await rows(again).toBe(1);
  await again.reload();
  await expect(again.getByLabel(GOED)).toHaveValue(TEKST);
});

test('what waited is sent from any page of the plan, and a conflict shows both texts', async ({
  inwoner,
  people,
}) => {
  const code = await inwoner.beginsWith(NEED);
  const { page } = inwoner;
  const question = page.url();
  await makesOwn(inwoner);
  await typesOffline(inwoner, question);
  const elsewhere = await people.resident();
  await elsewhere.open(code);
  await elsewhere.page.goto(question);
  await elsewhere.page.getByLabel(GOED).fill('Intussen elders getypt');
  await expect(elsewhere.status('Opgeslagen om')).toBeVisible();

  const context = page.context();
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`${inwoner.home}/plan`);
  await again.getByRole('link', { name: 'Op dit apparaat staat nog tekst' }).click();
  await expect(again.getByLabel(GOED)).toHaveValue(TEKST);
  await again.getByRole('button', { name: 'Opslaan en verder' }).click();
  await expect(again.getByText('Intussen elders getypt')).toBeVisible();
  await expect(again.getByLabel(GOED)).toHaveValue(TEKST);

  await again.getByRole('link', { name: 'Neem de andere tekst over' }).click();
  await expect(again.getByLabel(GOED)).toHaveValue('Intussen elders getypt');
  await rows(again).toBe(1);
});

test('Wis dit apparaat takes the text and its key; a device that was revoked keeps nothing', async ({
  inwoner,
  people,
}) => {
  const code = await inwoner.beginsWith(NEED);
  const { page } = inwoner;
  const question = page.url();
  await makesOwn(inwoner);
  await typesOffline(inwoner, question);
  await page.context().setOffline(false);

  const elsewhere = await people.resident();
  await elsewhere.open(code);
  await elsewhere.visit('/plan/apparaat');
  await elsewhere.main.getByRole('button', { name: 'Vergeet dit apparaat' }).click();
  await expect(elsewhere.status('Dat apparaat bewaart niets meer')).toBeVisible();
  await inwoner.visit('/plan');
  await expect.poll(() => page.evaluate(() => indexedDB.databases())).toEqual([]);

  await makesOwn(inwoner);
  await inwoner.visit('/wis');
  await inwoner.press('Wis dit apparaat');
  await expect(page.getByText('Op dit apparaat staat niets meer van uw plan.')).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await elsewhere.visit('/plan/apparaat');
  await expect(elsewhere.main.getByRole('button', { name: 'Vergeet dit apparaat' })).toHaveCount(0);
});

test('without the tick nothing is kept', async ({ inwoner }) => {
  const { page } = inwoner;
  await inwoner.beginsWith(NEED);
  await page.context().setOffline(true);
  await page.getByLabel(GOED).fill(TEKST);
  await expect(inwoner.status('geen verbinding')).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await page.context().setOffline(false);
  await inwoner.visit('/plan/apparaat');
  await inwoner.press('Bewaar tekst op dit apparaat');
  await expect(page.getByRole('alert').first()).toContainText('Zet eerst het vinkje');
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});
