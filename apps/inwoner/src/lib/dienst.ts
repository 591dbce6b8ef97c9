/** A service of the catalogue in a list of results. */
export interface DienstHit {
  id: string;
  naam: string;
  organisatie: string;
  samenvatting: string;
  kosten: string;
  plaats: string | null;
  afstandKm: number | null;
  toegangUitleg: string;
  gecontroleerdOp: string | null;
  beschikbaarheid: { status: string; gemetenOp: string } | null;
  why: readonly string[];
}

/** A warning that comes before any result: whom to call first. */
export interface GevaarTekst {
  titel: string;
  tekst: string;
  telefoon: string;
}

export interface Zoekresultaat {
  woorden: string;
  postcode: string;
  hits: readonly DienstHit[];
  danger: readonly GevaarTekst[];
  fallback: boolean;
  zin: string;
}

/** A service that stands in the plan. */
export interface Aanbod {
  id: string;
  serviceId: string;
  naam: string;
  organisatie: string;
  trede: string;
  uitkomst: string | null;
  versie: number;
}
