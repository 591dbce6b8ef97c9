/** One processing of personal data, as the register tells it (AVG art. 30). */
export interface Verwerking {
  /** Goes up with every change that matters: a line in the log names this version for good. */
  versie: number;
  naam: string;
  doel: string;
  grondslag: string;
  betrokkenen: string;
  gegevens: string;
  ontvangers: string;
  bewaren: string;
}

const WMO = 'Wettelijke taak: Wmo 2015, artikelen 2.3.2 tot en met 2.3.10 en 5.1.1';

/** The register of processings, as data. */
export const VERWERKINGEN = {
  persoonlijkPlan: {
    versie: 1,
    naam: 'Persoonlijk plan voorbereiden',
    doel: 'De inwoner bereidt het gesprek voor en bewaart een eigen plan.',
    grondslag: 'Wettelijke taak: Wmo 2015, artikel 2.3.2, tweede lid',
    betrokkenen: 'Inwoner, en wie in het plan genoemd wordt',
    gegevens: 'Antwoorden over het dagelijks leven, ook over gezondheid; versleuteld',
    ontvangers: 'Niemand, tot de inwoner het plan inlevert; wie de inwoner laat meekijken',
    bewaren: 'Tot een maand na de laatste wijziging, als het plan niet is ingeleverd',
  },
  onderzoek: {
    versie: 1,
    naam: 'Melding, onderzoek, verslag en besluit',
    doel: 'De melding behandelen en beslissen over ondersteuning.',
    grondslag: WMO,
    betrokkenen: 'Inwoner, melder, mantelzorger, huisgenoten',
    gegevens: 'Contact, ingeleverd plan, weging, verslag, aanvraag en besluit',
    ontvangers: 'Het eigen team; een ander team alleen in een noodprocedure',
    bewaren: 'Vijftien jaar na een voorziening, anders vijf jaar (Wmo 2015, artikel 5.3.4)',
  },
  werkverdeling: {
    versie: 1,
    naam: 'Werk verdelen en termijnen bewaken',
    doel: 'Zaken op tijd en door de juiste persoon laten doen.',
    grondslag: WMO,
    betrokkenen: 'Inwoner met een zaak',
    gegevens: 'Referentie, toestand, dagen en wie de zaak behandelt',
    ontvangers: 'Het eigen team',
    bewaren: 'Zo lang als de zaak',
  },
  toezicht: {
    versie: 1,
    naam: 'Toezicht op inzage',
    doel: 'Nagaan wie gegevens zag, en waarom.',
    grondslag: 'AVG, artikelen 5, 24 en 32',
    betrokkenen: 'Inwoner met een zaak, medewerker',
    gegevens: 'Wie, wanneer, welke zaak, met welke reden',
    ontvangers: 'Teamleider, functionaris gegevensbescherming, de inwoner zelf',
    bewaren: 'Vijf jaar',
  },
  vernietigen: {
    versie: 1,
    naam: 'Vernietigen als de termijn voorbij is',
    doel: 'Gegevens niet langer bewaren dan nodig is.',
    grondslag: 'AVG, artikel 5, eerste lid, onder e; Wmo 2015, artikel 5.3.4',
    betrokkenen: 'Inwoner met een plan of een zaak',
    gegevens: 'Wat van wie weg is: een kenmerk, de regel en de dag; geen inhoud',
    ontvangers: 'Functioneel beheerder, de inwoner zelf',
    bewaren: 'Vijf jaar',
  },
} as const satisfies Record<string, Verwerking>;
export type VerwerkingId = keyof typeof VERWERKINGEN;

/** Paths of the policy table by what they begin with; the longest one counts. */
const VAN: readonly (readonly [begin: string, id: VerwerkingId])[] = [
  ['bewaren.', 'vernietigen'],
  ['inwoner.plan.handIn', 'onderzoek'],
  ['inwoner.melding.doe', 'onderzoek'],
  ['inwoner.zaak.wieKeek', 'toezicht'],
  ['inwoner.zaak.', 'onderzoek'],
  ['inwoner.verslag.', 'onderzoek'],
  ['inwoner.', 'persoonlijkPlan'],
  ['GET /bestanden/plan.pdf', 'persoonlijkPlan'],
  ['GET /bestanden/', 'onderzoek'],
  ['consulent.werkvoorraad.', 'werkverdeling'],
  ['consulent.toezicht.', 'toezicht'],
  ['consulent.privacy.', 'toezicht'],
  ['consulent.nood.', 'onderzoek'],
  ['consulent.', 'onderzoek'],
];

/** The processing that a call belongs to. */
export const verwerkingOf = (path: string): VerwerkingId =>
  VAN.find(([begin]) => path.startsWith(begin))?.[1] ?? 'onderzoek';

/** How a line in the log names it: this version and no other. */
export const verwerkingUri = (id: VerwerkingId): string =>
  `urn:keukentafel:verwerking:${id}:${VERWERKINGEN[id].versie}`;
