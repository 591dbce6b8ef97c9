import { expect } from '@playwright/test';
import type { Consulent } from './consulent.ts';
import { today } from './today.ts';

/** What the law wants before the report, each with its day. */
const PLICHTEN = [
  'Melding bevestigen',
  'Op cliëntondersteuning gewezen',
  'Op het persoonlijk plan gewezen',
];

/** What is filled in on one rung: loose fields, the person or service, and what it carries. */
interface Bevinding {
  naam: string;
  velden?: Record<string, string>;
  rij?: [string, Record<string, string>];
  bijdrage?: Record<string, string>;
  motivering: string;
}

/** One need that several rungs carry: of three hours a week one stays for maatwerk. */
export const TREDEN: readonly Bevinding[] = [
  {
    naam: 'Eigen kracht',
    velden: {
      'Kan de inwoner dit veilig?': 'Ja',
      'Wat is al geprobeerd?': 'Een andere volgorde en meer rust.',
    },
    bijdrage: { 'Wie doet dit': 'Riet de Bruin', Hoeveel: '1' },
    motivering: 'Mevrouw stoft zelf af, zittend.',
  },
  {
    naam: 'Gebruikelijke hulp',
    velden: { 'Waaruit blijkt wie hier wonen?': 'Basisregistratie' },
    motivering: 'Mevrouw woont alleen.',
  },
  {
    naam: 'Mantelzorg',
    velden: { 'Met de inwoner besproken op': today() },
    motivering: 'Er is niemand die langdurig zorgt.',
  },
  {
    naam: 'Sociaal netwerk',
    velden: { 'Met de inwoner besproken op': today() },
    rij: [
      'Helper 1',
      {
        Naam: 'de buurvrouw',
        'Relatie tot de inwoner': 'buurvrouw',
        'Wil dit doen': 'Ja',
        'Kan dit doen': 'Ja',
        'Zelf gezegd op': today(),
      },
    ],
    bijdrage: { 'Wie doet dit': 'de buurvrouw', Hoeveel: '1' },
    motivering: 'De buurvrouw dweilt op vrijdag en blijft dat doen.',
  },
  { naam: 'Algemeen gebruikelijk', motivering: 'Er is geen gewoon product dat genoeg helpt.' },
  { naam: 'Een andere wet', motivering: 'De zorgverzekering vergoedt dit niet.' },
  { naam: 'Algemene voorziening', motivering: 'Er is wel aanbod, maar het past hier niet.' },
];

/** Writes the finding of one rung, and waits until it is saved by itself. */
export async function find(consulent: Consulent, bevinding: Bevinding): Promise<void> {
  await write(consulent, bevinding);
  await consulent.saved();
}

/** Writes the finding of one rung, on its page. */
export async function write(consulent: Consulent, bevinding: Bevinding): Promise<void> {
  const { page, main } = consulent;
  const ladder = page.getByRole('navigation', { name: 'De ladder' });
  await ladder.getByRole('link', { name: new RegExp(`^${bevinding.naam}`, 'i') }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: new RegExp(`^${bevinding.naam}`, 'i') }),
  ).toBeVisible();
  await consulent.fill(main, bevinding.velden ?? {});
  if (bevinding.rij) await consulent.fill(consulent.group(bevinding.rij[0]), bevinding.rij[1]);
  if (bevinding.bijdrage) await consulent.fill(consulent.group('Bijdrage 1'), bevinding.bijdrage);
  await page.getByLabel('Reden van deze uitkomst').fill(bevinding.motivering);
}

/** Brings a case from the melding to the talk, and opens the page of its need. */
export async function startTalk(consulent: Consulent, need: string): Promise<void> {
  for (const plicht of PLICHTEN) await consulent.records(plicht);
  await consulent.records('Onderzoek starten');
  await consulent.tab('Gesprek');
  await consulent.page.getByRole('link', { name: need }).click();
  await expect(consulent.page.getByRole('heading', { name: 'Wat is er nodig?' })).toBeVisible();
}

/** Records at the intake where the resident lives and that he may get help here. */
export async function livesIn(consulent: Consulent, gemeente: string): Promise<void> {
  const box = consulent.main.locator('#bevoegdheid');
  await box.locator('summary').click();
  await consulent.fill(box, {
    'In welke gemeente woont de inwoner?': gemeente,
    'Waaruit blijkt dat?': 'basisregistratie',
    'Nationaliteit of verblijf': 'Nederlander',
    'Waaruit blijkt het verblijf?': 'paspoort gezien',
  });
  await box.getByRole('button', { name: 'Leg vast' }).click();
  await expect(box.getByText('De inwoner woont in', { exact: false })).toBeVisible();
}
