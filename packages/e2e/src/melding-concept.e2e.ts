import { doMelding, MEE, receiptOf } from './people/melding.ts';
import type { Inwoner } from './people/inwoner.ts';
import { expect, test, type People } from './test.ts';

const HULPVRAAG = 'Vertel het in een paar woorden';
const TEKST = 'Sinds mijn val kom ik de trap niet meer op';
const ANDERS = 'Op de telefoon nog iets erbij getypt';
const CODE = 'Uw code van 16 cijfers';
const SAVED = 'Opgeslagen om';

/** Types a part of the melding, as somebody does who is called away. */
async function types(inwoner: Inwoner): Promise<void> {
  await inwoner.visit('/melding');
  await expect(inwoner.main.getByText('Wij bewaren dit bij uw plan')).toBeVisible();
  await inwoner.page.getByLabel('Voor iemand anders').check();
  await inwoner.page.getByLabel('Uw eigen naam').fill('Anja');
  await inwoner.page.getByLabel('Postcode', { exact: true }).fill('28');
  await inwoner.page.getByLabel('U mag mij een brief sturen').check();
  await inwoner.page.getByLabel('Het is dringend').check();
  await inwoner.page.getByLabel(HULPVRAAG).fill(TEKST);
}

async function finds(inwoner: Inwoner): Promise<void> {
  await inwoner.visit('/melding');
  await expect(inwoner.page.getByLabel(HULPVRAAG)).toHaveValue(TEKST);
  await expect(inwoner.page.getByLabel('Voor iemand anders')).toBeChecked();
  await expect(inwoner.page.getByLabel('Uw eigen naam')).toHaveValue('Anja');
  await expect(inwoner.page.getByLabel('Postcode', { exact: true })).toHaveValue('28');
  await expect(inwoner.page.getByLabel('U mag mij een brief sturen')).toBeChecked();
  await expect(inwoner.page.getByLabel('Het is dringend')).toBeChecked();
}

async function closes(inwoner: Inwoner): Promise<void> {
  await inwoner.visit('/stoppen');
  await inwoner.press('Sluit mijn plan');
  await inwoner.sees('Uw plan is dicht');
}

/** The session is closed in another window, as when it ran out. */
async function runsOut(inwoner: Inwoner, people: People): Promise<void> {
  const storageState = await inwoner.page.context().storageState();
  await closes(await people.resident({ storageState }));
}

/** The draft in everything that is held about this person. */
async function held({ page, home }: Inwoner): Promise<unknown> {
  const answer = await page.request.get(`${home}/gegevens/gegevens.json`);
  return (await answer.json()).plan.meldingConcept;
}

test('what was typed is there again after the session ended and the code was typed', async ({
  inwoner,
  people,
}) => {
  const code = await inwoner.begin();
  await types(inwoner);
  await expect(inwoner.status(SAVED)).toBeVisible();
  await closes(inwoner);
  await inwoner.open(code);
  await finds(inwoner);

  await test.step('typed after it ended: the code is asked beside the text, and keeps it', async () => {
    await runsOut(inwoner, people);
    await inwoner.page.getByLabel(HULPVRAAG).fill(ANDERS);
    await inwoner.page.getByLabel(CODE).fill(code);
    await inwoner.press('Bewaar en verstuur later');
    await inwoner.sees('Mijn plan');
    await inwoner.visit('/melding');
    await expect(inwoner.page.getByLabel(HULPVRAAG)).toHaveValue(ANDERS);
  });
});

test('another device goes on with it, and neither overwrites the other in silence', async ({
  inwoner: tablet,
  people,
}) => {
  const code = await tablet.begin();
  await types(tablet);
  await expect(tablet.status(SAVED)).toBeVisible();
  const phone = await people.resident();
  await phone.open(code);
  await finds(phone);
  await phone.page.getByLabel(HULPVRAAG).fill(ANDERS);
  await expect(phone.status(SAVED)).toBeVisible();

  await tablet.page.getByLabel('Woonplaats').fill('Gouda');
  await expect(tablet.status('op een ander apparaat ook veranderd')).toBeVisible();
  await tablet.press('Verder: nakijken');
  await expect(tablet.main.getByText(`Hulpvraag: ${ANDERS}`)).toBeVisible();
  await expect(tablet.page.getByLabel(HULPVRAAG)).toHaveValue(TEKST);
  await expect(tablet.page.getByLabel('Woonplaats')).toHaveValue('Gouda');
  await tablet.follow('Neem de andere tekst over');
  await expect(tablet.page.getByLabel(HULPVRAAG)).toHaveValue(ANDERS);
  await tablet.page.getByLabel('Woonplaats').fill('Gouda');
  await expect(tablet.status(SAVED)).toBeVisible();
});

test('without JavaScript every press keeps it, also with mistakes', async ({ people }) => {
  const plain = await people.resident({ javaScriptEnabled: false });
  const code = await plain.begin();
  await types(plain);
  await plain.press('Verder: nakijken');
  await expect(plain.page.getByRole('alert').getByRole('link').first()).toBeVisible();
  await closes(plain);
  await plain.open(code);
  await finds(plain);

  await test.step('and "later", and the way back from the last screen', async () => {
    await plain.page.getByLabel(HULPVRAAG).fill(ANDERS);
    await plain.press('Bewaar en verstuur later');
    await plain.sees('Mijn plan');
    await plain.visit('/melding');
    await expect(plain.page.getByLabel(HULPVRAAG)).toHaveValue(ANDERS);
    await plain.page.getByLabel('Voor mijzelf').check();
    await plain.page.getByLabel('Naam', { exact: true }).fill('Riet de Bruin');
    await plain.page.getByLabel('Postcode', { exact: true }).fill('2801 AB');
    await plain.page.getByLabel('Huisnummer').fill('12');
    await plain.page.getByLabel('Woonplaats').fill('Gouda');
    await plain.press('Verder: nakijken');
    await plain.sees('Kijk alles na');
    await plain.visit('/melding');
    await expect(plain.page.getByLabel('Naam', { exact: true })).toHaveValue('Riet de Bruin');
    await plain.press('Verder: nakijken');
    await plain.press('Iets veranderen');
    await expect(plain.page.getByLabel(HULPVRAAG)).toHaveValue(ANDERS);
    await plain.page.getByLabel(HULPVRAAG).fill(TEKST);
    await plain.press('Verder: nakijken');
    await plain.page.getByLabel(MEE).check();
    await plain.press('Verstuur naar de gemeente');
    await receiptOf(plain);
  });
});

test('sent: the draft is gone, and who still types elsewhere is told', async ({
  inwoner: tablet,
  people,
}) => {
  const code = await tablet.begin();
  await types(tablet);
  await expect(tablet.status(SAVED)).toBeVisible();
  const phone = await people.resident();
  await phone.open(code);
  await finds(phone);
  expect(await held(phone)).toMatchObject({ inhoud: { hulpvraag: TEKST } });
  const reference = await doMelding(tablet);

  await phone.page.getByLabel(HULPVRAAG).fill(ANDERS);
  await expect(phone.status('Uw melding is al verstuurd')).toBeVisible();
  await phone.press('Verder: nakijken');
  await expect(phone.page.getByRole('alert')).toContainText(reference);
  await expect(phone.page.getByLabel(HULPVRAAG)).toHaveValue(ANDERS);

  await phone.visit('/melding');
  await phone.sees('Melden bij de gemeente');
  await expect(phone.page.getByLabel(HULPVRAAG)).toHaveCount(0);
  expect(await held(phone)).toBeNull();
});
