import type { Page } from '@playwright/test';
import { NEED, reportsNeed } from './people/zaak.ts';
import { startTalk } from './people/onderzoek.ts';
import { expect, test } from './test.ts';

const LIMIT_BYTES = 150_000;
test.use({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });

/** The pictures of the README; made again only when PICTURES is set. */
async function picture(page: Page, name: string): Promise<void> {
  const path = new URL(`../../../docs/pictures/${name}.png`, import.meta.url).pathname;
  const taken = await page.screenshot(process.env['PICTURES'] ? { path } : {});
  expect(taken.byteLength).toBeLessThan(LIMIT_BYTES);
}

test('a picture of the resident in the plan', async ({ inwoner }) => {
  await inwoner.beginsWith(NEED);
  const question = inwoner.page.url();
  const at = (slug: string) => question.replace('wat-gaat-goed', slug);
  for (const [slug, keuze, deel] of [
    ['eigen-kracht', 'Een deel kan ik zelf', 'een klein deel'],
    ['mantelzorg', 'Er helpt iemand en die gaat door', 'een klein deel'],
  ] as const) {
    await inwoner.page.goto(at(slug));
    await inwoner.fill({ keuzes: [keuze], deel });
    await inwoner.saves();
    await expect(inwoner.page).not.toHaveURL(at(slug));
  }
  await inwoner.visit('/plan/samenvatting');
  await expect(inwoner.main.getByRole('figure')).toBeVisible();
  await picture(inwoner.page, 'inwoner');
});

test('a picture of the caseworker in the talk', async ({ inwoner, people }) => {
  const { reference } = await reportsNeed(inwoner);
  const samira = await people.caseworker('Samira');
  await samira.opens(reference);
  await startTalk(samira, NEED);
  await samira.fill(samira.group('Taak 1'), { Taak: 'Stofzuigen en dweilen', Hoeveel: '3' });
  await samira.saved();
  await samira.page.reload();
  await expect(samira.page.getByRole('heading', { name: 'Wat nog ontbreekt' })).toBeVisible();
  await picture(samira.page, 'consulent');
});
