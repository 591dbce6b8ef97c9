import { dutchDay } from '@keukentafel/ui';
import { ages, km, openNow, sentence, wheelchair } from './tekst.ts';
import type { Vergelijkbaar } from './types.ts';

type Row = { readonly vraag: string; readonly antwoord: (of: Vergelijkbaar) => string };

const checked = ({ gecontroleerdOp, verouderd }: Vergelijkbaar): string =>
  gecontroleerdOp
    ? `${dutchDay(gecontroleerdOp, false)}${verouderd ? '. Bel eerst.' : ''}`
    : 'Nooit. Bel eerst.';

const place = ({ plekken }: Vergelijkbaar): string =>
  plekken
    .map(({ naam, adres, plaats, afstandKm }) =>
      [naam, adres, plaats, km(afstandKm)].filter(Boolean).join(', '),
    )
    .join('\n');

const room = ({ beschikbaarheid }: Vergelijkbaar): string => {
  if (!beschikbaarheid) return '';
  const { naam, wachtWeken } = beschikbaarheid;
  return wachtWeken ? `${naam}: ongeveer ${wachtWeken} weken` : naam;
};

/** The questions of the table, in the order in which people ask them. */
export const vergelijkRijen = (vandaag: string): readonly Row[] => [
  { vraag: 'Wat is het?', antwoord: (of) => of.samenvatting },
  {
    vraag: 'Voor wie?',
    antwoord: (of) => [of.voorWie, ages(of.leeftijd)].filter(Boolean).join(' ') || 'Iedereen',
  },
  { vraag: 'Wat kost het?', antwoord: (of) => sentence(of.kosten) },
  { vraag: 'Waar?', antwoord: (of) => place(of) || 'Vraag waar het is.' },
  {
    vraag: 'Wanneer?',
    antwoord: (of) => of.openingstijden.join('\n') || 'Vraag naar de tijden.',
  },
  { vraag: 'Is het nu open?', antwoord: (of) => openNow(of, vandaag)?.tekst ?? 'Niet bekend' },
  {
    vraag: 'Hoe meldt u zich aan?',
    antwoord: (of) => [of.toegangUitleg, sentence(of.aanmelden)].filter(Boolean).join(' '),
  },
  { vraag: 'Is er plek?', antwoord: (of) => room(of) || 'Niet bekend' },
  { vraag: 'Kunt u er met een rolstoel in?', antwoord: (of) => wheelchair(of.rolstoel) },
  { vraag: 'Gecontroleerd op', antwoord: checked },
];
