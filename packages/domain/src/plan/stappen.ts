import { LEEFGEBIED_IDS, type Leefgebied } from './leefgebiedId.ts';
import { antwoordOp, isLeegAntwoord, type Plan } from './plan.ts';
import type { Behoefte } from './record.ts';
import { VRAGEN, vragenOver } from './vraag.ts';
import type { VraagId } from './vraagId.ts';

/** The parts of the wizard, with the words of the step indicator. */
export const HOOFDSTUKKEN = {
  praten: 'Goed kunnen praten',
  onderwerpen: 'Waar gaat het over?',
  behoefte: 'Wat u nodig hebt',
  trede: 'Wie kan helpen?',
  slot: 'Laatste vragen',
  afronden: 'Nakijken en versturen',
} as const satisfies Record<string, string>;
export type Hoofdstuk = keyof typeof HOOFDSTUKKEN;

/** One screen. Slug and title say nothing personal: they end up in history and tabs. */
export interface Stap {
  slug: string;
  titel: string;
  soort: 'vraag' | 'onderwerpen' | 'behoeften' | 'overzicht' | 'versturen';
  hoofdstuk: Hoofdstuk;
  vraag?: VraagId;
  behoefteId?: string;
  leefgebied?: Leefgebied;
  /** Whether something was filled in; every step may be skipped. */
  klaar: boolean;
}

const kebab = (id: VraagId): string => id.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

function questionStap(plan: Plan, vraag: VraagId, behoefteId: string | null): Stap {
  const antwoord = antwoordOp(plan, vraag, behoefteId);
  const hoofdstuk = {
    gesprek: 'praten',
    plan: 'slot',
    behoefte: 'behoefte',
    trede: 'trede',
  } as const;
  return {
    slug: behoefteId === null ? kebab(vraag) : `${kebab(vraag)}-${behoefteId}`,
    titel: VRAGEN[vraag].label,
    soort: 'vraag',
    hoofdstuk: hoofdstuk[VRAGEN[vraag].over],
    vraag,
    behoefteId: behoefteId ?? undefined,
    klaar: antwoord !== undefined && !isLeegAntwoord(antwoord),
  };
}

const needStappen = (plan: Plan, { id }: Behoefte): Stap[] =>
  [...vragenOver('behoefte'), ...vragenOver('trede')].map((vraag) => questionStap(plan, vraag, id));

/** A topic is shown when it was chosen, or when a need about it exists: nothing gets out of reach. */
const topicsOf = (plan: Plan): Leefgebied[] =>
  LEEFGEBIED_IDS.filter(
    (id) => plan.leefgebieden.includes(id) || plan.behoeften.some((b) => b.leefgebied === id),
  );

/** A topic's slug is its place among the chosen ones: its name would tell too much. */
function topicStappen(plan: Plan, leefgebied: Leefgebied, index: number): Stap[] {
  const behoeften = plan.behoeften.filter((b) => b.leefgebied === leefgebied);
  const write: Stap = {
    slug: `onderwerp-${index + 1}`,
    titel: 'Wat is hierbij lastig voor u?',
    soort: 'behoeften',
    hoofdstuk: 'onderwerpen',
    leefgebied,
    klaar: behoeften.length > 0,
  };
  return [write, ...behoeften.flatMap((behoefte) => needStappen(plan, behoefte))];
}

/**
 * The wizard for this plan: one question per screen. First what is needed to talk well, then the
 * topics, then per need what is needed and who can help, then what is asked once, then the end.
 */
export function stappen(plan: Plan): Stap[] {
  const once = (over: 'gesprek' | 'plan'): Stap[] =>
    vragenOver(over).map((vraag) => questionStap(plan, vraag, null));
  const onderwerpen: Stap = {
    slug: 'onderwerpen',
    titel: 'Waarbij is het lastig?',
    soort: 'onderwerpen',
    hoofdstuk: 'onderwerpen',
    klaar: plan.leefgebieden.length > 0,
  };
  const end = { hoofdstuk: 'afronden', klaar: false } as const;
  return [
    ...once('gesprek'),
    onderwerpen,
    ...topicsOf(plan).flatMap((leefgebied, index) => topicStappen(plan, leefgebied, index)),
    ...once('plan'),
    { slug: 'overzicht', titel: 'Uw plan in het kort', soort: 'overzicht', ...end },
    { slug: 'versturen', titel: 'Versturen of bewaren', soort: 'versturen', ...end },
  ];
}

/** The step at this slug; undefined when it is gone, for example after a need was removed. */
export const stapBij = (plan: Plan, slug: string): Stap | undefined =>
  stappen(plan).find((stap) => stap.slug === slug);

function beside(plan: Plan, slug: string, by: 1 | -1): Stap | undefined {
  const all = stappen(plan);
  const at = all.findIndex((stap) => stap.slug === slug);
  return at < 0 ? undefined : all[at + by];
}

/** The step before this one; undefined at the start or when the slug is gone. */
export const vorige = (plan: Plan, slug: string): Stap | undefined => beside(plan, slug, -1);

/** The step after this one; undefined at the end or when the slug is gone. */
export const volgende = (plan: Plan, slug: string): Stap | undefined => beside(plan, slug, 1);

/** Where to go on: the step after the last one filled in, as skipping is fine. */
export function hervatBij(plan: Plan): Stap | undefined {
  const all = stappen(plan);
  return all[all.findLastIndex((stap) => stap.klaar) + 1];
}

/** How far a need is: answered and asked questions. */
export function voortgang(plan: Plan, behoefteId: string): { klaar: number; totaal: number } {
  const steps = stappen(plan).filter((stap) => stap.behoefteId === behoefteId);
  return { klaar: steps.filter((stap) => stap.klaar).length, totaal: steps.length };
}
