export const FUNCTIES = {
  consulent: 'consulent',
  teamleider: 'teamleider',
  cataloogredacteur: 'redacteur van de sociale kaart',
  functioneelBeheerder: 'functioneel beheerder',
  /** AVG art. 37–39: watches, and does not work on cases. */
  functionarisGegevensbescherming: 'functionaris gegevensbescherming',
} as const;
export type Functie = keyof typeof FUNCTIES;

/** What a person has to do with the thing asked for. Absent from every row: another municipality. */
export const RELATIES = {
  eigen: 'het eigen plan, of zichzelf',
  meelezen: 'leest mee met een plan',
  meeschrijven: 'schrijft mee aan een plan',
  eigenTeam: 'een zaak van het eigen team',
  anderTeam: 'een zaak van een ander team, in een noodprocedure',
  anderTeamAkkoord: 'hetzelfde, nadat een tweede persoon akkoord gaf',
  eigenGemeente: 'iets van de eigen gemeente dat over niemand gaat',
  geen: 'niets',
} as const;
export type Relatie = keyof typeof RELATIES;

/**
 * Which facts leave: a name for what `view.ts` and the views of the API put together.
 * A row that names less than its procedure answers is caught by the proof of access.
 */
export type Velden =
  | 'geen'
  | 'openbaar'
  | 'zichzelf'
  | 'plan'
  | 'meldingConcept'
  | 'apparaat'
  | 'zaakVoorInwoner'
  | 'zaakVoorMedewerker'
  | 'werklijst'
  | 'catalogus'
  | 'toezicht';

/**
 * What is written down. `verwerking`: that personal data was processed. `audit`: also who did it,
 * in the chain. `zoeken`: in the chain when something was searched for.
 */
export type Log = 'geen' | 'verwerking' | 'zoeken' | 'audit';

/** Who may call something, what that person must have to do with it, and what is kept of it. */
export interface PolicyRow {
  rol: 'publiek' | 'inwoner' | 'medewerker' | 'systeem';
  /** Staff only: absent means every functie. */
  functies?: readonly Functie[];
  relaties: readonly Relatie[];
  /** `open`: not for a case in a state from which nothing follows. */
  toestanden: 'alle' | 'open';
  velden: Velden;
  log: Log;
  /** Asks for a fresh proof of who you are. */
  stepUp: boolean;
  /** What one call counts for in the limits. */
  kosten: number;
}

type Own = Pick<PolicyRow, 'rol' | 'relaties'> & Partial<PolicyRow>;

const row = (own: Own): PolicyRow => ({
  ...{ toestanden: 'alle', velden: 'geen', log: 'geen', stepUp: false, kosten: 1 },
  ...own,
});

const CASE_WORK = ['consulent', 'teamleider'] as const satisfies Functie[];

/** For everyone. */
export const publiek = row({ rol: 'publiek', relaties: ['geen'], velden: 'openbaar' });
/** For everyone, but slow sums or something that could be guessed: counts for more. */
export const zwaar: PolicyRow = { ...publiek, kosten: 5 };

/** The holder of a plan alone: what a helper can not do. */
export const eigen = row({
  ...{ rol: 'inwoner', relaties: ['eigen'], velden: 'plan', log: 'verwerking' },
});
/** The holder, and who may look along. */
export const meelezen: PolicyRow = { ...eigen, relaties: ['eigen', 'meelezen', 'meeschrijven'] };
/** The holder, and who may write along. */
export const meeschrijven: PolicyRow = { ...eigen, relaties: ['eigen', 'meeschrijven'] };
/** The session itself, of whoever has one on a plan: nothing of the plan is touched. */
export const sessie: PolicyRow = { ...meelezen, velden: 'zichzelf', log: 'geen' };
/** A resident's act that the municipality receives. */
export const eigenZaak: PolicyRow = { ...eigen, velden: 'zaakVoorInwoner', log: 'audit' };

/** Every member of staff, about themselves. */
export const medewerker = row({ rol: 'medewerker', relaties: ['eigen'], velden: 'zichzelf' });

/** Work on a case by its own team. */
export const team = row({
  ...{ rol: 'medewerker', functies: CASE_WORK, relaties: ['eigenTeam'] },
  ...{ toestanden: 'open', velden: 'zaakVoorMedewerker', log: 'audit' },
});
/** Work that cannot wait: also in an emergency, after a second person agreed. */
export const teamOfNood: PolicyRow = { ...team, relaties: ['eigenTeam', 'anderTeamAkkoord'] };
/** Reading a case: also in an emergency, at once. */
export const inzage: PolicyRow = {
  ...{ ...team, toestanden: 'alle' },
  relaties: ['eigenTeam', 'anderTeam', 'anderTeamAkkoord'],
};
/** Opening a case of another team in an emergency, with a fresh proof of who it is. */
export const nood: PolicyRow = {
  ...{ ...team, relaties: ['anderTeam'], toestanden: 'alle', velden: 'geen' },
  ...{ stepUp: true, kosten: 5 },
};
/** Only dates and references, no content; what was searched for is written down. */
export const teamLijst: PolicyRow = {
  ...{ ...team, toestanden: 'alle', velden: 'werklijst', log: 'zoeken' },
};
/** The team lead of the case's team. */
export const leiding: PolicyRow = {
  ...{ ...team, functies: ['teamleider'], toestanden: 'alle', velden: 'toezicht' },
};

/** The catalogue of the own municipality: about nobody. */
export const redactie = row({
  ...{ rol: 'medewerker', functies: ['cataloogredacteur'] },
  ...{ relaties: ['eigenGemeente'], velden: 'catalogus' },
});
/** Settings of the own municipality. */
export const beheer: PolicyRow = {
  ...{ ...redactie, functies: ['functioneelBeheerder'], velden: 'geen' },
};

/** Watching over the whole municipality in numbers: no case, no content (AVG art. 39). */
export const privacy: PolicyRow = {
  ...{ ...redactie, functies: ['functionarisGegevensbescherming'], velden: 'toezicht' },
};

/** A command or a job: who has the machine and its keys. It shows no content of a case. */
export const systeem = row({ rol: 'systeem', relaties: ['geen'] });
/** The same, where personal data is changed or moved unread. */
export const systeemVerwerkt: PolicyRow = { ...systeem, log: 'verwerking' };
