import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readConfig, type Config } from './config.ts';
import { printedCode } from './crypto/code.ts';
import { openKeyRing } from './crypto/keyFile.ts';
import { openDatabase } from './db/database.ts';
import { migrateDatabase } from './db/migrate.ts';
import { whenUp } from './db/whenUp.ts';
import { gemeenten } from './gemeente/gemeente.ts';
import { giveUp, onStop } from './http/serve.ts';
import { startService, type Running, type Service } from './http/services.ts';
import { demoPeople } from './oidc/demo/people.ts';
import { assertSafe } from './postgres/safety.ts';
import { DATABASE, ensureDatabase, startPostgres } from './postgres/server.ts';
import { DEMO_CODE, DEMO_CODE_VERSLAG, seedDemo } from './seed/index.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The database of this installation: the one we were given, or the one that we bring. */
const openServer = async ({ databaseUrl, dataDir }: Config) => {
  if (databaseUrl) {
    await whenUp(databaseUrl);
    return { url: databaseUrl, diskDir: null, stop: async () => undefined };
  }
  const server = await startPostgres(dataDir);
  if (server.movedTo) say(`De gegevens staan in ${server.movedTo} (DATA_DIR is afgesloten).`);
  say(JSON.stringify({ service: 'postgres', url: server.url(DATABASE), pid: server.pid() }));
  const url = await ensureDatabase(server, DATABASE);
  return { url, diskDir: server.movedTo ?? dataDir, stop: server.stop };
};

type Database = Awaited<ReturnType<typeof openServer>>;

const prepare = async ({ demo, keyFile, keyCommand }: Config, url: string): Promise<void> => {
  await assertSafe(url);
  await migrateDatabase(url);
  const ring = openKeyRing(keyFile, demo, keyCommand);
  const { db, close } = openDatabase(url);
  // Each time, because it adds only what is missing: a first start may have been cut short.
  const onlyExamples = (await gemeenten(db)).every(({ voorbeeld }) => voorbeeld);
  if (demo && onlyExamples) await seedDemo({ db, ring, now: Date.now });
  await close();
};

const services = (config: Config, { url, diskDir }: Database): Service[] => {
  const { ports, keyFile, demo } = config;
  const env = {
    ...process.env,
    DATABASE_URL: url,
    ...(diskDir && { DISK_DIR: diskDir }),
    KEY_FILE: keyFile,
    // A service that is started again reads its own code quicker.
    NODE_COMPILE_CACHE: join(config.dataDir, 'code'),
    API_URL: `http://127.0.0.1:${ports.api}`,
    API_SERVICE_KEY: config.serviceKey ?? randomBytes(32).toString('base64url'),
    PORT_INWONER: String(ports.inwoner),
    PORT_CONSULENT: String(ports.consulent),
  };
  const provider = { name: 'idp', script: new URL('./oidc/demo/main.ts', import.meta.url), env };
  return [
    ...(demo ? [provider] : []),
    { name: 'api', script: new URL('./main.ts', import.meta.url), env },
    { name: 'inwoner', script: new URL('../../inwoner/server.ts', import.meta.url), env },
    { name: 'consulent', script: new URL('../../consulent/server.ts', import.meta.url), env },
  ];
};

/** Where to look and who to be, for the person who started this. */
const welcome = async ({ demo, ports, dataDir }: Config, url: string): Promise<void> => {
  say(`\nKeukentafel draait. Stoppen: Ctrl-C.\n`);
  say(`  Inwoner     http://localhost:${ports.inwoner}`);
  say(`  Consulent   http://localhost:${ports.consulent}`);
  say(`  API         http://localhost:${ports.api}/hsds`);
  if (!demo) return;
  const { db, close } = openDatabase(url, 1);
  const people = await demoPeople(db);
  await close();
  say(`  E-mail      ${join(dataDir, 'mail')} (als bestand, er gaat niets de deur uit)`);
  say(`\nDit is een voorbeeld. Niemand hieronder bestaat echt.`);
  say(`  Code van een plan dat half klaar is: ${printedCode(DEMO_CODE)}`);
  say(`  Code van een zaak met een verslag:   ${printedCode(DEMO_CODE_VERSLAG)}`);
  for (const { naam, rol, team, gemeente, host } of people)
    say(
      `  ${naam}, ${rol}${team ? `, team ${team}` : ''} (${gemeente}): http://${host}:${ports.consulent}`,
    );
  say('');
};

const main = async (): Promise<void> => {
  process.umask(0o077);
  const config = readConfig(process.env);
  const server = await openServer(config);
  const running: Running[] = [];
  const stop = async (): Promise<void> => {
    // First what people talk to, so that what they sent still finds the API.
    const apps = running.filter(({ name }) => name !== 'api');
    for (const part of [apps, running]) await Promise.all(part.map((service) => service.stop()));
    await server.stop();
  };
  onStop(stop);
  try {
    await prepare(config, server.url);
    const start = async (service: Service) => running.push(await startService(service));
    await Promise.all(services(config, server).map(start));
  } catch (error) {
    await stop();
    throw error;
  }
  await welcome(config, server.url);
  say(JSON.stringify({ service: 'keukentafel', ready: true }));
};

await main().catch((error: unknown) => giveUp(error));
