import type { Bevinding } from '@keukentafel/domain/ladder';
import * as keuzes from '#lib/weging/keuzes.ts';
import type { Formaat, Lijst, Veld } from '#lib/weging/veld.ts';

const naam: Veld = { naam: 'naam', label: 'Naam', soort: 'tekst' };
const eigenWoorden: Veld = { naam: 'eigenWoorden', label: 'In eigen woorden', soort: 'lang' };

const HUISGENOTEN: Lijst = {
  naam: 'huisgenoten',
  titel: 'Wie wonen er in huis?',
  een: 'Huisgenoot',
  velden: [
    naam,
    { naam: 'leeftijd', label: 'Leeftijd', soort: 'getal' },
    { naam: 'valtEronder', label: 'Hoort bij het huishouden', soort: 'vlag' },
    { naam: 'kan', label: 'Kan dit doen', soort: 'jaNee' },
    {
      naam: 'overbelasting',
      label: 'Overbelast?',
      soort: 'keuze',
      keuzes: keuzes.OVERBELASTING,
    },
    { naam: 'onderbouwing', label: 'Waaruit blijkt dat?', soort: 'tekst' },
    { naam: 'betwist', label: 'Iemand twijfelt aan de overbelasting', soort: 'vinkje' },
    { naam: 'deskundigOp', label: 'Deskundige keek op', soort: 'dag' },
    { naam: 'afwezigheid', label: 'Vaak kort weg? Wanneer?', soort: 'tekst' },
    {
      naam: 'kamerhuurder.eigenContract',
      label: 'Huurt een kamer met eigen contract',
      soort: 'jaNee',
    },
    { naam: 'kamerhuurder.bron', label: 'Waaruit blijkt dat contract?', soort: 'tekst' },
    eigenWoorden,
  ],
};

/** Whole days away, per housemate: on those days the help is not there. */
export const AFWEZIG: Lijst = {
  naam: 'afwezig',
  titel: 'Is een huisgenoot een tijd weg?',
  een: 'Afwezigheid',
  velden: [
    { naam: 'wie', label: 'Wie', soort: 'tekst' },
    { naam: 'van', label: 'Van', soort: 'dag' },
    { naam: 'tot', label: 'Tot en met', soort: 'dag', uitleg: 'Leeg: nog niet bekend.' },
    {
      ...{ naam: 'reden', label: 'Waardoor', soort: 'tekst', breed: true },
      uitleg: 'Noem geen ziekte.',
    },
  ],
};

const HELPERS: Lijst = {
  naam: 'helpers',
  titel: 'Wie helpt of kan helpen?',
  een: 'Helper',
  velden: [
    naam,
    { naam: 'relatie', label: 'Relatie tot de inwoner', soort: 'tekst' },
    { naam: 'wil', label: 'Wil dit doen', soort: 'keuze', keuzes: keuzes.WIL },
    { naam: 'kan', label: 'Kan dit doen', soort: 'jaNee' },
    { naam: 'bevestigdOp', label: 'Zelf gezegd op', soort: 'dag' },
    { naam: 'stoptOp', label: 'Stopt op', soort: 'dag' },
    eigenWoorden,
    { naam: 'ondersteuning.nodig', label: 'Heeft zelf steun nodig', soort: 'jaNee' },
    { naam: 'ondersteuning.gevraagdOp', label: 'Dat is gevraagd op', soort: 'dag' },
    {
      naam: 'ondersteuning.eigenWoorden',
      label: 'Welke steun, in eigen woorden',
      soort: 'lang',
      uitleg: 'Vraag niet naar een ziekte.',
    },
  ],
};

const HELPER_VELDEN: readonly Veld[] = [
  { naam: 'besprokenOp', label: 'Met de inwoner besproken op', soort: 'dag' },
  {
    naam: 'refusedToAsk',
    label: 'De inwoner wil het niet vragen. Dat is een volledig antwoord.',
    soort: 'vinkje',
  },
];

const GEWOON: Lijst = {
  naam: 'voorzieningen',
  titel: 'Welk gewoon product of welke gewone dienst?',
  een: 'Voorziening',
  velden: [
    naam,
    { naam: 'nietSpeciaal', label: 'Niet speciaal voor een beperking', soort: 'jaNee' },
    { naam: 'beschikbaar', label: 'Echt te krijgen', soort: 'jaNee' },
    { naam: 'passend', label: 'Helpt deze inwoner', soort: 'jaNee' },
    {
      naam: 'draagbaarOpMinimum',
      label: 'Te betalen op het minimum',
      soort: 'jaNee',
      uitleg: 'In het algemeen. Niet de beurs van deze inwoner.',
    },
  ],
};

const AANSPRAKEN: Lijst = {
  naam: 'aanspraken',
  titel: 'Welk recht op grond van een andere wet?',
  een: 'Recht',
  velden: [
    { ...naam, label: 'Welke hulp' },
    { naam: 'wet', label: 'Wet', soort: 'keuze', keuzes: keuzes.WET },
    { naam: 'instantie', label: 'Instantie', soort: 'tekst' },
    { naam: 'status', label: 'Stand', soort: 'keuze', keuzes: keuzes.AANSPRAAK },
    { naam: 'statusOp', label: 'Stand op', soort: 'dag' },
    { naam: 'opTijd', label: 'Komt op tijd', soort: 'jaNee' },
    { naam: 'dekt', label: 'Dekt de behoefte', soort: 'jaNee' },
    { naam: 'beslissingVerwachtOp', label: 'Besluit verwacht op', soort: 'dag' },
    {
      ...{ naam: 'woont', label: 'Woont (bij Wlz)', soort: 'leegbaar', keuzes: keuzes.WOONT },
      uitleg: 'Thuis blijft een deel bij de Wmo, per soort hulp.',
    },
    { naam: 'werktMee', label: 'Werkt mee aan een Wlz-besluit', soort: 'jaNee' },
    { naam: 'hulpBijAanvraag', label: 'Hulp bij de aanvraag', soort: 'lang' },
    {
      naam: 'afwegingWlz',
      label: 'Afweging als de inwoner niet meewerkt',
      soort: 'lang',
      uitleg: 'Het college kan weigeren, maar hoeft dat niet (art. 2.3.5 lid 6).',
    },
  ],
};

const OPEN: Lijst = {
  naam: 'voorzieningen',
  titel: 'Welke algemene voorziening?',
  een: 'Voorziening',
  velden: [
    naam,
    { naam: 'serviceId', label: 'Nummer in de gids', soort: 'verborgen' },
    { naam: 'vrijToegankelijk', label: 'Toegang zonder onderzoek', soort: 'jaNee' },
    { naam: 'plaats', label: 'Is er plek?', soort: 'keuze', keuzes: keuzes.PLAATS },
    { naam: 'gecontroleerdOp', label: 'Gecontroleerd op', soort: 'dag' },
    { naam: 'bron', label: 'Bij wie gevraagd', soort: 'tekst' },
    { naam: 'startOp', label: 'Kan beginnen op', soort: 'dag' },
    { naam: 'bereikbaar', label: 'Te bereiken', soort: 'jaNee' },
    { naam: 'draagbaar', label: 'Te betalen', soort: 'jaNee' },
    { naam: 'passend', label: 'Past bij de behoefte', soort: 'jaNee' },
    { naam: 'inwonerVindt', label: 'Wat vindt de inwoner ervan?', soort: 'lang' },
  ],
};

/** How each rung is asked: the same facts as the domain's `Bevinding`, in the same names. */
export const FORMATEN: Record<Bevinding['trede'], Formaat> = {
  eigenKracht: {
    los: [
      { naam: 'veilig', label: 'Kan de inwoner dit veilig?', soort: 'jaNee' },
      { naam: 'geprobeerd', label: 'Wat is al geprobeerd?', soort: 'lang' },
      { naam: 'betwist', label: 'Iemand twijfelt hieraan', soort: 'vinkje' },
      { naam: 'deskundigOp', label: 'Deskundige keek op', soort: 'dag' },
    ],
    lijst: null,
    bijdragen: true,
  },
  gebruikelijkeHulp: {
    los: [
      {
        naam: 'huishoudenBron',
        label: 'Waaruit blijkt wie hier wonen?',
        soort: 'tekst',
        uitleg: 'Bijvoorbeeld: basisregistratie, eigen verklaring.',
      },
    ],
    lijst: HUISGENOTEN,
    bijdragen: true,
  },
  mantelzorg: { los: HELPER_VELDEN, lijst: HELPERS, bijdragen: true },
  sociaalNetwerk: { los: HELPER_VELDEN, lijst: HELPERS, bijdragen: true },
  zelfRegelenEnBetalen: {
    los: [
      { naam: 'keuze', label: 'Wat zegt de inwoner?', soort: 'leegbaar', keuzes: keuzes.ZELF },
      { naam: 'heropendOp', label: 'Kwam erop terug op', soort: 'dag' },
      eigenWoorden,
      { naam: 'informatieGegeven', label: 'Welke informatie is gegeven?', soort: 'lang' },
    ],
    lijst: null,
    bijdragen: false,
  },
  algemeenGebruikelijk: { los: [], lijst: GEWOON, bijdragen: true },
  voorliggendeWet: { los: [], lijst: AANSPRAKEN, bijdragen: true },
  algemeneVoorziening: { los: [], lijst: OPEN, bijdragen: true },
  maatwerkvoorziening: {
    los: [
      { naam: 'aard', label: 'Welke hulp past?', soort: 'lang' },
      { naam: 'resultaat', label: 'Wat moet het opleveren?', soort: 'lang' },
      { naam: 'vorm', label: 'Vorm', soort: 'leegbaar', keuzes: keuzes.VORM },
      { naam: 'periodeVan', label: 'Van', soort: 'dag' },
      { naam: 'periodeTot', label: 'Tot en met', soort: 'dag' },
      { naam: 'evaluatieOp', label: 'Evaluatie op', soort: 'dag' },
      { naam: 'tijdelijkOmdat', label: 'Waarom voor korte tijd?', soort: 'tekst' },
    ],
    lijst: null,
    bijdragen: false,
  },
};

/** Lists that every rung has. */
export const GEHOORD: Lijst = {
  naam: 'gehoord',
  titel: 'Wie is gehoord?',
  een: 'Gehoord',
  velden: [
    { naam: 'wie', label: 'Wie', soort: 'tekst', breed: true },
    { naam: 'op', label: 'Op welke dag', soort: 'dag' },
  ],
};

export const BEWIJS: Lijst = {
  naam: 'bewijs',
  titel: 'Bewijs',
  een: 'Bewijs',
  velden: [{ naam: 'tekst', label: 'Wat ligt eronder?', soort: 'tekst', breed: true }],
};

export const BIJDRAGEN: Lijst = {
  naam: 'bijdragen',
  titel: 'Wat draagt dit bij, per taak?',
  een: 'Bijdrage',
  velden: [
    { naam: 'taakId', label: 'Taak', soort: 'keuze', breed: true },
    { naam: 'wie', label: 'Wie doet dit', soort: 'tekst' },
    { naam: 'hoeveelheid', label: 'Hoeveel', soort: 'getal' },
    { naam: 'van', label: 'Van', soort: 'dag' },
    { naam: 'tot', label: 'Tot en met', soort: 'dag' },
  ],
};
