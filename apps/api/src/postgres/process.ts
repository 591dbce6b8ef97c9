import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.ts';
import type { Home } from './home.ts';
import { exited, spawnTied } from './tied.ts';

/** A socket only, and no text of a statement or its values in the log. */
const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  wal_compression: 'on',
  ssl: 'off',
  log_statement: 'none',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  // The text of an error names what was sent: kept is only what the server says of itself.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

export const spawnServer = (
  native: string,
  { home, data, sockets }: Home,
  account: Account,
): ChildProcess => {
  const settings = { ...SETTINGS, unix_socket_directories: sockets };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(join(home, 'postgres.log'), 'a', 0o600);
  const command = [join(native, 'bin', 'postgres'), '-D', data, ...flags];
  const child = spawnTied({ command, signal: 'INT', output, cwd: home, account });
  closeSync(output);
  return child;
};

/** Keeps one server running: starts it again after a crash, until told to stop. */
export const supervise = (
  first: ChildProcess,
  launch: () => Promise<ChildProcess>,
  pause = 250,
) => {
  let child = first;
  let stopping = false;
  const watch = async (): Promise<void> => {
    while (!stopping) {
      await exited(child);
      if (stopping) return;
      await sleep(pause);
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
