import { expect, test } from './test.ts';

const NEED = 'Mijn ramen lappen lukt niet meer';
const GOED = 'Wat gaat hierbij goed?';
const SECRET = 'Dit hoeft mijn zoon niet te weten';

test('a helper writes along under their own name, until the resident stops it', async ({
  inwoner,
  people,
}) => {
  await inwoner.beginsWith(NEED);
  await inwoner.answers(GOED, { tekst: SECRET, alleenVoorMij: true });
  await inwoner.visit('/plan/meekijken');
  await inwoner.main.getByLabel('Hoe noemt u deze persoon?').fill('Mijn zoon');
  await inwoner.main.getByLabel('Meeschrijven').check();
  await inwoner.press('Maak een code');
  await expect(inwoner.main.getByText('Wij laten deze code één keer zien')).toBeVisible();
  const code = (await inwoner.page.getByText(/^(\d{4}\s*){4}$/).innerText()).replaceAll(/\D/g, '');

  const zoon = await people.resident();
  await zoon.open(code);
  await zoon.sees('Mijn plan');
  await expect(zoon.page.getByText('U kijkt mee met het plan van iemand anders')).toBeVisible();
  await expect(zoon.main.getByText(NEED).first()).toBeVisible();
  await zoon.visit('/plan/samenvatting');
  expect(await zoon.page.content()).not.toContain(SECRET);
  await zoon.visit('/plan/code');
  await expect(zoon.main.getByText('Dit mag u niet doen.')).toBeVisible();
  await zoon.visit('/plan/stap/taal');
  await expect(zoon.main.getByLabel('Alleen voor mij')).toHaveCount(0);
  await zoon.main.getByRole('textbox').first().fill('Praat graag langzaam.');
  await zoon.saves();
  await zoon.page.waitForURL(({ pathname }) => pathname !== '/plan/stap/taal');

  await inwoner.visit('/plan/stap/taal');
  await expect(inwoner.main.getByText('Getypt door Mijn zoon.')).toBeVisible();
  await inwoner.visit('/plan/meekijken');
  await inwoner.press('Stop meekijken van Mijn zoon');
  await expect(inwoner.main.getByText('Deze persoon kan niet meer meekijken')).toBeVisible();
  await zoon.visit('/plan');
  await zoon.sees('Uw plan is gesloten');
  await zoon.open(code);
  await expect(zoon.page.getByRole('alert')).toContainText('Deze code kennen wij niet');
  await inwoner.visit('/plan/samenvatting');
  await expect(inwoner.main.getByText(NEED).first()).toBeVisible();
});

test('someone who reads along can change nothing', async ({ inwoner, people }) => {
  await inwoner.beginsWith(NEED);
  await inwoner.visit('/plan/meekijken');
  await inwoner.main.getByLabel('Hoe noemt u deze persoon?').fill('Buurvrouw');
  await inwoner.press('Maak een code');
  const code = (await inwoner.page.getByText(/^(\d{4}\s*){4}$/).innerText()).replaceAll(/\D/g, '');
  const buurvrouw = await people.resident();
  await buurvrouw.open(code);
  await buurvrouw.visit('/plan/stap/taal');
  await expect(buurvrouw.main.getByRole('textbox').first()).toBeDisabled();
  await expect(buurvrouw.main.getByRole('button', { name: 'Opslaan en verder' })).toHaveCount(0);
});

test('a plan that is open on another device can be closed from here', async ({
  inwoner,
  people,
}) => {
  const code = await inwoner.beginsWith(NEED);
  const elders = await people.resident();
  await elders.open(code);
  await inwoner.visit('/plan/meekijken');
  await inwoner.press('Sluit overal, behalve hier');
  await expect(inwoner.main.getByText('Uw plan is daar nu dicht')).toBeVisible();
  await elders.visit('/plan');
  await elders.sees('Uw plan is gesloten');
});
