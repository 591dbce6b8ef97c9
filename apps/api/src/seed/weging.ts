import type { Bevinding, Eis } from '@keukentafel/domain/ladder';
import type { Day } from '@keukentafel/domain/time';
import type { Verhaal } from './verhalen.ts';

const TAAK = 'taak1';

export const eisVan = ({ taak, uren, watLuktNiet }: Verhaal): Eis => ({
  taken: [{ id: TAAK, omschrijving: taak, eenheid: 'urenPerWeek', hoeveelheid: uren }],
  toelichting: watLuktNiet,
  adviesNodig: false,
  adviesOp: null,
});

const given = (motivering: string, hoeveelheid = 0, wie = '') => ({
  motivering,
  gehoord: [],
  bewijs: [],
  bijdragen: hoeveelheid > 0 ? [{ taakId: TAAK, hoeveelheid, wie, van: null, tot: null }] : [],
});

/** The findings on all rungs for one made-up need: a mixed outcome, as most are. */
export const bevindingenVan = (verhaal: Verhaal, op: Day): Bevinding[] => [
  {
    trede: 'eigenKracht',
    ...given(verhaal.zelf, verhaal.uren / 4, 'inwoner'),
    veilig: true,
    geprobeerd: 'Een andere volgorde en meer rust tussendoor.',
  },
  {
    trede: 'gebruikelijkeHulp',
    ...given('U woont alleen.'),
    huisgenoten: [],
    huishoudenBron: 'Basisregistratie personen en het gesprek',
  },
  {
    trede: 'mantelzorg',
    ...given('Er is niemand die langdurig voor u zorgt.'),
    ...{ helpers: [], refusedToAsk: false, besprokenOp: op },
  },
  {
    trede: 'sociaalNetwerk',
    ...given('Uw buurvrouw helpt en wil dat blijven doen.', verhaal.uren / 4, 'de buurvrouw'),
    helpers: [
      {
        naam: 'de buurvrouw',
        relatie: 'buurvrouw',
        wil: 'ja',
        kan: true,
        eigenWoorden: 'Dat doe ik graag, maar meer tijd heb ik niet.',
        bevestigdOp: op,
        stoptOp: null,
      },
    ],
    ...{ refusedToAsk: false, besprokenOp: op },
  },
  {
    trede: 'algemeenGebruikelijk',
    ...given('Wij bekeken samen welke gewone spullen of diensten kunnen helpen.'),
    voorzieningen: [],
  },
  {
    trede: 'voorliggendeWet',
    ...given('De zorgverzekering vergoedt dit niet. Zorg uit de Wlz is niet aan de orde.'),
    aanspraken: [],
  },
  {
    trede: 'algemeneVoorziening',
    ...given('In de buurt is wel aanbod, maar het past niet bij wat nodig is.'),
    voorzieningen: [],
  },
];

export const maatwerkVan = ({ hulp, resultaat }: Verhaal, van: Day): Bevinding => ({
  trede: 'maatwerkvoorziening',
  ...given('Wat overblijft, kan op geen andere manier.'),
  ...{ bijdragen: [], aard: hulp, resultaat, vorm: 'zin' },
  ...{ periodeVan: van, periodeTot: null, evaluatieOp: null },
});
