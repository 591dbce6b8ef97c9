import {
  type Bevinding,
  type Eis,
  formatAmount,
  type Taak,
  type TredeAfweging,
  TREDEN,
} from '../../ladder/index.ts';
import { formatDay } from '../../time/index.ts';
import type { Alinea } from '../alinea.ts';
import { alinea, bronVan, NOG_INVULLEN, type Onderzocht, quote } from './invoer.ts';

/** What was found about one need: what is required, then rung by rung. */
export const uitWeging = (onderzocht: Onderzocht): Alinea[] => [
  watNodigIs(onderzocht),
  ...perTrede(onderzocht),
];

export const inWords = ({ omschrijving, eenheid, hoeveelheid }: Taak): string =>
  eenheid === 'jaNee' ? omschrijving : `${omschrijving}: ${formatAmount(eenheid, hoeveelheid)}`;

const about = ({ behoefte }: Onderzocht): string => `Over ${quote(behoefte.omschrijving)}:`;

function watNodigIs(onderzocht: Onderzocht): Alinea {
  const { behoefte, weging } = onderzocht;
  const eis = weging?.eis ?? null;
  const bron = bronVan('eis', `eis:${behoefte.id}`);
  return alinea(['a', behoefte.id, `eis:${behoefte.id}`], bron, [
    about(onderzocht),
    ...(eis ? required(eis) : [`${NOG_INVULLEN} Wat is er nodig, en hoeveel?`]),
  ]);
}

function required({ taken, toelichting, adviesOp, buitenWmo }: Eis): (string | false)[] {
  if (buitenWmo) return [buitenWmo.reden, buitenWmo.verwijzing, toelichting];
  const nothing = taken.length === 0 && `${NOG_INVULLEN} Wat is er nodig, en hoeveel?`;
  return [
    nothing || 'Dit is nodig:',
    ...taken.map((taak) => `- ${inWords(taak)}`),
    toelichting,
    adviesOp !== null && `Een deskundige gaf advies op ${formatDay(adviesOp)}.`,
  ];
}

function perTrede(onderzocht: Onderzocht): Alinea[] {
  const { afweging, behoefte } = onderzocht;
  if (!afweging) return [];
  return afweging.perTrede.flatMap((rij) => {
    if (rij.trede === 'maatwerkvoorziening') return [];
    const { letter } = TREDEN[rij.trede];
    const key = `bevinding:${behoefte.id}:${rij.trede}`;
    const zinnen = [about(onderzocht), ...found(rij, onderzocht)];
    return [alinea([letter, behoefte.id, key], bronVan('bevinding', key), zinnen)];
  });
}

function found(rij: TredeAfweging, { weging, afweging }: Onderzocht): string[] {
  const facts = weging?.bevindingen.find(({ trede }) => trede === rij.trede);
  const evidence = facts ? told(facts) : [];
  const { naam } = TREDEN[rij.trede];
  const open = rij.uitkomst === 'nietBeoordeeld' || rij.uitkomst === 'inOnderzoek';
  if (open && afweging?.afgesloten) {
    return [
      `${naam}: niet verder onderzocht. ${AFGESLOTEN[afweging.afgesloten.soort]}`,
      ...evidence,
    ];
  }
  if (open) return [`${NOG_INVULLEN} ${naam}: ${rij.ontbreekt.join(' ')}`, ...evidence];
  return [`${naam}: ${rij.voorInwoner}`, rij.reden, ...evidence];
}

export const AFGESLOTEN = {
  eigenKeuze: 'U regelt dit zelf. U kunt daar altijd op terugkomen.',
  geenBehoefte: 'Hier is geen hulp voor nodig.',
  buitenWmo: 'Dit valt niet onder de Wmo.',
} as const;

/** The reasons, who was heard and what it rests on: nothing the consulent wrote is left out. */
function told({ motivering, gehoord, bewijs }: Bevinding): string[] {
  const heard = gehoord.map(({ wie, op }) => `${wie} (${formatDay(op, { weekday: false })})`);
  return [
    motivering,
    heard.length > 0 ? `Hiervoor is gepraat met: ${heard.join(', ')}.` : '',
    bewijs.length > 0 ? `Dit blijkt uit: ${bewijs.join('; ')}.` : '',
  ];
}
