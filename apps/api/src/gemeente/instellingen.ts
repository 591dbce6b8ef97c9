import type { InstellingenDocument } from '@keukentafel/domain/instellingen';
import type { RedactieBeleid } from '../redactie/beleid.ts';

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
  /** Where a weakness of the site can be reported: `mailto:` or `https:`. */
  meldpunt?: string;
  /** Levels of assurance (acr) that count for staff here; absent: those of the installation. */
  oidcAcr?: string[];
  /** Where "Snel weg" leads: an https address of a site about something else. */
  snelWeg?: string;
  /** Who reads a plan once it is handed in, as told to the resident before sending. */
  lezers: string;
  /** Municipalities (names or codes) whose postcodes belong here; empty or absent: its own name. */
  werkgebied?: { gemeenten: string[] };
  /** Which team works where: ranges of four digits of the postcode. */
  teams?: { naam: string; postcodes: [string, string][] }[];
  /** What the law leaves to the municipality, by the day from which it holds. */
  beleid?: InstellingenDocument;
  /** How the catalogue is kept; what is absent is the careful choice. */
  redactie?: Partial<RedactieBeleid>;
};
