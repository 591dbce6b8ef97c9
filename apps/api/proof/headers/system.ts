import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { tempFolder } from '../../src/testing/folder.ts';

const START = fileURLToPath(new URL('../../src/start.ts', import.meta.url));
const SERVICE_KEY = 'only-for-this-proof-0123456789abcdef';

/** Everything as a person starts it, told that one proxy with https stands before it. */
export const openSystem = async (first: number) => {
  const dataDir = tempFolder();
  const ports = { inwoner: first, consulent: first + 1, api: first + 2, idp: first + 3 };
  const child = spawn(process.execPath, [START], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...{ DATA_DIR: dataDir, PROXY_COUNT: '1', API_SERVICE_KEY: SERVICE_KEY },
      ...{ PORT_INWONER: `${ports.inwoner}`, PORT_CONSULENT: `${ports.consulent}` },
      ...{ PORT_API: `${ports.api}`, PORT_IDP: `${ports.idp}` },
    },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    void ended.then(() => reject(new Error('the system does not start; was it built?')));
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.includes('"ready":true')) resolve();
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ports, serviceKey: SERVICE_KEY, stop };
};
