import { dayAt, type Day } from '@keukentafel/domain/time';
import { keksOf, keysOf } from '../crypto/keys.ts';
import { withTenant } from '../db/database.ts';
import { bericht } from '../db/schema-bericht.ts';
import type { Deps } from '../deps.ts';
import type { Gemeente } from '../gemeente/gemeente.ts';
import { nodigNa } from './nodig.ts';
import { verstuur, wachtend, type Uitkomst } from './verstuur.ts';

export type BerichtDeps = Pick<Deps, 'db' | 'ring' | 'now' | 'gemeenten' | 'post'>;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Writes down what is due; what was written down before stays as it is. */
const schrijfOp = async ({ db, now }: BerichtDeps, { id: gemeenteId }: Gemeente, vandaag: Day) => {
  for (let after: string | null = FIRST; after !== null;) {
    const from: string = after;
    after = await withTenant(db, gemeenteId, async (tx) => {
      const { nodig, next } = await nodigNa(tx, { gemeenteId, vandaag, after: from });
      const rows = nodig.flatMap(({ zaakId, berichten }) =>
        berichten.map((one) => ({
          ...{ gemeenteId, zaakId, ...one, stand: 'wacht' as const },
          ...{ pogingen: 0, op: new Date(now()) },
        })),
      );
      if (rows.length > 0) await tx.insert(bericht).values(rows).onConflictDoNothing();
      return next;
    });
  }
};

/** Tells residents that there is something to read, and nothing of what. */
export const berichtenTaak = async (deps: BerichtDeps): Promise<Record<Uitkomst, number>> => {
  const done = { wacht: 0, verstuurd: 0, nietVeilig: 0, mislukt: 0 };
  const { db, now, ring, post } = deps;
  if (!post) return done;
  const today = dayAt(now());
  for (const gemeente of await deps.gemeenten()) {
    await schrijfOp(deps, gemeente, today);
    const { kek, auditKey } = keysOf(ring, gemeente.id);
    const keys = { kek, auditKey, keks: keksOf(ring, gemeente.id) };
    const at = { db, now, today, gemeente, ...keys };
    for (const one of await withTenant(db, gemeente.id, (tx) => wachtend(tx, gemeente.id)))
      done[await verstuur(at, post, one)] += 1;
  }
  return done;
};
