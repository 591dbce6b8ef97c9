import { TERMIJNEN } from '@keukentafel/domain/time';
import { GEBEURTENISSEN, rowOf, type Gebeurtenis } from '@keukentafel/domain/zaak';
import { dag } from '#lib/dates.ts';
import { stapVelden } from '#lib/server/stapVelden.ts';
import type { Zaak } from '#lib/types.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The clocks with their names in words. */
export function klokkenOf(zaak: Zaak) {
  return zaak.klokken.map((klok) => ({
    ...klok,
    termijn: klok.naam,
    naam: capital(TERMIJNEN[klok.naam].naam),
  }));
}

/** Steps that have a page of their own instead of a small form. */
const ELDERS: Partial<Record<Gebeurtenis, string>> = {
  spoedVerstrekken: '/spoed',
  gesprekPlannen: '/bezoek',
  gesprekVerzetten: '/bezoek',
  gesprekAnnuleren: '/bezoek',
  verslagMaken: '/verslag',
  verslagVerstrekken: '/verslag',
  aanvragen: '/besluit',
  beslissen: '/besluit',
  herzien: '/besluit',
};
const PLICHTEN: readonly Gebeurtenis[] = [
  'bevestigen',
  'clientondersteuningGewezen',
  'planMogelijkheidGewezen',
  'identiteitVastgesteld',
  'pgbUitgelegd',
];
/** Recorded in the box about competence, with where it was seen. */
const BEVOEGDHEID: readonly Gebeurtenis[] = ['bevoegdheidVastgesteld', 'verblijfVastgesteld'];
const STOPPEN: readonly Gebeurtenis[] = ['doorzenden', 'intrekken', 'beeindigen', 'geenAanvraag'];

export type Mogelijk = ReturnType<typeof mogelijkOf>[number];

/** What this person can record now, and where. */
export function mogelijkOf(zaak: Zaak) {
  return zaak.mogelijk
    .filter((one) => GEBEURTENISSEN[one].wie !== 'inwoner' && !BEVOEGDHEID.includes(one))
    .map((gebeurtenis) => {
      const { naam, artikel } = GEBEURTENISSEN[gebeurtenis];
      return {
        gebeurtenis,
        naam,
        artikel,
        elders: ELDERS[gebeurtenis] ?? null,
        soort: soortOf(gebeurtenis),
        velden: stapVelden(gebeurtenis),
      };
    });
}

function soortOf(gebeurtenis: Gebeurtenis): 'plicht' | 'stoppen' | 'verder' | 'ernaast' {
  if (rowOf(gebeurtenis).naEinde) return 'ernaast';
  if (PLICHTEN.includes(gebeurtenis)) return 'plicht';
  return STOPPEN.includes(gebeurtenis) ? 'stoppen' : 'verder';
}

/** What the law wants recorded before the report (art. 2.3.2 lid 1, 2, 3 and 6; art. 2.3.4). */
export function plichtenOf({ feiten }: Zaak) {
  return [
    { gebeurtenis: 'bevestigen', naam: 'Melding bevestigd', op: feiten.bevestigdOp },
    {
      gebeurtenis: 'clientondersteuningGewezen',
      naam: 'Op gratis cliëntondersteuning gewezen',
      op: feiten.clientondersteuningOp,
    },
    {
      gebeurtenis: 'planMogelijkheidGewezen',
      naam: 'Op het persoonlijk plan gewezen',
      op: feiten.planMogelijkheidOp,
    },
    {
      gebeurtenis: 'identiteitVastgesteld',
      naam: 'Identiteit vastgesteld',
      op: feiten.identiteitOp,
    },
    { gebeurtenis: 'pgbUitgelegd', naam: 'Pgb uitgelegd', op: feiten.pgbUitlegOp },
  ];
}

/** Everything with a date, newest first. */
export function tijdlijnOf({ tijdlijn, aanvullingen, notities }: Zaak) {
  const facts = tijdlijn.map(({ op, tekst }): [string, string] => [op, tekst]);
  const later = aanvullingen.map(({ op }): [string, string] => [op, 'Inwoner vulde iets aan']);
  const notes = notities.map(({ op, tekst, door }): [string, string] => [op, `${tekst} (${door})`]);
  return [...facts, ...later, ...notes]
    .map(([op, tekst], plek) => ({ plek, op: op.slice(0, 10), dag: dag(op), tekst }))
    .sort((a, b) => (a.op === b.op ? b.plek - a.plek : a.op < b.op ? 1 : -1));
}
