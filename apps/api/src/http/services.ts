import { createInterface } from 'node:readline';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { supervise } from '../postgres/process.ts';
import { exited, spawnTied } from '../postgres/tied.ts';

const START_MS = 60_000;
const PAUSE_MS = 250;

const Ready = z.object({ service: z.string(), url: z.string(), pid: z.int() });

export type Service = { name: string; script: URL; env: NodeJS.ProcessEnv };
export type Running = {
  name: string;
  url: string;
  /** Process id of the service itself, for those who watch or kill it. */
  pid: () => number;
  stop: () => Promise<void>;
};

const readyLine = (line: string) => {
  try {
    return Ready.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
};

/** Passes on what the service prints, and answers its ready line. */
const untilReady = (
  child: ChildProcess,
  name: string,
  startMs: number,
): Promise<z.output<typeof Ready>> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      child.stdin?.end(); // or it would hold the port of the next one
      reject(new Error(`${name} does not start`));
    }, startMs);
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', (line) => {
        process.stdout.write(`${line}\n`);
        const ready = readyLine(line);
        if (!ready) return;
        clearTimeout(late);
        resolve(ready);
      });
    void exited(child).then(() => reject(new Error(`${name} does not start`)));
    child.once('exit', () => clearTimeout(late));
  });

/** Starts a service and starts it again when it ends by itself. @throws Error when it never got up. */
export const startService = async (
  { name, script, env }: Service,
  startMs = START_MS,
): Promise<Running> => {
  let ready = { url: '', pid: 0 };
  const launch = async (): Promise<ChildProcess> => {
    const command = [process.execPath, fileURLToPath(script)];
    const child = spawnTied({ command, signal: 'TERM', output: 'pipe', env });
    ready = await untilReady(child, name, startMs);
    return child;
  };
  const { stop } = supervise(await launch(), launch, PAUSE_MS);
  return { name, url: ready.url, pid: () => ready.pid, stop };
};
