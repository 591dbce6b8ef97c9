import { GRONDEN_HERZIENING, UITKOMSTEN_BESLUIT, VORMEN } from '@keukentafel/domain/zaak';
import type { Consulent } from './people/consulent.ts';
import { livesIn, startTalk } from './people/onderzoek.ts';
import { inDays, today } from './people/today.ts';
import { NEED, reportsNeed } from './people/zaak.ts';
import { expect, test } from './test.ts';

/** Opens a step of the case without recording it yet, and gives its form. */
async function begin({ main, page }: Consulent, step: string) {
  const summary = main.getByText(step, { exact: true }).and(page.locator('summary'));
  await summary.click();
  return summary.locator('..');
}

test('who lives elsewhere is forwarded, told the same day, and reads why', async ({
  inwoner,
  people,
}) => {
  const { reference } = await reportsNeed(inwoner);
  const samira = await people.caseworker('Samira');
  await samira.opens(reference);
  await expect(samira.main.getByText('Doorzenden', { exact: true })).toBeHidden();
  await livesIn(samira, 'Elders');
  await expect(samira.main.getByText('Andere gemeente', { exact: true })).toBeVisible();
  await expect(samira.main.getByText('Stuur de melding meteen door')).toBeVisible();
  const form = await begin(samira, 'Doorzenden');
  await samira.press('Leg vast: Doorzenden');
  await expect(form.locator('.fout')).toBeVisible();
  await form.getByLabel('Wanneer vertelde u dit de inwoner?').fill(today());
  await samira.press('Leg vast: Doorzenden');
  await expect(samira.main.getByText('Doorgezonden', { exact: true }).first()).toBeVisible();
  await inwoner.visit('/volgen');
  await expect(inwoner.main.getByText('Wij hebben uw melding doorgestuurd.')).toBeVisible();
});

test('a decision is revised on a ground of the act, beside a complaint', async ({ people }) => {
  const samira = await people.caseworker('Samira');
  const { page, main } = samira;
  await page.getByRole('link', { name: 'Afgerond', exact: true }).click();
  await page
    .getByRole('row')
    .filter({ hasText: 'In uitvoering' })
    .getByRole('link')
    .first()
    .click();

  await test.step('a complaint gets its own term and its end', async () => {
    await samira.records('Klacht ontvangen');
    await expect(main.getByText('Klacht ontvangen').last()).toBeVisible();
    await samira.records('Klacht afhandelen');
    await expect(main.getByText('Klacht afgehandeld')).toBeVisible();
  });

  await test.step('revising asks on which of the five grounds', async () => {
    await samira.tab('Aanvraag en besluit');
    await main.getByText('Besluit herzien of intrekken', { exact: true }).click();
    await samira.press('Herzie het besluit');
    await expect(main.getByText('Kies waarom u het besluit verandert.').first()).toBeVisible();
    await samira.fill(main, {
      'Waarom verandert het besluit?': `b. ${GRONDEN_HERZIENING.b.grond}`,
      Uitkomst: UITKOMSTEN_BESLUIT.ingetrokken,
      Vorm: VORMEN.geen,
      'Tot en met': inDays(30),
      Motivering: 'Mevrouw doet dit weer zelf.',
    });
    await samira.press('Herzie het besluit');
    await expect(main.getByText('(Wmo 2015 art. 2.3.10 lid 1 onder b)')).toBeVisible();
    await expect(main.getByText('Mevrouw doet dit weer zelf.')).toBeVisible();
  });
});

test('a housemate who is away for weeks, and a wish for a pgb', async ({ inwoner, people }) => {
  test.setTimeout(120_000);
  const { reference } = await reportsNeed(inwoner);
  const samira = await people.caseworker('Samira');
  const { page } = samira;
  await samira.opens(reference);
  await startTalk(samira, NEED);
  await samira.fill(samira.group('Taak 1'), {
    Taak: 'Stofzuigen',
    Hoeveel: '2',
    Eenheid: 'uur per week',
  });
  await page.getByLabel('Toelichting').fill('Bukken gaat niet meer.');
  await samira.saved();
  const ladder = page.getByRole('navigation', { name: 'De ladder' });

  await test.step('on those days the help is not there', async () => {
    await ladder.getByRole('link', { name: /^Gebruikelijke hulp/ }).click();
    await samira.fill(samira.group('Huisgenoot 1'), {
      ...{ Naam: 'Sem', 'Kan dit doen': 'Ja', 'Overbelast?': 'Nee' },
    });
    await samira.fill(samira.group('Afwezigheid 1'), {
      ...{ Wie: 'Sem', Van: inDays(-3), 'Tot en met': inDays(20), Waardoor: 'Werk op zee' },
    });
    await samira.fill(samira.group('Gehoord 1'), { Wie: 'Sem', 'Op welke dag': today() });
    await samira.fill(samira.group('Bijdrage 1'), { 'Wie doet dit': 'Sem', Hoeveel: '1' });
    await page.getByLabel('Reden van deze uitkomst').fill('Sem werkt nu op zee.');
    await samira.saved();
    await expect(page.getByText('Sem is afwezig tot en met').first()).toBeVisible();
    await page.reload();
    await expect(samira.group('Afwezigheid 1').getByLabel('Waardoor')).toHaveValue('Werk op zee');
  });

  await test.step('the conditions of art. 2.3.6 are asked one by one, and kept', async () => {
    await ladder.getByRole('link', { name: /^Maatwerk/ }).click();
    await page.getByText('Toets voor een pgb (art. 2.3.6)').click();
    await samira.fill(samira.main, {
      ...{ 'Wil de inwoner een pgb?': 'Ja', 'Pgb uitgelegd op': today() },
      'Waarom wil de inwoner dit?': 'Mijn vaste hulp kent mij.',
      'Wie beheert het pgb?': 'De inwoner zelf',
    });
    await samira.saved();
    await page.reload();
    await expect(page.getByLabel('Waarom wil de inwoner dit?')).toHaveValue(
      'Mijn vaste hulp kent mij.',
    );
  });
});
