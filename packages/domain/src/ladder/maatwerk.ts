import type { Taak } from './behoefte.ts';
import type { BevindingVan } from './bevinding.ts';
import type { Peil } from './oordeel.ts';
import { toetsPgb } from './pgb/toetsPgb.ts';
import { TREDEN, type Uitkomst } from './trede.ts';
import type { Afweging, TredeAfweging } from './weging.ts';
import { sentenceForResident } from './zinnen.ts';

type Facts = BevindingVan<'maatwerkvoorziening'> | undefined;
type Proposal = NonNullable<Afweging['voorstel']>['soort'] | null;

const ROWS: Record<'maatwerk' | 'geenMaatwerk' | 'wacht', readonly [Uitkomst, string]> = {
  maatwerk: ['toereikend', 'De andere treden zijn niet genoeg. Maatwerk vult aan wat overblijft.'],
  geenMaatwerk: [
    'nietVanToepassing',
    'Er blijft niets over. De inwoner mag toch een aanvraag doen.',
  ],
  wacht: ['nietBeoordeeld', 'Maatwerk kan nog niet worden voorgesteld.'],
};

/** R8: exactly the remainder. A proposal must name its nature, period and form (CRVB:2022:1434). */
export function maatwerkRow(
  facts: Facts,
  rest: Taak[],
  proposal: Proposal,
  peil: Peil,
): TredeAfweging {
  const [uitkomst, reden] = ROWS[proposal ?? 'wacht'];
  const parts = rest.map(({ id, hoeveelheid }) => ({ taakId: id, hoeveelheid }));
  const proposed = proposal === 'maatwerk';
  return {
    trede: 'maatwerkvoorziening',
    uitkomst,
    bijdrage: proposed ? parts : [],
    rest: proposed ? [] : parts,
    reden,
    voorInwoner: sentenceForResident('maatwerkvoorziening', uitkomst),
    artikel: TREDEN.maatwerkvoorziening.artikel,
    ontbreekt: proposed
      ? [...missingOf(facts), ...oddDates(facts), ...pgbMissing(facts, peil)]
      : [],
  };
}

function missingOf(facts: Facts): string[] {
  const rows: readonly [unknown, string][] = [
    [facts?.motivering, 'Schrijf op waarom deze hulp past.'],
    [facts?.aard, 'Noem welke hulp het is.'],
    [facts?.resultaat, 'Noem wat de hulp moet opleveren.'],
    [facts?.periodeVan && facts.periodeTot, 'Noem van welke dag tot welke dag.'],
    [facts?.vorm, 'Kies de vorm: zorg in natura, pgb of beide.'],
    [facts?.evaluatieOp, 'Spreek af wanneer u samen terugkijkt.'],
  ];
  return rows.filter(([known]) => !known).map(([, vraag]) => vraag);
}

/** A period has an order, and looking back together happens before it ends. */
function oddDates(facts: Facts): string[] {
  const { periodeVan: van, periodeTot: tot, evaluatieOp: evaluatie } = facts ?? {};
  return [
    van && tot && tot < van ? 'De periode eindigt voordat die begint.' : '',
    evaluatie && ((van && evaluatie < van) || (tot && evaluatie > tot))
      ? 'De evaluatie valt buiten de periode.'
      : '',
  ].filter(Boolean);
}

/** With a pgb the conditions of art. 2.3.6 are tested too. */
function pgbMissing(facts: Facts, { instellingen }: Peil): string[] {
  if (facts?.vorm !== 'pgb' && facts?.vorm !== 'zinEnPgb') return [];
  if (!facts.pgb) return ['Toets de voorwaarden voor het pgb (art. 2.3.6).'];
  return toetsPgb(facts.pgb, instellingen).ontbreekt;
}
