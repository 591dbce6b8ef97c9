import { and, eq } from 'drizzle-orm';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, withTenant } from '../../src/db/database.ts';
import { medewerker } from '../../src/db/schema.ts';
import { beginMedewerker } from '../../src/session/begin.ts';
import { VOORBEELDSTAD } from '../../src/testing/gemeenten.ts';
import { melding } from '../../src/zaak/samples.ts';
import type { Call } from './client.ts';
import { consulent, resident } from './holder.ts';
import type { World } from './world.ts';
import type { Model } from './writer.ts';

const modelOf = (holder: Model['holder']): Model => ({ holder, told: new Map(), open: null });

const addressOf = (at: number): string => `198.51.${100 + Math.floor(at / 250)}.${1 + (at % 250)}`;

const begin = async (call: Call, clientIp: string): Promise<string> => {
  for (;;) {
    const { status, data } = await call('inwoner.plan.start', undefined, { clientIp });
    if (status === 200) return (data as { token: string }).token; // what this procedure answers
    await sleep(200);
  }
};

/** A session of staff, as signing in at the identity provider would have made it. */
const staffToken = async (database: string): Promise<string> => {
  const { db, close } = openDatabase(database, 1);
  const gemeenteId = VOORBEELDSTAD.id;
  const token = await withTenant(db, gemeenteId, async (tx) => {
    const samira = and(eq(medewerker.gemeenteId, gemeenteId), eq(medewerker.sub, 'samira'));
    const [person] = await tx.select().from(medewerker).where(samira);
    return beginMedewerker(tx, { gemeenteId, now: Date.now() }, person?.id ?? '');
  });
  await close();
  return token;
};

const makeCase = async (call: Call, staff: string): Promise<string> => {
  const token = await begin(call, '203.0.113.1');
  const input = { melding: melding(), planMeesturen: false };
  for (;;) {
    await call('inwoner.melding.doe', input, { token, clientIp: '203.0.113.1' });
    const { data } = await call('consulent.werkvoorraad.lijst', {}, { token: staff });
    const [zaak] = (data ?? []) as { id: string }[]; // what this procedure answers
    if (zaak) return zaak.id;
    await sleep(200);
  }
};

/** So many residents with a plan each, and for every ten of them a consulent at work in a case. */
export const gather = async (world: World, call: Call, residents: number): Promise<Model[]> => {
  const models: Model[] = [];
  for (let at = 0; at < residents; at += 1)
    models.push(modelOf(resident(await begin(call, addressOf(at)), addressOf(at))));
  // More sessions than three, and the oldest of them would end.
  const tokens = [await staffToken(world.database), await staffToken(world.database)];
  for (let at = 0; at < Math.ceil(residents / 10); at += 1) {
    const staff = tokens[at % tokens.length] ?? '';
    models.push(modelOf(consulent(staff, await makeCase(call, staff))));
  }
  return models;
};
