import type { Choice } from '@keukentafel/ui';

/** What an answer form holds, as it was typed. */
export interface AntwoordWaarden {
  tekst: string;
  keuzes: readonly string[];
  deel: string;
  weetIkNiet: boolean;
  bespreken: boolean;
  alleenVoorMij: boolean;
}

/** A question as its screen shows it. */
export interface VraagScherm {
  label: string;
  hulp: string;
  voorbeeld?: string;
  keuzes: readonly Choice[];
  meerkeuze: boolean;
  delen: readonly Choice[] | null;
  weetIkNiet: string;
  tips: readonly string[];
  tipsMantelzorger: readonly string[];
  regel: { tekst: string; artikel: string } | null;
  info: readonly { titel: string; regels: readonly string[] }[];
}
