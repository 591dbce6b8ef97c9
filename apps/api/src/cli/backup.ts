import { parseArgs } from 'node:util';
import type { Header } from '../backup/header.ts';
import { restore as restoreInto } from '../backup/restore.ts';
import { backup as backupTo } from '../backup/write.ts';
import { withEmptyInstallation, withInstallation } from './installation.ts';
import { Usage, type Command } from './usage.ts';

const told = (headers: readonly Header[]) =>
  headers.map(({ parts, ...rest }) => ({
    ...rest,
    rows: parts.reduce((sum, { rows }) => sum + rows, 0),
  }));

/** `backup <file>`: everything of one moment in two sealed files, `<file>` and `<file>.keys`. */
export const backup: Command = async ([path, ...rest]) => {
  if (!path || rest.length > 0) throw new Usage('backup <file>');
  return withInstallation(async ({ url, ring }) =>
    told(await backupTo({ url, ring, now: Date.now }, path)),
  );
};

/** `restore <file> [--keys <file>]`: into an empty database, with the key file of the old machine. */
export const restore: Command = async (args) => {
  const options = { keys: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [path, ...rest] = positionals;
  if (!path || rest.length > 0) throw new Usage('restore <file> [--keys <file>]');
  return withEmptyInstallation(async ({ url, ring }) =>
    told(await restoreInto({ url, ring, keys: values.keys }, path)),
  );
};
