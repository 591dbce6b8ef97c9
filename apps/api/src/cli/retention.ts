import { parseArgs } from 'node:util';
import { rondeVoorAlle } from '../bewaren/job.ts';
import { gemeenten } from '../gemeente/gemeente.ts';
import { withInstallation } from './installation.ts';
import { Usage, type Command } from './usage.ts';

const USAGE = 'retention run [--dry-run] [--clock-is-right]';
const options = { 'dry-run': { type: 'boolean' }, 'clock-is-right': { type: 'boolean' } } as const;

/** `retention run`: destroys what is due and tells how much, per rule; `--dry-run` only counts. */
export const retention: Command = async (args) => {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (positionals.join(' ') !== 'run') throw new Usage(USAGE);
  const how = { proef: values['dry-run'] ?? false, klokKlopt: values['clock-is-right'] ?? false };
  return withInstallation(({ db, ring }) =>
    rondeVoorAlle({ db, ring, now: Date.now, gemeenten: () => gemeenten(db) }, how),
  );
};
