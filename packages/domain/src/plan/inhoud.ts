import { AANBOD_UITKOMSTEN, LETTERS } from './secties.ts';
import { DELEN } from './deel.ts';
import { LEZERS } from './forMunicipality.ts';
import { LEEFGEBIED_INHOUD } from './gebieden/index.ts';
import { LEEFGEBIEDEN } from './leefgebied.ts';
import { MEENEMEN_TEKSTEN } from './meenemen.ts';
import { MELDING_VELDEN } from './meldingVelden.ts';
import { HOOFDSTUKKEN } from './stappen.ts';
import { type SchermTekst, textsIn } from './taalcheck.ts';
import { VRAGEN } from './vraag.ts';

/** Every text of plan/ that a resident reads, for the language check. */
export const planTexts = (): SchermTekst[] => [
  ...textsIn(VRAGEN, 'VRAGEN'),
  ...textsIn(LEEFGEBIEDEN, 'LEEFGEBIEDEN'),
  ...textsIn(LEEFGEBIED_INHOUD, 'LEEFGEBIED_INHOUD'),
  ...textsIn(MELDING_VELDEN, 'MELDING_VELDEN'),
  ...textsIn({ LETTERS, DELEN, AANBOD_UITKOMSTEN, HOOFDSTUKKEN, LEZERS, MEENEMEN_TEKSTEN }, 'plan'),
];
