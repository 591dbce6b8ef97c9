import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isUnreachable } from './database.ts';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 250;

interface Wait {
  patience?: number;
  pause?: number;
  now?: () => number;
}

const asks = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('select 1').finally(() => client.end());
};

/**
 * Waits for a database that is starting up, recovering or not there yet: after a power cut both come
 * up at the same time. A refusal that time does not mend (a password) is told at once.
 * @throws Error what the database said last.
 */
export const whenUp = async (
  url: string,
  { patience = PATIENCE_MS, pause = PAUSE_MS, now = Date.now }: Wait = {},
): Promise<void> => {
  const until = now() + patience;
  for (;;) {
    try {
      return await asks(url);
    } catch (error) {
      if (!isUnreachable(error) || now() >= until) throw error;
    }
    await sleep(pause);
  }
};
