import { DomainError } from '@keukentafel/domain/errors';
import { hkdf } from '../crypto/keys.ts';
import { seal } from '../crypto/seal.ts';
import { isFull, mustRunAgain, withTenant, type Db, type Tx } from '../db/database.ts';
import { append } from './append.ts';
import { inhoudPlace } from './place.ts';
import type { Draft } from './regel.ts';
import { BEHANDELING, type Spoor } from './spoor.ts';

/** The key of what was searched for: no dossier to seal it under. */
const zoekKey = (auditKey: Buffer): Buffer => hkdf(auditKey, 'gezocht');

type About = Pick<Draft, 'object' | 'relatie' | 'reden' | 'inhoud'>;

const aboutCases = ({ gezien, wie, gemeenteId, traceId }: Spoor): About[] =>
  [...gezien.values()].map(({ zaakId, relatie, reden, key }) => {
    const place = inhoudPlace(gemeenteId, zaakId, traceId.toString('hex'));
    const told = key && wie.voorInwoner && seal(key, place, JSON.stringify(wie.voorInwoner));
    return { object: zaakId, relatie, reden, inhoud: told };
  });

const aboutSearch = ({ gezocht, wie, gemeenteId, traceId, auditKey }: Spoor): About[] => {
  if (gezocht === null) return [];
  const place = inhoudPlace(gemeenteId, 'zoeken', traceId.toString('hex'));
  const inhoud = seal(zoekKey(auditKey), place, gezocht);
  return [{ object: null, relatie: wie.relatie, reden: 'zoeken', inhoud }];
};

/** The lines of this call: one for each case, one for a search, or one for the call itself. */
const linesOf = (spoor: Spoor, uitkomst: string): Draft[] => {
  const { wie, actie, gevraagd, row, now, traceId } = spoor;
  const found = [...aboutCases(spoor), ...aboutSearch(spoor)];
  const bare: About = {
    ...{ object: gevraagd, relatie: wie.relatie, reden: BEHANDELING, inhoud: null },
  };
  const all = found.length === 0 && row.log === 'audit' ? [bare] : found;
  return all.map((about) => ({
    ...{ op: new Date(now()), door: wie.door, rol: wie.rol, namens: wie.namens, actie },
    ...{ uitkomst, spoor: traceId.toString('hex'), ...about },
    nood: about.relatie === 'anderTeam' || about.relatie === 'anderTeamAkkoord',
  }));
};

/** Whether the policy table wants this call in the chain. */
export const inChain = ({ row, gezocht }: Spoor): boolean =>
  row.log === 'audit' || (row.log === 'zoeken' && gezocht !== null);

/**
 * Writes what this call did as the last act of its own transaction: both are kept or neither.
 * @throws DomainError nietBereikbaar when the log cannot be written: no log, no data.
 */
export const writeLines = async (tx: Tx, spoor: Spoor, uitkomst: string): Promise<number> => {
  if (!inChain(spoor)) return 0;
  const lines = linesOf(spoor, uitkomst);
  try {
    await append(tx, spoor, lines);
  } catch (cause) {
    if (mustRunAgain(cause) || isFull(cause)) throw cause;
    throw new DomainError('nietBereikbaar');
  }
  return lines.length;
};

/** The same for a call without a transaction of its own, before its data leaves. */
export const writeApart = async (db: Db, spoor: Spoor, uitkomst: string): Promise<void> => {
  spoor.geschreven += await withTenant(db, spoor.gemeenteId, (tx) =>
    writeLines(tx, spoor, uitkomst),
  );
};
