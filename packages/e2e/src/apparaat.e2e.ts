import { doMelding } from './people/melding.ts';
import { expect, test } from './test.ts';

const NEED = 'Mijn ramen lappen lukt niet meer';
const MINUTE = 60_000;

test('two minutes before the plan closes a notice offers more time, and then it closes', async ({
  inwoner,
}) => {
  const { page } = inwoner;
  await page.clock.install();
  await inwoner.beginsWith(NEED);
  const notice = page.getByText('Over 2 minuten sluit uw plan.');
  await page.clock.runFor(11 * MINUTE);
  await expect(notice).toBeHidden();
  await page.clock.runFor(2.5 * MINUTE);
  await expect(notice).toBeVisible();
  await inwoner.press('Langer doorgaan');
  await expect(notice).toBeHidden();
  await page.clock.runFor(15.5 * MINUTE);
  await expect(page).toHaveURL(/\/stoppen$/);
});

test('who types where nothing saves is not shut out, and is told that it is not sent yet', async ({
  inwoner,
}) => {
  const { page } = inwoner;
  await page.clock.install();
  await inwoner.begin();
  await doMelding(inwoner, { planMee: false });
  await inwoner.visit('/volgen');
  const field = page.getByLabel('Wat wilt u nog vertellen?');
  await field.fill('Ik val');
  await page.clock.runFor(12 * MINUTE);
  const longer = page.waitForResponse(/\/verlengen$/);
  await field.fill('Ik val vaak');
  await longer;
  await page.clock.runFor(2 * MINUTE);
  await expect(page.getByText('Over 2 minuten sluit uw plan.')).toBeHidden();
  await page.clock.runFor(11.5 * MINUTE);
  await expect(page.getByText('Wat u nog niet verstuurde, gaat dan weg.')).toBeVisible();
  await expect(page.getByText('Wat u typte, is opgeslagen.')).toBeHidden();
  await inwoner.press('Langer doorgaan');
  await expect(field).toHaveValue('Ik val vaak');
});

test('three times Shift leaves too', async ({ inwoner }) => {
  const { page } = inwoner;
  await page
    .context()
    .route('https://www.buienradar.nl/**', (route) => route.fulfill({ body: 'Het weer' }));
  await inwoner.beginsWith(NEED);
  // The script listens a moment after the page is there: a person presses again too.
  await expect(async () => {
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
    await expect(page.getByText('Het weer')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.goBack();
  await expect(page.getByText(NEED)).toHaveCount(0);
});

test('Wis dit apparaat works without a connection too', async ({ inwoner }) => {
  const { page } = inwoner;
  await inwoner.beginsWith(NEED);
  await inwoner.visit('/wis');
  await page.evaluate(() => localStorage.setItem('iets', 'van vroeger'));
  await page.context().setOffline(true);
  await inwoner.press('Wis dit apparaat');
  await expect(page.getByText('Op dit apparaat staat niets meer van uw plan.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.context().setOffline(false);
  await inwoner.visit('/wis');
  await inwoner.press('Wis dit apparaat');
  await expect(page.getByText('Op dit apparaat staat niets meer van uw plan.')).toBeVisible();
  expect(await page.context().cookies()).toEqual([]);
  await inwoner.visit('/plan');
  await inwoner.sees('Uw plan is gesloten');
});
