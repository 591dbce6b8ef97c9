import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

/** Another process already works in this data directory. */
export class InUse extends Error {
  constructor(dataDir: string) {
    super(`Keukentafel draait al op ${dataDir} (already running on this data directory)`);
  }
}

const answers = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path);
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

/** On Linux a name without a file: the kernel frees it when the holder dies, however it dies. */
const nameFor = async (dataDir: string): Promise<string> => {
  const real = realpathSync(dataDir);
  if (process.platform === 'linux')
    return `\0keukentafel-${createHash('sha256').update(real).digest('hex')}`;
  const path = join(real, 'lock');
  if (!(await answers(path))) rmSync(path, { force: true });
  return path;
};

/** Holds the data directory for this process. @throws InUse when another one has it. */
export const lockDirectory = async (dataDir: string): Promise<() => void> => {
  const name = await nameFor(dataDir);
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => reject(new InUse(dataDir)));
    server.listen(name, resolve);
  });
  server.unref();
  return () => server.close();
};
