import { connect, type Socket } from 'node:net';

/** Clients that send their headers a few signs at a time, and come back when they are sent away. */
export const slowClients = (url: string, many: number): (() => void) => {
  const { hostname, port } = new URL(url);
  let open = true;
  const live = new Set<Socket>();
  const begin = (): void => {
    if (!open) return;
    const socket = connect(Number(port), hostname);
    live.add(socket);
    socket.write('POST /trpc/gemeente.info HTTP/1.1\r\nHost: localhost\r\n');
    const drip = setInterval(() => socket.write('X-A: b\r\n'), 2_000);
    socket
      .on('error', () => undefined)
      .on('close', () => {
        clearInterval(drip);
        live.delete(socket);
        setTimeout(begin, 200);
      });
  };
  for (let client = 0; client < many; client += 1) begin();
  return () => {
    open = false;
    for (const socket of live) socket.destroy();
  };
};
