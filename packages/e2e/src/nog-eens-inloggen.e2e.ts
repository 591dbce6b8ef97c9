import { signedInBefore } from './people/signedInBefore.ts';
import { reportsNeed } from './people/zaak.ts';
import { expect, test } from './test.ts';

const WHY = 'De rechter heeft dit dossier opgevraagd.';
const FIELD = 'Waarom moet deze zaak blijven?';

for (const javaScriptEnabled of [true, false])
  test(`a heavy step asks who you are again and keeps the text, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    inwoner,
    people,
  }) => {
    const { reference } = await reportsNeed(inwoner);
    const ina = await people.caseworker('Ina', { javaScriptEnabled });
    const { page } = ina;
    await signedInBefore(page, 6);
    await page.getByLabel('Nummer van de zaak').fill(reference);
    await page.getByLabel(FIELD).fill(WHY);
    await ina.press('Leg vast');
    await expect(page.getByRole('alert')).toContainText('Bevestig eerst opnieuw wie u bent');
    await expect(page.getByLabel(FIELD)).toHaveValue(WHY);
    await expect(ina.status('Deze zaak blijft staan')).toHaveCount(0);

    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Log nog een keer in (nieuw tabblad)' }).click();
    const tab = await opened;
    await tab.getByRole('button', { name: /^Ina / }).click();
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(
      'Wij weten weer dat u het bent',
    );
    await tab.close();

    await ina.press('Leg vast');
    await expect(ina.status('Deze zaak blijft staan')).toBeVisible();
    await inwoner.visit('/volgen');
    await expect(inwoner.main.getByText('heeft vastgelegd dat uw gegevens langer')).toBeVisible();
  });
