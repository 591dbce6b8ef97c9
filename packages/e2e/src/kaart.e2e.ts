import type { Page } from '@playwright/test';
import { inspect } from './inspection.ts';
import { expect, test } from './test.ts';

const LINDE = 'Koffie-inloop De Linde';
const WORDS = 'samen koffie drinken';

/** Goes on with the tab key until the focus is on what has this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const text = await focused.evaluate((node) =>
      [node.getAttribute('aria-label'), node.textContent, node.getAttribute('name')].join(' '),
    );
    if (name.test(text)) return;
  }
  throw new Error(`the tab key never came to ${name}`);
}

test('by keyboard alone: look for something, narrow it, keep it, read it', async ({ inwoner }) => {
  const { page } = inwoner;
  await inwoner.visit('/hulp');
  await tabTo(page, /woorden/);
  await page.keyboard.type(WORDS);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Dit hebben wij gevonden' })).toBeVisible();
  await tabTo(page, /^ *Kies wat u wilt zien/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^ *gratis/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'gratis: haal weg' })).toBeVisible();
  await expect(page.getByLabel('Wat zoekt u?')).toHaveValue(WORDS);
  await tabTo(page, /Bewaar in mijn lijst/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dit staat in uw lijst.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'gratis: haal weg' })).toBeVisible();
  expect(page.url()).not.toMatch(/koffie|gratis/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('search under filters, save, the neighbourhood and the agenda', async ({ inwoner }) => {
    const { page } = inwoner;
    await inwoner.visit('/hulp');
    await page.getByLabel('Wat zoekt u?').fill(WORDS);
    await page.getByLabel('Uw postcode').fill('2801 AB');
    await inwoner.press('Zoek');
    const hits = page.getByRole('article');
    await expect(hits.first()).toBeVisible();
    await page.getByText('Kies wat u wilt zien').click();
    await inwoner.press('zaterdag');
    await expect(page.getByRole('button', { name: 'zaterdag: haal weg' })).toBeVisible();
    await page.getByText('Kies wat u wilt zien').click();
    await inwoner.press('online of telefonisch');
    await inwoner.press('Haal alles weg');
    await expect(page.getByRole('button', { name: /haal weg/ })).toHaveCount(0);
    await page.getByRole('button', { name: `Bewaar in mijn lijst: ${LINDE}` }).click();
    await expect(page.getByRole('link', { name: 'Mijn lijst (1)' })).toBeVisible();
    await page.getByRole('link', { name: LINDE }).first().click();
    await expect(page.getByText('Hoe meldt u zich aan?', { exact: true })).toBeVisible();
    await inwoner.visit('/buurt');
    await page.getByLabel('Uw postcode').fill('2801 AB');
    await inwoner.press('Toon mijn buurt');
    await expect(page.getByRole('img', { name: /Tekening met/ })).toBeVisible();
    await inwoner.visit('/agenda');
    await page.getByRole('link', { name: 'Volgende week' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^De week van/);
  });
});

test('at 400 % nothing has to be read by scrolling sideways', async ({ inwoner }) => {
  const { page } = inwoner;
  // A screen of 1280 × 1024 enlarged four times.
  await page.setViewportSize({ width: 320, height: 256 });
  const fits = async (state: string) =>
    expect
      .soft(
        await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        }),
        state,
      )
      .toBe(0);
  await inwoner.visit('/hulp');
  await page.getByLabel('Wat zoekt u?').fill(WORDS);
  await inwoner.press('Zoek');
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.getByText('Kies wat u wilt zien').click();
  await fits('search');
  await page.getByRole('link', { name: LINDE }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: LINDE })).toBeVisible();
  await fits('detail');
  for (const path of ['/buurt', '/agenda', '/onderwerpen', '/organisaties', '/aanbod', '/lijst']) {
    await inwoner.visit(path);
    await fits(path);
  }
});

test('search under filters, looked at in every width', async ({ inwoner }) => {
  const { page } = inwoner;
  await inwoner.visit('/hulp');
  await page.getByLabel('Wat zoekt u?').fill(WORDS);
  await inwoner.press('Zoek');
  await page.getByText('Kies wat u wilt zien').click();
  await inspect(page, 'zoeken: keuzes');
  await inwoner.press('gratis');
  await page.getByText('Kies wat u wilt zien (1 gekozen)').click();
  await inwoner.press('Tigrinya');
  await expect(page.getByText('Kies wat u wilt zien (2 gekozen)')).toBeVisible();
  await inspect(page, 'zoeken: te veel gekozen');
  await inwoner.visit('/aanbieders');
  await inspect(page, 'voor organisaties');
});
