import { connect, createServer, type Server, type Socket } from 'node:net';

/** The line between the API and PostgreSQL, which can be cut: every byte under way is lost. */
export type Line = { port: number; cut: () => void; mend: () => void; close: () => void };

const join = (near: Socket, socketPath: string, open: Set<Socket>): void => {
  const far = connect(socketPath);
  for (const [one, other] of [
    [near, far],
    [far, near],
  ] as const) {
    open.add(one);
    one.on('error', () => other.destroy()).on('close', () => open.delete(one) && other.destroy());
  }
  near.pipe(far).pipe(near);
};

/** Listens on a port of its own and passes everything to the socket of the server. */
export const openLine = async (socketPath: string): Promise<Line> => {
  const open = new Set<Socket>();
  let whole = true;
  const server: Server = createServer((near) =>
    whole ? join(near, socketPath, open) : near.resetAndDestroy(),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const cut = () => {
    whole = false;
    for (const socket of open) socket.destroy();
  };
  const mend = () => {
    whole = true;
  };
  const close = () => {
    cut();
    server.close();
  };
  return { port: typeof address === 'object' && address ? address.port : 0, cut, mend, close };
};
