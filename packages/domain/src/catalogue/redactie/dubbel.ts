/** What two entries have in common, as measured by the database. */
export type Gelijkenis = {
  /** Likeness of the names, 0 to 1 (trigrams). */
  readonly naam: number;
  readonly adres: boolean;
  readonly telefoon: boolean;
  readonly web: boolean;
  readonly organisatie: boolean;
};

const WORDS = {
  adres: 'zelfde adres',
  telefoon: 'zelfde telefoonnummer',
  web: 'zelfde website',
  organisatie: 'zelfde organisatie',
} as const;

/**
 * How sure it is that two entries are one, 0 to 1, or null when an editor need not look. One
 * organization gives several things at one address under one number: only the name tells them apart.
 */
export function zekerheid(same: Gelijkenis): number | null {
  const shared = [same.adres, same.telefoon, same.web].filter(Boolean).length;
  const score = 0.6 * same.naam + (0.4 * shared) / 3;
  const enough = same.naam >= 0.85 || (same.naam >= 0.5 && shared >= 1) || shared === 3;
  return enough && !(same.organisatie && same.naam < 0.7) ? Math.round(score * 100) / 100 : null;
}

/** Why, in words. */
export function waaromDubbel(same: Gelijkenis): string[] {
  const named = same.naam >= 0.95 ? ['zelfde naam'] : same.naam >= 0.5 ? ['naam lijkt'] : [];
  const keys = ['adres', 'telefoon', 'web', 'organisatie'] as const;
  return [...named, ...keys.filter((key) => same[key]).map((key) => WORDS[key])];
}
