import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { doMelding, LATER, MEE, receiptOf, writeMelding } from './people/melding.ts';
import type { Antwoord, Inwoner } from './people/inwoner.ts';
import { expect, test } from './test.ts';

const SCHOON = 'Mijn huis schoonhouden lukt niet meer';
const ALLEEN = 'Ik zit te veel alleen';
const GEHEIM = 'Mijn zoon mag dit niet weten';

/** The five questions about what is needed to talk well. */
const PRATEN: [string, Antwoord][] = [
  ['In welke taal praat u het liefst?', { keuzes: ['Nederlands'] }],
  ['Kunt u een gesprek goed horen en volgen?', { keuzes: ['Ik draag een gehoorapparaat'] }],
  ['Hoe krijgt u het liefst informatie?', { keuzes: ['In grote letters'] }],
  ['Waar wilt u het gesprek voeren?', { keuzes: ['Bij mij thuis'] }],
  ['Wie wilt u bij het gesprek hebben?', { tekst: 'Mijn dochter Anja', bespreken: true }],
];

/** One need in the resident's own words, and then up the ladder. */
const SCHOONHOUDEN: [string, Antwoord][] = [
  ['Wat gaat hierbij goed?', { tekst: 'Afstoffen lukt' }],
  ['Wat lukt niet, of kost te veel moeite?', { tekst: 'Dweilen en ramen lappen' }],
  ['Sinds wanneer is dit zo?', { tekst: 'Sinds mijn val in mei' }],
  ['Hoe gaat het op een slechte dag?', { tekst: GEHEIM, alleenVoorMij: true }],
  ['Wat hebt u al geprobeerd?', { weetIkNiet: true }],
  [
    'Wat moet er beter worden? Wat is voor u het belangrijkste?',
    { tekst: 'Een schone keuken', bespreken: true },
  ],
  ['Wat kunt u hiervan zelf doen?', { keuzes: ['Een deel kan ik zelf'], deel: 'een klein deel' }],
  ['Wat kunnen de mensen doen met wie u woont?', { keuzes: ['Ik woon alleen'] }],
  [
    'Wie helpt u al, en kan diegene doorgaan?',
    { keuzes: ['Er helpt iemand en die gaat door'], tekst: 'Mijn dochter', deel: 'een klein deel' },
  ],
  ['Wie zou u om hulp kunnen vragen?', { keuzes: ['Ik wil het niet vragen'] }],
  [
    'Wilt u hiervan iets zelf regelen en betalen?',
    { keuzes: ['Ik kan het wel regelen, maar niet betalen'] },
  ],
];

async function answerAll(inwoner: Inwoner, screens: [string, Antwoord][]): Promise<void> {
  for (const [question, antwoord] of screens) await inwoner.answers(question, antwoord);
}

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

test('a resident goes from the first words to a plan that was handed in', async ({ inwoner }) => {
  const { page, main } = inwoner;

  await test.step('reads what it is and starts', async () => {
    await inwoner.visit('/');
    await inwoner.sees('Bereid uw gesprek met de gemeente voor');
    await expect(main.getByRole('heading', { name: 'Wat neemt u mee?' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Gratis hulp bij uw gesprek' })).toBeVisible();
    const code = await inwoner.begin();
    expect(code).toMatch(/^\d{16}$/);
    await expect(page.getByRole('heading', { name: 'Bewaar de code goed' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Druk de code af' })).toBeVisible();
    await inwoner.follow('Verder naar mijn plan');
  });

  await test.step('says what is needed to talk well and what is hard', async () => {
    await answerAll(inwoner, PRATEN);
    await inwoner.chooses('Huishouden', 'Mensen om mij heen');
    await inwoner.names(SCHOON, { bespreken: true });
  });

  await test.step('goes up the ladder for one need', async () => {
    await answerAll(inwoner, SCHOONHOUDEN);
  });

  await test.step('finds help in the neighbourhood and puts it in the plan', async () => {
    await inwoner.sees('Wat is er bij u in de buurt dat kan helpen?');
    await page.getByLabel('Wat zoekt u?').fill('iemand die mijn huis poetst');
    await page.getByLabel('Uw postcode').fill('2801 AB');
    await inwoner.press('Zoek');
    const found = main.getByRole('article').first();
    const name = await found.getByRole('heading').innerText();
    await found.getByRole('button', { name: 'Zet in mijn plan' }).click();
    await expect(found.getByText('Dit staat in uw plan.')).toBeVisible();
    await page.getByLabel('Hoe staat het ermee?').selectOption('Er is een wachtlijst');
    await inwoner.saves();
    await inwoner.sees('Wat blijft er dan over? Welke hulp past volgens u het best?');
    await page.getByRole('link', { name: 'Vorige' }).click();
    await expect(main.getByText(name).first()).toBeVisible();
    await expect(page.getByLabel('Hoe staat het ermee?')).toHaveValue('wachtlijst');
    await inwoner.saves();
    await inwoner.answers('Wat blijft er dan over? Welke hulp past volgens u het best?', {
      keuzes: ['Hulp bij het huishouden'],
    });
  });

  await test.step('names a second need and skips every question about it', async () => {
    await inwoner.names(ALLEEN);
    for (let left = 13; left > 0; left--) {
      await expect(main.getByText(ALLEEN)).toBeVisible();
      const question = await main.getByRole('heading', { level: 1 }).innerText();
      await inwoner.follow('Overslaan');
      await expect(main.getByRole('heading', { level: 1, name: question })).toBeHidden();
    }
  });

  await test.step('sees who carries what, on the page and on paper', async () => {
    await inwoner.visit('/plan');
    const need = main.getByRole('article').filter({ hasText: SCHOON });
    await expect(need.getByText('Hier wil ik over praten')).toBeVisible();
    await expect(need.getByRole('figure').getByRole('listitem').last()).toContainText('de helft');
    await inwoner.follow('Bekijk mijn plan');
    await inwoner.sees('Uw plan in het kort');
    await page.getByText('Uw hele plan, op volgorde van de wet').click();
    await expect(main.getByText(GEHEIM).first()).toBeVisible();
    const paper = page.waitForEvent('download');
    await inwoner.follow('Bewaar als PDF');
    expect((await bytesOf(await paper)).subarray(0, 5).toString()).toBe('%PDF-');
    await inwoner.follow('Toon alleen wat de gemeente krijgt');
    await expect(main.getByText(SCHOON).first()).toBeVisible();
    await expect(page.getByText(GEHEIM)).toHaveCount(0);
  });

  let reference = '';
  await test.step('does the melding, sees what goes along and hands the plan in', async () => {
    await writeMelding(inwoner);
    await expect(main.getByText('Riet de Bruin')).toBeVisible();
    await expect(main.getByText('onderdeel gaat niet mee')).toBeVisible();
    await page.getByText('Lees precies wat er meegaat').click();
    await expect(main.getByText('Dweilen en ramen lappen')).toBeVisible();
    await expect(page.getByText(GEHEIM)).toHaveCount(0);
    await expect(page.getByLabel(MEE)).toBeChecked();
    await inwoner.press('Verstuur naar de gemeente');
    reference = await receiptOf(inwoner);
    await expect(main.getByText('Uw plan is ingeleverd op')).toBeVisible();
    await expect(main.getByText(/^Uiterlijk \w+dag \d+ \w+ \d{4}$/).first()).toBeVisible();
  });

  await test.step('follows the case and adds something later', async () => {
    await inwoner.follow('Volg uw melding');
    await inwoner.sees('Uw melding volgen');
    await expect(main.getByText(`Referentie ${reference}`)).toBeVisible();
    await expect(main.getByRole('heading', { name: 'De volgende stap' })).toBeVisible();
    await main.getByText('Waarom deze dag?').first().click();
    await expect(main.getByText(/Wmo|Algemene termijnenwet/).first()).toBeVisible();
    await page.getByLabel('Wat wilt u nog vertellen?').fill('Ik heb sinds gisteren een rollator');
    await inwoner.press('Voeg toe');
    await expect(inwoner.status('Uw tekst is toegevoegd.')).toBeVisible();
    await expect(main.getByText(/^Later toegevoegd, op/)).toBeVisible();
    await expect(main.getByText('Ik heb sinds gisteren een rollator').last()).toBeVisible();
  });
});

test('a resident does the melding for someone else and hands the plan in later', async ({
  inwoner,
  people,
}) => {
  const { page, main } = inwoner;
  const code = await inwoner.beginsWith('Zij komt de deur niet meer uit');

  await inwoner.visit('/melding');
  await page.getByLabel('Voor iemand anders').check();
  await inwoner.press('Verder: nakijken');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert').getByRole('link').first()).toBeVisible();

  await test.step('another municipality is noticed, and may still be chosen', async () => {
    await page.getByLabel('Ja, die weet het').check();
    await page.getByLabel('Uw eigen naam').fill('Anja de Bruin');
    await page.getByLabel('Wie bent u van de ander?').fill('dochter');
    await page.getByLabel('Vertel het in een paar woorden').fill('Zij komt niet meer buiten');
    await page.getByLabel('Naam', { exact: true }).fill('Riet de Bruin');
    await page.getByLabel('Postcode', { exact: true }).fill('1011 AB');
    await page.getByLabel('Huisnummer').fill('3');
    await page.getByLabel('Woonplaats').fill('Amsterdam');
    await page.getByLabel('U mag mij een brief sturen').check();
    await inwoner.press('Verder: nakijken');
    await inwoner.sees('Kijk alles na');
    await expect(main.getByText('Anja de Bruin (dochter)')).toBeVisible();
    await page.getByLabel(LATER).check();
    await inwoner.press('Verstuur naar de gemeente');
    await expect(page.getByRole('alert')).toContainText('Amsterdam');
    await page.getByLabel('Ik heb dit gelezen en wil toch hier melden').check();
    await inwoner.press('Verder: nakijken');
    await page.getByLabel(LATER).check();
    await inwoner.press('Verstuur naar de gemeente');
  });

  const reference = await receiptOf(inwoner);
  await expect(main.getByText('U hebt uw plan nog niet ingeleverd.')).toBeVisible();

  await test.step('on another device, with the code, the plan is handed in', async () => {
    const elsewhere = await people.resident();
    await elsewhere.open(code);
    await elsewhere.sees('Mijn plan');
    await expect(elsewhere.main.getByText(reference)).toBeVisible();
    await expect(elsewhere.main.getByText('U kunt uw plan inleveren tot en met')).toBeVisible();
    await elsewhere.follow('Plan inleveren');
    await elsewhere.press('Lever mijn plan in');
    expect(await receiptOf(elsewhere)).toBe(reference);
    await expect(elsewhere.main.getByText('Uw plan is ingeleverd op')).toBeVisible();
  });
});

test('a plan can be handed in on the reference of a melding made before', async ({
  people,
  inwoner,
}) => {
  await inwoner.begin();
  const reference = await doMelding(inwoner, { planMee: false });
  const later = await people.resident();
  await later.beginsWith('Traplopen lukt niet meer', 'Wonen');
  await later.visit('/plan/inleveren');
  await later.page.getByLabel('De referentie van uw melding').fill(reference);
  await later.press('Lever mijn plan in');
  await later.sees('Uw plan is ingeleverd');
  await expect(later.main.getByText(reference)).toBeVisible();
});
