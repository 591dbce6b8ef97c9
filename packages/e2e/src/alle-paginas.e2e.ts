import type { Page } from '@playwright/test';
import { lookAround, routesOf } from './routes.ts';
import { PORTS } from './system.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 240_000 });

/** The demo case whose report waits for the resident. */
const CODE = '6543210987654321';

/** Need a link that was given or a proposal that waits: `sociale-kaart` and `buurt` look at them. */
const BY_LINK = ['/aanbieders/mijn', '/aanbieders/mijn/formulier', '/lijst/[ids]'];
const BY_PROPOSAL = [
  ...['/sociale-kaart/voorstel/[id=uuid]', '/sociale-kaart/voorstel/[id=uuid]/wijzig'],
  '/sociale-kaart/inlezen/[id=uuid]',
];
/** Goes on by itself while signing in. */
const PASSING = ['/inloggen/terug'];

const skipLinkFirst = async (page: Page, path: string) => {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.keyboard.press('Tab');
  await expect.soft(page.getByRole('link', { name: 'Naar de inhoud' }), path).toBeFocused();
};

/** On a phone the head of a table is gone: each cell says what it is, the last one by what one can press. */
const cellsSayWhat = async (page: Page, path: string) => {
  const silent = page.locator('.lijst-tabel tbody td:not([data-kop]):not(:last-child)');
  await expect.soft(silent, path).toHaveCount(0);
};

test('every page of the resident: axe, 320 px, keyboard, without script, and Snel weg', async ({
  inwoner,
}) => {
  const { page } = inwoner;
  await inwoner.open(CODE);
  await inwoner.sees('Mijn plan');
  const id = '00000000-0000-7000-8000-000000000000';
  const missed = await lookAround(page, inwoner.home, {
    routes: routesOf('inwoner'),
    from: [
      ...[
        '/gegevens',
        '/gegevens/verwijderen',
        '/plan',
        '/volgen',
        '/volgen/wie-keek',
        '/plan/apparaat',
        '/melding',
      ],
      ...['/melding/klaar', '/plan/inleveren', '/plan/onderwerpen', '/plan/stap/taal'],
      ...['/bevestigen?naar=%2Fplan', '/verder', '/lijst', '/vergelijk', '/hulp', '/onderwerpen'],
      ...['/organisaties', '/agenda', '/aanbieders', '/aanbieders/aanmelden'],
      ...['/aanbieders/verstuurd', `/aanbieders/bevestig/${id}`, `/aanbieders/link/${id}`, '/'],
    ],
    check: async (_page, html, path) => {
      expect.soft(html, `Snel weg: ${path}`).toContain('href="/weg"');
      await skipLinkFirst(page, path);
    },
  });
  expect(missed.filter((name) => !BY_LINK.includes(name))).toEqual([]);
});

test('every page of the municipality: axe, 320 px, keyboard and without script', async ({
  people,
}) => {
  const staff = [
    ...['/', '/nood', '/sessies', '/inloggen', '/uitloggen'],
    ...['/inloggen/opnieuw', '/inloggen/bevestigd'],
  ];
  const roles: [name: string, from: string[]][] = [
    ['Samira', staff],
    ['Petra', ['/toezicht']],
    ['Ina', ['/bewaren']],
    ['Nora', ['/privacy']],
    ['Kees', ['/sociale-kaart', '/sociale-kaart/inlezen', '/sociale-kaart/dubbel']],
  ];
  let left = routesOf('consulent');
  for (const [name, from] of roles) {
    const person = await people.caseworker(name);
    const missed = await lookAround(person.page, `http://localhost:${PORTS.consulent}`, {
      ...{ routes: left, from },
      check: async (page, _html, path) => {
        await cellsSayWhat(page, path);
        await skipLinkFirst(page, path);
      },
    });
    left = left.filter((route) => missed.includes(route.name));
  }
  const names = left.map(({ name }) => name);
  expect(names.filter((name) => ![...BY_PROPOSAL, ...PASSING].includes(name))).toEqual([]);
});
