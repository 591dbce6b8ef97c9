export const VOORSTEL_TOESTANDEN = {
  onbevestigd: 'Wacht op bevestiging van het e-mailadres',
  ingediend: 'Wacht op goedkeuring',
  teruggestuurd: 'Teruggestuurd',
  goedgekeurd: 'Goedgekeurd',
  ingetrokken: 'Ingetrokken',
} as const;
export type VoorstelToestand = keyof typeof VOORSTEL_TOESTANDEN;
export type VoorstelStap = 'bevestig' | 'keurGoed' | 'stuurTerug' | 'dienOpnieuwIn' | 'trekIn';

const NAAR: Readonly<Record<VoorstelStap, readonly [VoorstelToestand[], VoorstelToestand]>> = {
  bevestig: [['onbevestigd'], 'ingediend'],
  keurGoed: [['ingediend'], 'goedgekeurd'],
  stuurTerug: [['ingediend'], 'teruggestuurd'],
  dienOpnieuwIn: [['teruggestuurd', 'ingediend'], 'ingediend'],
  trekIn: [['onbevestigd', 'ingediend', 'teruggestuurd'], 'ingetrokken'],
};

/** Where a step leads, or null when it cannot be taken from here. */
export function naStap(van: VoorstelToestand, stap: VoorstelStap): VoorstelToestand | null {
  const [from, to] = NAAR[stap];
  return from.includes(van) ? to : null;
}

/** Who made a proposal; null stands for an organization. */
export type Indiener = { readonly medewerkerId: string | null };

/** Four eyes: nobody approves the own proposal, unless the municipality allows it. */
export function magGoedkeuren(
  { medewerkerId }: Indiener,
  redacteurId: string,
  vierOgen = true,
): boolean {
  return !vierOgen || medewerkerId !== redacteurId;
}
