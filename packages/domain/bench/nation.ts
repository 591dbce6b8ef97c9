import { assess, Weging } from '../src/ladder/index.ts';
import type { Day } from '../src/time/index.ts';
import { needsInMemory } from './documents.ts';
import { cpuMicros } from './measure.ts';
import { number, type Row } from './report.ts';

const CLIENTS = 1_280_000;
const NEEDS_EACH = 1.8;
const RUN_CLIENTS = 100_000;
/** So many different needs in memory, in turn: more than a processor can keep near. */
const DISTINCT = 5_000;

/** CPU seconds for the needs of this many clients. */
function secondsFor(clients: number, reassess: (need: number) => unknown): number {
  const needs = Math.round(clients * NEEDS_EACH);
  const start = cpuMicros();
  for (let need = 0; need < needs; need += 1) reassess(need % DISTINCT);
  return (cpuMicros() - start) / 1e6;
}

function row(what: string, reassess: (need: number) => unknown, atMost?: number): Row {
  secondsFor(RUN_CLIENTS / 10, reassess);
  const run = secondsFor(RUN_CLIENTS, reassess);
  const all = (run * CLIENTS) / RUN_CLIENTS;
  return {
    what,
    measured: `100,000 clients in ${number(run)} s; 1.28 million in ${number(all)} s`,
    ...(atMost === undefined ? {} : { bar: { value: all, atMost } }),
  };
}

/** All Wmo clients of the country, 1.8 needs each, weighed again on one core. */
export function nation(today: Day): Row[] {
  const needs = needsInMemory(DISTINCT).map((need) => Weging.strip().parse(need));
  const texts = needs.map((need) => JSON.stringify(need));
  return [
    row(
      'every client of the country weighed again',
      (n) => needs[n] && assess(needs[n], { today }),
      60,
    ),
    row('the same, read and validated from stored JSON', (n) =>
      assess(Weging.parse(JSON.parse(texts[n] ?? '')), { today }),
    ),
  ];
}
