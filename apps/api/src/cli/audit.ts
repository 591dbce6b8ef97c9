import { anchorAll, readAnchors } from '../audit/anchor.ts';
import { verify } from '../audit/verify.ts';
import { gemeenten } from '../gemeente/gemeente.ts';
import { withInstallation } from './installation.ts';
import { Usage, type Command } from './usage.ts';

const USAGE = 'audit verify | anchor';

/** `audit verify`: is the log what was written. `audit anchor`: write down how far it has come. */
export const audit: Command = async ([action, ...rest]) => {
  if (rest.length > 0 || (action !== 'verify' && action !== 'anchor')) throw new Usage(USAGE);
  return withInstallation(async ({ db, ring, config }) => {
    const known = () => gemeenten(db);
    if (action === 'anchor')
      return anchorAll({ db, ring, now: Date.now, gemeenten: known, ...config });
    const ids = (await known()).map(({ id }) => id);
    const found = await verify({ db, ring }, ids, readAnchors(config.auditAnchor));
    if (found.breuken.length > 0) process.exitCode = 1;
    return found;
  });
};
