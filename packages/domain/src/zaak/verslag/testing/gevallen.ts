import { assess, type Weging } from '../../../ladder/index.ts';
import { finding, requirement, weighing } from '../../../ladder/testing/build.ts';
import type { Antwoord, Behoefte, Melding, Plan } from '../../../plan/index.ts';
import { day } from '../../../time/index.ts';

import { startZaak, type ZaakFeiten } from '../../feiten.ts';
import type { VerslagInvoer } from '../invoer.ts';

const today = day('2026-11-25');
const gemeld = startZaak(day('2026-11-13'), false);

export const MELDING: Melding = {
  voorWie: 'mijzelf',
  weetHetDeAnder: null,
  melder: null,
  naam: 'Riet van Dam',
  geboortedatum: null,
  postcode: '2801AA',
  huisnummer: '1',
  plaats: 'Voorbeeldstad',
  telefoon: '0612345678',
  email: '',
  veilig: { bellen: true, voicemail: false, mailen: false, brief: false },
  hulpvraag: 'Ik krijg mijn huis niet meer schoon.',
  spoed: false,
};

const need = (id: string, omschrijving: string): Behoefte => ({
  ...{ id, leefgebied: 'huishouden', omschrijving, bespreken: false, alleenVoorMij: false },
});

const said = (vraag: Antwoord['vraag'], behoefteId: string | null, tekst: string): Antwoord => ({
  ...{ vraag, behoefteId, tekst, keuzes: [], deel: null },
  ...{ weetIkNiet: false, bespreken: false, alleenVoorMij: false },
});

/** Every duty of the investigation with its own day (Wmo 2015 art. 2.3.2). */
const ALLES: ZaakFeiten = {
  ...gemeld,
  bevestigdOp: day('2026-11-14'),
  clientondersteuningOp: day('2026-11-15'),
  planMogelijkheidOp: day('2026-11-16'),
  planOntvangenOp: day('2026-11-22'),
  planTeLaat: true,
  gesprekGevoerdOp: day('2026-11-24'),
  identiteitOp: day('2026-11-25'),
  pgbUitlegOp: day('2026-11-26'),
};

const weighed = (behoefteId: string, weging: Weging): Weging => ({ ...weging, behoefteId });

const VLOEREN = weighed(
  'vloeren',
  weighing(
    [
      {
        trede: 'eigenKracht',
        motivering: 'Stof afnemen lukt zittend.',
        veilig: true,
        gehoord: [
          { wie: 'Riet van Dam', op: day('2026-11-24') },
          { wie: 'haar zus', op: day('2026-11-25') },
        ],
        bewijs: ['gezien tijdens het gesprek', 'brief van de huisarts'],
        bijdragen: [{ taakId: 'stof', hoeveelheid: 0.5, wie: 'Riet van Dam' }],
      },
      {
        trede: 'maatwerkvoorziening',
        motivering: 'Er is niemand anders die dit kan doen.',
        aard: 'hulp bij het huishouden',
        resultaat: 'een schoon en leefbaar huis',
        vorm: 'zin',
        periodeVan: day('2027-01-01'),
        periodeTot: day('2027-12-31'),
      },
    ],
    requirement({
      adviesNodig: true,
      adviesOp: day('2026-11-20'),
      taken: [
        { id: 'stof', omschrijving: 'stof afnemen', eenheid: 'urenPerWeek', hoeveelheid: 2 },
        { id: 'lift', omschrijving: 'een traplift', eenheid: 'jaNee', hoeveelheid: 1 },
      ],
    }),
  ),
);

/** Help that began at once, before any rung was looked at (art. 2.3.3). */
const SPOED: Weging = {
  behoefteId: 'spoed',
  eis: requirement({ taken: [] }),
  bevindingen: [],
  spoed: {
    reden: 'Haar man ligt sinds gisteren in het ziekenhuis.',
    taken: [
      { id: 'eten', omschrijving: 'eten brengen', eenheid: 'dagdelen', hoeveelheid: 3 },
      { id: 'bed', omschrijving: 'een bed beneden', eenheid: 'jaNee', hoeveelheid: 1 },
    ],
    van: day('2026-11-20'),
    tot: day('2026-12-20'),
  },
};

/** The resident arranges it, and said so in other words than the reason. */
const ZELF: Weging = {
  behoefteId: 'zelf',
  eis: requirement(),
  bevindingen: [
    finding({
      trede: 'zelfRegelenEnBetalen',
      motivering: 'Dit is besproken op 24 november.',
      keuze: 'kiestZelf',
      eigenWoorden: 'Ik neem zelf een glazenwasser.',
      informatieGegeven: 'een aanvraag mag altijd nog',
    }),
  ],
};

const BUITEN: Weging = {
  behoefteId: 'buiten',
  eis: requirement({
    buitenWmo: {
      soort: 'buitenWmo',
      reden: 'De verpleging van een wond hoort bij de zorgverzekering.',
      verwijzing: 'De wijkverpleging belt u deze week.',
    },
  }),
  bevindingen: [],
};

const GEDEKT = weighed(
  'gedekt',
  weighing([
    {
      trede: 'eigenKracht',
      veilig: true,
      bijdragen: [{ taakId: 'schoonmaken', hoeveelheid: 2, wie: 'Riet van Dam' }],
    },
  ]),
);

const WEGINGEN = [VLOEREN, SPOED, ZELF, BUITEN, GEDEKT];

const PLAN: Plan = {
  leefgebieden: ['huishouden'],
  behoeften: [
    need('vloeren', 'De vloeren en de trap'),
    need('spoed', 'Eten nu mijn man weg is'),
    need('zelf', 'De ramen'),
    need('buiten', 'De wond aan mijn been'),
    need('gedekt', 'De was'),
    need('open', 'Nog niet besproken'),
  ],
  antwoorden: [
    said('watLuktNiet', 'vloeren', 'Bukken lukt niet.'),
    said('eigenKracht', 'vloeren', 'Zittend lukt meer.'),
    { ...said('wieErbij', null, 'Mijn zus komt erbij.'), bespreken: true },
  ],
  aanbod: [],
};

/** Every kind of paragraph that a report can have. */
export const VOL: VerslagInvoer = {
  plan: PLAN,
  melding: {
    ...MELDING,
    voorWie: 'ander',
    weetHetDeAnder: 'ja',
    melder: { naam: 'Jo van Dam', relatie: 'zoon' },
  },
  feiten: ALLES,
  wegingen: WEGINGEN,
  afwegingen: WEGINGEN.map((one) => assess(one, { today })),
  gemeente: {
    naam: 'Voorbeeldstad',
    clientondersteuning: { naam: 'Stichting Naast U', telefoon: '088 123 45 67' },
    eigenBijdrage: '  In 2026 betaalt u hooguit € 21,80 per maand.  ',
  },
};

/** A melding of this morning: nothing was said, found or done yet. */
export const LEEG: VerslagInvoer = {
  ...{ plan: null, melding: MELDING, feiten: gemeld, wegingen: [], afwegingen: [] },
  gemeente: { naam: 'Voorbeeldstad' },
};

const ALLEEN_GEDEKT: Weging = {
  ...GEDEKT,
  bevindingen: GEDEKT.bevindingen.map((one) =>
    one.trede === 'maatwerkvoorziening' ? one : { ...one, gehoord: [], bewijs: [] },
  ),
};

/** Somebody who wants no plan, whose only need is met without the municipality. */
export const GEEN_PLAN: VerslagInvoer = {
  ...LEEG,
  feiten: { ...gemeld, planAfgezienOp: day('2026-11-17') },
  behoeften: [need('gedekt', 'De was')],
  wegingen: [ALLEEN_GEDEKT],
  afwegingen: [assess(ALLEEN_GEDEKT, { today })],
};
