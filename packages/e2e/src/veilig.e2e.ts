import type { Page } from '@playwright/test';
import { doMelding } from './people/melding.ts';
import { NEED, PRIVATE, reportsNeed } from './people/zaak.ts';
import { PORTS } from './system.ts';
import { expect, test } from './test.ts';

const GOED = 'Wat gaat hierbij goed?';
const NASTY = [
  '<img src=x onerror="document.title=\'geraakt\'">',
  '<script>document.title="geraakt"</script>',
  '"><svg onload="document.title=\'geraakt\'">',
  "javascript:alert('geraakt')",
  '{{constructor.constructor("document.title=1")()}} ${7*7} %{7*7}',
  '👩🏽‍🦽 émoji — مرحبا بالعالم',
].join('\n');
const NEUTRAL = 'https://www.buienradar.nl/**';

/** What the browser keeps after it was used, as one text. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await globalThis.caches.keys();
    const stores = { ...localStorage, ...sessionStorage };
    return JSON.stringify({ stores, databases, caches, visible: document.cookie });
  });

test('a wrong code gives one calm message, whatever is wrong with it', async ({ inwoner }) => {
  await inwoner.visit('/verder');
  const messages = new Set<string>();
  for (const code of ['1111 1111 1111 1111', '12', 'abc’; DROP TABLE plan;--']) {
    await inwoner.page.getByLabel('Vul uw code in').fill(code);
    await inwoner.press('Open mijn plan');
    const alert = inwoner.page.getByRole('alert');
    await expect(alert).toBeFocused();
    await expect(inwoner.page.getByLabel('Vul uw code in')).toHaveValue(code);
    messages.add(await alert.innerText());
  }
  expect(messages.size).toBe(1);
});

test('hostile text is shown as text, to the resident and to the caseworker', async ({
  inwoner,
  people,
}) => {
  await inwoner.beginsWith(NASTY);
  await inwoner.answers(GOED, { tekst: NASTY });
  await inwoner.sees('Wat lukt niet, of kost te veel moeite?');
  await inwoner.page.getByRole('link', { name: 'Vorige' }).click();
  await expect(inwoner.page.getByLabel(GOED)).toHaveValue(NASTY);
  await inwoner.visit('/plan/samenvatting');
  await expect(inwoner.main.getByRole('heading', { name: '<img src=x' })).toBeVisible();
  await expect(inwoner.page).toHaveTitle(/^Uw plan in het kort/);

  const reference = await doMelding(inwoner, { hulpvraag: NASTY });
  const samira = await people.caseworker('Samira');
  await samira.opens(reference);
  await expect(samira.main.getByRole('blockquote').filter({ hasText: '<script>' })).toBeVisible();
  await samira.tab('Plan');
  await expect(samira.main.getByText('<img src=x').first()).toBeVisible();
  await expect(samira.main.getByText('مرحبا بالعالم').first()).toBeVisible();
  await expect(samira.page).toHaveTitle(/^Zaak/);
});

test('text that no one can read is refused in a sentence and nothing is lost', async ({
  inwoner,
}) => {
  await inwoner.beginsWith(NEED);
  const field = inwoner.page.getByLabel(GOED);
  await field.fill('Rechts naar links: \u202Eomgekeerd');
  await inwoner.saves();
  await expect(inwoner.page.getByRole('alert')).toBeVisible();
  await expect(field).toHaveValue('Rechts naar links: \u202Eomgekeerd');
});

test('what stays private is on no page of the municipality, not even in its data', async ({
  inwoner,
  people,
}) => {
  const { reference } = await reportsNeed(inwoner);
  const samira = await people.caseworker('Samira');
  await samira.opens(reference);
  const path = new URL(samira.page.url()).pathname;
  for (const part of ['', '/plan', '/bezoek', '/gesprek', '/verslag', '/besluit']) {
    await samira.visit(path + part);
    await expect(samira.main.getByText(`Zaak ${reference}`)).toBeVisible();
    expect(await samira.page.content()).not.toContain(PRIVATE.slice(0, 12));
    const data = await samira.page.request.get(`${samira.home}${path}${part}/__data.json`);
    expect(data.ok()).toBe(true);
    expect(await data.text()).not.toContain(PRIVATE.slice(0, 12));
  }
});

test('the browser keeps nothing about the person', async ({ inwoner }) => {
  const { code } = await reportsNeed(inwoner);
  const texts = await kept(inwoner.page);
  expect(texts).not.toMatch(/schoonhouden|Kanarie|Riet|\d{16}|KT-/);
  const cookies = await inwoner.page.context().cookies();
  expect(cookies.map(({ name }) => name)).toEqual(['kt']);
  for (const { value, httpOnly, sameSite, expires } of cookies) {
    expect(value).not.toContain(code);
    expect({ httpOnly, sameSite, expires }).toEqual({
      httpOnly: true,
      sameSite: 'Lax',
      expires: -1,
    });
  }
});

test('Snel weg leaves at once, and Back shows nothing of the plan', async ({ inwoner }) => {
  const { page } = inwoner;
  await page.context().route(NEUTRAL, (route) => route.fulfill({ body: 'Het weer van vandaag' }));
  await inwoner.beginsWith(NEED);
  await page.getByRole('link', { name: 'Snel weg' }).click();
  await expect(page.getByText('Het weer van vandaag')).toBeVisible();
  await page.goBack();
  await expect(page.getByText(NEED)).toHaveCount(0);
  await expect(page.getByLabel(GOED)).toHaveCount(0);
  await inwoner.visit('/plan');
  await inwoner.sees('Uw plan is gesloten');
});

test('every answer carries the headers, also what is not there', async ({ request }) => {
  for (const port of [PORTS.inwoner, PORTS.consulent])
    for (const path of ['/', '/favicon.svg', '/robots.txt', '/bestaat-niet', '/_app/nergens.js']) {
      const answer = await request.get(`http://localhost:${port}${path}`, { maxRedirects: 0 });
      const headers = answer.headers();
      const policy = headers['content-security-policy'] ?? '';
      expect(policy, `${port}${path}`).toMatch(/default-src '(none|self)'/);
      expect(policy).not.toContain('unsafe-eval');
      expect(headers['x-content-type-options'], `${port}${path}`).toBe('nosniff');
      expect(headers['x-frame-options'], `${port}${path}`).toBe('DENY');
      expect(headers['x-powered-by'], `${port}${path}`).toBeUndefined();
    }
});
