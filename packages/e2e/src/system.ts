import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Ports {
  inwoner: number;
  consulent: number;
  api: number;
  idp: number;
}

const portsFrom = (first: number): Ports => ({
  inwoner: first,
  consulent: first + 1,
  api: first + 2,
  idp: first + 3,
});

/** Ports of the system under test: away from those of `npm start`, so both can run at once. */
export const PORTS = portsFrom(Number(process.env['E2E_PORT'] ?? 3400));

/** A second system of its own, for the journeys that break it. */
export const FRAGILE_PORTS = portsFrom(PORTS.inwoner + 10);

interface ReadyLine {
  service: string;
  pid?: number;
}

const REPOSITORY = new URL('../../..', import.meta.url).pathname;
const START_LIMIT_MS = 120_000;

function environment(dataDir: string, ports: Ports): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATA_DIR: dataDir,
    KEUKENTAFEL_MODE: 'demo',
    PORT_INWONER: String(ports.inwoner),
    PORT_CONSULENT: String(ports.consulent),
    PORT_API: String(ports.api),
    PORT_IDP: String(ports.idp),
  };
}

function parseReady(line: string): ReadyLine | null {
  if (!line.startsWith('{"service"')) return null;
  const value: unknown = JSON.parse(line);
  return typeof value === 'object' && value !== null && 'service' in value ? toReady(value) : null;
}

function toReady(value: { service: unknown; pid?: unknown }): ReadyLine {
  const pid = typeof value.pid === 'number' ? { pid: value.pid } : {};
  return { service: String(value.service), ...pid };
}

/** The whole product as a person starts it, in a directory of its own. */
export interface System {
  /** Process id of each service, renewed when the launcher starts it again. */
  readonly pids: Map<string, number>;
  readonly log: string[];
  readonly dataDir: string;
  /** Kills the API as a power cut would; with `pause` nobody starts it again meanwhile. */
  killApi(): void;
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
}

export async function startSystem(ports: Ports = PORTS): Promise<System> {
  const dataDir = await mkdtemp(join(tmpdir(), 'keukentafel-e2e-'));
  const child = spawn(process.execPath, ['apps/api/src/start.ts'], {
    cwd: REPOSITORY,
    env: environment(dataDir, ports),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pids = new Map<string, number>();
  const log: string[] = [];
  const system: System = {
    pids,
    log,
    dataDir,
    killApi: () => void process.kill(pids.get('api') ?? Number.NaN, 'SIGKILL'),
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    stop: () => stop(child, dataDir),
  };
  await untilReady(child, pids, log).catch(async (cause: unknown) => {
    await system.stop();
    throw cause;
  });
  return system;
}

function untilReady(child: ChildProcess, pids: Map<string, number>, log: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${log.slice(-40).join('\n')}`));
    const timer = setTimeout(() => fail('The system did not start in time.'), START_LIMIT_MS);
    child.once('exit', (code) => fail(`The system stopped with code ${code}.`));
    const read = (line: string) => {
      log.push(line);
      const ready = parseReady(line);
      if (ready?.pid) pids.set(ready.service, ready.pid);
      if (ready?.service !== 'keukentafel') return;
      clearTimeout(timer);
      resolve();
    };
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface({ input: stream }).on('line', read);
  });
}

async function stop(child: ChildProcess, dataDir: string): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGCONT');
    child.kill('SIGTERM');
    await gone;
  }
  await rm(dataDir, { recursive: true, force: true });
}
