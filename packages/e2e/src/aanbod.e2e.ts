import { NEED, reportsNeed } from './people/zaak.ts';
import { inspect } from './inspection.ts';
import { expect, test } from './test.ts';

test('a caseworker looks for offers for a need and records with one act why one does not fit', async ({
  inwoner,
  people,
}) => {
  test.setTimeout(120_000);
  const { reference } = await reportsNeed(inwoner);
  const samira = await people.caseworker('Samira');
  const { page, main } = samira;
  await samira.opens(reference);
  await samira.tab('Gesprek');
  await page.getByRole('link', { name: NEED }).click();

  await test.step('finds the need as the resident told it, maatwerk apart', async () => {
    await page.getByRole('link', { name: 'Zoek aanbod in de sociale kaart' }).click();
    const eerst = page.getByRole('list', { name: 'Vrij, algemeen en uit andere wetten' });
    await expect(eerst.getByRole('listitem').first()).toBeVisible();
    await expect(eerst.getByText('Maatwerkvoorziening', { exact: true })).toHaveCount(0);
  });

  await test.step('searches in own words, and they stand in no address', async () => {
    await page.getByLabel('Waar zoekt u naar?').fill('warm eten aan huis');
    await samira.press('Zoek');
    await expect(main.getByRole('heading', { name: 'Warme maaltijd aan huis' })).toBeVisible();
    expect(page.url()).not.toContain('eten');
  });

  await test.step('is told what is missing, with what was typed kept', async () => {
    const offer = main
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Warme maaltijd aan huis' }) });
    await offer.getByText('Leg vast of dit past').click();
    await offer.getByLabel('Past dit bij wat er nodig is?').selectOption('Nee, dit past niet');
    await offer.getByLabel('Van wie weet u dit?').fill('gebeld met de keuken');
    await offer.getByLabel('Is er plek?').selectOption('Ja, er is plek');
    await offer.getByRole('button', { name: /^Leg vast/ }).click();
    await expect(offer.getByText('Schrijf op waarom het niet past.').first()).toBeVisible();
    await expect(offer.getByLabel('Van wie weet u dit?')).toHaveValue('gebeld met de keuken');
    await offer.getByLabel('Waarom wel of niet?').fill('Er zit te veel zout in.');
    await offer.getByRole('button', { name: /^Leg vast/ }).click();
    await expect(samira.status('Vastgelegd als bewijs.')).toBeVisible();
    await expect(offer.getByText(/Past niet: Er zit te veel zout in/)).toBeVisible();
    await inspect(page, 'aanbod');
  });

  await test.step('finds it as evidence in the finding of that rung', async () => {
    await page
      .getByRole('link', { name: /Algemene voorziening/ })
      .first()
      .click();
    const fields = main.locator('input, textarea');
    const typed = () =>
      fields.evaluateAll((all) => all.map((one) => ('value' in one ? String(one.value) : '')));
    await expect.poll(typed).toContainEqual(expect.stringContaining('te veel zout'));
  });
});
