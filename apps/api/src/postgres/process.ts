import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.ts';
import type { Home } from './home.ts';

/**
 * The shell waits for the server and for the end of our pipe. The pipe ends when this process
 * ends, also by kill -9, and then the server is told to stop: it never outlives its parent.
 */
const SUPERVISE = `exec 3<&0
"$@" 3<&- </dev/null & server=$!
{ read -r _ <&3; kill -INT $server; } 2>/dev/null & watch=$!
exec 3<&-
wait $server; status=$?
kill $watch 2>/dev/null
exit $status`;

const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  wal_compression: 'on',
  ssl: 'off',
  log_statement: 'none',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

export const spawnServer = (native: string, { home, data, sockets }: Home, account: Account) => {
  const settings = { ...SETTINGS, unix_socket_directories: sockets };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(join(home, 'postgres.log'), 'a', 0o600);
  const command = ['-c', SUPERVISE, 'sh', join(native, 'bin', 'postgres'), '-D', data, ...flags];
  return spawn('sh', command, {
    ...account,
    cwd: home,
    detached: true, // Ctrl-C reaches us first; the server goes last.
    stdio: ['pipe', log, log],
  });
};

const exited = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** Keeps one server running: starts it again after a crash, until told to stop. */
export const supervise = (first: ChildProcess, launch: () => Promise<ChildProcess>) => {
  let child = first;
  let stopping = false;
  const watch = async (): Promise<void> => {
    while (!stopping) {
      await exited(child);
      if (stopping) return;
      await sleep(250);
      child = await launch().catch(() => child);
      if (stopping) child.stdin?.end();
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      stopping = true;
      child.stdin?.end();
      await watching;
    },
  };
};
