import {
  assess,
  type Afweging,
  type Bevinding,
  type Blokkade,
  type Weging,
} from '@keukentafel/domain/ladder';
import { planFrom, type Behoefte } from '@keukentafel/domain/plan';
import type { ZaakFeiten } from '@keukentafel/domain/zaak';
import { beleidOp } from '../gemeente/beleid.ts';
import type { Base } from './actor.ts';
import type { Records } from './records.ts';
import type { BehoefteStand, WegingStand } from './views.ts';

/** Key of the finding on one rung for one need. */
export const bevindingSleutel = (behoefteId: string, trede: Bevinding['trede']): string =>
  `${behoefteId}:${trede}`;

/**
 * The needs of a case: those of every hand-in, in the resident's words, and those that came up in
 * the talk. A need that a later plan leaves out stays, because it may have been weighed.
 */
export const behoeftenOf = (records: Records): BehoefteStand[] => {
  const fromPlan = records
    .of('planRecord')
    .flatMap(({ inhoud }) => planFrom(inhoud.records).behoeften)
    .map((behoefte): [string, BehoefteStand] => [behoefte.id, stand(behoefte, 'plan', 0)]);
  const fromTalk = records
    .of('behoefte')
    .map(({ inhoud, versie }): [string, BehoefteStand] => [
      inhoud.id,
      stand(inhoud, 'gesprek', versie),
    ]);
  return [...new Map([...fromPlan, ...fromTalk]).values()];
};

const stand = (behoefte: Behoefte, bron: BehoefteStand['bron'], versie: number): BehoefteStand => ({
  ...behoefte,
  bron,
  versie,
});

/** What was found about one need, with the version of each part. */
export const wegingOf = (records: Records, behoefteId: string): WegingStand => {
  const eis = records.of('eis').find(({ sleutel }) => sleutel === behoefteId);
  const spoed = records.of('spoed').find(({ sleutel }) => sleutel === behoefteId);
  const found = records
    .of('bevinding')
    .filter(({ sleutel, inhoud }) => sleutel === bevindingSleutel(behoefteId, inhoud.trede));
  const voor = records.of('behoefte').find(({ sleutel }) => sleutel === behoefteId)?.inhoud.voor;
  return {
    behoefteId,
    ...(voor && { voor }),
    eis: eis?.inhoud ?? null,
    bevindingen: found.map(({ inhoud }) => inhoud),
    spoed: spoed?.inhoud ?? null,
    versies: {
      eis: eis?.versie ?? 0,
      spoed: spoed?.versie ?? 0,
      bevindingen: Object.fromEntries(found.map((one) => [one.inhoud.trede, one.versie])),
    },
  };
};

/** What follows from the findings, asked anew, by the policy that held on the day of the melding. */
export const afwegingOf = (
  { gemeente, today }: Pick<Base, 'gemeente' | 'today'>,
  { gemeldOp }: ZaakFeiten,
  weging: Weging,
  vooraf: readonly Blokkade[],
): Afweging => assess(weging, { today, vooraf, instellingen: beleidOp(gemeente, gemeldOp).ladder });
