import { doMelding, MEE, receiptOf, writeMelding } from './people/melding.ts';
import { startTalk, TREDEN, write } from './people/onderzoek.ts';
import { inDays, inWords } from './people/today.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

const NEED = 'De trap op komen lukt niet meer';

test('a resident without JavaScript goes from the start to a plan that was handed in', async ({
  inwoner,
}) => {
  const { page, main } = inwoner;
  await inwoner.begin();
  await expect(page.getByRole('button', { name: 'Druk de code af' })).toBeHidden();
  await inwoner.follow('Verder naar mijn plan');
  await inwoner.answers('In welke taal praat u het liefst?', { keuzes: ['Nederlands'] });
  await inwoner.skips('Kunt u een gesprek goed horen en volgen?');
  await inwoner.visit('/plan/onderwerpen');
  await inwoner.chooses('Wonen');

  await test.step('two needs in one topic, one taken away again', async () => {
    await inwoner.sees('Wat is hierbij lastig voor u?');
    await inwoner.fill({ tekst: NEED });
    await inwoner.press('Nog iets bij dit onderwerp');
    await expect(main.getByRole('textbox')).toHaveCount(2);
    await main.getByRole('textbox').nth(1).fill('De drempels zijn hoog');
    await inwoner.press('Nog iets bij dit onderwerp');
    await main.getByRole('button', { name: /^Haal dit weg\s?: De drempels/ }).click();
    await expect(main.getByRole('textbox').first()).toHaveValue(NEED);
    await inwoner.saves();
  });

  await test.step('the search on the screen of the question keeps what was typed', async () => {
    await inwoner.sees('Wat gaat hierbij goed?');
    await page.goto(page.url().replace('wat-gaat-goed', 'algemene-voorziening'));
    await inwoner.fill({ tekst: 'Ik ken het buurthuis' });
    await page.getByLabel('Wat zoekt u?').fill('traplift');
    await page.getByLabel('Uw postcode').fill('2801 AB');
    await inwoner.press('Zoek');
    await expect(main.getByRole('textbox').first()).toHaveValue('Ik ken het buurthuis');
    await main.getByRole('button', { name: 'Zet in mijn plan' }).first().click();
    await expect(main.getByText('Dit staat in uw plan.')).toBeVisible();
    await inwoner.saves();
    await inwoner.sees('Wat blijft er dan over? Welke hulp past volgens u het best?');
  });

  await test.step('the melding: mistakes are listed, the preview is exact, the plan goes', async () => {
    await inwoner.visit('/melding');
    await inwoner.press('Verder: nakijken');
    await expect(page.getByRole('alert').getByRole('link').first()).toBeVisible();
    await writeMelding(inwoner);
    await page.getByText('Lees precies wat er meegaat').click();
    await expect(main.getByText('Ik ken het buurthuis')).toBeVisible();
    await expect(page.getByLabel(MEE)).toBeChecked();
    await inwoner.press('Verstuur naar de gemeente');
    await receiptOf(inwoner);
    await expect(main.getByText('Uw plan is ingeleverd op')).toBeVisible();
  });

  await inwoner.visit('/volgen');
  await page.getByLabel('Wat wilt u nog vertellen?').fill('Mijn dochter komt ook');
  await inwoner.press('Voeg toe');
  await expect(main.getByText('Mijn dochter komt ook').last()).toBeVisible();
});

test('a caseworker without JavaScript does the main steps', async ({ inwoner, people }) => {
  await inwoner.beginsWith(NEED, 'Wonen');
  const reference = await doMelding(inwoner);
  const samira = await people.caseworker('Samira');
  const { page, main } = samira;
  await samira.searches(reference);
  await samira.press(`Neem op mij: ${reference}`);
  await expect(samira.row(reference)).toContainText('Samira Haddad');
  await samira.opens(reference);
  await startTalk(samira, NEED);

  await test.step('what is needed and a finding are saved with a button', async () => {
    await samira.fill(samira.group('Taak 1'), { Taak: 'Naar boven kunnen', Eenheid: 'ja of nee' });
    await samira.press('Opslaan');
    await expect(samira.group('Taak 2')).toBeVisible();
    for (const bevinding of TREDEN.filter(({ naam }) => naam === 'Gebruikelijke hulp')) {
      await write(samira, bevinding);
      await samira.press('Opslaan');
      await samira.saved();
      await expect(page.getByLabel('Reden van deze uitkomst')).toHaveValue(bevinding.motivering);
    }
  });

  await test.step('a visit without a day is refused and the rest stays', async () => {
    await samira.tab('Bezoek');
    await page.getByLabel('Wie komt er?').fill('Samira Haddad');
    await page.getByLabel('Tijd', { exact: true }).fill('10:00');
    await samira.press('Leg de afspraak vast');
    await expect(page.getByRole('alert')).toContainText('Kies een dag');
    await expect(page.getByLabel('Wie komt er?')).toHaveValue('Samira Haddad');
    await page.getByLabel('Dag', { exact: true }).fill(inDays(7));
    await samira.press('Leg de afspraak vast');
    await expect(main.getByText(inWords(inDays(7))).first()).toBeVisible();
  });

  await samira.tab('Overzicht');
  await samira.records('Gesprek gevoerd');
  await samira.tab('Verslag');
  await samira.press('Maak het concept');
  const first = page.getByRole('textbox', { name: /^Tekst, uit:/ }).first();
  await first.fill('Wij spraken elkaar aan tafel.');
  await main.getByRole('button', { name: 'Opslaan', exact: true }).first().click();
  await expect(first).toHaveValue('Wij spraken elkaar aan tafel.');
});
