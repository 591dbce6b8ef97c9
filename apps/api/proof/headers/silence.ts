import { connect } from 'node:net';

const PATIENCE_MS = 25_000;

/**
 * What a server says to a connection on which nothing was asked, in bytes, until it closes.
 * Browsers open connections beforehand: words that nobody asked for become the answer to the next
 * question.
 * @throws Error when it does not close
 */
export const wordsToSilence = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    let bytes = 0;
    const socket = connect(Number(port), hostname);
    const late = setTimeout(() => {
      socket.destroy();
      reject(new Error(`${url} keeps a connection on which nothing is asked`));
    }, PATIENCE_MS);
    socket.on('data', (data) => (bytes += data.length));
    socket.on('error', reject);
    socket.on('close', () => {
      clearTimeout(late);
      resolve(bytes);
    });
  });
