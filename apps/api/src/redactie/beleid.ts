import { BESCHIKBAARHEID_DAGEN, CONTROLE_DAGEN } from '@keukentafel/domain/catalogue';
import type { Gemeente } from '../gemeente/gemeente.ts';

/** What a municipality settles about keeping its catalogue; the careful choice where it did not. */
export type RedactieBeleid = {
  /** Nobody approves the own proposal. */
  vierOgen: boolean;
  controleDagen: number;
  beschikbaarheidDagen: number;
  /** How long before the check day the owner gets a mail. */
  herinnerDagen: number;
};

const STANDAARD: RedactieBeleid = {
  vierOgen: true,
  controleDagen: CONTROLE_DAGEN,
  beschikbaarheidDagen: BESCHIKBAARHEID_DAGEN,
  herinnerDagen: 14,
};

export const redactieBeleid = ({
  instellingen,
}: Pick<Gemeente, 'instellingen'>): RedactieBeleid => ({
  ...STANDAARD,
  ...instellingen.redactie,
});
