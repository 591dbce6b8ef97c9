import { setTimeout as wait } from 'node:timers/promises';
import { NOTICE_MS } from '../crypto/keyFile.ts';
import { rotateKeys } from '../crypto/rotate.ts';
import { gemeenten } from '../gemeente/gemeente.ts';
import { shredDossier } from '../zaak/shred.ts';
import { withInstallation } from './installation.ts';
import { Usage, type Command } from './usage.ts';

const USAGE = 'keys rotate, or keys shred <referentie>';
/** Four times what a process needs to see a changed key file. */
const SETTLE_MS = 4 * NOTICE_MS;

/** `keys rotate`: the installation gets a new key while it runs; call again after a break. */
const rotate = () =>
  withInstallation(({ db, config }) =>
    rotateKeys({
      ...{ db, path: config.keyFile, command: config.keyCommand },
      settle: () => wait(SETTLE_MS),
    }),
  );

/** `keys shred <referentie>`: what is in this dossier can never be read again, by anyone. */
const shred = (referentie: string) =>
  withInstallation(async ({ db }) => {
    for (const { id } of await gemeenten(db))
      if (await shredDossier(db, id, referentie)) return { referentie, vernietigd: true };
    throw new Usage(`no case ${referentie} with keys`);
  });

export const keys: Command = async ([verb, referentie, ...more]) => {
  if (verb === 'rotate' && referentie === undefined) return rotate();
  if (verb === 'shred' && referentie && more.length === 0) return shred(referentie);
  throw new Usage(USAGE);
};
