import type { Lijst } from '#lib/weging/veld.ts';

/** What is needed, in tasks with an amount: nature and extent come before who can help. */
export const TAKEN: Lijst = {
  naam: 'taken',
  titel: 'Welke taken, en hoeveel?',
  een: 'Taak',
  smal: true,
  velden: [
    { naam: 'id', label: '', soort: 'verborgen' },
    { naam: 'omschrijving', label: 'Taak', soort: 'tekst', breed: true },
    { naam: 'hoeveelheid', label: 'Hoeveel', soort: 'getal' },
    {
      naam: 'eenheid',
      label: 'Eenheid',
      soort: 'keuze',
      keuzes: [
        { waarde: 'urenPerWeek', label: 'uur per week' },
        { waarde: 'dagdelen', label: 'dagdelen per week' },
        { waarde: 'jaNee', label: 'ja of nee' },
      ],
    },
  ],
};
