import { CATEGORY_CODES, category, isCategoryCode, type CategoryCode } from '../categories.ts';
import { AANBOD_TREDEN, isAanbodTrede, isToegang, TOEGANG } from '../rung.ts';
import type { Attribute, Taxonomy, TaxonomyTerm } from '../schema/index.ts';
import { stableId } from '../stable-id.ts';

const UPL = 'http://standaarden.overheid.nl/owms/terms/';

/** Our link types; an attribute with one of these is ours and is made anew at each export. */
export const LINK = {
  trede: 'keukentafel:trede',
  toegang: 'keukentafel:toegang',
  categorie: 'keukentafel:categorie',
  beschikbaarheid: 'keukentafel:beschikbaarheid',
  activiteit: 'keukentafel:activiteit',
} as const;

const taxonomy = (code: string, name: string, description: string): Taxonomy => ({
  id: stableId('taxonomy', code),
  name,
  description,
  version: '1',
});

/**
 * Link types of facts that filters ask for. Anyone may publish them: they are kept as they came,
 * on the service (levering) or on the place (toegankelijkheid).
 */
export const FACTS = { levering: 'levering', toegankelijkheid: 'toegankelijkheid' } as const;

/** The classifications behind the attributes of this catalogue. */
export const TAXONOMIES = {
  categorie: taxonomy('categorie', 'Hulpvraag', 'Waar mensen hulp bij zoeken, in 68 soorten.'),
  trede: taxonomy('trede', 'Trede', 'Op welke trede van de Wmo-ladder het aanbod staat.'),
  toegang: taxonomy('toegang', 'Toegang', 'Hoe iemand bij het aanbod terecht kan.'),
  levering: taxonomy('levering', 'Levering', 'Waar iemand de hulp krijgt.'),
  toegankelijkheid: taxonomy(
    'toegankelijkheid',
    'Toegankelijkheid',
    'Voor wie een plek te bereiken is.',
  ),
} as const;
type TaxonomyKey = keyof typeof TAXONOMIES;

function term(kind: TaxonomyKey, code: string, name: string, description: string): TaxonomyTerm {
  return {
    id: stableId('term', kind, code),
    code,
    name,
    description,
    taxonomy: TAXONOMIES[kind].name,
    taxonomy_id: TAXONOMIES[kind].id,
    taxonomy_detail: TAXONOMIES[kind],
    language: 'nl',
  };
}

export function categoryTerm(code: CategoryCode): TaxonomyTerm {
  const { naam, upl, iwmo } = category(code);
  const description = iwmo.length > 0 ? `${naam} (iWmo ${iwmo.join(', ')})` : naam;
  const base = term('categorie', code, naam, description);
  return upl === null ? base : { ...base, term_uri: UPL + upl };
}

export function tredeTerm(trede: keyof typeof AANBOD_TREDEN): TaxonomyTerm {
  return term('trede', trede, AANBOD_TREDEN[trede].naam, AANBOD_TREDEN[trede].uitleg);
}

export function toegangTerm(toegang: keyof typeof TOEGANG): TaxonomyTerm {
  const base = term('toegang', toegang, toegang, TOEGANG[toegang].naam);
  return { ...base, code: TOEGANG_CODE + toegang };
}

export const LEVERING = {
  thuis: 'Bij iemand thuis.',
  online: 'Op afstand: via internet of telefoon.',
  opLocatie: 'Op een plek van de aanbieder.',
} as const;
export type Levering = keyof typeof LEVERING;

export const leveringTerm = (code: Levering): TaxonomyTerm =>
  term('levering', code, code, LEVERING[code]);

export const rolstoelTerm = (): TaxonomyTerm =>
  term('toegankelijkheid', 'rolstoel', 'rolstoel', 'Te bereiken met een rolstoel.');

/** A code stands once in all stelsels together: "vrij" is a rung already. */
export const TOEGANG_CODE = 'toegang-';

/** Every term of ours, in a fixed order. */
export function allTerms(): TaxonomyTerm[] {
  return [
    ...CATEGORY_CODES.map(categoryTerm),
    ...Object.keys(AANBOD_TREDEN).filter(isAanbodTrede).map(tredeTerm),
    ...Object.keys(TOEGANG).filter(isToegang).map(toegangTerm),
    ...(['thuis', 'online', 'opLocatie'] as const).map(leveringTerm),
    rolstoelTerm(),
  ];
}

/** The category a term of another publisher points at, by our code or by its UPL address. */
export function categoryOf(attribute: Attribute): CategoryCode | null {
  const found = attribute.taxonomy_term;
  if (!found) return null;
  if (attribute.link_type === LINK.categorie)
    return found.code !== undefined && isCategoryCode(found.code) ? found.code : null;
  const { term_uri } = found;
  if (!term_uri?.startsWith(UPL)) return null;
  return CATEGORY_CODES.find((code) => category(code).upl === term_uri.slice(UPL.length)) ?? null;
}
