import {
  bevoegd,
  type Bevoegdheid,
  type BevoegdheidInvoer,
  type BevoegdUitkomst,
  type Blokkade,
  competenceStops,
  procedureOf,
  verblijfVan,
  type VerblijfUitkomst,
} from '@keukentafel/domain/ladder';
import { DomainError } from '@keukentafel/domain/errors';
import type { Day } from '@keukentafel/domain/time';
import type { StapContext } from '@keukentafel/domain/zaak';
import { Verouderd } from '../errors.ts';
import type { MedewerkerContext } from './actor.ts';
import { changeOwn, stepped, type ZaakVersie } from './dossier.ts';
import { putBevoegdheid } from './doorzenden.ts';
import type { Records } from './records.ts';
import type { ZaakStand } from './views.ts';

/** What was recorded, and what follows from it. */
export interface BevoegdheidStand {
  feiten: Bevoegdheid;
  bevoegd: BevoegdUitkomst;
  verblijf: VerblijfUitkomst;
}

/** Which municipality must act and lawful residence, asked anew; null when nobody looked yet. */
export const bevoegdheidVan = (records: Records): BevoegdheidStand | null => {
  const feiten = records.one('bevoegdheid')?.inhoud;
  if (!feiten) return null;
  return { feiten, bevoegd: bevoegd(feiten), verblijf: verblijfVan(feiten.verblijf) };
};

/** What stops a proposal before any need is looked at. */
export const voorafVan = (records: Records, today: Day): Blokkade[] => {
  const bevoegdheid = records.one('bevoegdheid')?.inhoud;
  return bevoegdheid ? competenceStops(procedureOf({ bevoegdheid }, today)) : [];
};

/** What a decision must know about residence: the case itself keeps no more than the day. */
export const verblijfIn = (records: Records): Pick<StapContext, 'verblijf'> => {
  const uitkomst = bevoegdheidVan(records)?.verblijf.uitkomst ?? 'onbekend';
  return uitkomst === 'onbekend' ? {} : { verblijf: uitkomst };
};

/**
 * Records which municipality must act (Wmo 2015 art. 1.2.1) and, when it was looked at, nationality
 * or residence (art. 1.2.2). The municipality it is about is the one of this installation.
 * @throws DomainError ongeldig when it does not say where the resident lives, or what shows it.
 */
export const stelVast = (
  ctx: MedewerkerContext,
  input: ZaakVersie & { bevoegdheid: BevoegdheidInvoer },
): Promise<ZaakStand> =>
  changeOwn(ctx, input, async (tx, zaak, dossier) => {
    const { naam: gemeente } = ctx.gemeente;
    const sent = { doorgezondenOp: null, afzenderIngelichtOp: null };
    const inhoud = { ...input.bevoegdheid, gemeente, ...sent };
    const found = conclusions(inhoud);
    const after = await stepped(tx, ctx, zaak, 'bevoegdheidVastgesteld', found);
    if (after instanceof Verouderd) return after;
    const last = found.verblijf
      ? await stepped(tx, ctx, after, 'verblijfVastgesteld', found)
      : after;
    return (await putBevoegdheid(tx, ctx, dossier, inhoud)) ?? last;
  });

const conclusions = (feiten: Bevoegdheid): Pick<StapContext, 'bevoegd' | 'verblijf'> => {
  const hier = bevoegd(feiten);
  if (hier.uitkomst === 'onbekend') throw open(feiten.woonplaats ? 'bron' : 'woonplaats', hier);
  if (!feiten.verblijf) return { bevoegd: hier.uitkomst };
  const verblijf = verblijfVan(feiten.verblijf);
  if (verblijf.uitkomst === 'onbekend') throw open('verblijf.bron', verblijf);
  return { bevoegd: hier.uitkomst, verblijf: verblijf.uitkomst };
};

const open = (veld: string, { ontbreekt: [zin] }: Pick<BevoegdUitkomst, 'ontbreekt'>) =>
  new DomainError('ongeldig', { pad: `bevoegdheid.${veld}`, zin });
