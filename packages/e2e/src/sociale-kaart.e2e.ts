import type { Page } from '@playwright/test';
import { linkIn } from './people/mail.ts';
import type { Consulent } from './people/consulent.ts';
import { inspect } from './inspection.ts';
import { expect, test } from './test.ts';

test.describe.configure({ timeout: 150_000 });

/** A name of its own for each run: the journeys share one catalogue. */
const fresh = (name: string): string => `${name} ${crypto.randomUUID().slice(0, 6)}`;

/** Fills in what an entry needs at least; the same labels stand in both apps. */
async function fillIn(page: Page, naam: string, organisatie: string): Promise<void> {
  await page.getByLabel('Naam', { exact: true }).fill(naam);
  await page.getByLabel('Wat is het?', { exact: true }).fill('Wij drinken samen koffie.');
  await page.getByLabel('Ontmoeting en inloop', { exact: true }).check();
  await page.getByLabel('Wat kost het?', { exact: true }).fill('Gratis');
  await page.getByLabel('Naam van de organisatie', { exact: true }).fill(organisatie);
}

async function opensWaiting(editor: Consulent, naam: string): Promise<void> {
  await editor.visit('/sociale-kaart/wacht');
  await editor.page.getByRole('link', { name: naam }).click();
  await editor.sees(naam);
}

test('an organization signs up, an editor compares and approves, a resident finds it', async ({
  people,
  inwoner,
}) => {
  const naam = fresh('Koffiekring Zwaluw');
  const email = `${crypto.randomUUID().slice(0, 8)}@zwaluw.example`;
  const owner = await people.resident();
  const { page } = owner;

  await test.step('fills in the form; a mistake keeps what was typed', async () => {
    await owner.visit('/aanbieders');
    await inspect(page, 'aanbieders begin');
    await owner.follow('Meld uw aanbod aan');
    await fillIn(page, naam, 'Stichting Zwaluw');
    await owner.press('Meld aan');
    await expect(page.getByText('Dit e-mailadres klopt niet.').first()).toBeVisible();
    await inspect(page, 'aanbieders form with mistake');
    await expect(page.getByLabel('Naam', { exact: true })).toHaveValue(naam);
    await page.getByLabel('Uw e-mailadres').fill(email);
    await owner.press('Meld aan');
    await owner.sees('Kijk in uw mail');
  });

  await test.step('confirms the address; looking alone does nothing', async () => {
    const link = await linkIn(email, 'bevestig');
    await page.goto(link);
    await page.goto(link);
    await inspect(page, 'aanbieders bevestig');
    await owner.press('Bevestig');
    await owner.sees('Bedankt');
    await page.goto(link);
    await owner.sees('Deze link werkt niet');
  });

  await test.step('nobody finds it yet', async () => {
    await inwoner.visit(`/hulp?vraag=${encodeURIComponent(naam)}`);
    await expect(inwoner.main.getByText(naam)).toHaveCount(0);
  });

  const kees = await people.caseworker('Kees');
  await test.step('the editor compares and approves', async () => {
    await inspect(kees.page, 'sociale kaart list');
    await opensWaiting(kees, naam);
    await inspect(kees.page, 'sociale kaart voorstel');
    await expect(kees.main.getByRole('row', { name: /Wat kost het\?/ })).toContainText('Gratis');
    await kees.press('Keur goed');
    await expect(kees.main.getByText('Goedgekeurd', { exact: true })).toBeVisible();
    await kees.page.getByRole('link', { name: 'Naar het aanbod' }).click();
    await kees.sees(naam);
    await inspect(kees.page, 'sociale kaart aanbod');
  });

  await test.step('a resident finds it at once', async () => {
    await inwoner.visit('/hulp');
    const search = inwoner.page.getByRole('textbox').or(inwoner.page.getByRole('searchbox'));
    await search.first().fill(naam);
    await search.first().press('Enter');
    await expect(inwoner.main.getByText(naam).first()).toBeVisible();
  });

  await test.step('the owner says it is still right, through the personal link', async () => {
    await page.goto(await linkIn(email, 'link'));
    await owner.press('Open mijn aanbod');
    await owner.sees('Stichting Zwaluw');
    await inspect(page, 'aanbieders mijn');
    expect(page.url()).not.toContain('link/');
    await page.getByRole('button', { name: `Klopt nog: ${naam}` }).click();
    await expect(owner.main.getByText('wij weten dat het nog klopt')).toBeVisible();
  });
});

/** One editor proposes, the other approves. */
async function publish(kees: Consulent, tess: Consulent, naam: string, org: string) {
  await kees.visit('/sociale-kaart/nieuw');
  await fillIn(kees.page, naam, org);
  await kees.press('Stel voor');
  await kees.sees(naam);
  await expect(kees.main.getByText('Een andere redacteur kijkt ernaar.')).toBeVisible();
  await opensWaiting(tess, naam);
  await tess.press('Keur goed');
  await expect(tess.main.getByText('Goedgekeurd', { exact: true })).toBeVisible();
}

test('an editor merges what is there twice; the old address leads on', async ({
  people,
  inwoner,
}) => {
  const naam = fresh('Biljartclub De Keu');
  const kees = await people.caseworker('Kees');
  const tess = await people.caseworker('Tess');
  await publish(kees, tess, naam, 'De Keu');
  await publish(kees, tess, `${naam} 2`, 'Biljartvereniging Keu');
  await kees.visit('/sociale-kaart/dubbel');
  await inspect(kees.page, 'sociale kaart dubbel');
  const compare = kees.page.getByRole('link', { name: new RegExp(`^Vergelijk.*${naam}`) });
  await compare.first().click();
  await kees.sees('Samenvoegen');
  await inspect(kees.page, 'sociale kaart samenvoegen');
  const [, winner, loser] = /dubbel\/([^/]+)\/([^/]+)$/.exec(kees.page.url()) ?? [];
  await kees.press('Voeg samen');
  await expect(kees.page).toHaveURL(new RegExp(`/sociale-kaart/${winner}$`));
  await inwoner.visit(`/hulp/${loser}`);
  await expect(inwoner.page).toHaveURL(new RegExp(`/hulp/${winner}`));
});

test('sent back with a reason, and the text is still there', async ({ people }) => {
  const naam = fresh('Wandelgroep');
  const kees = await people.caseworker('Kees');
  const tess = await people.caseworker('Tess');
  await kees.visit('/sociale-kaart/nieuw');
  await kees.press('Stel voor');
  await expect(kees.page.getByRole('alert')).toContainText('Naam: vul dit in.');
  await inspect(kees.page, 'sociale kaart form with mistakes');
  await fillIn(kees.page, naam, 'De Stappers');
  await kees.press('Stel voor');
  await kees.sees(naam);
  await opensWaiting(tess, naam);
  await tess.main.getByText('Terugsturen', { exact: true }).click();
  await tess.page.getByLabel('Wat moet er anders?').fill('Waar begint de wandeling?');
  await tess.press('Stuur terug');
  await expect(tess.main.getByText('Teruggestuurd met deze reden')).toBeVisible();
  await opensWaiting(kees, naam);
  await expect(kees.main.getByText('Waar begint de wandeling?').first()).toBeVisible();
  await kees.page.getByRole('link', { name: 'Pas de tekst aan' }).click();
  const what = kees.page.getByLabel('Wat is het?', { exact: true });
  await expect(what).toHaveValue('Wij drinken samen koffie.');
  await what.fill('Wij wandelen vanaf het station.');
  await kees.press('Dien opnieuw in');
  await expect(kees.main.getByText('Wij wandelen vanaf het station.')).toBeVisible();
});

test('the other screens of the editors', async ({ people }) => {
  const kees = await people.caseworker('Kees');
  for (const [part, h1] of [
    ['signalen', 'Signalen van inwoners'],
    ['woorden', 'Woorden van inwoners'],
    ['inlezen', 'Inlezen'],
  ] as const) {
    await kees.visit(`/sociale-kaart/${part}`);
    await kees.sees(h1);
    await inspect(kees.page, `sociale kaart ${part}`);
  }
  await kees.visit('/sociale-kaart/woorden');
  await kees.page.getByLabel('Wat typt iemand?').fill('ik kom de trap niet meer op');
  await kees.press('Test');
  await expect(kees.main.getByText('Traplift en traphulpmiddelen').last()).toBeVisible();
  await kees.visit('/sociale-kaart/inlezen');
  const buffer = Buffer.from('[{"id":"x","status":"active","name":""}]');
  await kees.page
    .getByLabel('Bestand')
    .setInputFiles({ name: 'proef.json', mimeType: 'application/json', buffer });
  await kees.press('Kijk wat er zou gebeuren');
  await kees.sees('proef.json');
  await kees.press('Kijk wat er zou gebeuren');
  await expect(kees.main.getByText('Geweigerd', { exact: true })).toBeVisible();
  await inspect(kees.page, 'sociale kaart rapport');
});
