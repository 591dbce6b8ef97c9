import { VOORBEELDSTAD } from '../src/testing/gemeenten.ts';
import { benchApi, benchServer } from './api.ts';
import { cpuOf } from './cpu.ts';
import { fillCity } from './city.ts';
import { heapMegabytes, miniSearch, PLAIN_INDEX, plainSearch } from './engines.ts';
import type { Row } from './report.ts';
import { at, clocked, took, TYPED, type Kind } from './typed.ts';

const SERVICES = Number(process.argv[2] ?? 50_000);
const ROUNDS = 8;
const BAR = 50;

const { server, stop } = await benchServer();
const api = await benchApi(server, 'bench');
await fillCity(api.db, VOORBEELDSTAD, SERVICES);
await api.pool.query(PLAIN_INDEX);
await api.pool.query('vacuum analyze');
console.error(`${SERVICES} services are in; measuring`);
const apiHeap = heapMegabytes();
const mini = await miniSearch(api.pool, VOORBEELDSTAD.id);
const engines = {
  ours: api.search,
  plain: plainSearch(api.pool, VOORBEELDSTAD.id),
  mini: async (words: string) => mini.search(words),
};
type Engine = keyof typeof engines;
const ENGINES = ['ours', 'plain', 'mini'] as const satisfies Engine[];

/** Each question to each engine in turn, so that a busy moment hits all of them. */
async function measured(kind: Kind): Promise<Record<Engine, number[]>> {
  const times: Record<Engine, number[]> = { ours: [], plain: [], mini: [] };
  for (let round = -1; round < ROUNDS; round += 1)
    for (const words of TYPED[kind])
      for (const engine of ENGINES) {
        const time = await clocked(() => engines[engine](words));
        if (round >= 0) times[engine].push(time);
      }
  return times;
}

/** What a search takes of the processors, which others on the machine change little. */
async function processor(kind: Kind): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const words of TYPED[kind]) times.push(await cpuOf(api.pool, () => api.search(words)));
  return times;
}

const many = SERVICES.toLocaleString('en');
const rows: Row[] = [];
for (const kind of ['exact words', 'beginning of a word', 'misspelt words'] as const) {
  const times = await measured(kind);
  const p95 = at(times.ours, 0.95);
  rows.push(
    {
      what: `${kind}, ${many} services in one municipality, over HTTP`,
      measured: took(times.ours),
      bar: { value: Math.round(p95), atMost: BAR },
    },
    {
      what: `${kind}, processor time of asker, API and database together`,
      measured: took(await processor(kind)),
    },
    { what: `${kind}, plain PostgreSQL full text, no HTTP`, measured: took(times.plain) },
    { what: `${kind}, MiniSearch in memory, no HTTP`, measured: took(times.mini) },
  );
}
rows.push({
  what: 'memory of the process: the API, and what MiniSearch adds',
  measured: `${apiHeap.toFixed(0)} MB, + ${mini.megabytes.toFixed(0)} MB (built in ${mini.seconds.toFixed(1)} s)`,
});
await api.stop();
await stop();
console.log(JSON.stringify({ name: 'catalogue', title: 'Search in the catalogue', rows }));
process.exit(0);
