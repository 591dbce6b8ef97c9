import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, inject, test } from 'vitest';
import { whenUp } from './whenUp.ts';

let server: Server | null = null;
afterEach(() => server?.close());

/** The answer of a server that refuses: severity, state and words, as the protocol has them. */
const refusal = (state: string, words: string): Buffer => {
  const body = Buffer.from(`SFATAL\0VFATAL\0C${state}\0M${words}\0\0`);
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};

/** A line to the real server of this run, by its socket or its port. */
const real = (): Socket => {
  const { hostname, port } = new URL(inject('serverUrl'));
  const host = decodeURIComponent(hostname);
  if (!host.startsWith('/')) return connect(Number(port || 5432), host);
  return connect(`${host}/.s.PGSQL.5432`);
};

/** Refuses the first callers, and passes the others on to the real server. */
const door = async (times: number, state: string) => {
  let tried = 0;
  server = createServer((client) => {
    tried += 1;
    client.on('error', () => undefined);
    if (tried <= times) {
      client.once('data', () => client.end(refusal(state, 'the database system is starting up')));
      return;
    }
    const line = real();
    line.on('error', () => client.destroy());
    client.pipe(line).pipe(client);
  });
  const port = await new Promise<number>((resolve) =>
    server?.listen(0, '127.0.0.1', () => resolve(Number(Object(server?.address()).port))),
  );
  const { username = 'postgres', password } = new URL(inject('serverUrl'));
  const who = password ? `${username}:${password}` : username;
  return { url: `postgresql://${who}@127.0.0.1:${port}/postgres`, tried: () => tried };
};

test('a database that is starting up is waited for', async () => {
  const { url, tried } = await door(3, '57P03');
  await whenUp(url, { pause: 1 });
  expect(tried()).toBe(4);
});

test('it is not waited for longer than our patience', async () => {
  const { url } = await door(Number.POSITIVE_INFINITY, '57P03');
  let now = 0;
  const clock = () => (now += 1_000);
  await expect(whenUp(url, { pause: 1, now: clock, patience: 5_000 })).rejects.toMatchObject({
    code: '57P03',
  });
});

test('a refusal that waiting does not mend is told at once', async () => {
  const { url, tried } = await door(Number.POSITIVE_INFINITY, '28P01');
  await expect(whenUp(url, { pause: 1 })).rejects.toMatchObject({ code: '28P01' });
  expect(tried()).toBe(1);
});
