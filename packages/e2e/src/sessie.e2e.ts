import type { Inwoner } from './people/inwoner.ts';
import { NEED } from './people/zaak.ts';
import { expect, test, type People } from './test.ts';

const GOED = 'Wat gaat hierbij goed?';
const TEKST = 'Koken lukt nog';
const CODE = 'Uw code van 16 cijfers';

/** The same session is closed in another window, as when it ran out. */
async function endSession(inwoner: Inwoner, people: People): Promise<void> {
  const storageState = await inwoner.page.context().storageState();
  const window = await people.resident({ storageState });
  await window.visit('/stoppen');
  await window.press('Sluit mijn plan');
  await window.sees('Uw plan is dicht');
}

test('a session that ended keeps the text and asks for the code', async ({ inwoner, people }) => {
  const code = await inwoner.beginsWith(NEED);
  await endSession(inwoner, people);
  await inwoner.page.getByLabel(GOED).fill(TEKST);
  await expect(inwoner.page.getByLabel(CODE)).toBeVisible();
  await expect(inwoner.page.getByLabel(GOED)).toHaveValue(TEKST);

  await inwoner.page.getByLabel(CODE).fill('1111 2222 3333 4444');
  await inwoner.saves();
  await expect(inwoner.page.getByRole('alert')).toBeVisible();
  await expect(inwoner.page.getByLabel(GOED)).toHaveValue(TEKST);

  await inwoner.page.getByLabel(CODE).fill(code);
  await inwoner.saves();
  await inwoner.sees('Wat lukt niet, of kost te veel moeite?');
  await inwoner.page.getByRole('link', { name: 'Vorige' }).click();
  await expect(inwoner.page.getByLabel(GOED)).toHaveValue(TEKST);
});

test('without JavaScript as well', async ({ inwoner, people }) => {
  const code = await inwoner.beginsWith(NEED);
  const plain = await people.resident({
    javaScriptEnabled: false,
    storageState: await inwoner.page.context().storageState(),
  });
  await plain.page.goto(inwoner.page.url());
  await plain.page.getByLabel(GOED).fill(TEKST);
  await endSession(inwoner, people);
  await plain.saves();
  await expect(plain.page.getByLabel(GOED)).toHaveValue(TEKST);
  await plain.page.getByLabel(CODE).fill(code);
  await plain.saves();
  await plain.sees('Wat lukt niet, of kost te veel moeite?');
});

test('what was typed a moment ago survives a closed tab', async ({ inwoner }) => {
  const code = await inwoner.beginsWith(NEED);
  const context = inwoner.page.context();
  const address = inwoner.page.url();
  await inwoner.page.getByLabel(GOED).fill(TEKST);
  await expect(inwoner.status('Opgeslagen om')).toBeVisible();
  await inwoner.page.close();
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByLabel(GOED)).toHaveValue(TEKST);
  expect(code).toHaveLength(16);
});

test('what was typed before the script arrived is saved too', async ({ inwoner }) => {
  await inwoner.beginsWith(NEED);
  const { page } = inwoner;
  const arrived = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.getByLabel(GOED).fill(TEKST);
  arrived.resolve(undefined);
  await expect(inwoner.status('Opgeslagen om')).toBeVisible();
});

test('a page of the plan without a session asks for the code and returns there', async ({
  inwoner,
  people,
}) => {
  const code = await inwoner.beginsWith(NEED);
  const path = new URL(inwoner.page.url()).pathname;
  const stranger = await people.resident();
  await stranger.visit(path);
  await stranger.sees('Uw plan is gesloten');
  await stranger.follow('Vul uw code in');
  await stranger.page.getByLabel('Vul uw code in').fill(code);
  await stranger.press('Open mijn plan');
  await stranger.sees(GOED);
});
