import { inspect } from './inspection.ts';
import { expect, test } from './test.ts';

const NEED = 'Ik zit veel alleen thuis';
const LINDE = 'Koffie-inloop De Linde';

test('an offer goes into the plan with how it went, told on only when asked', async ({
  inwoner,
}) => {
  const { page } = inwoner;
  await inwoner.beginsWith(NEED);
  await inwoner.visit('/hulp');
  await page.getByLabel('Wat zoekt u?').fill(LINDE);
  await inwoner.press('Zoek');
  await page.getByRole('link', { name: LINDE }).first().click();
  await inwoner.sees(LINDE);
  await page.getByRole('link', { name: 'Zet in mijn plan' }).click();
  await inwoner.sees('Zet in mijn plan');
  const tell = page.getByRole('checkbox', { name: /zonder mijn naam/ });
  await expect(tell).not.toBeChecked();
  await inspect(page, 'zet in mijn plan');
  await page.getByLabel('Dit past bij mij').check();
  await tell.check();
  await inwoner.press('Zet in mijn plan');
  await expect(page).toHaveURL(/\/plan\/samenvatting$/);
  await expect(inwoner.main.getByText(LINDE)).toHaveCount(1);
  // Once more for the same need is the same line of the plan, with what happened since.
  await page.goBack();
  await page.reload();
  await expect(page.getByLabel('Dit past bij mij')).toBeChecked();
  await page.getByLabel('Er is een wachtlijst').check();
  await inwoner.press('Zet in mijn plan');
  await expect(inwoner.main.getByText(LINDE)).toHaveCount(1);
});

test('without a plan the page says how to get one', async ({ inwoner }) => {
  await inwoner.visit('/in-mijn-plan/af2d11b6-d87c-8849-b8a6-8e37bf61675d');
  await inwoner.sees('Zet in mijn plan');
  await expect(inwoner.main.getByRole('link', { name: 'Begin met een plan' })).toBeVisible();
  await inspect(inwoner.page, 'zet in mijn plan: geen plan');
});
