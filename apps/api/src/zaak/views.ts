import type { Afweging, Weging, Mantelzorger } from '@keukentafel/domain/ladder';
import type { Behoefte, Melding, Plan } from '@keukentafel/domain/plan';
import type { BewaarStand } from '../bewaren/stand.ts';
import type { BevoegdheidStand } from './bevoegdheid.ts';
import type { PlanVersie } from './inzending.ts';
import type {
  AlineaVoorInwoner,
  ZaakVoorConsulent,
  ZaakVoorInwoner,
} from '@keukentafel/domain/view';
import type { Day } from '@keukentafel/domain/time';
import type { Alinea, Besluit, Reactie, Vernietiging, ZaakFeiten } from '@keukentafel/domain/zaak';

export interface Medewerker {
  id: string;
  naam: string;
}

export interface Afspraak {
  /** Local time in Europe/Amsterdam, YYYY-MM-DDTHH:MM. */
  begin: string;
  duurMinuten: number;
  plaats: string;
  wie: string;
  status: 'gepland' | 'geannuleerd';
  uid: string;
  sequence: number;
}

/** Something the resident added after the hand-in: shown as later, with its day. */
export interface Aanvulling {
  id: string;
  op: string;
  tekst: string;
}

export interface Aanvraag {
  op: string;
  akkoord: 'akkoord' | 'nietAkkoord' | null;
  toelichting: string;
  door: 'inwoner' | 'medewerker';
}

/** The case as the resident follows it. */
export interface ZaakVolg extends ZaakVoorInwoner {
  referentie: string;
  contact: { naam: string; telefoon: string; adres: string; tijden: string };
  consulent: { naam: string } | null;
  afspraak: Afspraak | null;
  planIngediendOp: string | null;
  verslag: {
    verstrektOp: string;
    alineas: AlineaVoorInwoner[];
    /** A promise of the municipality, not a legal term. */
    reactietermijn: { lastDay: string; because: string[] };
  } | null;
  aanvullingen: Aanvulling[];
  aanvraag: Aanvraag | null;
  besluit: Besluit | null;
  bewaren: BewaarStand;
  /** A request to destroy, and what was decided (Wmo 2015 art. 5.3.5). */
  verzoek: { gevraagdOp: Day; uitkomst: Vernietiging['uitkomst'] | null } | null;
}

/** What every staff change answers: the new version and the facts. */
export interface ZaakStand {
  versie: number;
  feiten: ZaakFeiten;
  toestandNaam: string;
}

export type WegingStand = Weging & {
  versies: { eis: number; spoed: number; bevindingen: Record<string, number> };
};

export interface BehoefteStand extends Behoefte {
  /** Where the need came from: the plan or the conversation. */
  bron: 'plan' | 'gesprek';
  /** The mantelzorger whose own need this is (art. 2.3.2 lid 4 onder d). */
  voor?: Mantelzorger | null | undefined;
  /** 0 for a need of the plan: the resident's own words do not change. */
  versie: number;
}

/** The case as the municipality's own team works on it. */
export interface ZaakDossier extends ZaakVoorConsulent {
  id: string;
  referentie: string;
  versie: number;
  melding: Melding;
  plan: Plan | null;
  planIngediendOp: string | null;
  /** Every hand-in, oldest first; `plan` is the one to work with. */
  planVersies: PlanVersie[];
  /** Which municipality must act, and lawful residence; null when nobody looked yet. */
  bevoegdheid: BevoegdheidStand | null;
  /** Set when the postcode lies in another municipality: forward the melding (Awb 2:3). */
  doorzendAdvies: string | null;
  aanvullingen: Aanvulling[];
  afspraak: Afspraak | null;
  behoeften: BehoefteStand[];
  wegingen: WegingStand[];
  afwegingen: Afweging[];
  verslag: { alineas: (Alinea & { versie: number })[]; reacties: Reactie[] } | null;
  aanvraag: Aanvraag | null;
  besluit: Besluit | null;
  notities: { gebeurtenis: string; op: string; tekst: string; door: string }[];
  consulent: Medewerker | null;
  team: { id: string; naam: string };
  bewaren: BewaarStand;
}
