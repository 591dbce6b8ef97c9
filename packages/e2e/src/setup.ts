import { startSystem } from './system.ts';

/** Starts the whole product once for all journeys; the kill journey finds the API's pid in the environment file. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env['E2E_RUNNING']) return async () => undefined;
  const system = await startSystem();
  return () => system.stop();
}
