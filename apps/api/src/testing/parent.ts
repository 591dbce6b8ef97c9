import { startPostgres } from '../postgres/server.ts';

/** A process that a test kills: starts the server, says so, and waits. */
const server = await startPostgres(process.argv[2] ?? '');
process.stdout.write(`${server.pid()}\n`);
setInterval(() => undefined, 60_000);
