import type { DomainErrorCode } from './errors.ts';
import {
  beheer,
  eigen,
  eigenZaak,
  type Functie,
  inzage,
  leiding,
  medewerker,
  meelezen,
  meeschrijven,
  nood,
  type PolicyRow,
  privacy,
  publiek,
  redactie,
  sessie,
  type Relatie,
  team,
  teamLijst,
  teamOfNood,
  zwaar,
} from './policy/row.ts';

export { COMMAND_POLICY, JOB_POLICY } from './policy/machine.ts';
export {
  type Functie,
  FUNCTIES,
  type Log,
  type PolicyRow,
  type Relatie,
  RELATIES,
  type Velden,
} from './policy/row.ts';

/** Every procedure by its tRPC path. What is not here may not be called by anyone. */
export const POLICY: Readonly<Record<string, PolicyRow>> = {
  'gemeente.info': publiek,
  'gemeente.meldpunt': publiek,
  'catalogue.search': { ...publiek, kosten: 2 },
  'catalogue.get': publiek,
  'catalogue.categories': publiek,
  'catalogue.activities': publiek,
  'catalogue.list': publiek,
  'catalogue.several': publiek,
  'catalogue.organizations': publiek,
  'catalogue.organization': publiek,
  'catalogue.agenda': publiek,
  'catalogue.nearby': publiek,
  'catalogue.topics': publiek,
  'catalogue.addresses': publiek,
  'catalogue.kloptNiet': publiek,
  'catalogue.ervaring': publiek,

  'inwoner.plan.start': zwaar,
  'inwoner.plan.open': zwaar,
  'inwoner.plan.code': eigen,
  'inwoner.plan.get': meelezen,
  'inwoner.plan.save': meeschrijven,
  'inwoner.plan.remove': eigen,
  'inwoner.plan.wis': { ...eigen, stepUp: true },
  'inwoner.plan.preview': meelezen,
  'inwoner.plan.handIn': eigenZaak,
  'inwoner.melding.concept': { ...eigen, velden: 'meldingConcept' },
  'inwoner.melding.bewaarConcept': { ...eigen, velden: 'meldingConcept' },
  'inwoner.melding.doe': eigenZaak,
  'inwoner.zaak.volg': { ...eigen, velden: 'zaakVoorInwoner' },
  'inwoner.zaak.wieKeek': { ...eigen, velden: 'zaakVoorInwoner' },
  'inwoner.zaak.aanvullen': eigenZaak,
  'inwoner.zaak.vraagAan': eigenZaak,
  'inwoner.zaak.geenAanvraag': eigenZaak,
  'inwoner.zaak.trekIn': eigenZaak,
  'inwoner.zaak.vraagVernietiging': eigenZaak,
  'inwoner.verslag.reageer': eigenZaak,
  'inwoner.delen.lijst': eigen,
  'inwoner.delen.maak': { ...eigen, stepUp: true },
  'inwoner.delen.beeindig': eigen,
  'inwoner.apparaat.lijst': { ...eigen, velden: 'apparaat' },
  'inwoner.apparaat.maak': { ...eigen, velden: 'apparaat' },
  'inwoner.apparaat.open': { ...eigen, velden: 'apparaat' },
  'inwoner.apparaat.vergeet': { ...eigen, velden: 'apparaat' },
  'inwoner.sessie.stand': sessie,
  'inwoner.sessie.leeft': sessie,
  'inwoner.sessie.lijst': sessie,
  'inwoner.sessie.beeindig': sessie,
  'inwoner.sessie.beeindigAndere': sessie,
  'inwoner.sessie.bevestig': { ...sessie, kosten: 5 },
  'inwoner.sessie.stop': sessie,

  // Organizations have no account: what they hold is a link that was mailed to them.
  'aanbieder.meldAan': zwaar,
  'aanbieder.bekijkBevestiging': publiek,
  'aanbieder.bevestig': zwaar,
  'aanbieder.vraagLink': zwaar,
  'aanbieder.mijn': publiek,
  'aanbieder.formulier': publiek,
  'aanbieder.klopt': publiek,
  'aanbieder.stelVoor': publiek,
  'aanbieder.pasAan': publiek,

  'consulent.aanmelden.begin': publiek,
  'consulent.aanmelden.voltooi': publiek,
  'consulent.aanmelden.afmelden': medewerker,
  'consulent.sessie.ik': medewerker,
  'consulent.sessie.leeft': medewerker,
  'consulent.sessie.lijst': medewerker,
  'consulent.sessie.beeindig': medewerker,
  'consulent.sessie.beeindigAndere': medewerker,
  'consulent.sessie.stop': medewerker,
  'consulent.werkvoorraad.lijst': teamLijst,
  'consulent.werkvoorraad.medewerkers': { ...teamLijst, log: 'geen' },
  'consulent.zaak.open': inzage,
  'consulent.zaak.wijsToe': team,
  'consulent.zaak.bevoegdheid': team,
  'consulent.zaak.stap': { ...teamOfNood, toestanden: 'alle' },
  'consulent.afspraak.plan': teamOfNood,
  'consulent.afspraak.annuleer': teamOfNood,
  'consulent.weging.behoefte': teamOfNood,
  'consulent.weging.eis': teamOfNood,
  'consulent.weging.bevinding': teamOfNood,
  'consulent.weging.spoed': teamOfNood,
  'consulent.aanbod.zoek': { ...team, kosten: 2 },
  'consulent.aanbod.overweeg': team,
  'consulent.verslag.maak': team,
  'consulent.verslag.alinea': team,
  'consulent.verslag.verstrek': team,
  'consulent.aanvraag.legVast': team,
  'consulent.besluit.neem': team,
  'consulent.besluit.herzie': team,
  'consulent.document.lijst': { ...team, toestanden: 'alle' },
  'consulent.document.verwijder': team,
  'consulent.nood.begin': nood,
  'consulent.nood.mijn': { ...medewerker, functies: nood.functies, velden: 'werklijst' },
  'consulent.toezicht.overzicht': leiding,
  'consulent.toezicht.akkoord': leiding,
  'consulent.toezicht.beoordeel': leiding,
  'consulent.toezicht.signaalGezien': leiding,
  'consulent.privacy.maanden': privacy,
  'consulent.catalogus.tellingen': redactie,
  'consulent.redactie.lijst': redactie,
  'consulent.redactie.voorstellen': redactie,
  'consulent.redactie.aanbod': redactie,
  'consulent.redactie.voorstel': redactie,
  'consulent.redactie.stelVoor': redactie,
  'consulent.redactie.pasAan': redactie,
  'consulent.redactie.keurGoed': redactie,
  'consulent.redactie.stuurTerug': redactie,
  'consulent.redactie.trekIn': redactie,
  'consulent.redactie.publicatie': redactie,
  'consulent.redactie.inlezen.lijst': redactie,
  'consulent.redactie.inlezen.begin': redactie,
  'consulent.redactie.inlezen.deel': redactie,
  'consulent.redactie.inlezen.stap': redactie,
  'consulent.redactie.inlezen.rapport': redactie,
  'consulent.redactie.dubbelen': redactie,
  'consulent.redactie.vergelijkPaar': redactie,
  'consulent.redactie.voegSamen': redactie,
  'consulent.redactie.signalen': redactie,
  'consulent.redactie.wisSignaal': redactie,
  'consulent.redactie.nodigUit': redactie,
  'consulent.redactie.trekLinkIn': redactie,
  'consulent.bewaren.overzicht': { ...beheer, velden: 'toezicht' },
  'consulent.bewaren.proef': beheer,
  'consulent.bewaren.binnenkort': { ...beheer, velden: 'toezicht' },
  'consulent.bewaren.legVast': { ...beheer, log: 'audit', stepUp: true },
  'consulent.bewaren.hefOp': { ...beheer, log: 'audit', stepUp: true },
  'consulent.bewaren.beslis': { ...team, toestanden: 'alle', stepUp: true },
  'consulent.thesaurus.lijst': redactie,
  'consulent.thesaurus.zet': redactie,
  'consulent.thesaurus.verwijder': redactie,
  'consulent.thesaurus.proef': redactie,
};

/** Every plain HTTP route by method and path; `*` stands for whatever follows. */
export const HTTP_POLICY: Readonly<Record<string, PolicyRow>> = {
  'GET /healthz': publiek,
  'GET /readyz': publiek,
  'POST /oidc/uitgelogd': zwaar,
  'GET /hsds*': publiek,
  'POST /hsds/services': publiek,
  'POST /hsds/organizations': publiek,
  'POST /hsds/service_at_locations': publiek,
  'POST /hsds/taxonomies': publiek,
  'POST /hsds/taxonomy_terms': publiek,
  'GET /.well-known/security.txt': publiek,
  'GET /robots.txt': publiek,
  'GET /bestanden/plan.pdf': { ...meelezen, kosten: 5 },
  'GET /bestanden/gegevens.json': { ...eigen, log: 'audit', stepUp: true, kosten: 5 },
  'GET /bestanden/gegevens.pdf': { ...eigen, log: 'audit', stepUp: true, kosten: 5 },
  'GET /bestanden/afspraak.ics': { ...eigen, velden: 'zaakVoorInwoner' },
  'GET /bestanden/zaak/:id/afspraak.ics': inzage,
  'GET /bestanden/zaak/:id/document/:document': { ...team, toestanden: 'alle' },
  'POST /bestanden/zaak/:id/behoefte/:behoefteId/programma': team,
};

/** Who is calling, as the session says. */
export interface Actor {
  rol: 'publiek' | 'inwoner' | 'medewerker';
  functie?: Functie | undefined;
  /** A resident's session: the holder, or someone who looks or writes along. */
  als?: 'zelf' | 'meelezen' | 'meeschrijven' | undefined;
}

/** The row of a procedure or route; undefined when there is none. */
export function policyOf(path: string): PolicyRow | undefined {
  if (Object.hasOwn(POLICY, path)) return POLICY[path];
  if (Object.hasOwn(HTTP_POLICY, path)) return HTTP_POLICY[path];
  return path === HSDS || path.startsWith(`${HSDS}/`) ? HTTP_POLICY[`${HSDS}*`] : undefined;
}

const HSDS = 'GET /hsds';

/** What a resident's session has to do with the plan it opens. */
export const relatieVan = ({ als = 'zelf' }: Pick<Actor, 'als'>): Relatie =>
  als === 'zelf' ? 'eigen' : als;

/**
 * Why this call is refused, or null. Default deny: a path without a row answers nobody.
 * The relation to a case (own team, emergency) is for the query that loads it.
 */
export function refusalOf(path: string, actor: Actor): DomainErrorCode | null {
  const row = policyOf(path);
  if (!row) return 'nietGevonden';
  if (row.rol === 'publiek') return null;
  if (row.rol !== actor.rol) return 'aanmeldenNodig';
  if (row.rol === 'inwoner') return row.relaties.includes(relatieVan(actor)) ? null : 'magNiet';
  if (!row.functies) return null;
  return actor.functie && row.functies.includes(actor.functie) ? null : 'magNiet';
}

export const mayCall = (path: string, actor: Actor): boolean => refusalOf(path, actor) === null;

/** A consulent takes a case; only the team lead gives it to somebody else. */
export const mayAssign = (by: { id: string; functie: Functie }, medewerkerId: string): boolean =>
  by.functie === 'teamleider' || (by.functie === 'consulent' && by.id === medewerkerId);
