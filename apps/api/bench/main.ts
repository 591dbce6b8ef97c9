import { z } from 'zod';
import { callCandidates, callRows } from './calls.ts';
import { measure } from './measure.ts';
import { number } from './report.ts';
import { saveCandidates, saveRows, walPerSave } from './save.ts';
import { searchCandidates, searchRows } from './search.ts';
import { headersFor, openSystem } from './system.ts';

const Started = z.object({ result: z.object({ data: z.object({ token: z.string() }) }) });

const system = await openSystem();
const started = await system.app.request('/trpc/inwoner.plan.start', {
  ...{ method: 'POST', body: '{}', headers: headersFor(system.host) },
});
const { token } = Started.parse(await started.json()).result.data;

const saves = await saveCandidates(system, token);
const candidates = [...callCandidates(system, token), ...saves, ...searchCandidates(system)];
const measured = await measure(candidates);
const save = saves.find(({ name }) => name === 'save');
const wal = await walPerSave(system, save?.run ?? (async () => undefined));
const { rows } = await system.pool.query('select count(*)::int as services from service');
const services = Number(rows[0].services);
await system.stop();

const report = {
  name: 'api',
  title: `The API on PostgreSQL, ${number(services)} services in the catalogue`,
  rows: [...callRows(measured), ...saveRows(measured, wal), ...searchRows(measured, services)],
};
console.log(JSON.stringify(report));
process.exit(0);
