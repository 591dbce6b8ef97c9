import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import { callOnce, procedures, requestOnce, routes, type Fuzz } from './fuzz/calls.ts';
import { openPeople } from './fuzz/people.ts';
import { sendRaw } from './fuzz/raw.ts';
import { texts } from './fuzz/texts.ts';
import { look, newWatch, type Watch } from './fuzz/watch.ts';
import { command } from './kit/command.ts';
import { openInProcess, type InProcess } from './kit/inProcess.ts';
import type { Proof, ProofRun } from './kit/proof.ts';

type Size = { calls: number; raw: number; texts: number };

export const SIZES = {
  short: { calls: 1_500, raw: 40, texts: 60 },
  long: { calls: 105_000, raw: 3_000, texts: 3_000 },
} as const satisfies Record<string, Size>;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void; // the engine's own, switched on above

const heap = async (): Promise<number> => {
  for (let turn = 0; turn < 4; turn += 1) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

/** Real numbers of cases, needs, people and services, so that calls get past the door. */
const idsOf = async ({ pool }: InProcess): Promise<string[]> => {
  const { rows } = await pool.query<{ id: string }>(
    `select id from (select id from service limit 20) a
     union select id from (select id from organization limit 20) b
     union select id from (select id from location limit 10) c`,
  );
  const client = await pool.connect();
  await client.query('begin');
  const [tenant] = (
    await client.query<{ id: string }>('select gemeente_id id from gemeente order by code')
  ).rows;
  await client.query(`set local app.gemeente = '${tenant?.id}'`);
  const own = await client.query<{ id: string }>(
    `select id from zaak union select id from medewerker union select id from team`,
  );
  await client.query('rollback');
  client.release();
  return [...rows, ...own.rows].map(({ id }) => id);
};

const hostileRaw = async (url: string, watch: Watch, random: () => number, times: number) => {
  for (let turn = 0; turn < times; turn += 1) {
    const answer = await sendRaw(url, random);
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
    look(watch, 'raw bytes', status, status < 400 ? '' : answer);
  }
};

const everyOne = async (fuzz: Fuzz, size: Size, halfway: () => Promise<void>) => {
  const all = procedures();
  const plain = routes(fuzz.world);
  for (let turn = 0; turn < size.calls; turn += 1) {
    const procedure = all[turn % all.length];
    if (procedure) await callOnce(fuzz, procedure);
    const route = turn % 4 === 0 ? plain[(turn / 4) % plain.length] : undefined;
    if (route) await requestOnce(fuzz, route);
    if (turn === Math.floor(size.calls / 3)) await halfway();
  }
  return { procedures: all.length, routes: plain.length };
};

const sample = (found: readonly string[]): string | number =>
  found.length === 0 ? 0 : `${found.length}: ${[...new Set(found)].slice(0, 6).join('; ')}`;

const tellAll = (
  { tell, must }: Proof,
  watch: Watch,
  accepted: Fuzz['accepted'],
  total: number,
) => {
  for (const [status, count] of [...watch.byStatus].sort())
    tell(`answers ${status || 'none'}`, count);
  tell('procedures of which a call was accepted', `${accepted.size} of ${total}`);
  must('answers 5xx', sample(watch.failures), '0', watch.failures.length === 0);
  must('leaks of stack, SQL or path', sample(watch.leaks), '0', watch.leaks.length === 0);
  must('errors above 64 kB', sample(watch.large), '0', watch.large.length === 0);
};

/** Every procedure and route, called with what nobody should send. */
export const run: ProofRun<Size> = async (proof, size) => {
  const { tell, must, random } = proof;
  const world = await openInProcess();
  const watch = newWatch();
  const accepted = new Map<string, number>();
  const fuzz: Fuzz = {
    world,
    people: openPeople(world),
    watch,
    random,
    ids: await idsOf(world),
    accepted,
  };
  try {
    let warm = 0;
    const reached = await everyOne(fuzz, size, async () => void (warm = await heap()));
    await hostileRaw(world.url, watch, random, size.raw);
    const stored = await texts(world, random, size.texts);
    const end = await heap();
    must('hostile calls', watch.calls, `≥ ${size.calls}`, watch.calls >= size.calls);
    tell('procedures and routes', `${reached.procedures} and ${reached.routes}, all of them`);
    tellAll(proof, watch, accepted, reached.procedures);
    tell('hostile texts accepted, refused', `${stored.accepted}, ${stored.refused}`);
    must(
      'accepted texts that came back changed',
      sample(stored.changed),
      '0',
      stored.changed.length === 0,
    );
    const growth = Math.round((end / warm - 1) * 100);
    must('growth of memory since a third of the calls (%)', growth, '≤ 10', growth <= 10);
    const polluted = 'polluted' in {};
    must('prototype of every object changed', String(polluted), 'false', !polluted);
    const alive = (await world.app.request('/readyz')).status;
    must('ready afterwards', alive, '200', alive === 200);
  } finally {
    await world.stop();
  }
};

if (import.meta.main) await command('fuzz', run, SIZES);
