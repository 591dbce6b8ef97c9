/** Every refusal the domain knows: how it travels over the wire and what the person reads. */
export const DOMAIN_ERRORS = {
  nietGevonden: { status: 'NOT_FOUND', zin: 'Dit is er niet, of het is niet van u.' },
  aanmeldenNodig: {
    status: 'UNAUTHORIZED',
    zin: 'U bent niet meer aangemeld. Meld u opnieuw aan.',
  },
  magNiet: { status: 'FORBIDDEN', zin: 'Dit mag u niet doen.' },
  extraControle: {
    status: 'PRECONDITION_FAILED',
    zin: 'Bevestig eerst opnieuw wie u bent. Daarna kunt u verder.',
  },
  codeOnbekend: {
    status: 'UNAUTHORIZED',
    zin: 'Deze code kennen wij niet. Kijk of u de code goed hebt overgetypt.',
  },
  teVaak: {
    status: 'TOO_MANY_REQUESTS',
    zin: 'Er komt nu te veel tegelijk binnen. Wacht een minuut en probeer het dan opnieuw.',
  },
  verouderd: {
    status: 'CONFLICT',
    zin: 'Iemand anders heeft dit net ook veranderd. Uw tekst is niet weg. Kies welke tekst blijft.',
  },
  mutatieAnders: {
    status: 'UNPROCESSABLE_CONTENT',
    zin: 'Dit is al verstuurd met een andere tekst. Uw nieuwe tekst staat er nog. Verstuur die nog een keer.',
  },
  stapKanNiet: { status: 'PRECONDITION_FAILED', zin: 'Deze stap kan nu niet.' },
  planGesloten: {
    status: 'PRECONDITION_FAILED',
    zin: 'Dit plan is gesloten. U kunt er niets meer in veranderen.',
  },
  ongeldig: { status: 'BAD_REQUEST', zin: 'Er klopt iets niet in wat u hebt ingevuld.' },
  datumOngeldig: { status: 'BAD_REQUEST', zin: 'Deze datum bestaat niet of past hier niet.' },
  datumToekomst: { status: 'BAD_REQUEST', zin: 'Deze datum ligt in de toekomst.' },
  tekstTeLang: { status: 'BAD_REQUEST', zin: 'Deze tekst is te lang.' },
  tekstOngeldig: {
    status: 'BAD_REQUEST',
    zin: 'In deze tekst staan tekens die wij niet kunnen bewaren.',
  },
  behoefteWeg: {
    status: 'NOT_FOUND',
    zin: 'Deze behoefte is er niet meer. Iemand heeft hem weggehaald.',
  },
  onleesbaar: {
    status: 'CONFLICT',
    zin: 'Deze gegevens kunnen wij niet openen. Bel de gemeente. Er is niets gewist.',
  },
  gemeenteOnbekend: { status: 'NOT_FOUND', zin: 'Op dit adres staat geen gemeente.' },
  nietBereikbaar: {
    status: 'PRECONDITION_FAILED',
    zin: 'De dienst is nu niet bereikbaar. Uw tekst is niet weg. Probeer het straks opnieuw.',
  },
  alleenLezen: {
    status: 'PRECONDITION_FAILED',
    zin: 'Wij kunnen nu niets opslaan. Lezen kan wel. Uw tekst staat nog op dit scherm. Probeer het over een uur opnieuw.',
  },
} as const satisfies Record<string, { status: ErrorStatus; zin: string }>;

/** The tRPC codes a refusal may travel as. */
export type ErrorStatus =
  | 'BAD_REQUEST'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'PRECONDITION_FAILED'
  | 'FORBIDDEN'
  | 'UNPROCESSABLE_CONTENT'
  | 'TOO_MANY_REQUESTS'
  | 'UNAUTHORIZED';

export type DomainErrorCode = keyof typeof DOMAIN_ERRORS;

/** A refusal with a sentence for the person, the article it rests on and the field it is about. */
export class DomainError extends Error {
  readonly code: DomainErrorCode;
  readonly zin: string;
  readonly artikel?: string;
  readonly pad?: string;

  constructor(code: DomainErrorCode, about: { zin?: string; artikel?: string; pad?: string } = {}) {
    const zin = about.zin ?? DOMAIN_ERRORS[code].zin;
    super(zin);
    this.name = 'DomainError';
    this.code = code;
    this.zin = zin;
    this.artikel = about.artikel;
    this.pad = about.pad;
  }
}
