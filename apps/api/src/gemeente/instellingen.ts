/** What a municipality sets itself. All of it is shown to residents, so nothing secret belongs here. */
export type Instellingen = {
  clientondersteuning: {
    naam: string;
    telefoon: string;
    email: string;
    web: string;
    uitleg: string;
  };
  wmoLoket: { naam: string; telefoon: string; adres: string; tijden: string };
  spoedTelefoon: string;
  /** Who reads a plan once it is handed in, as told to the resident before sending. */
  lezers: string;
};
