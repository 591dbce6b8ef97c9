import { GRONDEN_HERZIENING, UITKOMSTEN_BESLUIT, VORMEN } from '@keukentafel/domain/zaak';
import { FRAGILE_PORTS, startSystem, type System } from './system.ts';
import { MEE, receiptOf, writeMelding } from './people/melding.ts';
import { startTalk } from './people/onderzoek.ts';
import { inDays } from './people/today.ts';
import { Consulent } from './people/consulent.ts';
import { Inwoner } from './people/inwoner.ts';
import { NEED, reportsNeed } from './people/zaak.ts';
import { expect, test as base } from './test.ts';

const GOED = 'Wat gaat hierbij goed?';
const TEKST = 'Koken lukt mij nog goed.\nAfwassen ook.';
const SLOW = { timeout: 45_000 };

const test = base.extend<{ bewoner: Inwoner }, { system: System }>({
  system: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are asked for
    async ({}, use) => {
      const system = await startSystem(FRAGILE_PORTS);
      await use(system);
      await system.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  bewoner: async ({ people, system }, use) => {
    const page = await (await people.browser()).newPage();
    await use(new Inwoner(page, FRAGILE_PORTS));
    system.resume();
  },
});
test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** Until the API answers again after `resume`. */
const backAgain = ({ page }: Inwoner) =>
  expect(async () => {
    const answer = await page.request.get(`http://localhost:${FRAGILE_PORTS.api}/readyz`);
    expect(answer.ok()).toBe(true);
  }).toPass(SLOW);

test('the API dies while a resident types: nothing is lost and the page says so', async ({
  bewoner,
  system,
}) => {
  await bewoner.beginsWith(NEED);
  const field = bewoner.page.getByLabel(GOED);
  await field.fill('Koken lukt');
  await expect(bewoner.status('Opgeslagen om')).toBeVisible();

  system.pause();
  system.killApi();
  await field.fill(TEKST);
  await expect(bewoner.status('Uw tekst staat nog op dit scherm')).toBeVisible(SLOW);
  await expect(field).toHaveValue(TEKST);

  await bewoner.saves();
  await expect(bewoner.status('Uw tekst staat nog op dit scherm')).toBeVisible();
  await bewoner.sees(GOED);
  await expect(field).toHaveValue(TEKST);

  system.resume();
  await expect(bewoner.status('Opgeslagen om')).toBeVisible(SLOW);
  await bewoner.page.reload();
  await expect(field).toHaveValue(TEKST);
});

test('the API is down when a page is opened: the page says it is temporary', async ({
  bewoner,
  system,
}) => {
  await bewoner.beginsWith(NEED);
  system.pause();
  system.killApi();
  await bewoner.visit('/plan');
  await bewoner.sees('Even geduld');
  await expect(bewoner.main.getByText('is niet weg')).toBeVisible();
  system.resume();
  await backAgain(bewoner);
  await bewoner.follow('Probeer opnieuw');
  await bewoner.sees('Mijn plan');
});

test('without JavaScript a form that cannot be saved comes back with its text', async ({
  bewoner,
  people,
  system,
}) => {
  const code = await bewoner.beginsWith(NEED);
  const plainPage = await (await people.browser({ javaScriptEnabled: false })).newPage();
  const plain = new Inwoner(plainPage, FRAGILE_PORTS);
  await plain.open(code);
  await plain.page.goto(bewoner.page.url());
  await plain.sees(GOED);

  system.pause();
  system.killApi();
  await plain.page.getByLabel(GOED).fill(TEKST);
  await plain.saves();
  await expect(plain.page.getByRole('alert')).toContainText('Uw tekst staat nog op dit scherm');
  await expect(plain.page.getByLabel(GOED)).toHaveValue(TEKST);

  system.resume();
  await backAgain(plain);
  await plain.saves();
  await plain.sees('Wat lukt niet, of kost te veel moeite?');
  await plain.page.getByRole('link', { name: 'Vorige' }).click();
  await expect(plain.page.getByLabel(GOED)).toHaveValue(TEKST);
});

test('the API dies while a caseworker types', async ({ bewoner, people, system }) => {
  const { reference } = await reportsNeed(bewoner);
  const page = await (await people.browser()).newPage();
  const samira = await Consulent.signIn(page, 'Samira', FRAGILE_PORTS);
  await samira.opens(reference);
  await startTalk(samira, NEED);
  const field = page.getByLabel('Toelichting');

  system.pause();
  system.killApi();
  await field.fill(TEKST);
  await expect(page.getByRole('status').filter({ hasText: /^N(og n)?iet opgeslagen/ })).toBeVisible(
    SLOW,
  );
  await samira.press('Opslaan');
  await expect(page.getByRole('alert').first()).toBeVisible(SLOW);
  await expect(field).toHaveValue(TEKST);

  system.resume();
  await backAgain(bewoner);
  await samira.press('Opslaan');
  await samira.saved();
  await page.reload();
  await expect(field).toHaveValue(TEKST);
});

test('a melding that could not be sent stays on the screen and goes later, once', async ({
  bewoner,
  system,
}) => {
  await bewoner.begin();
  await writeMelding(bewoner);
  await bewoner.page.getByLabel(MEE).check();
  system.pause();
  system.killApi();
  await bewoner.press('Verstuur naar de gemeente');
  await expect(bewoner.page.getByText('Nog niet verstuurd.')).toBeFocused(SLOW);
  await expect(bewoner.main.getByText('Riet de Bruin')).toBeVisible();

  system.resume();
  await backAgain(bewoner);
  await bewoner.press('Verstuur naar de gemeente');
  await receiptOf(bewoner);
});

test('an appointment that could not be stored stays filled in', async ({
  bewoner,
  people,
  system,
}) => {
  const { reference } = await reportsNeed(bewoner);
  const page = await (await people.browser()).newPage();
  const samira = await Consulent.signIn(page, 'Samira', FRAGILE_PORTS);
  await samira.opens(reference);
  await startTalk(samira, NEED);
  await samira.tab('Bezoek');
  await page.getByLabel('Dag', { exact: true }).fill(inDays(7));
  await page.getByLabel('Tijd', { exact: true }).fill('10:00');
  await page.getByLabel('Wie komt er?').fill('Samira Haddad');

  system.pause();
  system.killApi();
  await samira.press('Leg de afspraak vast');
  await expect(page.getByRole('alert').first()).toBeVisible(SLOW);
  await expect(page.getByLabel('Wie komt er?')).toHaveValue('Samira Haddad');

  system.resume();
  await backAgain(bewoner);
  await samira.press('Leg de afspraak vast');
  await expect(page.getByRole('link', { name: 'Zet in uw agenda' })).toBeVisible(SLOW);
});

test('a decision that could not be stored stays filled in', async ({ bewoner, people, system }) => {
  const page = await (await people.browser()).newPage();
  const samira = await Consulent.signIn(page, 'Samira', FRAGILE_PORTS);
  await page.getByRole('link', { name: 'Afgerond', exact: true }).click();
  const going = page.getByRole('row').filter({ hasText: 'In uitvoering' });
  await going.getByRole('link').first().click();
  await samira.tab('Aanvraag en besluit');
  await samira.main.getByText('Besluit herzien of intrekken', { exact: true }).click();
  await samira.fill(samira.main, {
    'Waarom verandert het besluit?': `b. ${GRONDEN_HERZIENING.b.grond}`,
    Uitkomst: UITKOMSTEN_BESLUIT.ingetrokken,
    Vorm: VORMEN.geen,
    'Tot en met': inDays(30),
    Motivering: TEKST,
  });

  system.pause();
  system.killApi();
  await samira.press('Herzie het besluit');
  await expect(page.getByRole('alert').first()).toBeVisible(SLOW);
  await expect(page.getByLabel('Motivering')).toHaveValue(TEKST);
  await expect(page.getByLabel('Tot en met')).toHaveValue(inDays(30));

  system.resume();
  await backAgain(bewoner);
  await samira.press('Herzie het besluit');
  await expect(samira.main.getByText('(Wmo 2015 art. 2.3.10 lid 1 onder b)')).toBeVisible(SLOW);
});
