import {
  Instellingen,
  instellingenOp,
  type InstellingenDocument,
} from '@keukentafel/domain/instellingen';
import { day, type Day } from '@keukentafel/domain/time';
import type { Gemeente } from './gemeente.ts';

/** The reading of the law that is safe where a municipality laid nothing down. */
const STANDAARD = Instellingen.parse({ geldigVanaf: day('2015-01-01') });

/**
 * What this municipality laid down for cases of that day: age bands, how long a check counts, days
 * to answer. A later change of policy does not reach back.
 */
export const beleidOp = ({ instellingen }: Gemeente, op: Day): Instellingen => {
  const { beleid } = instellingen;
  return begun(beleid, op) ? instellingenOp(beleid, op) : STANDAARD;
};

const begun = (beleid: InstellingenDocument | undefined, op: Day): beleid is InstellingenDocument =>
  beleid?.versies.some(({ geldigVanaf }) => geldigVanaf <= op) ?? false;
