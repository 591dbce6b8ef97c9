import { and, eq, sql } from 'drizzle-orm';
import { withTenant, type Db } from '../db/database.ts';
import { dossierSleutel } from '../db/schema-sleutel.ts';
import { gemeenten } from '../gemeente/gemeente.ts';
import { unwrapDossier, wrapDossier } from '../zaak/sealed.ts';
import { newVersion, openKeyRing, writeKeyRing, type KeyCommand } from './keyFile.ts';
import { keksOf, keysOf, type KekVersion, type KeyRing } from './keys.ts';
import { blobHead } from './seal.ts';

const BATCH = 500;

export interface Rotation {
  db: Db;
  path: string;
  command: KeyCommand;
  /** Waits until every running process has read the changed key file. */
  settle: () => Promise<void>;
}

const numberOf = ({ id }: KekVersion): number => Number(/\d+$/.exec(id)?.[0] ?? 0);

/** The newest version first, whichever is in use: after a kill this says where the work stood. */
const versions = (ring: KeyRing): KekVersion[] =>
  [ring, ...(ring.andere ?? [])].sort((a, b) => numberOf(b) - numberOf(a));

const write = ({ path, command }: Rotation, ring: KeyRing): KeyRing => {
  writeKeyRing(path, ring, command);
  return ring;
};

/** Every process knows the new key before any uses it: nobody meets a key they cannot find. */
const withNewKey = async (work: Rotation): Promise<KeyRing> => {
  let ring = openKeyRing(work.path, false, work.command);
  if ((ring.andere ?? []).length === 0) {
    const next = newVersion(`k${numberOf(ring) + 1}`);
    ring = write(work, { ...ring, andere: [next] });
  }
  await work.settle();
  const [newest, ...others] = versions(ring);
  if (!newest) throw new Error('a key ring without a key');
  if (newest.id !== ring.id) ring = write(work, { ...newest, zout: ring.zout, andere: others });
  await work.settle();
  return ring;
};

const rewrapSome = (db: Db, ring: KeyRing, gemeenteId: string): Promise<number> =>
  withTenant(db, gemeenteId, async (tx) => {
    const { kek } = keysOf(ring, gemeenteId);
    const old = and(
      eq(dossierSleutel.gemeenteId, gemeenteId),
      eq(dossierSleutel.houder, 'gemeente'),
      sql`substring(${dossierSleutel.sleutel} for 5) <> ${blobHead(kek)}`,
    );
    const rows = await tx.select().from(dossierSleutel).where(old).limit(BATCH).for('update');
    const keks = keksOf(ring, gemeenteId);
    for (const { zaakId, sleutel } of rows) {
      const dossier = unwrapDossier({ gemeenteId, zaakId }, 'gemeente', keks, sleutel);
      await tx
        .update(dossierSleutel)
        .set({ sleutel: wrapDossier(dossier, 'gemeente', kek) })
        .where(and(old, eq(dossierSleutel.zaakId, zaakId)));
    }
    return rows.length;
  });

/** Where a blob of the old key still stands: then that key may not go. */
const leftUnder = async (db: Db, heads: Buffer[], gemeenteId: string): Promise<string[]> =>
  withTenant(db, gemeenteId, async (tx) => {
    const { rows: columns } = await tx.execute<{ place: string; name: string }>(sql`
      select format('%I.%I', n.nspname, c.relname) as place, quote_ident(a.attname) as name
        from pg_attribute a join pg_class c on c.oid = a.attrelid
        join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', 'sleutels') and c.relkind in ('r', 'p')
         and a.atttypid = 'bytea'::regtype and not a.attisdropped`);
    const found: string[] = [];
    for (const { place, name } of columns)
      for (const head of heads) {
        const { rowCount } = await tx.execute(sql`select from ${sql.raw(place)}
          where gemeente_id = ${gemeenteId} and substring(${sql.raw(name)} for 5) = ${head} limit 1`);
        if (rowCount) found.push(`${place}.${name}`);
      }
    return found;
  });

/**
 * Gives the installation a new key, while it runs. Killed at any moment it loses nothing: both keys
 * stay until every dossier key is wrapped under the new one, and a next call goes on from there.
 * @throws Error naming the column, when something else still stands under the old key.
 */
export const rotateKeys = async (work: Rotation) => {
  const ring = await withNewKey(work);
  const ids = (await gemeenten(work.db)).map(({ id }) => id);
  let rewrapped = 0;
  for (const id of ids)
    for (let done = BATCH; done > 0; rewrapped += done) done = await rewrapSome(work.db, ring, id);
  for (const id of ids) {
    const heads = keksOf(ring, id).slice(1).map(blobHead);
    const left = await leftUnder(work.db, heads, id);
    if (left.length > 0) throw new Error(`the old key is still needed by ${left.join(', ')}`);
  }
  write(work, { ...ring, andere: [] });
  return { key: ring.id, was: (ring.andere ?? []).map(({ id }) => id), rewrapped };
};
