/** On which step of the ladder an offer in the catalogue stands. */
export const AANBOD_TREDEN = {
  vrij: {
    naam: 'Vrij aanbod',
    uitleg: 'Van buren, vrijwilligers of een vereniging. U hoeft niets aan te vragen.',
    rang: 0,
  },
  algemeneVoorziening: {
    naam: 'Algemene voorziening',
    uitleg: 'Voor iedereen in de gemeente. U hebt geen besluit van de gemeente nodig.',
    rang: 0,
  },
  voorliggend: {
    naam: 'Hulp uit een andere wet',
    uitleg: 'Bijvoorbeeld via uw zorgverzekering of de Wet langdurige zorg.',
    rang: 1,
  },
  maatwerk: {
    naam: 'Maatwerkvoorziening',
    uitleg: 'De gemeente onderzoekt eerst wat u nodig hebt. Daarna krijgt u een besluit.',
    rang: 2,
  },
} as const;
export type AanbodTrede = keyof typeof AANBOD_TREDEN;

/** How a person comes in. */
export const TOEGANG = {
  vrij: { naam: 'U kunt zo binnenlopen of bellen.' },
  aanmelden: { naam: 'U meldt zich eerst aan.' },
  verwijzing: { naam: 'U hebt een verwijzing nodig, bijvoorbeeld van uw huisarts.' },
  indicatie: { naam: 'U hebt een besluit of indicatie nodig.' },
} as const;
export type Toegang = keyof typeof TOEGANG;

export function isAanbodTrede(value: string): value is AanbodTrede {
  return Object.hasOwn(AANBOD_TREDEN, value);
}

export function isToegang(value: string): value is Toegang {
  return Object.hasOwn(TOEGANG, value);
}

/**
 * Why this rung and this way in cannot go together, or null.
 * An algemene voorziening is open without a prior investigation (art. 1.1.1 lid 1 Wmo 2015);
 * maatwerk never comes without one (art. 2.3.2).
 */
export function rungObjection(trede: AanbodTrede, toegang: Toegang): string | null {
  if (trede === 'algemeneVoorziening' && toegang === 'indicatie')
    return 'Een algemene voorziening mag geen indicatie vragen.';
  if (trede === 'maatwerk' && toegang !== 'indicatie')
    return 'Maatwerk kan alleen met een besluit van de gemeente.';
  if (trede === 'vrij' && toegang === 'indicatie') return 'Vrij aanbod mag geen indicatie vragen.';
  return null;
}
