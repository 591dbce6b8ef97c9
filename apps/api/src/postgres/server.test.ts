import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tempFolder } from '../testing/folder.ts';
import { startPostgres, type PostgresServer } from './server.ts';

let dataDir: string;
let server: PostgresServer;

beforeAll(async () => {
  dataDir = tempFolder();
  server = await startPostgres(dataDir);
});
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const ask = async (statement: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await client.query(statement, values);
  } finally {
    await client.end().catch(() => undefined);
  }
};

const again = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let wait = 0; ; wait += 1) {
    try {
      return await work();
    } catch (error) {
      if (wait > 200) throw error;
      await sleep(50);
    }
  }
};

const alive = (pid: number): boolean => spawnSync('ps', ['-p', String(pid)]).status === 0;

const gone = async (pid: number): Promise<boolean> => {
  for (let wait = 0; wait < 100 && alive(pid); wait += 1) await sleep(50);
  return !alive(pid);
};

test.for([
  { name: 'fsync', value: 'on' },
  { name: 'full_page_writes', value: 'on' },
  { name: 'synchronous_commit', value: 'on' },
  { name: 'data_checksums', value: 'on' },
  { name: 'listen_addresses', value: '' },
  { name: 'log_statement', value: 'none' },
])('the server runs with $name = "$value"', async ({ name, value }) => {
  const { rows } = await ask('select current_setting($1) as value', [name]);
  expect(rows).toEqual([{ value }]);
});

test('sorting does not depend on the machine', async () => {
  const { rows } = await ask(
    `select datlocprovider as provider, datlocale as locale from pg_database where datname = 'postgres'`,
  );
  expect(rows).toEqual([{ provider: 'b', locale: 'C.UTF-8' }]);
});

test('only its own account can look at the data and the socket', () => {
  for (const folder of ['data', 'run'])
    expect(statSync(join(dataDir, 'postgres', folder)).mode & 0o777).toBe(0o700);
});

test('a second start on the same data is refused with one line, and the first goes on', async () => {
  await expect(startPostgres(dataDir)).rejects.toThrow(/draait al op .*already running/);
  expect((await ask('select 1 as een')).rows).toEqual([{ een: 1 }]);
});

test('kill -9 of the server, three times: no acknowledged row is lost', async () => {
  await ask('create table antwoord (id serial primary key)');
  const acknowledged: number[] = [];
  const write = async (until: { done: boolean }) => {
    while (!until.done) {
      const saved = await ask('insert into antwoord default values returning id').catch(() => null);
      const id: unknown = saved?.rows[0]?.id;
      if (typeof id === 'number') acknowledged.push(id);
    }
  };
  for (let round = 0; round < 3; round += 1) {
    const until = { done: false };
    const writer = write(until);
    await sleep(300);
    process.kill(server.pid(), 'SIGKILL');
    until.done = true;
    await writer;
    await again(() => ask('select 1'));
  }
  const kept = new Set((await ask('select id from antwoord')).rows.map(({ id }) => Number(id)));
  expect(acknowledged.length).toBeGreaterThan(30);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
});

test.runIf(process.platform === 'linux')(
  'a process that hangs does not keep the next server from the data',
  async () => {
    const held = new pg.Client({ connectionString: server.url('postgres') });
    held.on('error', () => undefined);
    await held.connect();
    const { rows } = await held.query<{ pid: number }>('select pg_backend_pid() as pid');
    process.kill(rows[0]?.pid ?? 0, 'SIGSTOP');
    process.kill(server.pid(), 'SIGKILL');
    expect((await again(() => ask('select 1 as een'))).rows).toEqual([{ een: 1 }]);
  },
);

test('it does not outlive its parent, not even by kill -9, and the next start takes over', async () => {
  const other = tempFolder();
  const script = new URL('../testing/parent.ts', import.meta.url).pathname;
  const parent = spawn(process.execPath, [script, other]);
  const [line] = await Promise.race([once(parent.stdout), sleep(20_000, [''])]);
  const pid = Number(line);
  expect(alive(pid)).toBe(true);
  parent.kill('SIGKILL');
  await new Promise((resolve) => parent.once('exit', resolve));
  const next = await startPostgres(other);
  expect(await gone(pid)).toBe(true);
  await next.stop();
  rmSync(other, { recursive: true, force: true });
});

const once = (stream: NodeJS.ReadableStream): Promise<string[]> =>
  new Promise((resolve) => stream.once('data', (chunk: Buffer) => resolve([String(chunk)])));

test('unsafe settings, or the pid of a stranger in its pid files', async () => {
  const other = tempFolder();
  await (await startPostgres(other)).stop();
  const data = join(other, 'postgres', 'data');
  writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n`);
  writeFileSync(join(data, '..', 'run', '.s.PGSQL.5432.lock'), `${process.pid}\n${data}\n`);
  await (await startPostgres(other)).stop();
  appendFileSync(join(data, 'postgresql.conf'), '\nfsync = off\n');
  await expect(startPostgres(other)).rejects.toThrow(/fsync is off/);
  rmSync(other, { recursive: true, force: true });
});

test.runIf(process.getuid?.() === 0)(
  'under a closed folder the data moves where the account can go',
  async () => {
    const closed = tempFolder();
    chmodSync(closed, 0o700);
    const moved = await startPostgres(join(closed, 'data'));
    await moved.stop();
    expect(moved.movedTo).toMatch(/^\/var\/lib\/keukentafel\//);
    for (const path of [closed, moved.movedTo ?? closed]) rmSync(path, { recursive: true });
  },
);
