import { fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../crash/world.ts';
import { askable, openMemory } from './memory.ts';

const opened = async () => {
  const port = await freePort();
  const idle = "process.send('up'); setInterval(() => {}, 1_000)";
  const child = fork('-e', [idle], {
    execPath: process.execPath,
    execArgv: [askable(port)],
    silent: true,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  return { child, memory: await openMemory(port), pid: Number(child.pid) };
};

test('a process tells what it holds of the machine and in objects', async () => {
  const { memory, pid } = await opened();
  const { machine, objects } = await memory.held(pid);
  expect(objects).toBeGreaterThan(1);
  expect(machine).toBeGreaterThan(objects);
  memory.close();
});

test('a process that is gone is told, not waited for', async () => {
  const { child, memory, pid } = await opened();
  child.kill('SIGSTOP');
  const asked = memory.held(pid);
  const told = expect(asked).rejects.toThrow('gone');
  child.kill('SIGKILL');
  await told;
  await expect(memory.held(pid)).rejects.toThrow('gone');
});
