import { spawn, type ChildProcess } from 'node:child_process';
import type { Account } from './account.ts';

/**
 * The shell waits for the command and for the end of our pipe. The pipe ends when this process
 * ends, also by kill -9, and then the command is told to stop: it never outlives its parent.
 */
const SCRIPT = `exec 3<&0
signal=$1; shift
"$@" 3<&- </dev/null & child=$!
{ read -r _ <&3; kill -$signal $child; } 2>/dev/null & watch=$!
exec 3<&-
wait $child; status=$?
kill $watch 2>/dev/null
exit $status`;

export type Tied = {
  command: string[];
  /** What asks the command to end: PostgreSQL ends at once on INT, our own services on TERM. */
  signal: 'INT' | 'TERM';
  output: 'pipe' | number;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  account?: Account;
};

/** Starts a command that ends with us. Ending its standard input asks it to stop. */
export const spawnTied = ({ command, signal, output, cwd, env, account }: Tied): ChildProcess =>
  spawn('sh', ['-c', SCRIPT, 'sh', signal, ...command], {
    ...account,
    cwd,
    env,
    detached: true, // Ctrl-C reaches us first; we end the others in order.
    stdio: ['pipe', output, output === 'pipe' ? 'inherit' : output],
  });

export const exited = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
