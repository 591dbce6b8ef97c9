import { startSystem } from './system.ts';

/** Starts the whole product once for all journeys; with E2E_RUNNING it is there already, in E2E_DATA. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env['E2E_RUNNING']) return async () => undefined;
  const system = await startSystem();
  process.env['E2E_DATA'] = system.dataDir;
  return () => system.stop();
}
