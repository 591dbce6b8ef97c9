import './quiet.ts';
import { readConfig } from '../../config.ts';
import { openDatabase } from '../../db/database.ts';
import { gemeenten } from '../../gemeente/gemeente.ts';
import { announce, giveUp, onStop } from '../../http/serve.ts';
import { BACK_CHANNEL, CALLBACK } from '../client.ts';
import { demoPeople } from './people.ts';
import { demoProvider } from './provider.ts';
import { demoServer } from './server.ts';

/** The identity provider of the demonstration as a process of its own. */
const main = async (): Promise<void> => {
  const { demo, databaseUrl, oidc, ports } = readConfig(process.env);
  if (!demo || !databaseUrl) throw new Error('the identity provider is for the demonstration only');
  const { db, close } = openDatabase(databaseUrl, 2);
  const hosts = (await gemeenten(db)).flatMap((one) => one.hosts);
  const returnTo = hosts.map((host) => `http://${host}:${ports.consulent}`);
  const redirectUris = returnTo.map((origin) => `${origin}${CALLBACK}`);
  const provider = demoProvider({
    ...{ ...oidc, redirectUris },
    backChannel: `http://127.0.0.1:${ports.api}${BACK_CHANNEL}`,
  });
  const server = demoServer({ provider, people: () => demoPeople(db), returnTo });
  server.once('error', () => giveUp(new Error(`port ${ports.idp} is in use`)));
  server.listen(ports.idp, '127.0.0.1', () => announce('idp', oidc.issuer));
  onStop(async () => {
    server.close();
    server.closeAllConnections();
    await close();
  });
};

await main().catch((error: unknown) => giveUp(error));
