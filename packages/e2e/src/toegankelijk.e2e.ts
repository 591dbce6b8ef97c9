import { inspect } from './inspection.ts';
import { writeMelding } from './people/melding.ts';
import { NEED } from './people/zaak.ts';
import { expect, test } from './test.ts';

/** The demo case whose report waits for the resident. */
const DEMO_CODE_VERSLAG = '6543210987654321';

test.describe.configure({ timeout: 150_000 });

test('pages that everybody can read', async ({ inwoner }) => {
  const { page, main } = inwoner;
  for (const path of ['/', '/uitleg', '/uitleg/clientondersteuning', '/uitleg/privacy', '/hulp']) {
    await inwoner.visit(path);
    await inspect(page, `inwoner ${path}`);
  }
  await inwoner.press('Zoek');
  await expect(page.getByText('Schrijf eerst op wat u zoekt.')).toBeVisible();
  await inspect(page, 'inwoner hulp without words');
  await page.getByLabel('Wat zoekt u?').fill('mijn man slaat mij');
  await inwoner.press('Zoek');
  await expect(page.getByText('Veilig Thuis').first()).toBeVisible();
  await inspect(page, 'inwoner hulp danger');
  await page.getByLabel('Wat zoekt u?').fill('samen eten');
  await page.getByLabel('Uw postcode').fill('2801 AB');
  await inwoner.press('Zoek');
  await expect(page.getByRole('heading', { name: 'Dit hebben wij gevonden' })).toBeVisible();
  await inspect(page, 'inwoner hulp found');
  await main.getByRole('article').first().getByRole('link').click();
  await expect(main.getByRole('link', { name: 'Zoeken' })).toBeVisible();
  await inspect(page, 'inwoner hulp service');
  await inwoner.visit('/verder');
  await inspect(page, 'inwoner verder');
  await inwoner.press('Open mijn plan');
  await expect(page.getByRole('alert')).toBeVisible();
  await inspect(page, 'inwoner verder wrong code');
  await inwoner.visit('/plan');
  await inspect(page, 'inwoner plan closed');
  await inwoner.visit('/bestaat-niet');
  await inspect(page, 'inwoner 404');
});

test('the plan, empty and filled', async ({ inwoner }) => {
  const { page } = inwoner;
  await inwoner.begin();
  await inspect(page, 'inwoner code');
  for (const part of [
    'plan',
    'plan/stap/taal',
    'plan/samenvatting',
    'plan/onderwerpen',
    'volgen',
  ]) {
    await inwoner.visit(`/${part}`);
    await inspect(page, `inwoner empty ${part}`);
  }
  await inwoner.visit('/plan/onderwerpen');
  await inwoner.chooses('Huishouden');
  await inwoner.sees('Wat is hierbij lastig voor u?');
  await inspect(page, 'inwoner topic');
  await inwoner.fill({ tekst: NEED, bespreken: true });
  await inwoner.press('Nog iets bij dit onderwerp');
  await expect(page.getByLabel('Nog iets', { exact: true })).toBeVisible();
  await inspect(page, 'inwoner topic twice');
  await inwoner.saves();
  await inwoner.sees('Wat gaat hierbij goed?');
  await inwoner.fill({ tekst: 'Afstoffen', alleenVoorMij: true });
  await expect(inwoner.status('Opgeslagen om')).toBeVisible();
  await inspect(page, 'inwoner question saved');
  const question = page.url();
  const at = (slug: string) => question.replace('wat-gaat-goed', slug);
  await page.goto(at('eigen-kracht'));
  await inwoner.fill({ keuzes: ['Een deel kan ik zelf'], deel: 'de helft' });
  await inwoner.saves();
  await inwoner.sees('Wat kunnen de mensen doen met wie u woont?');
  await page.goto(at('mantelzorg'));
  for (const tip of await inwoner.main.getByRole('group').getByText(/^Tips/).all())
    await tip.click();
  await inspect(page, 'inwoner question with choices');
  await page.goto(at('algemene-voorziening'));
  await page.getByLabel('Wat zoekt u?').fill('hulp bij schoonmaken');
  await inwoner.press('Zoek');
  await inwoner.main.getByRole('button', { name: 'Zet in mijn plan' }).first().click();
  await expect(inwoner.main.getByText('Dit staat in uw plan.')).toBeVisible();
  await inspect(page, 'inwoner search in plan');
  for (const part of ['plan', 'plan/samenvatting']) {
    await inwoner.visit(`/${part}`);
    await inspect(page, `inwoner filled ${part}`);
  }
});

test('the melding, its mistakes, and handing in', async ({ inwoner, people }) => {
  const { page } = inwoner;
  await inwoner.beginsWith(NEED);
  await inwoner.visit('/melding');
  await inspect(page, 'inwoner melding');
  await inwoner.press('Verder: nakijken');
  await expect(page.getByRole('alert')).toBeFocused();
  await inspect(page, 'inwoner melding mistakes');
  await inwoner.visit('/plan/inleveren');
  await inspect(page, 'inwoner hand in without melding');
  await writeMelding(inwoner);
  await inspect(page, 'inwoner melding check');
  await inwoner.press('Verstuur naar de gemeente');
  await inwoner.sees('Uw melding is verstuurd');
  await inspect(page, 'inwoner receipt');
  await inwoner.visit('/melding');
  await inspect(page, 'inwoner melding done');
  await inwoner.visit('/plan/inleveren');
  await inspect(page, 'inwoner hand in again');
  await inwoner.visit('/volgen');
  await inspect(page, 'inwoner follow');
  await inwoner.visit('/stoppen');
  await inspect(page, 'inwoner stop');
  await inwoner.press('Sluit mijn plan');
  await inwoner.sees('Uw plan is dicht');
  await inspect(page, 'inwoner stopped');
  const reader = await people.resident();
  await reader.open(DEMO_CODE_VERSLAG);
  await reader.visit('/volgen');
  await expect(reader.page.getByRole('heading', { name: 'Het verslag' })).toBeVisible();
  await inspect(reader.page, 'inwoner report');
  await reader.main
    .getByRole('button', { name: /^Bewaar mijn antwoord/ })
    .first()
    .click();
  await expect(reader.page.getByRole('alert')).toBeVisible();
  await inspect(reader.page, 'inwoner report mistake');
});

test('by keyboard: the skip link is first and the mistakes get the focus', async ({ inwoner }) => {
  const { page } = inwoner;
  await inwoner.visit('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Naar de inhoud' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(inwoner.main).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Begin met mijn plan' })).toBeFocused();
  await page.keyboard.press('Enter');
  await inwoner.sees('Dit is uw code');
  await inwoner.visit('/melding');
  await inwoner.press('Verder: nakijken');
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Voor mijzelf')).toBeFocused();
});
