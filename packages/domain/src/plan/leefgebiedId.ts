import { z } from 'zod';

/** The life domains a resident can choose, in the order of the screen. */
export const LEEFGEBIED_IDS = [
  'huishouden',
  'zelfzorg',
  'etenEnBoodschappen',
  'vervoerEnBewegen',
  'wonen',
  'dagEnWerk',
  'mensenOmMijHeen',
  'geldEnPost',
  'gezondheid',
  'hoofdEnRust',
  'veiligheid',
  'wieVoorMijZorgt',
  'ietsAnders',
] as const;

export const Leefgebied = z.enum(LEEFGEBIED_IDS, { error: 'Kies een onderwerp uit de lijst.' });
export type Leefgebied = z.infer<typeof Leefgebied>;
