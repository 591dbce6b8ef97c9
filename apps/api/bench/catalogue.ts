import { VOORBEELDSTAD } from '../src/testing/gemeenten.ts';
import { benchApi } from './api.ts';
import { fillCity } from './city.ts';

const SERVICES = Number(process.argv[2] ?? 50_000);
const ROUNDS = 8;
const BAR = 50;

/** What residents type, by how it is typed. */
const TYPED = {
  'exact words': `scootmobiel|koffie inloop|wijkverpleging|taalhuis|schuldhulp|voedselbank
    |eten aan huis|ik kom de trap niet meer op|niemand om mee te praten|hulp in de huishouding`,
  'beginning of a word': `scootm|koff|wijkverpl|taalh|schuldh|voedselb|dagbest|mantelz|huishou|rolst`,
  'misspelt words': `skoot mobiel|koffie inlop|wijkverpleeging|taalhius|shuldhulp|voetselbank
    |huishoudelike hulp|mantelsorg|eensaam|rolstoul`,
};

const at = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

async function measured(search: (words: string) => Promise<unknown>, list: string) {
  const questions = list.split('|').map((words) => words.trim());
  const times: number[] = [];
  for (let round = -1; round < ROUNDS; round += 1)
    for (const words of questions) {
      const start = performance.now();
      await search(words);
      if (round >= 0) times.push(performance.now() - start);
    }
  return times.toSorted((a, b) => a - b);
}

const api = await benchApi();
await fillCity(api.db, VOORBEELDSTAD, SERVICES);
await api.pool.query('vacuum analyze');
const rows = [];
for (const [what, list] of Object.entries(TYPED)) {
  const times = await measured(api.search, list);
  const p95 = at(times, 0.95);
  rows.push({
    what: `${what}, ${SERVICES.toLocaleString('en')} services in one municipality`,
    measured: `median ${at(times, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
    bar: { value: Math.round(p95), atMost: BAR },
  });
}
await api.stop();
console.log(JSON.stringify({ name: 'catalogue', title: 'Search in the catalogue', rows }));
