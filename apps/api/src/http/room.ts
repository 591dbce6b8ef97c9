import { statfs } from 'node:fs/promises';

const LOOK_MS = 5_000;
const LEAST_FREE = 0.1;
const AGAIN_MS = 10_000;

/** Whether there is room on the disk to write; without it the service reads only. */
export type Room = {
  readOnly: () => boolean;
  /** The database refused a write for want of room: believed for a while, then tried again. */
  refused: () => void;
  close: () => void;
};

/** The part of this disk that is free, for us and not for root. */
export const freeOn = async (folder: string): Promise<number> => {
  const { bavail, blocks } = await statfs(folder);
  return blocks === 0 ? 1 : bavail / blocks;
};

/** Looks every few seconds; a disk that cannot be seen (the database is elsewhere) has room. */
export const openRoom = (free: () => Promise<number>, now: () => number): Room => {
  let low = false;
  let refusedAt = Number.NEGATIVE_INFINITY;
  const look = async (): Promise<void> => {
    low = (await free().catch(() => 1)) < LEAST_FREE;
  };
  void look();
  const timer = setInterval(() => void look(), LOOK_MS).unref();
  return {
    readOnly: () => low || now() - refusedAt < AGAIN_MS,
    refused: () => {
      refusedAt = now();
    },
    close: () => clearInterval(timer),
  };
};

/** The few changes that are small and let a person in to read, or out. */
const SMALL = [/\.sessie\./, /\.aanmelden\./, /\.plan\.open$/, /\.delen\.open$/];

export const isSmall = (path: string): boolean => SMALL.some((one) => one.test(path));
