/** What an answer form holds, as it was typed. */
export interface AntwoordWaarden {
  tekst: string;
  keuzes: string[];
  deel: string;
  weetIkNiet: boolean;
  bespreken: boolean;
  alleenVoorMij: boolean;
}
