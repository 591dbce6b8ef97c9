import { expect, test, type Page } from '@playwright/test';
import { inspect } from './inspection.ts';

const LINDE = 'Koffie-inloop De Linde';

const visit = async (page: Page, path: string) => {
  const answer = await page.goto(path);
  expect(answer?.status()).toBe(200);
};

/** The detail page of an offer, reached by searching as people do. */
const opens = async (page: Page, naam: string) => {
  await visit(page, '/hulp');
  await page.getByLabel('Wat zoekt u?').fill(naam);
  await page.getByRole('button', { name: 'Zoek' }).click();
  await page.getByRole('link', { name: naam }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
};

test('the neighbourhood by postcode: drawing, list and week, without a word in the address', async ({
  page,
}) => {
  await visit(page, '/buurt');
  await page.getByLabel('Uw postcode').fill('nergens');
  await page.getByRole('button', { name: 'Toon mijn buurt' }).click();
  await expect(page.getByRole('alert')).toContainText('postcode');
  await inspect(page, 'buurt: verkeerde postcode');
  await page.getByLabel('Uw postcode').fill('2801 AB');
  await page.getByRole('button', { name: 'Toon mijn buurt' }).click();
  await expect(page.getByText(/plekken binnen 2 km van 2801/)).toBeVisible();
  expect(page.url()).toMatch(/\/buurt$/);
  await expect(page.getByRole('img', { name: /Tekening met/ })).toBeVisible();
  await expect(page.getByText(/ongeveer .* van u/).first()).toBeVisible();
  await inspect(page, 'buurt: gevonden');
  const cookies = await page.context().cookies();
  const buurt = cookies.find(({ name }) => name === 'buurt');
  expect(buurt).toMatchObject({ value: '2801', httpOnly: true, sameSite: 'Lax', expires: -1 });
  await page.getByRole('button', { name: 'Vergeet mijn postcode' }).click();
  await expect(page.getByText(/plekken binnen/)).toHaveCount(0);
});

test('filters are links: each narrows, each can be taken away', async ({ page }) => {
  await visit(page, '/onderwerpen');
  await inspect(page, 'onderwerpen');
  await page
    .getByRole('link', { name: /^Ontmoeting en inloop/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ontmoeting en inloop');
  const count = async () => Number((await page.getByText(/keer hulp/).innerText()).split(' ')[0]);
  const all = await count();
  await page.getByText('Kies wat u wilt zien').click();
  await page.getByRole('link', { name: 'gratis', exact: true }).click();
  expect(page.url()).toMatch(/\?gratis=ja$/);
  const free = await count();
  expect(free).toBeLessThan(all);
  await inspect(page, 'onderwerp met filter');
  await page
    .getByRole('link', { name: /^gratis.*haal weg/ })
    .first()
    .click();
  expect(await count()).toBe(all);
});

test('save without an account, compare, and make an address of it on purpose', async ({ page }) => {
  await visit(page, '/aanbod');
  for (const saved of [1, 2, 3]) {
    await page
      .getByRole('button', { name: /^Bewaar in mijn lijst/ })
      .first()
      .click();
    await expect(page.getByRole('link', { name: `Mijn lijst (${saved})` })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Mijn lijst (3)' }).click();
  await inspect(page, 'mijn lijst');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Vergelijk' }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await expect(page.getByRole('rowheader', { name: 'Wat kost het?' })).toBeVisible();
  await inspect(page, 'vergelijken');
  await visit(page, '/lijst');
  await page.getByRole('link', { name: 'Print, geef mee of deel' }).click();
  await expect(page.getByRole('img', { name: /QR-code/ })).toBeVisible();
  await inspect(page, 'gedeelde lijst');
  const address = page.url();
  await page.context().clearCookies();
  await page.goto(address);
  await page.getByRole('button', { name: 'Zet dit in mijn eigen lijst' }).click();
  await expect(page.getByRole('link', { name: 'Mijn lijst (3)' })).toBeVisible();
  await page.getByRole('button', { name: 'Maak mijn lijst leeg' }).click();
  await expect(page.getByText('Uw lijst is leeg')).toBeVisible();
});

test('the page of an offer says what people ask first, and can be passed on', async ({ page }) => {
  await opens(page, LINDE);
  for (const term of ['Voor wie?', 'Wat kost het?', 'Waar?', 'Wanneer?', 'Hoe meldt u zich aan?'])
    await expect(page.getByText(term, { exact: true })).toBeVisible();
  await expect(page.getByText(/^Gecontroleerd op/).first()).toBeVisible();
  await page.getByText('Deel deze pagina').click();
  await inspect(page, 'aanbod open');
  for (const naam of ['WhatsApp', 'LinkedIn', 'Facebook']) {
    const rel = await page.getByRole('link', { name: naam }).getAttribute('rel');
    expect(rel).toContain('noopener noreferrer');
  }
  await page.getByRole('link', { name: 'Print of geef mee' }).click();
  await expect(page.getByRole('img', { name: /QR-code/ })).toBeVisible();
  await inspect(page, 'meegeven');
});

test('something is not right: told without a name, and nothing typed is lost', async ({ page }) => {
  await opens(page, LINDE);
  await page.getByRole('link', { name: 'Klopt er iets niet?' }).click();
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await inspect(page, 'klopt niet: leeg');
  const field = page.getByLabel('Wat klopt er niet?');
  await field.fill('Het is \u202Eniet zo');
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(field).toHaveValue('Het is \u202Eniet zo');
  await field.fill('De openingstijden zijn veranderd.');
  await page.getByRole('button', { name: 'Verstuur' }).click();
  await expect(page.getByText('Wij hebben het ontvangen')).toBeVisible();
  await inspect(page, 'klopt niet: verstuurd');
});

test('agenda by day and by week, and who is behind it', async ({ page }) => {
  await visit(page, '/agenda');
  await inspect(page, 'agenda: deze week');
  await page
    .getByRole('navigation', { name: 'Dagen van deze week' })
    .getByRole('link')
    .nth(2)
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Te doen op één dag' })).toBeVisible();
  await inspect(page, 'agenda: dag');
  await page.getByRole('link', { name: 'Hele week' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Deze week te doen' })).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Volgende week' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^De week van/);
  await visit(page, '/organisaties');
  await inspect(page, 'organisaties');
  await page.getByRole('link', { name: 'Welzijn Voorbeeldstad' }).first().click();
  await expect(page.getByRole('heading', { name: 'Hier helpen zij bij' })).toBeVisible();
  await inspect(page, 'organisatie');
});
