import { expect } from '@playwright/test';
import type { Inwoner } from './inwoner.ts';

/** The fields of a melding that a journey may want to be different. */
export interface MeldingTekst {
  naam: string;
  hulpvraag: string;
  postcode: string;
  spoed: boolean;
  planMee: boolean;
}

export const MEE = 'Ja, stuur mijn plan nu mee';
export const LATER = 'Nee, ik lever mijn plan later in';

const GEWOON: MeldingTekst = {
  naam: 'Riet de Bruin',
  hulpvraag: 'Mijn huis schoonhouden lukt niet meer.',
  postcode: '2801 AB',
  spoed: false,
  planMee: true,
};

/** Fills in the melding up to the screen that shows what will be sent. */
export async function writeMelding(inwoner: Inwoner, given: Partial<MeldingTekst> = {}) {
  const tekst = { ...GEWOON, ...given };
  const { page } = inwoner;
  await inwoner.visit('/melding');
  await page.getByLabel('Voor mijzelf').check();
  await page.getByLabel('Vertel het in een paar woorden').fill(tekst.hulpvraag);
  if (tekst.spoed) await page.getByLabel('Het is dringend').check();
  await page.getByLabel('Naam', { exact: true }).fill(tekst.naam);
  await page.getByLabel('Postcode', { exact: true }).fill(tekst.postcode);
  await page.getByLabel('Huisnummer').fill('12');
  await page.getByLabel('Woonplaats').fill('Voorbeeldstad');
  await page.getByLabel('Telefoonnummer').fill('06 12345678');
  await page.getByLabel('U mag mij bellen').check();
  await page.getByLabel('U mag mij een brief sturen').check();
  await inwoner.press('Verder: nakijken');
  await inwoner.sees('Kijk alles na');
  return tekst;
}

/** Does the melding and gives its reference. */
export async function doMelding(inwoner: Inwoner, given: Partial<MeldingTekst> = {}) {
  const { planMee } = await writeMelding(inwoner, given);
  await inwoner.page.getByLabel(planMee ? MEE : LATER).check();
  await inwoner.press('Verstuur naar de gemeente');
  return receiptOf(inwoner);
}

/** The reference on the receipt. */
export async function receiptOf(inwoner: Inwoner): Promise<string> {
  await inwoner.sees('Uw melding is verstuurd');
  const reference = inwoner.main.getByText(/^[A-Z]{1,3}-?[\dA-Z-]{4,}$/);
  await expect(reference).toBeVisible();
  return (await reference.innerText()).trim();
}
