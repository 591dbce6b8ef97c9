import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { lastDayOf } from '@keukentafel/domain/time';
import { REACTIEKEUZES, UITKOMSTEN_BESLUIT, VORMEN } from '@keukentafel/domain/zaak';
import type { Consulent } from './people/consulent.ts';
import { find, livesIn, TREDEN } from './people/onderzoek.ts';
import { inDays, inWords, today } from './people/today.ts';
import { NEED, PRIVATE, reportsNeed } from './people/zaak.ts';
import { expect, test } from './test.ts';

const ANSWERS = Object.values(REACTIEKEUZES);

const textOf = async (download: Download): Promise<string> =>
  readFile(await download.path(), 'utf8');

/** The calendar file behind a link, as text. */
async function calendarOf(page: Page, link: string): Promise<string> {
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  return textOf(await file);
}

async function visit(consulent: Consulent, day: string, time: string): Promise<void> {
  const { page } = consulent;
  await page.getByLabel('Dag', { exact: true }).fill(day);
  await page.getByLabel('Tijd', { exact: true }).fill(time);
  await page.getByLabel('Wie komt er?').fill('Samira Haddad en uw dochter');
  await page.getByRole('button', { name: /^(Leg|Verzet) de afspraak/ }).click();
  await expect(consulent.main.getByText(`${inWords(inDays(7))}`)).toBeVisible();
}

test('a caseworker brings a case from the melding to the decision, and the resident answers', async ({
  inwoner,
  people,
}) => {
  test.setTimeout(150_000);
  const { reference } = await reportsNeed(inwoner);
  const samira = await people.caseworker('Samira');
  const { page, main } = samira;

  await test.step('finds the new melding and takes it', async () => {
    await page.getByRole('link', { name: 'Nieuw', exact: true }).click();
    await expect(samira.row(reference)).toContainText('Binnen');
    await samira.searches(reference.toLowerCase());
    await expect(page.getByRole('row')).toHaveCount(2);
    await expect(samira.row(reference)).toContainText('Nog niemand');
    await samira.press(`Neem op mij: ${reference}`);
    await expect(samira.row(reference)).toContainText('Samira Haddad');
    await page.getByRole('link', { name: 'Van mij', exact: true }).click();
    await expect(samira.row(reference)).toBeVisible();
  });

  await test.step('records what the law asks and starts', async () => {
    await samira.opens(reference);
    await expect(main.getByText('Mijn huis schoonhouden lukt niet meer.')).toBeVisible();
    await samira.records('Melding bevestigen');
    await samira.records('Op cliëntondersteuning gewezen');
    await samira.records('Op het persoonlijk plan gewezen');
    await expect(main.getByText('Gedaan', { exact: true })).toHaveCount(3);
    await samira.records('Onderzoek starten');
    await livesIn(samira, 'Voorbeeldstad');
    await expect(main.getByText('Deze gemeente', { exact: true })).toBeVisible();
  });

  await test.step('reads the plan in the own words, without what stayed private', async () => {
    await samira.tab('Plan');
    await expect(page.getByRole('heading', { name: NEED })).toBeVisible();
    await expect(main.getByText('Dweilen en ramen lappen')).toBeVisible();
    await expect(main.getByText('Gemarkeerd om over te praten: 1')).toBeVisible();
  });

  await test.step('plans the visit, moves it and cancels it; both have the calendar file', async () => {
    await samira.tab('Bezoek');
    await visit(samira, inDays(7), '10:00');
    const first = await calendarOf(page, 'Zet in uw agenda');
    expect(first).toContain('SEQUENCE:0');
    await visit(samira, inDays(7), '14:00');
    await expect(main.getByText(/14[.:]00/).first()).toBeVisible();
    const moved = await calendarOf(page, 'Zet in uw agenda');
    expect(moved).toContain('SEQUENCE:1');
    const uid = /UID:.*/.exec(first)?.[0] ?? 'no UID';
    expect(moved).toContain(uid);

    await inwoner.visit('/volgen');
    await expect(inwoner.main.getByText(`${inWords(inDays(7))}, 14:00 uur`)).toBeVisible();
    await expect(inwoner.main.getByText('Samira Haddad en uw dochter')).toBeVisible();
    expect(await calendarOf(inwoner.page, 'Zet in mijn agenda')).toContain(uid);

    await main.getByText('Afspraak annuleren').click();
    await samira.press('Annuleer de afspraak');
    await expect(main.getByText('is geannuleerd').first()).toBeVisible();
    await inwoner.visit('/volgen');
    await expect(inwoner.main.getByText('Deze afspraak gaat niet door')).toBeVisible();
    const cancelled = await calendarOf(inwoner.page, 'Zet in mijn agenda');
    expect(cancelled).toContain('STATUS:CANCELLED');
    expect(cancelled).toContain(uid);
  });

  await test.step('holds the talk: what is needed, before who can help', async () => {
    await samira.tab('Overzicht');
    await samira.records('Gesprek gevoerd');
    await samira.records('Identiteit vastgesteld');
    await samira.records('Pgb uitgelegd');
    await samira.tab('Gesprek');
    await page.getByRole('link', { name: NEED }).click();
    await expect(page.getByRole('heading', { name: 'Wat is er nodig?' })).toBeVisible();
    await samira.fill(samira.group('Taak 1'), {
      Taak: 'Stofzuigen en dweilen',
      Hoeveel: '3',
      Eenheid: 'uur per week',
    });
    await page.getByLabel('Toelichting').fill('Bukken en tillen gaat niet meer.');
    await samira.saved();
    const missing = page.getByRole('heading', { name: 'Wat nog ontbreekt' }).locator('..');
    await expect(missing.getByRole('listitem').first()).toContainText(/artikel|art\./);
    await expect(page.getByRole('heading', { name: 'Voorstel' })).toBeHidden();
  });

  await test.step('weighs rung by rung, and the engine says what is left', async () => {
    const plan = page.getByRole('complementary', { name: 'Plan en afweging' });
    for (const bevinding of TREDEN) await find(samira, bevinding);
    await expect(plan.getByText('Over: 2 uur per week')).toBeVisible();
    const words = plan.getByRole('listitem').filter({ hasText: 'in de woorden van de buurvrouw' });
    await expect(words).toContainText('Wmo 2015 art.');
    await words.getByRole('link', { name: 'naar deze trede' }).click();
    await samira.fill(samira.group('Helper 1'), { 'In eigen woorden': 'Dat doe ik graag.' });
    await samira.saved();
    await expect(plan.getByText('Over: 1 uur per week')).toBeVisible();
    await find(samira, {
      naam: 'Maatwerkvoorziening',
      velden: {
        'Welke hulp past?': 'Hulp bij het huishouden',
        'Wat moet het opleveren?': 'Een schoon huis',
        Vorm: 'Zorg in natura',
        Van: inDays(14),
      },
      motivering: 'Wat overblijft, kan op geen andere manier.',
    });
    await expect(page.getByRole('heading', { name: 'Wat nog ontbreekt' })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Voorstel' })).toBeVisible();
    await expect(main.getByText('Alleen een mens beslist.')).toBeVisible();
  });

  await test.step('drafts the report, edits it and gives it', async () => {
    await samira.tab('Verslag');
    await samira.press('Maak het concept');
    const texts = page.getByRole('textbox', { name: /^Tekst, uit:/ });
    await expect(texts.first()).toBeVisible();
    for (const letter of ['a', 'b', 'c', 'd', 'e', 'f', 'g'])
      await expect(page.getByRole('heading', { level: 2, name: `${letter}. ` })).toBeVisible();
    await expect(main.getByText('Bron:').first()).toBeVisible();
    for (let at = 0; at < (await texts.count()); at++) {
      const text = texts.nth(at);
      if (!(await text.inputValue()).includes('[nog invullen]')) continue;
      await text.fill('Dit bespraken wij samen aan tafel.');
      await text.blur();
    }
    await expect(page.getByRole('status').filter({ hasText: /^Bezig/ })).toHaveCount(0);
    await page.reload();
    await expect(main.getByText('Nog invullen', { exact: true })).toHaveCount(0);
    await samira.press('Geef het verslag aan de inwoner');
    await expect(main.getByText('Gegeven', { exact: true })).toBeVisible();
  });

  await test.step('the resident answers each paragraph and asks for the help', async () => {
    await inwoner.visit('/volgen');
    await expect(inwoner.page.getByRole('heading', { name: 'Het verslag' })).toBeVisible();
    const paragraphs = inwoner.main.getByRole('article');
    const count = await paragraphs.count();
    expect(count).toBeGreaterThan(7);
    for (let at = 0; at < 3; at++) {
      const paragraph = paragraphs.nth(at);
      const choice = ANSWERS[at] ?? '';
      await paragraph.getByLabel(choice, { exact: true }).check();
      if (at > 0)
        await paragraph
          .getByLabel('Wat klopt er niet, of wat wilt u toevoegen?')
          .fill(`Zo zit het bij stuk ${at + 1}`);
      await inwoner.press(`Bewaar mijn antwoord bij stuk ${at + 1}`);
      await expect(paragraph.getByText(`Uw antwoord: ${choice}`)).toBeVisible();
    }
    await inwoner.page.getByLabel('Ik ben het eens met het verslag').check();
    await inwoner.press('Vraag hulp aan');
    await expect(inwoner.status('Uw aanvraag is binnen.')).toBeVisible();
  });

  await test.step('sees the answers and the application, and decides', async () => {
    await page.reload();
    await expect(main.getByText(`Inwoner: ${REACTIEKEUZES.kloptNiet}`)).toBeVisible();
    await expect(main.getByText('Zo zit het bij stuk 2')).toBeVisible();
    await samira.tab('Aanvraag en besluit');
    await expect(main.getByText('van de inwoner, akkoord met het verslag')).toBeVisible();
    await expect(
      main.getByText(`Uiterlijk ${inWords(lastDayOf('beschikking', today()).lastDay)}`),
    ).toBeVisible();
    await samira.press('Neem dit besluit');
    await expect(page.getByRole('alert').filter({ hasText: 'Kies een vorm.' })).toBeFocused();
    await samira.fill(main, {
      Uitkomst: UITKOMSTEN_BESLUIT.toegekend,
      'Welke hulp': 'Hulp bij het huishouden',
      Hoeveel: '1',
      Eenheid: 'uur per week',
      Vorm: VORMEN.zin,
      Van: inDays(14),
      Motivering: 'Wat overblijft, kan op geen andere manier.',
      'Bekendgemaakt op': today(),
    });
    await samira.press('Neem dit besluit');
    await expect(main.getByText('Samira Haddad, consulent')).toBeVisible();
    await inwoner.visit('/volgen');
    await expect(inwoner.page.getByRole('heading', { name: 'Het besluit' })).toBeVisible();
    await expect(inwoner.main.getByText('Hulp bij het huishouden').first()).toBeVisible();
  });

  expect(await page.content()).not.toContain(PRIVATE);
});

test('another team and another municipality never see a case', async ({ inwoner, people }) => {
  const { reference } = await reportsNeed(inwoner);
  const samira = await people.caseworker('Samira');
  await samira.opens(reference);
  const path = new URL(samira.page.url()).pathname;
  for (const name of ['Fatma', 'Tom']) {
    const other = await people.caseworker(name);
    await other.searches(reference);
    await expect(other.main.getByText('Hier staan geen zaken.')).toBeVisible();
    for (const part of ['', '/plan', '/gesprek', '/verslag']) {
      await other.visit(path + part);
      await other.sees('Niet gevonden');
      await expect(other.page.getByText('Riet de Bruin')).toHaveCount(0);
    }
  }
});

test('a team lead assigns an urgent case, and each filter shows its own', async ({
  inwoner,
  people,
}) => {
  const { reference } = await reportsNeed(inwoner, true);
  const petra = await people.caseworker('Petra');
  await petra.page.getByRole('link', { name: 'Spoed', exact: true }).click();
  const row = petra.row(reference);
  await expect(row.getByText('Spoed', { exact: true })).toBeVisible();
  await row.getByText('Wijs toe').first().click();
  await row.getByLabel(`Consulent voor ${reference}`).selectOption('Jan de Wit');
  await row.getByRole('button', { name: 'Wijs toe' }).click();
  await expect(row).toContainText('Jan de Wit');
  const jan = await people.caseworker('Jan');
  await jan.page.getByRole('link', { name: 'Van mij', exact: true }).click();
  await expect(jan.row(reference)).toBeVisible();
  await jan.page.getByRole('link', { name: 'Afgerond', exact: true }).click();
  await expect(jan.page.getByRole('heading', { name: 'Werkvoorraad' })).toBeVisible();
  await expect(jan.row(reference)).toBeHidden();
});
