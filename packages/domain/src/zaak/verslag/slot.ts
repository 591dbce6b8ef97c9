import { formatDay } from '../../time/index.ts';
import type { Alinea } from '../alinea.ts';
import { alinea, bronVan, NOG_INVULLEN, type Onderzocht, quote, type Stof } from './invoer.ts';
import { AFGESLOTEN, inWords } from './uitWeging.ts';

/** Letter d: support for the carer is a need of its own (art. 2.3.2 lid 4 onder d). */
export function mantelzorger({ onderzocht }: Stof): Alinea {
  const found = onderzocht.map(({ weging }) =>
    weging?.bevindingen.find((bevinding) => bevinding.trede === 'mantelzorg'),
  );
  const nobody = found.length > 0 && found.every((b) => b && b.helpers.length === 0);
  const zin = nobody
    ? 'U hebt geen mantelzorger (een persoon die voor u zorgt). Steun daarvoor is nu niet nodig.'
    : `${NOG_INVULLEN} Wat heeft de mantelzorger (de persoon die voor u zorgt) nodig? Wat spreken wij daarover af?`;
  return alinea(['d', null, 'mantelzorger'], bronVan('bevinding', 'mantelzorg'), [zin]);
}

const BIJDRAGE = [
  'Voor hulp van de gemeente kunt u een eigen bijdrage betalen. Dat is een deel van de kosten.',
  'Het CAK rekent die uit en stuurt u de rekening.',
  'In het besluit staat of u een eigen bijdrage betaalt.',
  'Of u hulp krijgt, hangt niet af van uw inkomen of spaargeld.',
].join(' ');

/** Letter g: what the help will cost the resident; it never decides whether there is help. */
export const kosten = ({ gemeente }: Stof): Alinea =>
  alinea(['g', null, 'eigenBijdrage'], bronVan('instelling', 'eigenBijdrage'), [
    gemeente.eigenBijdrage?.trim() || BIJDRAGE,
  ]);

/** What is left per need, as a proposal: a named person decides later. */
export function conclusie(onderzocht: Onderzocht): Alinea[] {
  const { behoefte } = onderzocht;
  const key = `conclusie:${behoefte.id}`;
  return [
    alinea(['algemeen', behoefte.id, key], bronVan('bevinding', key), [
      `Over ${quote(behoefte.omschrijving)}:`,
      ...outcome(onderzocht),
      ...ownChoice(onderzocht),
      ...temporary(onderzocht),
    ]),
  ];
}

function outcome({ weging, afweging }: Onderzocht): string[] {
  if (!afweging) return [`${NOG_INVULLEN} Wat is de uitkomst?`];
  const { afgesloten, voorstel, blokkades } = afweging;
  if (afgesloten) return [AFGESLOTEN[afgesloten.soort], afgesloten.tekst];
  if (!voorstel) return blokkades.map(({ tekst }) => `${NOG_INVULLEN} ${tekst}`);
  if (voorstel.soort === 'geenMaatwerk') {
    return [
      'Er blijft niets over waar de gemeente voor moet zorgen.',
      'U mag toch hulp aanvragen.',
    ];
  }
  return [
    'Dit blijft over:',
    ...voorstel.taken.map((taak) => `- ${inWords(taak)}`),
    'Hiervoor past hulp van de gemeente. Over een aanvraag besluit de gemeente apart.',
    ...proposed(weging),
  ];
}

function proposed(weging: Onderzocht['weging']): string[] {
  const facts = weging?.bevindingen.find((bevinding) => bevinding.trede === 'maatwerkvoorziening');
  if (!facts) return [];
  const { aard, resultaat, motivering, periodeVan, periodeTot } = facts;
  const until = periodeTot ? ` tot en met ${formatDay(periodeTot)}` : '';
  return [
    aard && `Welke hulp: ${aard}`,
    resultaat && `Wat het moet opleveren: ${resultaat}`,
    periodeVan ? `Vanaf ${formatDay(periodeVan)}${until}.` : '',
    motivering,
  ];
}

function ownChoice({ weging, afweging }: Onderzocht): string[] {
  const facts = weging?.bevindingen.find(({ trede }) => trede === 'zelfRegelenEnBetalen');
  if (facts?.trede !== 'zelfRegelenEnBetalen') return [];
  const { eigenWoorden, informatieGegeven, motivering } = facts;
  return [
    afweging?.advies ? `Zelf regelen en betalen: ${afweging.advies.tekst}` : '',
    eigenWoorden && eigenWoorden !== afweging?.afgesloten?.tekst
      ? `U zei: ${quote(eigenWoorden)}`
      : '',
    informatieGegeven && `Wij vertelden: ${informatieGegeven}`,
    motivering,
  ];
}

function temporary({ afweging }: Onderzocht): string[] {
  if (!afweging?.tijdelijk) return [];
  const { van, tot, taken } = afweging.tijdelijk;
  const wat = taken.map(inWords).join('; ');
  return [`Tijdelijke hulp van ${formatDay(van)} tot en met ${formatDay(tot)}: ${wat}.`];
}

/** What the resident can do with the report (art. 2.3.2 leden 8 en 9). */
export const vervolg = (): Alinea =>
  alinea(['algemeen', null, 'vervolg'], bronVan('zaak', 'vervolg'), [
    'Klopt er iets niet, of wilt u iets toevoegen? Zeg dat bij het stuk tekst waar het over gaat.',
    'Dit verslag is geen besluit. U kunt nu een aanvraag doen. Dat mag ook als u het niet eens bent met dit verslag.',
    'Na een aanvraag neemt de gemeente binnen 2 weken een besluit.',
  ]);
