import type { DomainErrorCode } from './errors.ts';

export const FUNCTIES = {
  consulent: 'consulent',
  teamleider: 'teamleider',
  cataloogredacteur: 'redacteur van de sociale kaart',
  functioneelBeheerder: 'functioneel beheerder',
} as const;
export type Functie = keyof typeof FUNCTIES;

/** Who may call something, and what that person must have to do with the thing called for. */
export interface PolicyRow {
  rol: 'publiek' | 'inwoner' | 'medewerker';
  /** Staff only: absent means every functie. */
  functies?: readonly Functie[];
  relatie: 'geen' | 'eigen' | 'eigenTeam' | 'eigenGemeente';
  /** Whether the call is written in the log of who looked at or changed a case. */
  log: boolean;
}

const CASE_WORK = ['consulent', 'teamleider'] as const satisfies Functie[];

const publiek: PolicyRow = { rol: 'publiek', relatie: 'geen', log: false };
const eigen: PolicyRow = { rol: 'inwoner', relatie: 'eigen', log: false };
/** A resident's act that the municipality receives. */
const eigenZaak: PolicyRow = { rol: 'inwoner', relatie: 'eigen', log: true };
const medewerker: PolicyRow = { rol: 'medewerker', relatie: 'eigen', log: false };
const team: PolicyRow = {
  rol: 'medewerker',
  functies: CASE_WORK,
  relatie: 'eigenTeam',
  log: true,
};
/** Only counts, dates and references: no need to log each look at the list. */
const teamLijst: PolicyRow = { ...team, log: false };

/** The words of the catalogue: about no person, so nothing to log. */
const woorden: PolicyRow = {
  rol: 'medewerker',
  functies: ['cataloogredacteur'],
  relatie: 'eigenGemeente',
  log: false,
};

/** Every procedure by its tRPC path. What is not here may not be called by anyone. */
export const POLICY: Readonly<Record<string, PolicyRow>> = {
  'gemeente.info': publiek,
  'catalogue.search': publiek,
  'catalogue.get': publiek,
  'catalogue.categories': publiek,
  'catalogue.activities': publiek,
  'catalogue.kloptNiet': publiek,
  'catalogue.ervaring': publiek,

  'inwoner.plan.start': publiek,
  'inwoner.plan.open': publiek,
  'inwoner.plan.code': eigen,
  'inwoner.plan.get': eigen,
  'inwoner.plan.save': eigen,
  'inwoner.plan.remove': eigen,
  'inwoner.plan.preview': eigen,
  'inwoner.plan.handIn': eigenZaak,
  'inwoner.melding.doe': eigenZaak,
  'inwoner.zaak.volg': eigen,
  'inwoner.zaak.aanvullen': eigenZaak,
  'inwoner.zaak.vraagAan': eigenZaak,
  'inwoner.zaak.geenAanvraag': eigenZaak,
  'inwoner.zaak.trekIn': eigenZaak,
  'inwoner.verslag.reageer': eigenZaak,
  'inwoner.delen.lijst': eigen,
  'inwoner.delen.maak': eigen,
  'inwoner.delen.beeindig': eigen,
  'inwoner.sessie.stand': eigen,
  'inwoner.sessie.leeft': eigen,
  'inwoner.sessie.lijst': eigen,
  'inwoner.sessie.beeindig': eigen,
  'inwoner.sessie.beeindigAndere': eigen,
  'inwoner.sessie.bevestig': eigen,
  'inwoner.sessie.stop': eigen,

  'consulent.aanmelden.begin': publiek,
  'consulent.aanmelden.voltooi': publiek,
  'consulent.sessie.ik': medewerker,
  'consulent.sessie.leeft': medewerker,
  'consulent.sessie.lijst': medewerker,
  'consulent.sessie.beeindig': medewerker,
  'consulent.sessie.beeindigAndere': medewerker,
  'consulent.sessie.stop': medewerker,
  'consulent.werkvoorraad.lijst': teamLijst,
  'consulent.werkvoorraad.medewerkers': teamLijst,
  'consulent.zaak.open': team,
  'consulent.zaak.wijsToe': team,
  'consulent.zaak.stap': team,
  'consulent.afspraak.plan': team,
  'consulent.afspraak.annuleer': team,
  'consulent.weging.behoefte': team,
  'consulent.weging.eis': team,
  'consulent.weging.bevinding': team,
  'consulent.weging.spoed': team,
  'consulent.verslag.maak': team,
  'consulent.verslag.alinea': team,
  'consulent.verslag.verstrek': team,
  'consulent.aanvraag.legVast': team,
  'consulent.besluit.neem': team,
  'consulent.catalogus.tellingen': woorden,
  'consulent.thesaurus.lijst': woorden,
  'consulent.thesaurus.zet': woorden,
  'consulent.thesaurus.verwijder': woorden,
  'consulent.thesaurus.proef': woorden,
};

/** Every plain HTTP route by method and path; `*` stands for whatever follows. */
export const HTTP_POLICY: Readonly<Record<string, PolicyRow>> = {
  'GET /healthz': publiek,
  'GET /readyz': publiek,
  'GET /hsds*': publiek,
  'POST /hsds/services': publiek,
  'POST /hsds/organizations': publiek,
  'POST /hsds/service_at_locations': publiek,
  'POST /hsds/taxonomies': publiek,
  'POST /hsds/taxonomy_terms': publiek,
  'GET /bestanden/plan.pdf': eigen,
  'GET /bestanden/afspraak.ics': eigen,
  'GET /bestanden/zaak/:id/afspraak.ics': team,
};

/** Who is calling, as the session says. */
export interface Actor {
  rol: PolicyRow['rol'];
  functie?: Functie | undefined;
}

/** The row of a procedure or route; undefined when there is none. */
export function policyOf(path: string): PolicyRow | undefined {
  if (Object.hasOwn(POLICY, path)) return POLICY[path];
  if (Object.hasOwn(HTTP_POLICY, path)) return HTTP_POLICY[path];
  return path === HSDS || path.startsWith(`${HSDS}/`) ? HTTP_POLICY[`${HSDS}*`] : undefined;
}

const HSDS = 'GET /hsds';

/**
 * Why this call is refused, or null. Default deny: a path without a row answers nobody.
 * The relation (own, own team) is for the query that loads the thing.
 */
export function refusalOf(path: string, actor: Actor): DomainErrorCode | null {
  const row = policyOf(path);
  if (!row) return 'nietGevonden';
  if (row.rol === 'publiek') return null;
  if (row.rol !== actor.rol) return 'aanmeldenNodig';
  if (row.rol === 'inwoner' || !row.functies) return null;
  return actor.functie && row.functies.includes(actor.functie) ? null : 'magNiet';
}

export const mayCall = (path: string, actor: Actor): boolean => refusalOf(path, actor) === null;

/** A consulent takes a case; only the team lead gives it to somebody else. */
export const mayAssign = (by: { id: string; functie: Functie }, medewerkerId: string): boolean =>
  by.functie === 'teamleider' || (by.functie === 'consulent' && by.id === medewerkerId);
