import type { Page } from '@playwright/test';
import { NEED, reportsNeed } from './people/zaak.ts';
import { find, startTalk, TREDEN } from './people/onderzoek.ts';
import { expect, test } from './test.ts';

const LIMIT_BYTES = 150_000;
test.use({ viewport: { width: 1200, height: 660 }, deviceScaleFactor: 1 });

/** The pictures of the README; made again only when PICTURES is set. */
async function picture(page: Page, name: string): Promise<void> {
  const path = new URL(`../../../docs/pictures/${name}.png`, import.meta.url).pathname;
  const taken = await page.screenshot(process.env['PICTURES'] ? { path } : {});
  expect(taken.byteLength).toBeLessThan(LIMIT_BYTES);
}

test('a picture of the resident at one question', async ({ inwoner }) => {
  await inwoner.beginsWith(NEED);
  const { page } = inwoner;
  await page.goto(page.url().replace('wat-gaat-goed', 'eigen-kracht'));
  await inwoner.sees('Wat kunt u hiervan zelf doen?');
  await inwoner.fill({
    keuzes: ['Een deel kan ik zelf'],
    tekst: 'Afstoffen doe ik zittend. Dweilen en ramen lappen gaat niet meer.',
  });
  await expect(inwoner.status('Opgeslagen om')).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  await picture(page, 'inwoner');
});

test('a picture of the caseworker in the talk', async ({ inwoner, people }) => {
  const { reference } = await reportsNeed(inwoner);
  const samira = await people.caseworker('Samira');
  await samira.searches(reference);
  await samira.press(`Neem op mij: ${reference}`);
  await samira.opens(reference);
  await startTalk(samira, NEED);
  const { page } = samira;
  const need = page.url();
  await samira.fill(samira.group('Taak 1'), { Taak: 'Stofzuigen en dweilen', Hoeveel: '3' });
  await page.getByLabel('Toelichting').fill('Bukken en tillen gaat niet meer.');
  await samira.saved();
  for (const bevinding of TREDEN.slice(0, 3)) await find(samira, bevinding);
  await page.goto(need);
  await expect(page.getByText('Over: 2 uur per week')).toBeVisible();
  await picture(page, 'consulent');
});
