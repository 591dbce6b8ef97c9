import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openKeyRing } from '../crypto/keyFile.ts';
import { testDatabase } from '../testing/database.ts';
import { tempFolder } from '../testing/folder.ts';
import { addGemeenten, VOORBEELDSTAD } from '../testing/gemeenten.ts';

const KEY = randomBytes(32).toString('base64url');
const folder = tempFolder();
let database: Awaited<ReturnType<typeof testDatabase>>;
beforeAll(async () => {
  database = await testDatabase();
  await addGemeenten(database.db);
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.int() }).parse(server.address());
  server.close();
  return port;
};

/** The API as the process it is in service. */
const startApi = async (): Promise<{ child: ChildProcess; port: number }> => {
  const port = await freePort();
  const keyFile = join(folder, 'sleutels.json');
  openKeyRing(keyFile, true);
  const child = spawn(process.execPath, [new URL('../main.ts', import.meta.url).pathname], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...{ PATH: process.env['PATH'], PORT_API: String(port), DATA_DIR: folder },
      ...{ KEY_FILE: keyFile, API_SERVICE_KEY: KEY, DATABASE_URL: database.url },
    },
  });
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  await new Promise<void>((resolve) =>
    lines.on('line', (line) => line.includes('"service":"api"') && resolve()),
  );
  return { child, port };
};

interface Answer {
  status: number;
  data: unknown;
}

/** One call on a connection of its own: a connection that is kept would blur whose end it was. */
const call = (port: number, path: string, input: unknown, headers: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const own = { 'x-keukentafel-service': KEY, 'x-keukentafel-host': 'localhost:3000' };
    const from = { 'x-keukentafel-client-ip': randomBytes(4).toString('hex') };
    const asked = request(
      {
        ...{ host: '127.0.0.1', port, path: `/trpc/${path}`, method: 'POST', agent: false },
        headers: { ...own, ...from, ...headers, 'content-type': 'application/json' },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const body = z
            .looseObject({ result: z.object({ data: z.unknown() }).optional() })
            .parse(JSON.parse(Buffer.concat(parts).toString()));
          resolve({ status: answer.statusCode ?? 0, data: body.result?.data });
        });
      },
    );
    asked.on('error', reject);
    asked.end(JSON.stringify(input));
  });

const behoefte = (nth: number) => ({
  ...{ soort: 'behoefte', id: crypto.randomUUID(), leefgebied: 'huishouden' },
  ...{ omschrijving: `Behoefte ${nth}`, bespreken: true, alleenVoorMij: false },
});

test('SIGTERM under load: what came in is answered, what was acknowledged stays, exit 0', async () => {
  const { child, port } = await startApi();
  const started = await call(port, 'inwoner.plan.start', {});
  const { token, code } = z.object({ token: z.string(), code: z.string() }).parse(started.data);
  const acknowledged: string[] = [];
  let answered = 0;
  let stopped = false;
  let after = 0;
  const enough = Promise.withResolvers<null>();
  const counted = (answer: Answer): Answer => {
    answered += 1;
    if (stopped) after += 1;
    if (answered === 4) enough.resolve(null);
    return answer;
  };
  const save = async (nth: number): Promise<Answer> => {
    const mutatie = crypto.randomUUID();
    const headers = { 'x-keukentafel-session': token, 'x-keukentafel-mutatie': mutatie };
    const records = [{ record: behoefte(nth), versie: 0 }];
    const answer = counted(await call(port, 'inwoner.plan.save', { records }, headers));
    if (answer.status === 200) acknowledged.push(mutatie);
    return answer;
  };
  // Opening takes long on purpose: these are still going on when the signal comes.
  const open = async () => counted(await call(port, 'inwoner.plan.open', { code }));
  const running = [
    ...Array.from({ length: 12 }, (_, nth) => save(nth)),
    ...Array.from({ length: 3 }, open),
  ];
  await enough.promise;
  stopped = true;
  child.kill('SIGTERM');
  const exit = once(child, 'exit');
  const answers = await Promise.allSettled(running);
  expect(answers.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(after).toBeGreaterThan(0);
  expect(await exit).toEqual([0, null]);
  const { rows } = await database.sql<{ id: string }>(VOORBEELDSTAD.id, 'select id from mutatie');
  const kept = new Set(rows.map(({ id }) => id));
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  await expect(call(port, 'gemeente.info', {})).rejects.toThrow(/ECONNREFUSED/);
});
