/** How far the reading of a file is, in words. */
export const INLEESSTAND = {
  laden: 'Binnen, nog niet bekeken',
  proef: 'Wordt bekeken',
  geproefd: 'Bekeken, nog niet ingelezen',
  bezig: 'Wordt ingelezen',
  klaar: 'Ingelezen',
} as const;

export const REGELSTATUS = {
  imported: { naam: 'Nieuw', soort: 'goed' },
  changed: { naam: 'Gewijzigd', soort: 'open' },
  unchanged: { naam: 'Zelfde', soort: 'praten' },
  refused: { naam: 'Geweigerd', soort: 'blokkade' },
} as const;
