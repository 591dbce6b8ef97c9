import { VOORBEELDSTAD } from '../src/testing/gemeenten.ts';
import { benchApi, benchServer } from './api.ts';
import { fillCity } from './city.ts';
import { fillCountry, type Town } from './country.ts';
import { heapMegabytes, miniSearch, plainSearch } from './engines.ts';
import type { Row } from './report.ts';
import { at, clocked, took, TYPED, type Kind } from './typed.ts';

const TOWNS = Number(process.argv[2] ?? 342);
const SERVICES = Number(process.argv[3] ?? 1500);
const ROUNDS = 6;

const { server, stop } = await benchServer();
const alone = await benchApi(server, 'alone');
const country = await benchApi(server, 'country');
for (const { db } of [alone, country]) await fillCity(db, VOORBEELDSTAD, SERVICES);
await alone.pool.query('vacuum analyze');
const others = await fillCountry(country.pool, VOORBEELDSTAD.id, TOWNS);
const towns: Town[] = [{ id: VOORBEELDSTAD.id, host: 'localhost' }, ...others];

/** Another municipality for each question: nobody searches in one only. */
const townAt = (turn: number): Town => towns[(turn * 97) % towns.length] ?? { id: '', host: '' };

type Times = Record<'alone' | 'country' | 'plain', number[]>;

async function measured(kind: Kind, turn: { nr: number }): Promise<Times> {
  const times: Times = { alone: [], country: [], plain: [] };
  for (let round = -1; round < ROUNDS; round += 1)
    for (const words of TYPED[kind]) {
      const town = townAt((turn.nr += 1));
      const one = await clocked(() => alone.search(words));
      const all = await clocked(() => country.search(words, town.host));
      const plain = await clocked(() => plainSearch(country.pool, town.id)(words));
      if (round < 0) continue;
      times.alone.push(one);
      times.country.push(all);
      times.plain.push(plain);
    }
  return times;
}

// Every town is asked once before: a city that nobody ever asked about is not what is measured.
const first = await country.search('scootmobiel', 'localhost');
if (first === '') throw new Error('no answer');
const before = heapMegabytes();
for (const { host } of towns) await country.search('scootmobiel', host);

const rows: Row[] = [];
const turn = { nr: 0 };
for (const kind of ['exact words', 'beginning of a word', 'misspelt words'] as const) {
  const times = await measured(kind, turn);
  const ratio = at(times.country, 0.5) / at(times.alone, 0.5);
  rows.push(
    {
      what: `${kind}, ${TOWNS} municipalities × ${SERVICES} services in one database, over HTTP`,
      measured: `${ratio.toFixed(2)} × one alone; ${took(times.country)} (alone: ${took(times.alone)})`,
      bar: { value: Math.round(ratio * 100) / 100, atMost: 1.5 },
    },
    { what: `${kind}, plain PostgreSQL full text there, no HTTP`, measured: took(times.plain) },
  );
}
const grown = heapMegabytes() - before;
const mini = await miniSearch(country.pool, VOORBEELDSTAD.id);
rows.push(
  {
    what: 'memory of the API after a search in every municipality, above one that was asked once',
    measured: `${before.toFixed(0)} MB, + ${grown.toFixed(1)} MB`,
    bar: { value: Math.round(grown), atMost: 20 },
  },
  {
    what: 'MiniSearch in memory: one municipality, and as many as these',
    measured: `${mini.megabytes.toFixed(0)} MB, so ${((mini.megabytes * TOWNS) / 1024).toFixed(1)} GB`,
  },
);
for (const api of [alone, country]) await api.stop();
await stop();
const title = `Search with ${TOWNS} municipalities in one database`;
console.log(JSON.stringify({ name: 'catalogue-many', title, rows }));
process.exit(0);
