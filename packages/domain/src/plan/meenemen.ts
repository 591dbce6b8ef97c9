import type { Leefgebied } from './leefgebiedId.ts';
import { antwoordOp, type Plan } from './plan.ts';
import type { VraagId } from './vraagId.ts';

const ALTIJD = [
  'Uw paspoort, identiteitskaart, rijbewijs of verblijfspas. De gemeente hoeft er alleen naar te kijken.',
  'Dit plan, op papier of op uw telefoon.',
  'Een lijstje van de hulp en zorg die u nu krijgt.',
  'Brieven die u al over hulp of zorg kreeg.',
  'Pen en papier om mee te schrijven.',
];

interface Extra {
  tekst: string;
  leefgebied?: Leefgebied;
  vraag?: VraagId;
  /** Only when one of these was chosen. */
  keuzes?: string[];
}

/** What to bring because of a topic or an answer. */
const EXTRA: Extra[] = [
  { vraag: 'horen', keuzes: ['gehoorapparaat'], tekst: 'Uw gehoorapparaat.' },
  {
    vraag: 'vertegenwoordiger',
    keuzes: ['volmacht', 'mentor', 'bewindvoerder'],
    tekst: 'De volmacht of het papier van de rechter. Daarin staat wie namens u mag spreken.',
  },
  { leefgebied: 'gezondheid', tekst: 'De lijst met uw medicijnen. Die krijgt u bij de apotheek.' },
  { leefgebied: 'zelfzorg', tekst: 'Het plan van de thuiszorg, als u thuiszorg hebt.' },
  { leefgebied: 'wonen', tekst: 'Foto’s van de plekken in huis waar het lastig is.' },
  { leefgebied: 'wonen', tekst: 'De naam van uw verhuurder, als u huurt.' },
  {
    leefgebied: 'vervoerEnBewegen',
    tekst: 'Papieren van hulpmiddelen die u al hebt, zoals een rollator.',
  },
  {
    vraag: 'rest',
    keuzes: ['hulpmiddel', 'woning'],
    tekst:
      'Het advies van een ergotherapeut, als u dat hebt. Een ergotherapeut kijkt wat u nodig hebt om thuis alles te kunnen doen.',
  },
  { leefgebied: 'geldEnPost', tekst: 'De brieven en rekeningen waar u hulp bij wilt.' },
  { leefgebied: 'dagEnWerk', tekst: 'Een lijstje van wat u op een gewone dag doet.' },
  {
    vraag: 'mantelzorg',
    keuzes: ['gaatDoor', 'kanMeer', 'kanMinder', 'stopt'],
    tekst: 'Een lijstje van wat uw helper per week doet, en hoeveel tijd dat kost.',
  },
  {
    vraag: 'andereHulp',
    keuzes: ['wijkverpleging', 'behandeling', 'wlz', 'werkEnInkomen', 'jeugd'],
    tekst: 'Namen en telefoonnummers van mensen die u nu helpen.',
  },
  {
    vraag: 'pgbWens',
    keuzes: ['pgb'],
    tekst:
      'Uw ideeën voor een pgb. Dat is geld waarmee u zelf hulp kiest. Wie wilt u vragen, en waarvoor?',
  },
];

/** All that can be on the list, for the language check. */
export const MEENEMEN_TEKSTEN = [...ALTIJD, ...EXTRA.map(({ tekst }) => tekst)];

function applies(plan: Plan, { leefgebied, vraag, keuzes = [] }: Extra): boolean {
  if (leefgebied) {
    return (
      plan.leefgebieden.includes(leefgebied) ||
      plan.behoeften.some((b) => b.leefgebied === leefgebied)
    );
  }
  return plan.antwoorden.some(
    (a) => a.vraag === vraag && a.keuzes.some((keuze) => keuzes.includes(keuze)),
  );
}

/** The person who comes along must know when and where. */
function companion(plan: Plan): string[] {
  const keuzes = antwoordOp(plan, 'wieErbij', null)?.keuzes ?? [];
  return keuzes.some((keuze) => keuze !== 'alleen')
    ? ['De persoon die met u meekomt. Vertel op tijd wanneer en waar het gesprek is.']
    : [];
}

/** What to have at hand at the talk: always the same few things, and what the answers call for. */
export const meenemen = (plan: Plan): string[] => [
  ...ALTIJD,
  ...companion(plan),
  ...EXTRA.filter((extra) => applies(plan, extra)).map(({ tekst }) => tekst),
];
