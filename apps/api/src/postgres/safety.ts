import pg from 'pg';

const MUST_BE_ON = ['fsync', 'full_page_writes', 'synchronous_commit'];
const OLDEST = 150_000;

/**
 * An answer "saved" must survive a power cut, on our own server and on another one.
 * @throws Error naming the setting that breaks this promise, or a server that is too old.
 */
export const assertSafe = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; setting: string }>(
      `select name, setting from pg_settings where name = any($1)`,
      [[...MUST_BE_ON, 'server_version_num']],
    );
    for (const { name, setting } of rows) {
      if (name === 'server_version_num' && Number(setting) < OLDEST)
        throw new Error('PostgreSQL 15 or newer is needed');
      if (MUST_BE_ON.includes(name) && setting === 'off')
        throw new Error(`PostgreSQL setting ${name} is off: saved answers could be lost`);
    }
  } finally {
    await client.end();
  }
};
