import * as keuzes from '#lib/weging/keuzes.ts';
import type { Lijst, Veld } from '#lib/weging/veld.ts';

/** The test of a wish for a pgb (Wmo 2015 art. 2.3.6), as it is asked. */
export const PGB: readonly Veld[] = [
  { naam: 'gewenst', label: 'Wil de inwoner een pgb?', soort: 'jaNee' },
  { naam: 'uitgelegdOp', label: 'Pgb uitgelegd op', soort: 'dag' },
  {
    naam: 'motivering',
    label: 'Waarom wil de inwoner dit?',
    soort: 'lang',
    uitleg: 'In eigen woorden.',
  },
  {
    naam: 'beheerder.wie',
    label: 'Wie beheert het pgb?',
    soort: 'leegbaar',
    keuzes: keuzes.BEHEERDER,
  },
  { naam: 'beheerder.naam', label: 'Naam van de beheerder', soort: 'tekst' },
  { naam: 'beheerder.eigenWoorden', label: 'Hoe doet de beheerder dat?', soort: 'lang' },
  { naam: 'kwaliteit.veilig', label: 'De hulp is veilig', soort: 'jaNee' },
  { naam: 'kwaliteit.doeltreffend', label: 'De hulp doet wat nodig is', soort: 'jaNee' },
  { naam: 'kwaliteit.clientgericht', label: 'De hulp past bij de inwoner', soort: 'jaNee' },
  {
    naam: 'kosten.pgb',
    label: 'Kosten met pgb in euro',
    soort: 'getal',
    uitleg: 'Voor dezelfde hulp en tijd.',
  },
  { naam: 'kosten.natura', label: 'Kosten in natura in euro', soort: 'getal' },
  {
    naam: 'eerder.grond',
    label: 'Ging het eerder mis met een pgb?',
    soort: 'leegbaar',
    keuzes: keuzes.EERDER,
  },
  { naam: 'eerder.op', label: 'Besluit daarover van', soort: 'dag' },
  { naam: 'eerder.toelichting', label: 'Wat was er toen?', soort: 'tekst' },
];

/** The ten skills: can the budget holder, or whoever manages it, do this? */
export const PGB_KAN: readonly Veld[] = keuzes.CRITERIA.map(({ naam, label }) => ({
  ...{ naam: `${naam}.kan`, label, soort: 'jaNee', breed: true },
}));

export const UITVOERDERS: Lijst = {
  naam: 'uitvoerders',
  titel: 'Wie wordt uit het pgb betaald?',
  een: 'Hulpverlener',
  velden: [
    { naam: 'naam', label: 'Naam', soort: 'tekst' },
    { naam: 'relatie', label: 'Relatie of beroep', soort: 'tekst' },
    { naam: 'uitNetwerk', label: 'Uit het sociaal netwerk', soort: 'vinkje' },
    {
      naam: 'onbetaaldDaarnaast',
      label: 'Welke hulp blijft onbetaald?',
      soort: 'lang',
      uitleg: 'Alleen als deze persoon ook zonder betaling helpt.',
    },
  ],
};
