import { z } from 'zod';
import { optionalText, safeText } from '../text.ts';
import { Day } from '../time/index.ts';
import { GRENZEN, Sleutel, unique } from './behoefte.ts';
import * as drager from './drager.ts';
import { inOrder } from './periode.ts';
import { PgbToets } from './pgb/toets.ts';
import { TREDE_VOLGORDE } from './trede.ts';

/** A part of a task that someone or something takes on, within its dates. */
export const Bijdrage = z
  .strictObject({
    taakId: Sleutel,
    hoeveelheid: z.number().nonnegative('Een bijdrage is nooit minder dan nul.').max(168),
    wie: safeText(200).min(1, 'Vul in wie dit doet.'),
    van: Day.nullable().default(null),
    tot: Day.nullable().default(null),
    /** Extra help of someone who carries a part of this task on another rung too. */
    bovenop: z.boolean().optional(),
  })
  .refine(inOrder, { path: ['tot'], error: 'De einddatum ligt voor de begindatum.' });
export type Bijdrage = z.infer<typeof Bijdrage>;

const gemeenschappelijk = {
  /** Why this is the outcome: without it the rung does not count as assessed (Awb 3:46). */
  motivering: optionalText(),
  gehoord: z
    .array(z.strictObject({ wie: safeText(200).min(1), op: Day }))
    .max(GRENZEN.lijst)
    .default([]),
  bewijs: z.array(safeText(2000)).max(GRENZEN.lijst).default([]),
  bijdragen: z
    .array(Bijdrage)
    .max(GRENZEN.bijdragen)
    .default([])
    .refine(
      (delen) => unique(delen.map(({ taakId, wie, van }) => `${taakId}\n${van ?? ''}\n${wie}`)),
      'Dezelfde hulp staat er twee keer in. Tel hulp maar één keer.',
    ),
};
/** Branches whose help may never be counted cannot hold a contribution at all. */
const zonderBijdragen = z
  .array(Bijdrage)
  .max(0, 'Deze stap telt nooit mee en heeft dus geen bijdragen.')
  .default([]);

const besproken = { besprokenOp: Day.nullable().default(null) };
const lijst = <T extends z.ZodType<{ naam: string }>>(item: T) =>
  z
    .array(item)
    .max(GRENZEN.dragers)
    .default([])
    .refine((rij) => unique(rij.map(({ naam }) => naam)), 'Elke naam staat er één keer.');

const helpers = {
  ...besproken,
  helpers: lijst(drager.Helper),
  /** Refusing to ask is a complete and lawful answer here, and nowhere else (I7). */
  refusedToAsk: z.boolean().default(false),
};

/** Where a finding may stand: a rung, or the advisory branch beside the ladder. */
export const BevindingTrede = z.enum([...TREDE_VOLGORDE, 'zelfRegelenEnBetalen']);
export type BevindingTrede = z.infer<typeof BevindingTrede>;

/** The facts of one rung. The outcome is never stored: `assess` derives it. */
export const Bevinding = z.discriminatedUnion('trede', [
  z.strictObject({
    trede: z.literal('eigenKracht'),
    ...gemeenschappelijk,
    veilig: z.boolean().nullable().default(null),
    geprobeerd: optionalText(),
    /** Whether someone doubts what the client can do; then an expert looks at it, on this day. */
    betwist: z.boolean().optional(),
    deskundigOp: Day.nullish(),
  }),
  z.strictObject({
    trede: z.literal('gebruikelijkeHulp'),
    ...gemeenschappelijk,
    huisgenoten: lijst(drager.Huisgenoot),
    /** Where the composition of the household was found, for instance "basisregistratie". */
    huishoudenBron: optionalText(500),
  }),
  z.strictObject({ trede: z.literal('mantelzorg'), ...gemeenschappelijk, ...helpers }),
  z.strictObject({ trede: z.literal('sociaalNetwerk'), ...gemeenschappelijk, ...helpers }),
  z.strictObject({
    trede: z.literal('zelfRegelenEnBetalen'),
    ...gemeenschappelijk,
    bijdragen: zonderBijdragen,
    keuze: z
      .enum(['kiestZelf', 'kanRegelenNietBetalen', 'kanNiet', 'wilNiet', 'nietVanToepassing'])
      .nullable()
      .default(null),
    eigenWoorden: optionalText(),
    informatieGegeven: optionalText(),
    /** The resident may come back on the choice at any time. */
    heropendOp: Day.nullable().default(null),
  }),
  z.strictObject({
    trede: z.literal('algemeenGebruikelijk'),
    ...gemeenschappelijk,
    voorzieningen: lijst(drager.GewoneVoorziening),
  }),
  z.strictObject({
    trede: z.literal('voorliggendeWet'),
    ...gemeenschappelijk,
    aanspraken: lijst(drager.Aanspraak),
  }),
  z.strictObject({
    trede: z.literal('algemeneVoorziening'),
    ...gemeenschappelijk,
    voorzieningen: lijst(drager.OpenVoorziening),
  }),
  z.strictObject({
    trede: z.literal('maatwerkvoorziening'),
    ...gemeenschappelijk,
    bijdragen: zonderBijdragen,
    aard: optionalText(2000),
    resultaat: optionalText(2000),
    vorm: z.enum(['zin', 'pgb', 'zinEnPgb']).nullable().default(null),
    periodeVan: Day.nullable().default(null),
    periodeTot: Day.nullable().default(null),
    evaluatieOp: Day.nullable().default(null),
    /** Why it is given for a short time, when it is. */
    tijdelijkOmdat: optionalText(2000).optional(),
    pgb: PgbToets.nullish(),
  }),
]);
export type Bevinding = z.infer<typeof Bevinding>;
/** The facts of one particular rung. */
export type BevindingVan<T extends Bevinding['trede']> = Extract<Bevinding, { trede: T }>;
