import { HULPSOORT } from '#lib/weging/keuzes.ts';
import type { Lijst } from '#lib/weging/veld.ts';

/** Tasks with an amount, for help that has its own dates. */
export const TAKEN_NU: Lijst = {
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

/** What is needed, in tasks with an amount: nature and extent come before who can help. */
export const TAKEN: Lijst = {
  ...TAKEN_NU,
  velden: [
    ...TAKEN_NU.velden,
    { naam: 'soort', label: 'Soort hulp', soort: 'leegbaar', keuzes: HULPSOORT },
    { naam: 'van', label: 'Nodig vanaf', soort: 'dag' },
    { naam: 'tot', label: 'Tot en met', soort: 'dag' },
  ],
};
