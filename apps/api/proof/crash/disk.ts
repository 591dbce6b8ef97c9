import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const run = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** A disk of its own in a file: it can be filled, and copied as a power cut would leave it. */
export type Disk = {
  folder: string;
  fill: () => void;
  free: () => void;
  /** The bytes on the disk at this moment, on a second disk; what only stood in memory is not there. */
  copy: () => { folder: string; drop: () => void };
  drop: () => void;
};

const BALLAST = 'ballast';

const mount = (image: string, folder: string): void => {
  mkdirSync(folder, { recursive: true });
  if (!run('mount', '-o', 'loop', image, folder)) throw new Error(`cannot mount ${image}`);
};

/** Copied until two copies are the same: then nothing moved meanwhile and it is one moment. */
const copyStill = (image: string, to: string): void => {
  for (let turn = 0; turn < 20; turn += 1) {
    if (!run('cp', '--sparse=always', image, to)) throw new Error('no room for a copy of the disk');
    if (run('cmp', '--silent', image, to)) return;
  }
  throw new Error('the disk never stood still');
};

const unmount = (folder: string): void => {
  if (!run('umount', folder)) run('umount', '--lazy', folder);
  rmSync(folder, { recursive: true, force: true });
};

/** Whether this machine lets us mount a file as a disk (Linux, root). */
export const canMount = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && run('losetup', '--find');

export const makeDisk = (home: string, megabytes: number): Disk => {
  const image = join(home, 'schijf.img');
  const folder = join(home, 'schijf');
  const ballast = join(folder, BALLAST);
  writeFileSync(image, '');
  truncateSync(image, megabytes * 1024 * 1024);
  if (!run('mkfs.ext4', '-q', '-m', '0', image)) throw new Error('no mkfs.ext4 here');
  mount(image, folder);
  chmodSync(folder, 0o755);
  let copies = 0;
  const copy = () => {
    const name = join(home, `stroom-${(copies += 1)}`);
    copyStill(image, `${name}.img`);
    mount(`${name}.img`, name);
    // The disk may not know yet that room was made: as its owner would, it is made again.
    rmSync(join(name, BALLAST), { force: true });
    const drop = () => {
      unmount(name);
      rmSync(`${name}.img`, { force: true });
    };
    return { folder: name, drop };
  };
  return {
    ...{ folder, copy },
    fill: () => {
      // Nearly all of it is only claimed: written out, it would keep the disk busy for minutes.
      const { bavail, bsize } = statfsSync(folder);
      run('fallocate', '-l', String(Math.floor(bavail * 0.98) * bsize), ballast);
      // More than what is left: it takes every block there is, and then says that it failed.
      const rest = ['oflag=append', 'conv=notrunc', 'bs=1M', `count=${megabytes}`];
      run('dd', 'if=/dev/zero', `of=${ballast}`, ...rest);
    },
    free: () => rmSync(ballast, { force: true }),
    drop: () => unmount(folder),
  };
};
