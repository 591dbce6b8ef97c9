import { NEED, reportsNeed } from './people/zaak.ts';
import { expect, test } from './test.ts';

const CODE = 'Uw code van 16 cijfers';

test('a resident deletes the whole plan, with the code, and it opens no more', async ({
  inwoner,
}) => {
  const code = await inwoner.beginsWith(NEED);
  await inwoner.visit('/gegevens/verwijderen');
  await inwoner.sees('Mijn plan verwijderen');
  await inwoner.page.getByLabel(CODE).fill('1111 2222 3333 4444');
  await inwoner.press('Verwijder mijn plan');
  await expect(inwoner.page.getByRole('alert').first()).toBeVisible();
  await inwoner.page.getByLabel(CODE).fill(code);
  await inwoner.press('Verwijder mijn plan');
  await inwoner.sees('Uw plan is weg');
  await inwoner.open(code);
  await expect(inwoner.page.getByRole('alert')).toBeVisible();
});

test('how long it is kept, a request to destroy, and what must stay', async ({
  inwoner,
  people,
}) => {
  const { reference } = await reportsNeed(inwoner);
  await inwoner.visit('/volgen');
  await expect(inwoner.main.getByText('Uw zaak loopt nog. Zolang bewaren wij')).toBeVisible();
  await inwoner.page.getByText('Vragen om uw gegevens te vernietigen').click();
  await inwoner.press('Vraag om te vernietigen');
  await expect(inwoner.status('Uw verzoek is binnen')).toBeVisible();

  const ina = await people.caseworker('Ina');
  const { page } = ina;
  const reason = 'De rechter heeft dit dossier opgevraagd.';
  await page.getByLabel('Nummer van de zaak').fill('KT-2026-0000-0000');
  await page.getByLabel('Waarom moet deze zaak blijven?').fill(reason);
  await ina.press('Leg vast');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByLabel('Waarom moet deze zaak blijven?')).toHaveValue(reason);
  await page.getByLabel('Nummer van de zaak').fill(reference);
  await ina.press('Leg vast');
  await expect(ina.status('Deze zaak blijft staan')).toBeVisible();

  await inwoner.visit('/volgen');
  await expect(inwoner.main.getByText('heeft vastgelegd dat uw gegevens langer')).toBeVisible();
  const samira = await people.caseworker('Samira');
  await samira.opens(reference);
  await expect(samira.main.getByText('dat deze zaak langer blijft')).toBeVisible();
});

test('an emergency stands above every page, with the minutes that are left', async ({
  inwoner,
  people,
}) => {
  const { reference } = await reportsNeed(inwoner);
  const fatma = await people.caseworker('Fatma');
  await fatma.visit('/nood');
  await fatma.page.getByLabel('Nummer van de zaak').fill(reference);
  const why = fatma.page.getByLabel('Waarom kan het niet wachten?');
  await why.selectOption({ label: 'Iemand is in gevaar' });
  await fatma.page
    .getByLabel('Leg uit wat er aan de hand is')
    .fill('Gevallen, er doet niemand open.');
  await fatma.press('Open deze zaak');
  const banner = fatma.page.getByRole('complementary', { name: 'Noodprocedure' });
  await expect(banner).toContainText(/nog (60|59) minuten/);
  await fatma.visit('/');
  await expect(banner).toContainText(reference);
  await inwoner.visit('/volgen/wie-keek');
  await expect(inwoner.main.getByText('Gevallen, er doet niemand open.')).toBeVisible();
});
