import { keysOf } from '../crypto/keys.ts';
import type { JobDeps } from '../jobs/jobs.ts';
import type { Moment } from './klok.ts';
import { ronde, type Aantallen } from './ronde.ts';

/** A job of this process that knows when it last ran by both clocks. */
const steady = () => performance.now();
let previous: Moment | null = null;

export interface Uitkomst {
  gemeente: string;
  aantallen: Aantallen;
}

interface Options {
  proef?: boolean;
  klokKlopt?: boolean;
}

/**
 * A round for every municipality. One that fails does not keep the others from theirs.
 * @throws AggregateError afterwards, when one failed.
 */
export const rondeVoorAlle = async (
  { db, ring, now, gemeenten }: Pick<JobDeps, 'db' | 'ring' | 'now' | 'gemeenten'>,
  { proef = false, klokKlopt = false }: Options = {},
): Promise<Uitkomst[]> => {
  const clock = { previous, steady };
  const moment = { wall: now(), steady: steady() };
  const uitkomsten: Uitkomst[] = [];
  const failed: unknown[] = [];
  for (const gemeente of await gemeenten())
    try {
      const { auditKey } = keysOf(ring, gemeente.id);
      const aantallen = await ronde({ db, auditKey, now, clock, proef, klokKlopt }, gemeente);
      uitkomsten.push({ gemeente: gemeente.code, aantallen });
    } catch (error) {
      failed.push(error);
    }
  if (failed.length > 0) throw new AggregateError(failed, messageOf(failed[0]));
  if (!proef) previous = moment;
  return uitkomsten;
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'failed');
