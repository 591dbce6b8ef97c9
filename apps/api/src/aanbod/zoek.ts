import {
  BESCHIKBAAR,
  understand,
  type Candidate,
  type Ranked,
  type ServiceEntry,
} from '@keukentafel/domain/catalogue';
import { AANBOD_OP_TREDE, type Bevinding } from '@keukentafel/domain/ladder';
import { DomainError } from '@keukentafel/domain/errors';
import type { Day } from '@keukentafel/domain/time';
import { findServices } from '../catalogue/find.ts';
import { loadServices, type Loaded } from '../catalogue/store/load.ts';
import { lexiconOf } from '../catalogue/thesaurus/own.ts';
import { hitFrom } from '../catalogue/view/hit.ts';
import type { Tx } from '../db/database.ts';
import type { MedewerkerContext } from '../zaak/actor.ts';
import { behoeftenOf, wegingOf } from '../zaak/behoeften.ts';
import { meldingOf } from '../zaak/dossierView.ts';
import { openRecords, type Records } from '../zaak/records.ts';
import { dossierForStaff, zaakOfTeam } from '../zaak/row.ts';
import { inGemeente } from '../zaak/tenant.ts';

/** Enough to choose from in a talk; maatwerk stands apart and never pushes the rest away. */
const SHOWN = { eerst: 12, maatwerk: 6 };

export type Gezocht = { id: string; behoefteId: string; woorden?: string | undefined };

/**
 * What the catalogue has for one need: free, general and prior-law offers first, maatwerk in its
 * own group. Without words it looks for the need as the resident told it. Nothing of it is kept.
 */
export const zoek = (ctx: MedewerkerContext, { id, behoefteId, woorden }: Gezocht) =>
  inGemeente(ctx, async (tx) => {
    await zaakOfTeam(tx, ctx, id);
    const records = await openRecords(tx, await dossierForStaff(tx, ctx, id));
    const behoefte = behoeftenOf(records).find((one) => one.id === behoefteId);
    if (!behoefte) throw new DomainError('behoefteWeg');
    const words = woorden?.trim() || behoefte.omschrijving;
    const question = understand(words, await lexiconOf(tx, ctx.gemeente.id));
    const { postcode } = meldingOf(records);
    const { best, fallback } = await findServices(tx, {
      ...{ gemeente: ctx.gemeente, today: ctx.today, question, words, postcode },
    });
    const isMaatwerk = ({ hit }: Ranked<Candidate>) => hit.trede === 'maatwerk';
    const eerst = best.filter((one) => !isMaatwerk(one)).slice(0, SHOWN.eerst);
    const maatwerk = best.filter(isMaatwerk).slice(0, SHOWN.maatwerk);
    const found = await shown(tx, ctx, [...eerst, ...maatwerk], overwogenIn(records, behoefteId));
    return {
      woorden: words,
      terugval: fallback,
      gevaar: [...question.danger],
      eerst: found.filter(({ trede }) => trede !== 'maatwerk'),
      maatwerk: found.filter(({ trede }) => trede === 'maatwerk'),
    };
  });

async function shown(
  tx: Tx,
  { gemeente, today }: MedewerkerContext,
  best: readonly Ranked<Candidate>[],
  overwogen: readonly string[],
) {
  const ids = best.map(({ hit }) => hit.id);
  const loaded = await loadServices(tx, gemeente.id, ids);
  return loaded.entries.flatMap((entry, index) => {
    const found = best[index];
    if (!found) return [];
    return [
      aanbodOf(entry, loaded, today, { afstandKm: found.hit.afstandKm, why: found.why }, overwogen),
    ];
  });
}

function aanbodOf(
  entry: ServiceEntry,
  loaded: Loaded,
  today: Day,
  found: { afstandKm: number | null; why: string[] },
  overwogen: readonly string[],
) {
  const hit = hitFrom(entry, loaded, today, found);
  const mark = `Sociale kaart: ${hit.naam} (${hit.organisatie})`;
  return {
    ...hit,
    ladderTrede: AANBOD_OP_TREDE[entry.trede],
    voorstel: proposalOf(entry, hit.beschikbaarheid, today),
    eerder: overwogen.find((regel) => regel.startsWith(mark)) ?? null,
  };
}

const PLAATS = {
  open: 'ja',
  beperkt: 'ja',
  wachtlijst: 'wachtlijst',
  vol: 'vol',
  onbekend: 'onbekend',
} as const satisfies Record<keyof typeof BESCHIKBAAR, string>;

/** What the form starts with: the catalogue's own check with its day, or nothing known today. */
function proposalOf(
  { beschikbaarheid }: ServiceEntry,
  fact: ReturnType<typeof hitFrom>['beschikbaarheid'],
  today: Day,
) {
  const known = fact !== null && fact.status !== 'onbekend';
  return {
    plaats: known ? PLAATS[fact.status] : ('onbekend' as const),
    gecontroleerdOp: known ? fact.gemetenOp : today,
    bron: known ? `sociale kaart, gemeten door ${beschikbaarheid?.door ?? 'onbekend'}` : '',
  };
}

/** The lines of evidence of all rungs of this need. */
const overwogenIn = (records: Records, behoefteId: string): string[] =>
  wegingOf(records, behoefteId).bevindingen.flatMap(({ bewijs }: Bevinding) => bewijs);
