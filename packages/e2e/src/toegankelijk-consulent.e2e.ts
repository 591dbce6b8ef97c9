import { inspect } from './inspection.ts';
import type { Consulent } from './people/consulent.ts';
import { startTalk } from './people/onderzoek.ts';
import { inDays } from './people/today.ts';
import { NEED, reportsNeed } from './people/zaak.ts';
import { PORTS } from './system.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 150_000 });

const PARTS = ['Overzicht', 'Plan', 'Bezoek', 'Gesprek', 'Verslag', 'Aanvraag en besluit'];

async function inspectParts(consulent: Consulent, state: string): Promise<void> {
  for (const part of PARTS) {
    await consulent.tab(part);
    await inspect(consulent.page, `consulent ${state} ${part}`);
  }
}

/** Opens the first case of the team in a given state. */
async function openOne(consulent: Consulent, filter: string, state: RegExp): Promise<void> {
  await consulent.visit('/');
  await consulent.page.getByRole('link', { name: filter, exact: true }).click();
  await expect(consulent.status(`${filter}:`)).toBeVisible();
  const cases = consulent.page.getByRole('row').filter({ hasText: state });
  await cases.getByRole('link', { name: /^KT-/ }).first().click();
  await expect(consulent.main.getByText(/^Zaak KT-/)).toBeVisible();
}

test('signing in, the work list, and what is not there', async ({ people }) => {
  const visitor = await (await people.browser()).newPage();
  await visitor.goto(`http://localhost:${PORTS.consulent}/inloggen`);
  await inspect(visitor, 'consulent sign in');
  await visitor.goto(`http://localhost:${PORTS.consulent}/inloggen?fout=verlopen`);
  await inspect(visitor, 'consulent sign in mistake');
  const samira = await people.caseworker('Samira');
  await inspect(samira.page, 'consulent list');
  for (const filter of ['Van mij', 'Nieuw', 'Spoed', 'Afgerond']) {
    await samira.page.getByRole('link', { name: filter, exact: true }).click();
    await expect(samira.status(`${filter}:`)).toBeVisible();
    await inspect(samira.page, `consulent list ${filter}`);
  }
  await samira.searches('KT-0000-NIET-HIER');
  await inspect(samira.page, 'consulent list empty');
  await samira.visit('/bestaat-niet');
  await inspect(samira.page, 'consulent 404');
  await samira.visit('/uitloggen');
  await inspect(samira.page, 'consulent sign out');
  const petra = await people.caseworker('Petra');
  await petra.page
    .getByText(/^Wijs toe/)
    .first()
    .click();
  await inspect(petra.page, 'consulent list of a team lead');
});

test('a new case and the talk', async ({ inwoner, people }) => {
  const { reference } = await reportsNeed(inwoner);
  const samira = await people.caseworker('Samira');
  const { page } = samira;
  await samira.opens(reference);
  await inspectParts(samira, 'new');
  await samira.tab('Overzicht');
  await page.getByText('Melding bevestigen', { exact: true }).last().click();
  await inspect(page, 'consulent step open');
  await samira.opens(reference);
  await startTalk(samira, NEED);
  await samira.fill(samira.group('Taak 1'), { Taak: 'Dweilen', Hoeveel: '2' });
  await samira.saved();
  await inspect(page, 'consulent need');
  await samira.fill(samira.group('Taak 2'), { Taak: 'Ramen', Hoeveel: '-1' });
  await samira.press('Opslaan');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await inspect(page, 'consulent need mistake');
  for (const trede of ['eigenKracht', 'gebruikelijkeHulp', 'sociaalNetwerk', 'voorliggendeWet']) {
    await samira.visit(`${new URL(page.url()).pathname.split('/').slice(0, 5).join('/')}/${trede}`);
    await inspect(page, `consulent rung ${trede}`);
  }
  await samira.tab('Bezoek');
  await samira.press('Leg de afspraak vast');
  await expect(page.getByRole('alert').first()).toBeVisible();
  await inspect(page, 'consulent visit mistake');
  await page.getByLabel('Dag', { exact: true }).fill(inDays(7));
  await page.getByLabel('Tijd', { exact: true }).fill('10:00');
  await page.getByLabel('Wie komt er?').fill('Samira Haddad');
  await samira.press('Leg de afspraak vast');
  await expect(page.getByRole('link', { name: 'Zet in uw agenda' })).toBeVisible();
  await inspect(page, 'consulent visit planned');
});

test('a case with a report, and one with a decision', async ({ people }) => {
  const samira = await people.caseworker('Samira');
  await openOne(samira, 'Van mijn team', /Verslag|verslag/);
  await inspectParts(samira, 'report');
  await openOne(samira, 'Van mijn team', /Aangevraagd|Aanvraag/);
  await samira.tab('Aanvraag en besluit');
  await inspect(samira.page, 'consulent to decide');
  await openOne(samira, 'Afgerond', /./);
  await samira.tab('Aanvraag en besluit');
  await inspect(samira.page, 'consulent closed');
});
