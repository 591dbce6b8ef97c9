import type { Brief } from './post.ts';

type Gemeente = { readonly naam: string };

const GROET = ({ naam }: Gemeente) => `\nMet vriendelijke groet,\nSociale kaart ${naam}\n`;
const aan = (email: string, onderwerp: string, regels: string[], gemeente: Gemeente): Brief => ({
  ...{ aan: email, onderwerp },
  tekst: `${['Beste lezer,', '', ...regels].join('\n')}\n${GROET(gemeente)}`,
});

/** The letters to organizations. They name the organization and its entries, and no person. */
export const brieven = {
  bevestig: (gemeente: Gemeente, email: string, naam: string, link: string) =>
    aan(
      email,
      `Bevestig uw e-mailadres voor de sociale kaart van ${gemeente.naam}`,
      [
        `Iemand meldde ${naam} aan voor de sociale kaart van ${gemeente.naam}.`,
        'Klopt dat? Open deze pagina en kies "Bevestig":',
        link,
        '',
        'De link werkt één keer, en zeven dagen lang.',
        'Weet u van niets? Dan hoeft u niets te doen.',
      ],
      gemeente,
    ),
  beheer: (gemeente: Gemeente, email: string, naam: string, link: string) =>
    aan(
      email,
      `Uw eigen link voor de sociale kaart van ${gemeente.naam}`,
      [
        `Met deze link houdt u het aanbod van ${naam} bij:`,
        link,
        '',
        'Bewaar deze mail. Geef de link niet aan anderen.',
        'Kwijt? Vraag op de sociale kaart een nieuwe link.',
      ],
      gemeente,
    ),
  teruggestuurd: (gemeente: Gemeente, email: string, naam: string, reden: string) =>
    aan(
      email,
      `Uw voorstel voor de sociale kaart van ${gemeente.naam}`,
      [
        `De redactie keek naar uw voorstel "${naam}". Er moet nog iets anders:`,
        '',
        reden,
        '',
        'Uw tekst is niet weg. Open uw eigen link en pas het voorstel aan.',
      ],
      gemeente,
    ),
  goedgekeurd: (gemeente: Gemeente, email: string, naam: string, link: string) =>
    aan(
      email,
      `Uw aanbod staat op de sociale kaart van ${gemeente.naam}`,
      [`De redactie keurde "${naam}" goed. Inwoners vinden het hier:`, link],
      gemeente,
    ),
  herinner: (
    gemeente: Gemeente,
    email: string,
    { naam, aanbod, link }: { naam: string; aanbod: readonly string[]; link: string },
  ) =>
    aan(
      email,
      `Klopt het nog wat er op de sociale kaart van ${gemeente.naam} staat?`,
      [
        `Het is tijd om het aanbod van ${naam} na te kijken:`,
        ...aanbod.map((one) => `- ${one}`),
        '',
        'Open deze link en kies "Klopt nog", of stel een wijziging voor:',
        link,
      ],
      gemeente,
    ),
};
