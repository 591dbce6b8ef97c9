import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Target = z.tuple([z.looseObject({ webSocketDebuggerUrl: z.string() })]);
const Answer = z.looseObject({ id: z.number() });
const Usage = z.looseObject({
  result: z.looseObject({ usedSize: z.number(), backingStorageSize: z.number() }),
});
const MB = 1024 * 1024;
const GONE = 'the process whose memory is watched is gone';

/** What one process keeps, in MB, after everything that nobody needs any more was swept. */
export type Held = {
  /** Of the machine (VmRSS). */
  machine: number;
  /** Objects of the program, and the buffers behind them. */
  objects: number;
};

export type Memory = { held: (pid: number) => Promise<Held>; close: () => void };

/** The switch with which a process of Node can be asked about its memory, on this machine only. */
export const askable = (port: number): string => `--inspect=127.0.0.1:${port}`;

/** Asks through the inspector of the engine: waiting for a sweep by itself tells more noise than growth. */
export const openMemory = async (port: number): Promise<Memory> => {
  const list = await fetch(`http://127.0.0.1:${port}/json/list`);
  const [{ webSocketDebuggerUrl }] = Target.parse(await list.json());
  const socket = new WebSocket(webSocketDebuggerUrl);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener('message', ({ data }) => {
    const answer: unknown = JSON.parse(String(data));
    const { id } = Answer.safeParse(answer).data ?? {};
    if (id === undefined) return;
    waiting.get(id)?.resolve(answer);
    waiting.delete(id);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error(GONE));
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  let last = 0;
  const ask = (method: string): Promise<unknown> => {
    if (socket.readyState !== WebSocket.OPEN) throw new Error(GONE);
    const id = (last += 1);
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    socket.send(JSON.stringify({ id, method }));
    return answer.promise;
  };
  const held = async (pid: number): Promise<Held> => {
    await ask('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = Usage.parse(await ask('Runtime.getHeapUsage')).result;
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return {
      machine: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024,
      objects: (usedSize + backingStorageSize) / MB,
    };
  };
  return { held, close: () => socket.close() };
};
