import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { startService } from './services.ts';

const folder = mkdtempSync(join(tmpdir(), 'keukentafel-service-'));
afterAll(() => rmSync(folder, { recursive: true }));

const script = (name: string, code: string): URL => {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  return pathToFileURL(file);
};

const READY = `console.log(JSON.stringify({ service: 'x', url: 'http://x', pid: process.pid }));`;
const START_MS = 1_500;

test('a service that is ready is left alone when its time to start has passed', async () => {
  const stays = script('stays', `${READY} setInterval(() => undefined, 1000);`);
  const running = await startService({ name: 'stays', script: stays, env: process.env }, START_MS);
  const first = running.pid();
  await sleep(2 * START_MS);
  expect(running.pid()).toBe(first);
  await running.stop();
});

test('a service that never gets ready is given up, and not left running', async () => {
  const silent = script('silent', 'setInterval(() => undefined, 1000);');
  const start = startService({ name: 'silent', script: silent, env: process.env }, START_MS);
  await expect(start).rejects.toThrow('silent does not start');
});
