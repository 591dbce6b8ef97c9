import type { Pool } from 'pg';
import { readFileSync } from 'node:fs';

/** Nanoseconds a process was really running; Linux keeps it. */
const ranFor = (pid: number): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]);
  } catch {
    return 0;
  }
};

/**
 * Milliseconds of processor that one call takes, of this process (asker and API) and of the
 * database together. On a quiet machine a call lasts about this long; a busy one changes it little.
 */
export async function cpuOf(pool: Pool, work: () => Promise<unknown>): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database()`,
  );
  const spent = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e3 + rows.reduce((sum, { pid }) => sum + ranFor(pid), 0) / 1e6;
  };
  const before = spent();
  await work();
  return spent() - before;
}
