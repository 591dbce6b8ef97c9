import { connect } from 'node:net';
import { pick } from './corpus.ts';

const LONG = 'x'.repeat(20_000);

/** Bytes that are nearly HTTP, or not at all. */
const LINES: readonly ((random: () => number) => string)[] = [
  () => 'geen http\r\n\r\n',
  () => 'GET / HTTP/9.9\r\n\r\n',
  () => 'GET /healthz HTTP/1.1\r\n\r\n',
  () => `GET /${LONG} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
  () => `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${LONG}\r\n\r\n`,
  () => 'GET / HTTP/1.1\r\nHost: localhost\r\nHost: elders\r\n\r\n',
  () =>
    'POST /trpc/a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  () => 'POST /trpc/a HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
  () => 'POST /trpc/a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n',
  () => 'TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  () => 'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n',
  () => 'GET /%E0%A4%A HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  () => 'GET //x/../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  () => 'GET http://x:99999/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  () => 'GET /hsds HTTP/1.1\r\nHost: \u00ff\u00fe\r\nConnection: close\r\n\r\n',
  () => 'GET /hsds HTTP/1.1\r\nHost: [::1\r\nConnection: close\r\n\r\n',
  () =>
    'GET /hsds HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  (random) => String.fromCharCode(...Array.from({ length: 200 }, () => Math.floor(random() * 256))),
];

/** Sends bytes and gives what came back until the connection ended, or enough of it. */
export const sendRaw = (url: string, random: () => number): Promise<string> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    let answer = '';
    const end = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(300, end);
    socket
      .on('data', (part) => (answer += String(part)))
      .on('error', end)
      .on('close', end);
    socket.end(Buffer.from(pick(random, LINES)(random), 'latin1'));
  });
