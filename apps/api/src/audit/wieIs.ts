import { eq } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { hkdf, keysOf, type KeyRing } from '../crypto/keys.ts';
import { seal } from '../crypto/seal.ts';
import { withTenant, type Db } from '../db/database.ts';
import { medewerker } from '../db/schema.ts';
import type { Gemeente } from '../gemeente/gemeente.ts';
import { append } from './append.ts';
import { inhoudPlace } from './place.ts';
import { pseudonym } from './regel.ts';

/** Who a pseudonym of the log is. */
export interface Bekend {
  gemeente: string;
  naam: string;
  functie: string;
}

/**
 * Which member of staff stands behind a pseudonym in the log. That somebody asked, and why, is a
 * line in the same chain: the reason sealed, like the words of a search.
 */
export const wieIs = (
  { db, ring, now }: { db: Db; ring: KeyRing; now: () => number },
  { id: gemeenteId, code }: Pick<Gemeente, 'id' | 'code'>,
  { wie, reden }: { wie: string; reden: string },
): Promise<Bekend | null> =>
  withTenant(db, gemeenteId, async (tx) => {
    const { auditKey } = keysOf(ring, gemeenteId);
    const people = await tx.select().from(medewerker).where(eq(medewerker.gemeenteId, gemeenteId));
    const found = people.find(({ id }) => pseudonym(auditKey, id) === wie);
    if (!found) return null;
    const spoor = randomBytes(16).toString('hex');
    const place = inhoudPlace(gemeenteId, 'herleiden', spoor);
    await append(tx, { gemeenteId, auditKey }, [
      {
        ...{ op: new Date(now()), door: '', rol: 'systeem', namens: null, actie: 'audit wie' },
        ...{
          object: null,
          relatie: 'geen',
          reden: 'herleiden',
          nood: false,
          uitkomst: 'ok',
          spoor,
        },
        inhoud: seal(hkdf(auditKey, 'gezocht'), place, `${wie}: ${reden}`),
      },
    ]);
    return { gemeente: code, naam: found.naam, functie: found.functie };
  });
