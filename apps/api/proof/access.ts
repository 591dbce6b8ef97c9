import { createApp } from '../src/app.ts';
import { COMMANDS } from '../src/cli/commands.ts';
import { parts } from '../src/parts.ts';
import { acrossMunicipalities } from './access/cross.ts';
import { marksAreThere } from './access/fields.ts';
import { nestedIds } from './access/nested.ts';
import { caseMatrix, roleMatrix, sameAnswer, type Tally } from './access/matrix.ts';
import { throughSql, wallOff } from './access/sql.ts';
import { cases, roles } from './access/table.ts';
import { openWorld, type World } from './access/world.ts';
import { command } from './kit/command.ts';
import type { Proof, ProofRun } from './kit/proof.ts';

/** The share of the cells that is tried. */
interface Size {
  share: number;
}

export const SIZES: { short: Size; long: Size } = { short: { share: 0.1 }, long: { share: 1 } };

const MOST_TOLD = 5;

const judge = ({ tell, must }: Proof, what: string, { cells, wrong }: Tally): void => {
  tell(`cells: ${what}`, cells);
  const first = wrong.slice(0, MOST_TOLD).join(' | ');
  must(
    `deviations: ${what}`,
    wrong.length === 0 ? 0 : `${wrong.length}: ${first}`,
    '0',
    wrong.length === 0,
  );
};

/** What exists and stands in no table, or the other way round: a table with holes proves nothing. */
const gaps = ({ api }: World): Tally => {
  const known = new Set(Object.keys(parts.router._def.procedures));
  const routes = createApp(api.deps, parts)
    .routes.filter(({ method, path }) => method !== 'ALL' && path !== '/trpc/*')
    .map(({ method, path }) => `${method} ${path}`);
  const rows = [...roles().keys()];
  const covered = (path: string) =>
    rows.some((row) => (row.endsWith('*') ? path.startsWith(row.slice(0, -1)) : row === path));
  const wrong = [
    ...[...known, ...routes].filter((path) => !covered(path)).map((path) => `no cell for ${path}`),
    ...rows.filter((row) => !row.includes(' ') && !known.has(row)).map((row) => `no call ${row}`),
  ];
  return { cells: known.size + routes.length, wrong };
};

/** The tables themselves: a row that lets nobody in would be kept by any code. */
const openRows = (proof: Proof): void => {
  const rows = cases().filter(({ open }) => open.length === 0);
  proof.tell('commands of the machine, for who holds its key file', Object.keys(COMMANDS).length);
  judge(proof, 'a row that opens to nobody', { cells: rows.length, wrong: rows.map(String) });
};

/** Every call × everybody × every relation and state: the hand-written tables are what happens. */
export const run: ProofRun<Size> = async (proof, { share }) => {
  const world = await openWorld();
  try {
    judge(proof, 'paths without a cell', gaps(world));
    openRows(proof);
    judge(proof, 'words that are there to be found', await marksAreThere(world));
    judge(proof, 'relation and state', await caseMatrix(world, proof, share));
    judge(proof, 'not yours is not there', await sameAnswer(world));
    judge(proof, 'ids of others inside an own call', await nestedIds(world));
    // After the cases: among what everybody tries is taking one's own case back.
    judge(proof, 'role', await roleMatrix(world, proof, share));
    const { cells, through } = await throughSql(world);
    judge(proof, 'database alone, across municipalities', { cells, wrong: through });
    judge(proof, 'both walls, across municipalities', await acrossMunicipalities(world));
    await wallOff(world);
    const open = await throughSql(world);
    proof.must(
      'with the wall off the database stops less',
      open.through.length,
      'more than 0',
      open.through.length > 0,
    );
    judge(proof, 'application alone, across municipalities', await acrossMunicipalities(world));
  } finally {
    await world.api.close();
  }
};

if (import.meta.main) await command('access', run, SIZES);
